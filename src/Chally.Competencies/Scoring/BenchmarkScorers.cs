using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Chally.Competencies.Scoring;

/// <summary>The scorers of a catalog's benchmarks by one policy, each compiled when first asked for.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class BenchmarkScorers
{
    private readonly CompetencyCatalog catalog;
    private readonly ConcurrentDictionary<string, BenchmarkScorer> scorers = new(StringComparer.Ordinal);

    /// <summary>Creates the set of scorers.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="policy">The policy; <see cref="ScoringPolicy.Default"/> when left out.</param>
    public BenchmarkScorers(CompetencyCatalog catalog, ScoringPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        this.catalog = catalog;
        Policy = policy ?? ScoringPolicy.Default;
    }

    /// <summary>The policy of all the scorers.</summary>
    public ScoringPolicy Policy { get; }

    /// <summary>The scorer of a benchmark.</summary>
    /// <param name="benchmark">The id of the benchmark.</param>
    /// <returns>The scorer, the same at each call.</returns>
    /// <exception cref="KeyNotFoundException">The catalog has no such benchmark.</exception>
    public BenchmarkScorer Get(string benchmark)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        return scorers.GetOrAdd(benchmark, id => new BenchmarkScorer(catalog.GetBenchmark(id), Policy));
    }

    /// <summary>The scorer of a benchmark, where the catalog has it. Nothing is kept of an id that it does not have.</summary>
    /// <param name="benchmark">The id of the benchmark.</param>
    /// <param name="scorer">The scorer, the same at each call; null when there is none.</param>
    /// <returns>Whether the catalog has the benchmark.</returns>
    public bool TryGet(string benchmark, [NotNullWhen(true)] out BenchmarkScorer? scorer)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        if (!scorers.TryGetValue(benchmark, out scorer) && catalog.TryGetBenchmark(benchmark, out Benchmark? found))
        {
            scorer = scorers.GetOrAdd(benchmark, _ => new BenchmarkScorer(found, Policy));
        }

        return scorer is not null;
    }
}
