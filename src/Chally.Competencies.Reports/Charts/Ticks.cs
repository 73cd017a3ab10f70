namespace Chally.Competencies.Reports.Charts;

/// <summary>Chooses round numbers for an axis.</summary>
internal static class Ticks
{
    private static readonly double[] Steps = [0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>The smallest round step at which the ticks of a range are no more than asked for.</summary>
    /// <param name="range">How far the axis reaches, above 0.</param>
    /// <param name="most">How many steps fit.</param>
    public static double StepFor(double range, int most) => Steps.FirstOrDefault(step => range / step <= most, Steps[^1]);
}
