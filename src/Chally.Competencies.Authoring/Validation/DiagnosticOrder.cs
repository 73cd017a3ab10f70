namespace Chally.Competencies.Authoring.Validation;

/// <summary>Orders diagnostics by file, line, path (numbers in it as numbers), code and message.</summary>
internal sealed class DiagnosticOrder : IComparer<ContentDiagnostic>
{
    public static DiagnosticOrder Instance { get; } = new();

    public int Compare(ContentDiagnostic? x, ContentDiagnostic? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        int order = string.CompareOrdinal(x.Source, y.Source);
        order = order != 0 ? order : (x.Line ?? 0).CompareTo(y.Line ?? 0);
        order = order != 0 ? order : string.CompareOrdinal(Padded(x.Path), Padded(y.Path));
        order = order != 0 ? order : string.CompareOrdinal(x.Code, y.Code);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }

    /// <summary>The path with places in lists written so that they sort as numbers; a list has at most 1,000 elements.</summary>
    private static string Padded(string? path) => path is null
        ? string.Empty
        : string.Concat(path.Split('[').Select(
            (part, i) => i > 0 && part.IndexOf(']', StringComparison.Ordinal) is int end and > 0 ? '[' + part[..end].PadLeft(9, '0') + part[end..] : part));
}
