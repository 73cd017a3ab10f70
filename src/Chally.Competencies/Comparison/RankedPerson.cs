using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Comparison;

/// <summary>One person, by one sheet, in a ranking.</summary>
public sealed partial record RankedPerson : PersonalRecord
{
    private readonly BenchmarkScore? score;

    internal RankedPerson(BenchmarkScore score, string? competency, int? rank, SheetError error, RankSpan? withinError)
    {
        CompetencyScore? one = competency is null ? null : score.Competencies.First(candidate => candidate.Id == competency);
        this.score = score;
        Context = SheetContext.Of(score);
        Rank = rank;
        Percent = PercentOf(score, one);
        Band = competency is null ? score.Overall?.Band : one!.Band;
        Reason = Percent is null ? (competency is null ? score.OverallReason : one!.Reason) ?? "There is no score." : null;
        Sem = error.Sem;
        WithinError = withinError;
        Flags = [.. competency is null ? score.Flags : one!.Flags, .. error.Flags];
    }

    private RankedPerson(
        SheetContext context, int? rank, double? percent, double? sem, string? band, string? reason, RankSpan? withinError, ValueList<ScoreFlag> flags)
    {
        Context = context;
        Rank = rank;
        Percent = percent;
        Sem = sem;
        Band = band;
        Reason = reason;
        WithinError = withinError;
        Flags = flags;
    }

    /// <summary>Who was rated: the name.</summary>
    public string Subject => Context.Subject;

    /// <summary>The scores of the person, of which JSON holds no more than the other members; they do not count for equality.</summary>
    /// <exception cref="InvalidOperationException">The ranking was read from JSON.</exception>
    public BenchmarkScore Score => score ?? throw new InvalidOperationException(
        "A ranking that was read from JSON does not hold the scores that it was made of.");

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

    /// <summary>Who was rated and who rated, why and when.</summary>
    internal SheetContext Context { get; }

    /// <summary>Whether all members but the scores are equal.</summary>
    /// <param name="other">Another person.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(RankedPerson? other) =>
        other is not null
        && (Context, Rank, Percent, Sem) == (other.Context, other.Rank, other.Percent, other.Sem)
        && (Band, Reason, WithinError) == (other.Band, other.Reason, other.WithinError)
        && Flags.Equals(other.Flags);

    /// <summary>A hash of what counts for equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Context, Rank, Percent, Sem, Band, Reason, WithinError, Flags);

    /// <summary>The percent score by which a person is ranked.</summary>
    internal static double? PercentOf(BenchmarkScore score, CompetencyScore? competency) =>
        competency is null ? score.Overall?.Percent : competency.Percent;
}
