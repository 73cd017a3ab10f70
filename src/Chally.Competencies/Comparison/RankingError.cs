using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

/// <summary>How much two scores of a ranking can differ by error of measurement alone.</summary>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record RankingError : PersonalRecord
{
    internal RankingError(double sem, double level)
    {
        StandardError = sem * Math.Sqrt(2);
        Level = level;
        Reach = NormalQuantile.Of((1 + level) / 2) * StandardError;
    }

    /// <summary>The standard error of a difference, √(SEM² + SEM²) = SEM·√2, in scale points (Jacobson &amp; Truax 1991).</summary>
    public double StandardError { get; }

    /// <summary>The confidence level, 0.5 to 0.9999.</summary>
    public double Level { get; }

    /// <summary>
    /// z·SEM·√2 in scale points, z the normal quantile of (1 + level)/2: scores that differ by this or less, after rounding to 10
    /// decimals, are within error of each other.
    /// </summary>
    public double Reach { get; }
}
