namespace Chally.Competencies.Scoring;

/// <summary>An interval around a score or a percentile rank.</summary>
/// <param name="Lower">The lower limit: in scale points, where it may be below 0, or of a percentile rank.</param>
/// <param name="Upper">The upper limit: in scale points, where it may be above 100, or of a percentile rank.</param>
/// <param name="Level">The confidence level, such as 0.95.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record ScoreInterval(double Lower, double Upper, double Level)
{
    /// <summary>Whether a value lies in the interval, its limits included, after rounding to 10 decimals.</summary>
    /// <param name="points">The value, in the units of the limits.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(double points) =>
        ScoreBoundary.Round(Lower) <= ScoreBoundary.Round(points) && ScoreBoundary.Round(points) <= ScoreBoundary.Round(Upper);
}
