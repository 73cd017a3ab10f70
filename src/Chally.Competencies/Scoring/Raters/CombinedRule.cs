namespace Chally.Competencies.Scoring.Raters;

/// <summary>Combines the roles, self excluded.</summary>
internal static class CombinedRule
{
    public static CombinedCompetencyScore Apply(string id, int place, IReadOnlyList<RoleScore> roles, ScoringPolicy policy)
    {
        RoleCompetencyScore[] others = [.. roles.Where(role => role.Role != RaterRole.Self).Select(role => role.Competencies[place])];
        double[] percents = [.. others.Select(score => score.Percent).OfType<double>()];
        CombinedCompetencyScore none = new() { Id = id, Status = ScoreStatus.NotScored, Roles = percents.Length };
        RoleCompetencyScore any = roles[0].Competencies[place];
        if (any.Status == RoleScoreStatus.NotRateable)
        {
            return none with { Status = ScoreStatus.NotRateable, Reason = any.Reason };
        }

        if (percents.Length == 0)
        {
            string reason = others.Length == 0 ? "Nobody but the person rated."
                : others.Any(score => score.Status == RoleScoreStatus.Withheld) ? "No role but those withheld has a score."
                : "No role has a score.";
            return none with { Reason = reason };
        }

        double percent = OrderedMean.Of(percents);
        return none with
        {
            Status = ScoreStatus.Scored,
            Percent = percent,
            End = ProtectedScore.EndOfAll(others.Where(score => score.Percent is not null).Select(score => score.End)),
            Band = policy.Bands.Of(percent).Name,
        };
    }

    /// <summary>A combined score as the rules for composites and decisions take it.</summary>
    public static CompetencyScore ForRules(CombinedCompetencyScore competency) => new()
    {
        Id = competency.Id,
        Status = competency.Status,
        Percent = competency.Percent,
        Rated = 0,
        Expected = 0,
    };
}
