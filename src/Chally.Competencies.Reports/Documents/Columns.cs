namespace Chally.Competencies.Reports.Documents;

/// <summary>Lists side by side where there is room, as low against high.</summary>
/// <param name="Lists">The lists, in reading order.</param>
internal sealed record Columns(params IReadOnlyList<StatementList> Lists) : Block;
