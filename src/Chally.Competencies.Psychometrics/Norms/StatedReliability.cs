using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Psychometrics;

/// <summary>The reliability that a norm set states for a score, beside that of a sample.</summary>
/// <remarks>A figure that is null has its reason in <see cref="Missing"/>.</remarks>
public sealed partial record StatedReliability : PersonalRecord
{
    /// <summary>The id of the competency; "overall" for the composite.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Id { get; init => field = Require.NotNull(value); }

    /// <summary>What the norm set states, with its kind.</summary>
    public ScoreReliability? Stated { get; init; }

    /// <summary>The standard error of measurement of the norm set, SD·√(1 − r), in scale points of 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? StatedSem { get; init => field = Require.Number(value); }

    /// <summary>The coefficient of the sample that stands beside it, such as "alpha" or "ICC(1,k)".</summary>
    public string? SampleKind { get; init; }

    /// <summary>The sample's own coefficient, at most 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? Sample { get; init => field = Require.Number(value); }

    /// <summary>The interval of <see cref="Sample"/>.</summary>
    public ConfidenceInterval? SampleInterval { get; init; }

    /// <summary>The sample's standard error of measurement of the mean of the items, in scale points of 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? SampleSem { get; init => field = Require.Number(value); }

    /// <summary>
    /// Whether the stated coefficient lies within the sample's interval, ends included, after rounding to 10 decimals; null when the two are not
    /// of one kind.
    /// </summary>
    public bool? WithinInterval { get; init; }

    /// <summary>The figures that are null, each with the reason.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<MissingFigure> Missing { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<string> Cautions { get; init => field = Require.NotNull(value); } = [];
}
