using System.Globalization;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>Combines the raters of one role.</summary>
internal static class RoleRule
{
    private const string NameARole =
        "Raters without a role are protected as peers are: name it as 'role', which is self, manager, peer, directReport, customer or interviewer.";

    public static RoleScore Apply(Benchmark benchmark, ScoringPolicy policy, RaterRole? role, RoleSheets sheets)
    {
        RoleCompetencyScore[] competencies = [.. benchmark.Competencies.Select((entry, c) => Combine(entry.Id, role, sheets, c, policy))];
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

    private static RoleCompetencyScore Combine(string id, RaterRole? role, RoleSheets sheets, int place, ScoringPolicy policy)
    {
        bool isProtected = ProtectedScore.Covers(role);
        int needed = isProtected ? policy.MinimumRatersPerRole : 1;
        double[] percents = sheets.Percents(place);
        int raters = sheets.RatersOf(place);
        RoleCompetencyScore none = new() { Id = id, Status = RoleScoreStatus.NotScored, Raters = raters };
        if (sheets.First(place).Status == ScoreStatus.NotRateable)
        {
            return none with { Status = RoleScoreStatus.NotRateable, Reason = sheets.First(place).Reason };
        }

        if (sheets.Raters < needed || (raters > 0 && raters < needed))
        {
            string reason = Counted($"Withheld: {raters} of {sheets.Raters} raters scored it, at least {needed} needed.");
            return none with { Status = RoleScoreStatus.Withheld, Reason = role is null ? $"{reason} {NameARole}" : reason };
        }

        if (percents.Length == 0)
        {
            return none with { Reason = sheets.Raters == 1 ? sheets.First(place).Reason : Counted($"None of {sheets.Raters} raters scored it.") };
        }

        double mean = OrderedMean.Of(percents);
        double percent = isProtected ? ProtectedScore.Of(mean) : mean;
        return none with
        {
            Status = RoleScoreStatus.Scored,
            Percent = percent,
            End = isProtected ? ProtectedScore.EndOf(percent) : null,
            Band = policy.Bands.Of(percent).Name,
        };
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
