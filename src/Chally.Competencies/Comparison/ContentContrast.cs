namespace Chally.Competencies.Comparison;

/// <summary>What a benchmark's content says: high performers against low producers, competency by competency.</summary>
public sealed partial record ContentContrast
{
    private ContentContrast(string benchmark, ValueList<CompetencyContrast> competencies)
    {
        Benchmark = benchmark;
        Competencies = competencies;
    }

    /// <summary>The id of the benchmark.</summary>
    public string Benchmark { get; }

    /// <summary>The competencies in benchmark order.</summary>
    public ValueList<CompetencyContrast> Competencies { get; }

    /// <summary>Sets a benchmark's high statements against its low ones.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <returns>The contrast.</returns>
    public static ContentContrast Of(Benchmark benchmark)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        return new ContentContrast(benchmark.Id, [.. benchmark.Competencies.Select(CompetencyContrast.Of)]);
    }
}
