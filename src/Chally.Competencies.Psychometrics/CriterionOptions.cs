using Chally.Competencies.Content;

namespace Chally.Competencies.Psychometrics;

/// <summary>How a study with a continuous criterion is made.</summary>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record CriterionOptions
{
    /// <summary>The options when nothing is said.</summary>
    public static CriterionOptions Default { get; } = new();

    /// <summary>The confidence level of intervals: 0.5 to 0.9999.</summary>
    /// <value>0.95 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside 0.5–0.9999 or not a number.</exception>
    public double ConfidenceLevel { get; init => field = Require.Within(value, 0.5, 0.9999); } = 0.95;

    /// <summary>From which criterion on a person is successful, in units of the criterion.</summary>
    /// <value>Null by default: success is not defined, and there are no success rates.</value>
    /// <exception cref="ArgumentOutOfRangeException">The mark is not a finite number.</exception>
    public double? SuccessFrom
    {
        get;
        init => field = value is double mark ? Require.Within(mark, double.MinValue, double.MaxValue) : null;
    }

    /// <summary>A cut whose yield is asked for, in units of the scores: everyone with at least the cut is selected.</summary>
    /// <value>Null by default: none.</value>
    /// <exception cref="ArgumentOutOfRangeException">The cut is not a finite number.</exception>
    public double? ProposedCut
    {
        get;
        init => field = value is double cut ? Require.Within(cut, double.MinValue, double.MaxValue) : null;
    }
}
