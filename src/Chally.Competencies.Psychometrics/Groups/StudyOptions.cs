using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How a study of two groups is made.</summary>
public sealed partial record StudyOptions
{
    /// <summary>The options when nothing is said.</summary>
    public static StudyOptions Default { get; } = new();

    /// <summary>The confidence level of intervals: 0.5 to 0.9999.</summary>
    /// <value>0.95 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside 0.5–0.9999 or not a number.</exception>
    public double ConfidenceLevel { get; init => field = Require.Within(value, 0.5, 0.9999); } = 0.95;

    /// <summary>
    /// The share of high performers in the population that scores will be used in: 0 to 1. Groups that were sampled separately do not tell
    /// it, and without it there is no expectancy table, predictive value or accuracy.
    /// </summary>
    /// <value>Null by default: not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0–1 or not a number.</exception>
    public double? BaseRate { get; init => field = value is double share ? Require.Within(share, 0, 1) : null; }

    /// <summary>How the groups came about.</summary>
    /// <value><see cref="GroupOrigin.NotStated"/> by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The origin is not defined.</exception>
    public GroupOrigin Origin { get; init => field = Require.Defined(value); }
}
