using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How a study with a continuous criterion is made.</summary>
public sealed partial record CriterionOptions
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

    /// <summary>The share of people who would be successful without the cut, 0 to 1, for its yield.</summary>
    /// <value>Null by default: the share of the people of the study who are successful by <see cref="SuccessFrom"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0–1 or not a number.</exception>
    public double? BaseRate { get; init => field = value is double share ? Require.Within(share, 0, 1) : null; }

    /// <summary>A cut whose yield is asked for, in units of the scores: everyone with at least the cut is selected.</summary>
    /// <value>Null by default: none.</value>
    /// <exception cref="ArgumentOutOfRangeException">The cut is not a finite number.</exception>
    public double? ProposedCut
    {
        get;
        init => field = value is double cut ? Require.Within(cut, double.MinValue, double.MaxValue) : null;
    }
}
