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
            throw new ArgumentException($"The score must be of benchmark '{benchmark.Id}', but is of another.", nameof(score));
        }

        string hash = benchmark.ComputeScoringHash();
        if (score.Provenance.ScoringHash != hash)
        {
            throw new ArgumentException(
                $"The score must have been computed with scoring hash {hash} of benchmark '{benchmark.Id}', but was with another.",
                nameof(score));
        }
    }

    public static void RequirePolicy(ScoringPolicy policy, BenchmarkScore score)
    {
        string hash = policy.ComputeHash();
        if (score.Provenance.PolicyHash != hash)
        {
            throw new ArgumentException($"The score must have come about by the policy with hash {hash}, but did by another.", nameof(policy));
        }
    }

    public static void RequireCompetencies([NotNull] Benchmark benchmark, [NotNull] BenchmarkScore score)
    {
        Require(benchmark, score);
        if (!score.Competencies.Select(competency => competency.Id).SequenceEqual(benchmark.Competencies.Select(entry => entry.Id)))
        {
            throw new ArgumentException(
                $"The score must hold the competencies of benchmark '{benchmark.Id}' in its order, but holds {score.Competencies.Count} others or in " +
                    $"another order.",
                nameof(score));
        }
    }

    public static void RequireExplained([NotNull] Benchmark benchmark, [NotNull] BenchmarkScore score)
    {
        RequireCompetencies(benchmark, score);

        // Ratings and texts are paired by place: in another order one behaviour's rating would stand beside another's text.
        foreach ((BenchmarkCompetency entry, CompetencyScore competency) in benchmark.Competencies.Zip(score.Competencies))
        {
            if (!competency.Items.Select(Key).SequenceEqual(entry.Competency.Items().Select(item => (item.Id, item.Pole, item.Weight))))
            {
                throw new ArgumentException(
                    $"The score must hold its explanation, one entry an item in the benchmark's order, but competency '{competency.Id}' has " +
                        $"{competency.Items.Count} of {competency.Expected} items or another order; write the score with its explanation.",
                    nameof(score));
            }
        }
    }

    private static (string Id, Pole Pole, int Weight) Key(ItemContribution item) => (item.ItemId, item.Pole, item.Weight);
}
