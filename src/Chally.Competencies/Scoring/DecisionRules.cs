using System.Globalization;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring;

/// <summary>Applies the policy's decision rule.</summary>
internal static class DecisionRules
{
    public static RuleOutcome Apply(DecisionPolicy policy, CompositeScore? overall, ReadOnlySpan<CompetencyScore> competencies)
    {
        List<string> missing = [];
        List<string> below = [];
        if (policy.Cut is double cut)
        {
            Check("The composite", overall?.Percent, cut, missing, below);
        }

        foreach (CompetencyScore competency in competencies)
        {
            if (policy.Minimums.TryGetValue(competency.Id, out double minimum))
            {
                Check($"Competency '{competency.Id}'", competency.Percent, minimum, missing, below);
            }
        }

        DecisionOutcome outcome = missing.Count > 0 ? DecisionOutcome.Undetermined
            : below.Count > 0 ? DecisionOutcome.NotReached : DecisionOutcome.Reached;
        return new RuleOutcome(outcome, policy.Rule, [.. missing, .. below]);
    }

    private static void Check(string what, double? percent, double needed, List<string> missing, List<string> below)
    {
        if (percent is not double score)
        {
            missing.Add(string.Create(CultureInfo.InvariantCulture, $"{what} is not scored; {needed} scale points are needed."));
        }
        else if (ScoreBoundary.Round(score) < ScoreBoundary.Round(needed))
        {
            below.Add(string.Create(CultureInfo.InvariantCulture, $"{what} has {score} scale points; {needed} are needed."));
        }
    }
}
