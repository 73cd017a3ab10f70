using System.Globalization;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>Combines the raters of one role.</summary>
internal static class RoleRule
{
    public static RoleScore Apply(Benchmark benchmark, ScoringPolicy policy, RaterRole? role, RoleSheets sheets)
    {
        int needed = IsWithheld(role) ? policy.MinimumRatersPerRole : 1;
        RoleCompetencyScore[] competencies = [.. benchmark.Competencies.Select((entry, c) => Combine(entry.Id, sheets, c, policy, needed))];
        List<ScoreFlag> flags = [];
        (CompositeScore? overall, string? reason) = CompositeRule.Apply(benchmark, [.. competencies.Select(ForRules)], policy, flags);
        return new RoleScore
        {
            Role = role,
            Raters = sheets.Raters,
            Overall = overall,
            OverallReason = reason,
            Competencies = [.. competencies],
            Flags = [.. flags],
        };
    }

    /// <summary>Whether raters of a role are promised that no figure can be traced to one of them.</summary>
    private static bool IsWithheld(RaterRole? role) => role is RaterRole.Peer or RaterRole.DirectReport or RaterRole.Customer;

    private static RoleCompetencyScore Combine(string id, RoleSheets sheets, int place, ScoringPolicy policy, int needed)
    {
        double[] percents = sheets.Percents(place);
        int raters = sheets.RatersOf(place);
        RoleCompetencyScore none = new() { Id = id, Status = RoleScoreStatus.NotScored, Raters = raters };
        if (sheets.First(place).Status == ScoreStatus.NotRateable)
        {
            return none with { Status = RoleScoreStatus.NotRateable, Reason = sheets.First(place).Reason };
        }

        if (sheets.Raters < needed || (raters > 0 && raters < needed))
        {
            return none with { Status = RoleScoreStatus.Withheld, Reason = Counted($"Withheld: {raters} of {sheets.Raters} raters scored it, at least {needed} needed.") };
        }

        if (percents.Length == 0)
        {
            return none with { Reason = sheets.Raters == 1 ? sheets.First(place).Reason : Counted($"None of {sheets.Raters} raters scored it.") };
        }

        double percent = OrderedMean.Of(percents);
        return none with { Status = RoleScoreStatus.Scored, Percent = percent, Band = policy.Bands.Of(percent).Name };
    }

    /// <summary>A role score as the rule for composites takes it.</summary>
    private static CompetencyScore ForRules(RoleCompetencyScore competency) => new()
    {
        Id = competency.Id,
        Status = competency.Status switch
        {
            RoleScoreStatus.Scored => ScoreStatus.Scored,
            RoleScoreStatus.NotRateable => ScoreStatus.NotRateable,
            _ => ScoreStatus.NotScored,
        },
        Percent = competency.Percent,
        Rated = 0,
        Expected = 0,
    };

    private static string Counted(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
