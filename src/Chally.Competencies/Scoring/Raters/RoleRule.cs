using System.Globalization;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>Combines the raters of one role.</summary>
internal static class RoleRule
{
    public static RoleScore Apply(Benchmark benchmark, ScoringPolicy policy, RaterRole? role, IReadOnlyList<BenchmarkScore> scores)
    {
        int needed = IsWithheld(role) ? policy.MinimumRatersPerRole : 1;
        RoleCompetencyScore[] competencies = [.. benchmark.Competencies.Select((entry, c) => Combine(entry.Id, [.. scores.Select(score => score.Competencies[c])], policy, needed))];
        List<ScoreFlag> flags = [];
        (CompositeScore? overall, string? reason) = CompositeRule.Apply(benchmark, [.. competencies.Select(ForRules)], policy, flags);
        return new RoleScore
        {
            Role = role,
            Raters = scores.Count,
            Overall = overall,
            OverallReason = reason,
            Competencies = [.. competencies],
            Flags = [.. flags],
        };
    }

    /// <summary>Whether raters of a role are promised that no figure can be traced to one of them.</summary>
    private static bool IsWithheld(RaterRole? role) => role is RaterRole.Peer or RaterRole.DirectReport or RaterRole.Customer;

    private static RoleCompetencyScore Combine(string id, CompetencyScore[] scores, ScoringPolicy policy, int needed)
    {
        double[] percents = [.. scores.Select(score => score.Percent).OfType<double>()];
        RoleCompetencyScore none = new() { Id = id, Status = RoleScoreStatus.NotScored, Raters = percents.Length };
        if (scores[0].Status == ScoreStatus.NotRateable)
        {
            return none with { Status = RoleScoreStatus.NotRateable, Reason = scores[0].Reason };
        }

        if (scores.Length < needed || (percents.Length > 0 && percents.Length < needed))
        {
            return none with { Status = RoleScoreStatus.Withheld, Reason = Counted($"Withheld: {percents.Length} of {scores.Length} raters scored it, at least {needed} needed.") };
        }

        if (percents.Length == 0)
        {
            return none with { Reason = scores.Length == 1 ? scores[0].Reason : Counted($"None of {scores.Length} raters scored it.") };
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
