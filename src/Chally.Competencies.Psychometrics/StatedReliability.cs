using Chally.Competencies.Scoring;

namespace Chally.Competencies.Psychometrics;

/// <summary>The reliability that a norm set states for a score, beside that of a sample.</summary>
/// <remarks>
/// A figure that is null has its reason in <see cref="Missing"/>. Equal when all members are equal, lists in order. Immutable.
/// </remarks>
public sealed record StatedReliability
{
    /// <summary>The id of the competency; "overall" for the composite.</summary>
    public required string Id { get; init; }

    /// <summary>What the norm set states, with its kind.</summary>
    public ScoreReliability? Stated { get; init; }

    /// <summary>The standard error of measurement of the norm set, SD·√(1 − r), in scale points of 100.</summary>
    public double? StatedSem { get; init; }

    /// <summary>The coefficient of the sample that stands beside it, such as "alpha" or "ICC(1,k)".</summary>
    public string? SampleKind { get; init; }

    /// <summary>The sample's own coefficient, at most 1.</summary>
    public double? Sample { get; init; }

    /// <summary>The interval of <see cref="Sample"/>.</summary>
    public ConfidenceInterval? SampleInterval { get; init; }

    /// <summary>The sample's standard error of measurement of the mean of the items, in scale points of 100.</summary>
    public double? SampleSem { get; init; }

    /// <summary>
    /// Whether the stated coefficient lies within the sample's interval, ends included, after rounding to 10 decimals; null when the two are not
    /// of one kind.
    /// </summary>
    public bool? WithinInterval { get; init; }

    /// <summary>The figures that are null, each with the reason.</summary>
    public ValueList<MissingFigure> Missing { get; init; } = [];

    /// <summary>What to be careful about.</summary>
    public ValueList<string> Cautions { get; init; } = [];
}
