namespace Chally.Competencies.Reports.Documents;

/// <summary>A chart in its place.</summary>
/// <param name="Chart">The chart.</param>
internal sealed record Figure(Chart Chart) : Block;
