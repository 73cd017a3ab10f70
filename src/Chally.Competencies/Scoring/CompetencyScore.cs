using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>The score for one competency, with what it rests on.</summary>
/// <remarks>
/// A score that contradicts itself is refused member by member, through <c>with</c> too: a scored one cannot be turned into one that is not scored, but has to
/// be built anew.
/// </remarks>
public sealed partial record CompetencyScore : PersonalRecord
{
    private readonly ScoreStatus? status;
    private readonly int? rated;
    private readonly int? expected;

    /// <summary>The id of the competency.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.PrivateId(value); }

    /// <summary>How much the competency counts in the composite, 0.001 to 100.</summary>
    /// <value>Null by default: not stated, as in a score that was read from a file written without it.</value>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside 0.001–100 or not a number.</exception>
    public double? Weight { get; init => field = value is double weight ? Require.InRange(ModelRules.CompetencyWeight(weight), weight, nameof(Weight)) : null; }

    /// <summary>Whether there is a score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is not defined.</exception>
    /// <exception cref="ArgumentException">It contradicts a member that is set: a score that is not scored with a percent score, or a scored one with a
    /// reason.</exception>
    public required ScoreStatus Status
    {
        get => status.GetValueOrDefault();
        init
        {
            bool isScored = Require.Defined(value) == ScoreStatus.Scored;
            Require.Follow(Percent is not null, Percent is null ? null : isScored, nameof(Status), nameof(Percent));
            Require.Follow(RawMean is not null, RawMean is null ? null : isScored, nameof(Status), nameof(RawMean));
            Require.Follow(Band is not null, Band is null ? null : isScored, nameof(Status), nameof(Band));
            Require.Follow(Reason is not null, Reason is null ? null : !isScored, nameof(Status), nameof(Reason));
            status = value;
        }
    }

    /// <summary>Why there is none; null when there is one.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters, or there is one although the competency is scored, or none
    /// although it is not.</exception>
    public string? Reason
    {
        get;
        init
        {
            Require.Follow(value is not null, IsScored is bool scored ? !scored : null, nameof(Status));
            field = Require.OptionalPrivateLabel(value);
        }
    }

    /// <summary>
    /// The percent of the maximum possible score, 100·S/((max − min)·W) with S = Σw·(x′ − min) and W = Σw over the rated items:
    /// 0 to 100 scale points (Cohen, Cohen, Aiken &amp; West 1999). Null when not scored.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number.</exception>
    /// <exception cref="ArgumentException">There is one although the competency is not scored, or none although it is.</exception>
    public double? Percent
    {
        get;
        init
        {
            Require.Follow(value is not null, IsScored, nameof(Status));
            field = value is double percent ? Require.Within(percent, 0, 100) : null;
        }
    }

    /// <summary>The weighted mean of the keyed ratings, in units of the rating scale; null when not scored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative, infinite or not a number.</exception>
    /// <exception cref="ArgumentException">There is one although the competency is not scored, or none although it is.</exception>
    public double? RawMean
    {
        get;
        init
        {
            Require.Follow(value is not null, IsScored, nameof(Status));
            field = value is double mean ? Require.Within(mean, 0, double.MaxValue) : null;
        }
    }

    /// <summary>How many items were rated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above <see cref="Expected"/>.</exception>
    public required int Rated
    {
        get => rated.GetValueOrDefault();
        init => rated = Require.AtMost(Require.NotNegative(value), expected ?? int.MaxValue, nameof(Expected));
    }

    /// <summary>How many items the competency has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below <see cref="Rated"/>.</exception>
    public required int Expected { get => expected.GetValueOrDefault(); init => expected = Require.AtLeast(value, rated ?? 0); }

    /// <summary>The name of the band; null when not scored.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters, or there is one although the competency is not scored, or
    /// none although it is.</exception>
    public string? Band
    {
        get;
        init
        {
            Require.Follow(value is not null, IsScored, nameof(Status));
            field = Require.OptionalPrivateLabel(value);
        }
    }

    /// <summary>The proficiency level; null when the competency has no levels.</summary>
    public LevelScore? Level { get; init; }

    /// <summary>What to keep in mind; empty when there is nothing.</summary>
    public ValueList<ScoreFlag> Flags { get; init => field = Require.NotNull(value); } = [];

    /// <summary>The explanation: what each item adds. Empty in a score that was read from a file written without it.</summary>
    public ValueList<ItemContribution> Items { get; init => field = Require.NotNull(value); } = [];

    private bool? IsScored => status is ScoreStatus known ? known == ScoreStatus.Scored : null;
}
