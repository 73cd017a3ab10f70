using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How selection rates are compared.</summary>
public sealed record AdverseImpactOptions : PersonalRecord
{
    /// <summary>The options when nothing is said.</summary>
    public static AdverseImpactOptions Default { get; } = new();

    /// <summary>The group that the others are compared with.</summary>
    /// <value>
    /// Null by default: the group with the highest selection rate among those with at least 2 % of the applicants, the larger one on ties.
    /// </value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Reference { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>The confidence level of intervals: 0.5 to 0.9999.</summary>
    /// <value>0.95 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside 0.5–0.9999 or not a number.</exception>
    public double ConfidenceLevel { get; init => field = Require.Within(value, 0.5, 0.9999); } = 0.95;
}
