using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports;

/// <summary>What a candidate report shows beside the score itself.</summary>
public sealed record CandidateReportOptions : PersonalRecord
{
    /// <summary>The options that hold where none are given: the score alone.</summary>
    public static CandidateReportOptions Default { get; } = new();

    /// <summary>The policy by which the score came about: its cut and minimums are drawn, and plans go by its weights.</summary>
    /// <value>Null by default: without it no cut is drawn.</value>
    public ScoringPolicy? Policy { get; init; }

    /// <summary>A norm set that fits the score: gives intervals and percentile ranks.</summary>
    /// <value>Null by default: no norm set, no percentile.</value>
    public NormSet? Norms { get; init; }

    /// <summary>What the rater noted of items, as in <see cref="RatingSheet.Notes"/>.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public ValueList<EvidenceNote> Notes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Whether a table for each competency shows what each item adds to the score.</summary>
    /// <value>False by default.</value>
    public bool ExplainsItems { get; init; }
}
