using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>A person's scores against a benchmark as several raters see them: by role, and combined.</summary>
/// <remarks>
/// A role score is the mean of its raters' competency scores; the combined score is the equal-weight mean of the role scores, self
/// excluded. Peers, direct reports, customers and raters without a role are protected: where fewer of them than the policy's minimum
/// scored a competency, their score is withheld and stays out of the combined score, so that it cannot be worked out; else it is a whole
/// number from 5 to 95, and all that follows is computed from that number. Nothing is told of single items, levels and the way in which
/// single sheets were filled in. Plain results: equal when all members are equal, immutable, and the same after a round trip through JSON
/// (<c>JsonSerializer</c>).
/// </remarks>
public sealed partial record MultiRaterScore : PersonalRecord
{
    private const string OverallId = "overall";
    private readonly ValueList<CombinedCompetencyScore>? competencies;
    private readonly ValueList<RoleScore>? roles;

    /// <summary>Who was rated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Subject { get; init => field = Require.PrivateLabel(value); }

    /// <summary>The id of who was rated; null when no sheet states one.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? SubjectId { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>The id of the benchmark.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Benchmark { get; init => field = Require.PrivateLabel(value); }

    /// <summary>What the sheets were collected for, each purpose once, in ordinal order; empty when none states one.</summary>
    /// <exception cref="ArgumentException">A text is blank, too long, or holds control characters, or is development although there is a decision.</exception>
    public ValueList<string> Purposes
    {
        get;
        init
        {
            Require.Follow(RuleOutcome is not null, Require.PrivateLabels(value).Any(RatingPurpose.IsDevelopment) ? false : null, nameof(Purposes),
                nameof(RuleOutcome));
            field = value;
        }
    } = [];

    /// <summary>
    /// The combined composite: the weighted mean of the combined competency scores by the policy's rule for composites. Null when too
    /// few competencies have a combined score.
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

    /// <summary>At which end of the scale the composite lies: the one at which every scored competency lies; else null.</summary>
    public ScoreEnd? OverallEnd =>
        ProtectedScore.EndOfAll(Competencies.Where(competency => competency.Percent is not null).Select(competency => competency.End));

    /// <summary>Why there is no combined composite; null when there is one.</summary>
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

    /// <summary>The combined scores of the competencies in benchmark order, the ones not scored included.</summary>
    /// <exception cref="ArgumentException">The competencies are not those of the roles.</exception>
    public required ValueList<CombinedCompetencyScore> Competencies
    {
        get => competencies!;
        init
        {
            competencies = Require.NotNull(value);
            RequireOfEachOther(competencies, roles);
        }
    }

    /// <summary>The role scores in the order of <see cref="RaterRole"/>, sheets without a role last.</summary>
    /// <exception cref="ArgumentException">A role stands twice, or its competencies are not those that are combined.</exception>
    public required ValueList<RoleScore> Roles
    {
        get => roles!;
        init
        {
            roles = Require.NotNull(value);
            RequireOfEachOther(competencies, roles);
        }
    }

    /// <summary>
    /// What the policy's decision rule says of the combined scores; null when the policy has none, or when a sheet was collected for
    /// development (a flag then says so).
    /// </summary>
    /// <exception cref="ArgumentException">There is one although a sheet was collected for development.</exception>
    public RuleOutcome? RuleOutcome
    {
        get;
        init
        {
            Require.Follow(value is not null, Purposes.Any(RatingPurpose.IsDevelopment) ? false : null, nameof(Purposes));
            field = value;
        }
    }

    /// <summary>What to keep in mind about the combined scores; empty when there is nothing.</summary>
    public ValueList<ScoreFlag> Flags { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What the scores were computed with.</summary>
    public required Provenance Provenance { get; init => field = Require.NotNull(value); }

    /// <summary>How far the self scores of the competencies lie from the combined ones, in benchmark order.</summary>
    public ValueList<SelfOtherGap> SelfOtherGaps => [.. Competencies.Select(combined =>
    {
        RoleCompetencyScore? self = Self?.Competencies.FirstOrDefault(competency => competency.Id == combined.Id);
        return Gap(combined.Id, self?.Percent, self?.Reason, combined.Percent, combined.Reason);
    })];

    /// <summary>How far the self composite lies from the combined one; null where the two rest on different competencies.</summary>
    public SelfOtherGap OverallGap => Self is RoleScore self && self.Overall is not null && Overall is not null && !RestOnTheSame(self)
        ? new SelfOtherGap(OverallId, null, "The composites rest on different competencies.")
        : Gap(OverallId, Self?.Overall?.Percent, Self?.OverallReason, Overall?.Percent, OverallReason);

    private RoleScore? Self => Roles.FirstOrDefault(role => role.Role == RaterRole.Self);

    private static void RequireOfEachOther(ValueList<CombinedCompetencyScore>? competencies, ValueList<RoleScore>? roles)
    {
        Require.That(roles is null || roles.DistinctBy(role => role.Role).Count() == roles.Count ? null : "a list with each role once", "one with a role twice",
            nameof(Roles));
        bool areSame = competencies is null
            || roles?.All(role => role.Competencies.Select(one => one.Id).SequenceEqual(competencies.Select(one => one.Id))) != false;
        Require.That(areSame ? null : "the same competencies, combined and in each role", "others", nameof(Competencies));
    }

    private bool RestOnTheSame(RoleScore self) => Competencies.All(combined =>
        combined.Percent is null == (self.Competencies.FirstOrDefault(competency => competency.Id == combined.Id)?.Percent is null));

    private static SelfOtherGap Gap(string id, double? self, string? whyNoSelf, double? combined, string? whyNotCombined) =>
        self is null ? new SelfOtherGap(id, null, whyNoSelf is null ? "There is no self rating." : $"No self score: {whyNoSelf}")
        : combined is null ? new SelfOtherGap(id, null, $"No combined score: {whyNotCombined}")
        : new SelfOtherGap(id, self - combined, null);
}
