using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>Whether a norm set says anything about a score.</summary>
internal static class NormMatch
{
    /// <summary>How far a composite may lie beside the one under the norm set's weights, in scale points.</summary>
    private const double CompositeTolerance = 1e-9;

    public static InputProblems Problems(NormSet norms, BenchmarkScore score)
    {
        InputProblems log = Origin(norms, score);
        if (norms.RaterRole != score.Role)
        {
            log.Add(ProblemCodes.NormMismatch, "raterRole", $"the rater role of the norm set, '{Word(norms.RaterRole)}'", $"'{Word(score.Role)}'");
        }

        if (log.Total == 0 && norms.Overall is not null)
        {
            CheckWeights(log, norms, score);
        }

        return log;
    }

    /// <summary>The problems of the benchmark alone, whoever rated.</summary>
    private static InputProblems Origin(NormSet norms, BenchmarkScore score)
    {
        InputProblems log = new();
        Check(log, "benchmark", "the benchmark", norms.Benchmark, score.Benchmark);
        Check(log, "scoringHash", "the scoring hash", norms.ScoringHash, score.Provenance.ScoringHash);
        if (log.Total == 0)
        {
            foreach ((int place, string id) in norms.Competencies.Keys.Index())
            {
                if (score.Competencies.All(competency => competency.Id != id))
                {
                    log.Add(ProblemCodes.NormMismatch, log.PlaceOf("competencies", id, place), "a competency of the score", "another id");
                }
            }
        }

        return log;
    }

    public static void ThrowOn(InputProblems problems, string parameter)
    {
        if (problems.Total > 0)
        {
            throw new ArgumentException(
                $"The norm set must fit the score: {string.Join("; ", problems.Select(problem => $"expected {problem.Expected}, found {problem.Found}"))}.",
                parameter);
        }
    }

    private static string Word(RaterRole? role) => role is RaterRole known ? EnumWords<RaterRole>.Of(known) : "not stated";

    private static void Check(InputProblems log, string member, string what, string norms, string score)
    {
        if (norms != score)
        {
            log.Add(ProblemCodes.NormMismatch, member, $"{what} of the norm set", "another one");
        }
    }

    /// <summary>
    /// A score does not list its weights: the composite is computed again with those of the norm set, and must come out the same.
    /// </summary>
    private static void CheckWeights(InputProblems log, NormSet norms, BenchmarkScore score)
    {
        if (norms.Weights.Count == 0 || score.Overall is not CompositeScore overall)
        {
            return;
        }

        double sum = 0;
        double weights = 0;
        foreach (CompetencyScore competency in score.Competencies.Where(competency => competency.Percent is not null))
        {
            if (!norms.Weights.TryGetValue(competency.Id, out double weight))
            {
                log.Add(ProblemCodes.NormMismatch, "weights", "a weight for each competency of the composite", "none for one of them");
                return;
            }

            sum += weight * competency.Percent!.Value;
            weights += weight;
        }

        if (Math.Abs((sum / weights) - overall.Percent) > CompositeTolerance)
        {
            log.Add(
                ProblemCodes.NormMismatch,
                "weights",
                string.Create(CultureInfo.InvariantCulture, $"the composite under the weights of the norm set, {sum / weights:R}"),
                overall.Percent.ToString("R", CultureInfo.InvariantCulture));
        }
    }
}
