using System.Diagnostics.CodeAnalysis;

namespace Chally.Competencies.Scoring;

/// <summary>Checks that a score belongs to the benchmark beside it.</summary>
internal static class ScoreOrigin
{
    public static void Require([NotNull] Benchmark benchmark, [NotNull] BenchmarkScore score)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ArgumentNullException.ThrowIfNull(score);
        if (score.Benchmark != benchmark.Id)
        {
            throw new ArgumentException($"The score must be of benchmark '{benchmark.Id}', but is of '{score.Benchmark}'.", nameof(score));
        }

        string hash = benchmark.ComputeScoringHash();
        if (score.Provenance.ScoringHash != hash)
        {
            throw new ArgumentException(
                $"The score must have been computed with scoring hash {hash} of benchmark '{benchmark.Id}', but was with {score.Provenance.ScoringHash}.",
                nameof(score));
        }
    }

    public static void RequireExplained([NotNull] Benchmark benchmark, [NotNull] BenchmarkScore score)
    {
        Require(benchmark, score);
        for (int c = 0; c < score.Competencies.Count; c++)
        {
            CompetencyScore competency = score.Competencies[c];
            if (competency.Items.Count != competency.Expected)
            {
                throw new ArgumentException(
                    $"The score must hold its explanation, but competency '{competency.Id}' has {competency.Items.Count} of {competency.Expected} items; write the score with its explanation.",
                    nameof(score));
            }
        }
    }
}
