using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>A confidence interval of a figure, in the figure's units.</summary>
/// <param name="Lower">The lower limit.</param>
/// <param name="Upper">The upper limit.</param>
/// <param name="Level">The confidence level, such as 0.95.</param>
public sealed partial record ConfidenceInterval(double Lower, double Upper, double Level)
{
    /// <summary>The share of its limits under which the width of an interval is rounding.</summary>
    private const double Rounding = 1e-10;

    /// <summary>Whether the limits differ by more than rounding: an interval without width claims a certainty that no sample has.</summary>
    internal bool HasWidth => Upper - Lower > Rounding * Math.Max(Math.Abs(Lower), Math.Abs(Upper));

    /// <summary>The lower limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not a number or above the upper limit.</exception>
    public double Lower { get; init => field = Require.Within(value, double.NegativeInfinity, Upper); } = Require.Within(Lower, double.NegativeInfinity, Upper);

    /// <summary>The upper limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not a number or below the lower limit.</exception>
    public double Upper { get; init => field = Require.Within(value, Lower, double.PositiveInfinity); } = Require.Within(Upper, Lower, double.PositiveInfinity);

    /// <summary>The confidence level, between 0 and 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public double Level { get; init => field = Require.Share(value); } = Require.Share(Level);

    /// <summary>The interval, or null where a limit is not finite.</summary>
    internal static ConfidenceInterval? WhereFinite(double lower, double upper, double level) =>
        double.IsFinite(lower) && double.IsFinite(upper) && lower <= upper ? new ConfidenceInterval(lower, upper, level) : null;
}
