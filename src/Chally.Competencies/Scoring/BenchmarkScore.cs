using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>A person's scores against a benchmark.</summary>
/// <remarks>
/// Plain results: equal when all members are equal, immutable, and the same after a round trip through JSON
/// (<c>JsonSerializer</c>).
/// </remarks>
public sealed partial record BenchmarkScore : PersonalRecord
{
    /// <summary>Who was rated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Subject { get; init => field = Require.PrivateLabel(value); }

    /// <summary>The id of who was rated; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? SubjectId { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>Who rated; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Rater { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>The id of who rated; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? RaterId { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>The id of the response that the sheet was taken from; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? ResponseId { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>In which relation the rater stands to the person; null when not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The role is not defined.</exception>
    public RaterRole? Role { get; init => field = value is RaterRole role ? Require.Defined(role) : null; }

    /// <summary>What the ratings were collected for; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters, or is development although there is a
    /// decision.</exception>
    public string? Purpose
    {
        get;
        init
        {
            Require.Follow(RuleOutcome is not null, RatingPurpose.IsDevelopment(value) ? false : null, nameof(Purpose), nameof(RuleOutcome));
            field = Require.OptionalPrivateLabel(value);
        }
    }

    /// <summary>
    /// Whether the ratings were collected for development, as in <see cref="RatingSheet.IsForDevelopment"/>: then they are not ranked, cut or decided on.
    /// </summary>
    public bool IsForDevelopment => RatingPurpose.IsDevelopment(Purpose);

    /// <summary>When the sheet was completed; null when not stated.</summary>
    public DateTimeOffset? Completed { get; init; }

    /// <summary>The id of the benchmark.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Benchmark { get; init => field = Require.PrivateLabel(value); }

    /// <summary>The composite; null when too few competencies are scored.</summary>
    /// <exception cref="ArgumentException">There is one although <see cref="OverallReason"/> says why there is none.</exception>
    public CompositeScore? Overall
    {
        get;
        init
        {
            Require.Follow(value is not null, OverallReason is null ? null : false, nameof(OverallReason));
            field = value;
        }
    }

    /// <summary>Why there is no composite; null when there is one.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters, or there is one although there is a composite.</exception>
    public string? OverallReason
    {
        get;
        init
        {
            Require.Follow(value is not null, Overall is null ? null : false, nameof(Overall));
            field = Require.OptionalPrivateLabel(value);
        }
    }

    /// <summary>The competencies in benchmark order, the ones not scored included.</summary>
    public required ValueList<CompetencyScore> Competencies { get; init => field = Require.NotNull(value); }

    /// <summary>
    /// What the policy's decision rule says; null when the policy has none, or when the sheet was collected for development (a flag
    /// then says so).
    /// </summary>
    /// <exception cref="ArgumentException">There is one although the sheet was collected for development.</exception>
    public RuleOutcome? RuleOutcome
    {
        get;
        init
        {
            Require.Follow(value is not null, IsForDevelopment ? false : null, nameof(Purpose));
            field = value;
        }
    }

    /// <summary>How the sheet was filled in; null in a score that was read from a file written without it.</summary>
    public ResponseQuality? Quality { get; init; }

    /// <summary>What to keep in mind about the scores as a whole; empty when there is nothing.</summary>
    public ValueList<ScoreFlag> Flags { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What the scores were computed with.</summary>
    public required Provenance Provenance { get; init => field = Require.NotNull(value); }

    /// <summary>The same scores without their explanation: what is kept or written where nobody asks what each item adds.</summary>
    /// <returns>The scores with empty <see cref="CompetencyScore.Items"/>.</returns>
    public BenchmarkScore WithoutItems() => this with { Competencies = [.. Competencies.Select(competency => competency with { Items = [] })] };
}
