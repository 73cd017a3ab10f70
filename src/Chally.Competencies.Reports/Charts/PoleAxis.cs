namespace Chally.Competencies.Reports.Charts;

/// <summary>Scale points with the poles named at the ends, for charts whose rows do not show statements of the poles.</summary>
internal static class PoleAxis
{
    public static Axis ScalePoints { get; } = Axis.ScalePoints with { Ticks = [(0, "0 low pole"), (50, "50"), (100, "high pole 100")] };
}
