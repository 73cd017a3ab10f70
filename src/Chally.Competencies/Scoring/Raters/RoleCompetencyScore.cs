using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>How the raters of one role score one competency.</summary>
public sealed partial record RoleCompetencyScore : PersonalRecord
{
    private readonly RoleScoreStatus? status;

    /// <summary>The id of the competency.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.PrivateId(value); }

    /// <summary>Whether there is a score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is not defined.</exception>
    /// <exception cref="ArgumentException">It contradicts a member that is set: a score that is not scored with a percent score, or a scored one with a
    /// reason.</exception>
    public required RoleScoreStatus Status
    {
        get => status.GetValueOrDefault();
        init
        {
            bool isScored = Require.Defined(value) == RoleScoreStatus.Scored;
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
    /// The mean of the percent scores of the raters who scored the competency, Σp/n, where p of a rater with several sheets is their mean: 0
    /// to 100 scale points. That of a protected role (<see cref="RoleScore.IsProtected"/>) is a whole number from 5 to 95, halves rounded up.
    /// Null when not scored or withheld.
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

    /// <summary>At which end of the scale the score of a protected role lies, which is then 5 or less, or 95 or more; null between the ends.</summary>
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

    /// <summary>The name of the band; null when not scored or withheld.</summary>
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

    /// <summary>How many raters of the role scored the competency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Raters { get; init => field = Require.NotNegative(value); }

    private bool? IsScored => status is RoleScoreStatus known ? known == RoleScoreStatus.Scored : null;
}
