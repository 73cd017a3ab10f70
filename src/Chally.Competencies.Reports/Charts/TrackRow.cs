namespace Chally.Competencies.Reports.Charts;

/// <summary>A row of a chart.</summary>
/// <param name="Name">What the row is about.</param>
/// <param name="Number">Its number, as text.</param>
/// <param name="Track">The drawing.</param>
/// <param name="Target">The address that the name links to, on this page or beside it; null for none.</param>
/// <param name="Low">What stands for the low end, in the language of the benchmark; null for nothing.</param>
/// <param name="High">What stands for the high end; null for nothing.</param>
internal sealed record TrackRow(string Name, string Number, Track Track, string? Target = null, string? Low = null, string? High = null)
{
    /// <summary>What stands before the name, such as a rank; null for nothing.</summary>
    public string? Mark { get; init; }
}
