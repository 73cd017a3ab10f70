using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>An interval around a score or a percentile rank.</summary>
/// <param name="Lower">The lower limit: in scale points, where it may be below 0, or of a percentile rank.</param>
/// <param name="Upper">The upper limit: in scale points, where it may be above 100, or of a percentile rank.</param>
/// <param name="Level">The confidence level, such as 0.95.</param>
public sealed partial record ScoreInterval(double Lower, double Upper, double Level) : PersonalRecord
{
    /// <summary>The lower limit, in scale points; may be below 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or above the upper limit.</exception>
    public double Lower { get; init => field = Require.Within(value, double.MinValue, Upper); } = Require.Within(Lower, double.MinValue, Upper);

    /// <summary>The upper limit, in scale points; may be above 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or below the lower limit.</exception>
    public double Upper { get; init => field = Require.Within(value, Lower, double.MaxValue); } = Require.Within(Upper, Lower, double.MaxValue);

    /// <summary>The confidence level, between 0 and 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public double Level { get; init => field = Require.Share(value); } = Require.Share(Level);

    /// <summary>Whether a value lies in the interval, its limits included, after rounding to 10 decimals.</summary>
    /// <param name="points">The value, in the units of the limits.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(double points) =>
        ScoreBoundary.Round(Lower) <= ScoreBoundary.Round(points) && ScoreBoundary.Round(points) <= ScoreBoundary.Round(Upper);
}
