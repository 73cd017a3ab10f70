using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>How all roles but the person themselves score one competency.</summary>
public sealed partial record CombinedCompetencyScore : PersonalRecord
{
    private readonly ScoreStatus? status;

    /// <summary>The id of the competency.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.PrivateId(value); }

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
            Require.Follow(Band is not null, Band is null ? null : isScored, nameof(Status), nameof(Band));
            Require.Follow(Reason is not null, Reason is null ? null : !isScored, nameof(Status), nameof(Reason));
            status = value;
        }
    }

    /// <summary>Why there is none; null when there is one.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters, or there is one although there is a score, or none
    /// although there is no score.</exception>
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
    /// The mean of the role scores, each role counting once whatever the number of its raters, self and withheld roles left out: 0 to 100
    /// scale points. Protected roles enter with their rounded scores. Null when no role has a score.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number.</exception>
    /// <exception cref="ArgumentException">There is one although <see cref="Status"/> says that there is none, or the other way round.</exception>
    public double? Percent
    {
        get;
        init
        {
            Require.Follow(value is not null, IsScored, nameof(Status));
            field = value is double percent ? Require.Within(percent, 0, 100) : null;
            ProtectedScore.RequireEnd(field, End);
        }
    }

    /// <summary>At which end of the scale the score lies: the one at which the scores of all its roles lie; else null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is not defined.</exception>
    /// <exception cref="ArgumentException">The score does not lie there.</exception>
    public ScoreEnd? End
    {
        get;
        init
        {
            field = value is ScoreEnd end ? Require.Defined(end) : null;
            ProtectedScore.RequireEnd(Percent, field);
        }
    }

    /// <summary>The name of the band; null when not scored.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters, or there is one without a score, or none with
    /// one.</exception>
    public string? Band
    {
        get;
        init
        {
            Require.Follow(value is not null, IsScored, nameof(Status));
            field = Require.OptionalPrivateLabel(value);
        }
    }

    /// <summary>How many roles the score rests on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Roles { get; init => field = Require.NotNegative(value); }

    private bool? IsScored => status is ScoreStatus known ? known == ScoreStatus.Scored : null;
}
