namespace Chally.Competencies.Authoring.Importing;

/// <summary>What the lists are called in reports, in what is not published, and in references to statements.</summary>
internal static class ListNames
{
    public static string Of(ListKind kind) => kind switch
    {
        ListKind.Low => "low indicators",
        ListKind.High => "high indicators",
        ListKind.Tips => "mindset tips",
        _ => "success tactics",
    };

    /// <summary>The kind of a statement within its reference, such as "high" in "004.1.high.2".</summary>
    public static string Reference(ListKind kind) => kind switch
    {
        ListKind.Low => "low",
        ListKind.High => "high",
        ListKind.Tips => "tip",
        _ => "tactic",
    };
}
