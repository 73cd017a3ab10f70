using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Comparison;

/// <summary>One person, by one sheet, in a ranking.</summary>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record RankedPerson : PersonalRecord
{
    internal RankedPerson(BenchmarkScore score, string? competency, int? rank, SheetError error, RankSpan? withinError)
    {
        CompetencyScore? one = competency is null ? null : score.Competencies.First(candidate => candidate.Id == competency);
        Score = score;
        Rank = rank;
        Percent = PercentOf(score, one);
        Band = competency is null ? score.Overall?.Band : one!.Band;
        Reason = Percent is null ? (competency is null ? score.OverallReason : one!.Reason) ?? "There is no score." : null;
        Sem = error.Sem;
        WithinError = withinError;
        Flags = [.. competency is null ? score.Flags : one!.Flags, .. error.Flags];
    }

    /// <summary>The scores of the person.</summary>
    public BenchmarkScore Score { get; }

    /// <summary>The rank, from 1 for the highest score; equal scores share one, and the next rank counts all of them. Null when not scored.</summary>
    public int? Rank { get; }

    /// <summary>The percent score that the rank goes by, 0 to 100 scale points; null when not scored.</summary>
    public double? Percent { get; }

    /// <summary>The name of the band of that score; null when not scored.</summary>
    public string? Band { get; }

    /// <summary>Why there is no such score; null when there is one.</summary>
    public string? Reason { get; }

    /// <summary>
    /// The standard error of measurement of that score on this sheet, in scale points: larger where items are missing. Null when not scored, or
    /// when the error is not known.
    /// </summary>
    public double? Sem { get; }

    /// <summary>
    /// The ranks that error of measurement does not tell apart from this one, pair by pair; null when not scored, or when the error is not
    /// known, and then the person counts in nobody else's either.
    /// </summary>
    public RankSpan? WithinError { get; }

    /// <summary>What to keep in mind about that score, such as a composite that leaves out competencies, or an error that missing items make larger.</summary>
    public ValueList<ScoreFlag> Flags { get; }

    /// <summary>The percent score by which a person is ranked.</summary>
    internal static double? PercentOf(BenchmarkScore score, CompetencyScore? competency) =>
        competency is null ? score.Overall?.Percent : competency.Percent;
}
