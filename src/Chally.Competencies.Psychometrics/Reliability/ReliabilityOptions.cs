using Chally.Competencies.Input;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Psychometrics;

/// <summary>How reliability is computed.</summary>
public sealed partial record ReliabilityOptions
{
    /// <summary>The options when nothing is said.</summary>
    public static ReliabilityOptions Default { get; } = new();

    /// <summary>The confidence level of intervals: 0.5 to 0.9999.</summary>
    /// <value>0.95 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside 0.5–0.9999 or not a number.</exception>
    public double ConfidenceLevel { get; init => field = Require.Within(value, 0.5, 0.9999); } = 0.95;

    /// <summary>When two names on sheets are those of one person.</summary>
    /// <value><see cref="NameMatching.Folded"/> by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The way is not defined.</exception>
    public NameMatching Names { get; init => field = Require.Defined(value); }
}
