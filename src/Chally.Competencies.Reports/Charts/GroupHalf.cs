namespace Chally.Competencies.Reports.Charts;

/// <summary>One of two groups in a <see cref="GroupsTrack"/>.</summary>
/// <param name="Heights">Bars of equal width along the whole axis, 0 to 1 of the room there is; null where only mean and SD are known.</param>
/// <param name="Mean">The mean; null where there is none.</param>
/// <param name="Sd">The standard deviation; null where there is none.</param>
internal sealed record GroupHalf(IReadOnlyList<double>? Heights, double? Mean, double? Sd);
