namespace Chally.Competencies.Reports.Documents;

/// <summary>A labelled fact, such as who rated.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">What is said.</param>
internal sealed record Fact(Message Label, string Text)
{
    /// <summary>The facts of which something is known.</summary>
    public static IReadOnlyList<Fact> Known(params IEnumerable<(Message Label, string? Text)> facts) =>
        [.. facts.Where(fact => fact.Text is not null).Select(fact => new Fact(fact.Label, fact.Text!))];
}
