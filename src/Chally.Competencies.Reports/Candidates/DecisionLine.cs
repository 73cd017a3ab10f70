using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>What the policy's decision rule gave, and what was needed.</summary>
internal static class DecisionLine
{
    public static string Of(RuleOutcome decision, CandidateResults results)
    {
        IEnumerable<string> reasons = results.Shown.Policy?.Decision is DecisionPolicy policy ? Needs(policy, results) : decision.Reasons;
        return string.Join(' ', [Wording.OutcomeOf(decision), .. reasons, .. Doubt(results)]);
    }

    private static IEnumerable<string> Doubt(CandidateResults results)
    {
        if (results.Norms is NormComparison norms && (norms.Overall?.StraddlesCut == true || norms.Competencies.Any(one => one.Normed?.StraddlesCut == true)))
        {
            yield return "Error of measurement leaves this open: an interval holds its boundary.";
        }
    }

    /// <summary>The boundaries that were not reached; the cut in any case.</summary>
    private static IEnumerable<string> Needs(DecisionPolicy policy, CandidateResults results)
    {
        if (policy.Cut is double cut)
        {
            yield return Need(results.Words, "Overall", results.Score.Overall?.Percent, cut);
        }

        foreach ((BenchmarkCompetency entry, CompetencyScore score) in results.Benchmark.Competencies.Zip(results.Score.Competencies))
        {
            if (policy.Minimums.TryGetValue(entry.Id, out double minimum) && !(score.Percent >= minimum))
            {
                yield return Need(results.Words, entry.Name, score.Percent, minimum);
            }
        }
    }

    private static string Need(Wording words, string what, double? percent, double needed) => percent is double score
        ? $"{what}: {words.Beside(score, needed)} scale points, {words.Beside(needed, score)} needed."
        : $"{what}: not scored, {words.Points(needed)} scale points needed.";
}
