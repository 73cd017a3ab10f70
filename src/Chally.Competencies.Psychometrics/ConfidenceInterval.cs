namespace Chally.Competencies.Psychometrics;

/// <summary>A confidence interval of a figure, in the figure's units.</summary>
/// <param name="Lower">The lower limit.</param>
/// <param name="Upper">The upper limit.</param>
/// <param name="Level">The confidence level, such as 0.95.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record ConfidenceInterval(double Lower, double Upper, double Level)
{
    /// <summary>The share of its limits under which the width of an interval is rounding.</summary>
    private const double Rounding = 1e-10;

    /// <summary>Whether the limits differ by more than rounding: an interval without width claims a certainty that no sample has.</summary>
    internal bool HasWidth => Upper - Lower > Rounding * Math.Max(Math.Abs(Lower), Math.Abs(Upper));
}
