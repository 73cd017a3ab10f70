namespace Chally.Competencies.Reports.Documents;

/// <summary>A text of the benchmark, with what is to be said of it here.</summary>
/// <param name="Text">The text, in the language of the benchmark.</param>
/// <param name="Rating">How it was rated, which is read before it; null for nothing.</param>
/// <param name="Remark">What is said after it; null for nothing.</param>
/// <param name="Caution">What to be careful about; null for nothing.</param>
/// <param name="Notes">What the rater noted as evidence.</param>
internal sealed record Statement(Message Text, string? Rating = null, string? Remark = null, string? Caution = null, IReadOnlyList<string>? Notes = null)
{
    /// <summary>What stands below it, a line each.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
