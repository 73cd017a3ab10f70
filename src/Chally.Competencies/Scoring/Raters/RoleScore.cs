using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>How the raters of one role score a person.</summary>
public sealed partial record RoleScore : PersonalRecord
{
    private readonly ValueList<RoleCompetencyScore>? competencies;
    private readonly bool hasRole;

    /// <summary>The role; null for the sheets that state none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The role is not defined.</exception>
    /// <exception cref="ArgumentException">The role is protected, and a score is told more exactly than those of protected roles are.</exception>
    public required RaterRole? Role
    {
        get;
        init
        {
            field = value is RaterRole role ? Require.Defined(role) : null;
            hasRole = true;
            RequireTold(competencies, field, nameof(Role));
        }
    }

    /// <summary>
    /// Whether the raters are protected: peers, direct reports, customers, and raters without a role. What fewer of them than the policy's
    /// minimum scored is withheld, and their scores are whole numbers from 5 to 95.
    /// </summary>
    public bool IsProtected => ProtectedScore.Covers(Role);

    /// <summary>How many raters the role has, as <see cref="People.SheetIdentities"/> counts them: 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public required int Raters { get; init => field = Require.Positive(value); }

    /// <summary>
    /// The composite of the role: the weighted mean of the competencies' role scores by the policy's rule for composites, and not the mean
    /// of the raters' composites, which some raters may lack. Of a protected role it is made from the rounded scores. Null when too few competencies have a
    /// role score.
    /// </summary>
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

    /// <summary>At which end of the scale the composite lies: the one at which every scored competency of the role lies; else null.</summary>
    public ScoreEnd? OverallEnd =>
        ProtectedScore.EndOfAll(Competencies.Where(competency => competency.Percent is not null).Select(competency => competency.End));

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

    /// <summary>The competencies in benchmark order, those withheld or not scored included.</summary>
    /// <exception cref="ArgumentException">The role is protected, and a score is told more exactly than those of protected roles are.</exception>
    public required ValueList<RoleCompetencyScore> Competencies
    {
        get => competencies!;
        init
        {
            competencies = Require.NotNull(value);
            if (hasRole)
            {
                RequireTold(competencies, Role, nameof(Competencies));
            }
        }
    }

    /// <summary>What to keep in mind about the composite; empty when there is nothing.</summary>
    public ValueList<ScoreFlag> Flags { get; init => field = Require.NotNull(value); } = [];

    /// <summary>Scores of protected roles are told in whole points, marked at the ends; those of others have no ends.</summary>
    private static void RequireTold(ValueList<RoleCompetencyScore>? competencies, RaterRole? role, string member)
    {
        bool isProtected = ProtectedScore.Covers(role);
        bool areTold = competencies?.All(one => one.Percent is not double percent
            || (isProtected ? ProtectedScore.IsTold(percent) && one.End == ProtectedScore.EndOf(percent) : one.End is null)) != false;
        Require.That(areTold ? null : "scores that are told as those of the role are", "something else", member);
    }
}
