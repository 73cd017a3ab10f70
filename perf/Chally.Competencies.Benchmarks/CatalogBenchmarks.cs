using BenchmarkDotNet.Attributes;
using Chally.Competencies.Content;

namespace Chally.Competencies.Benchmarks;

/// <summary>Content read in a warm process, and a process that starts cold: each cold figure is a whole process, beside one that does nothing.</summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    private readonly ContentFile[] files = [.. Material.ContentFiles()];

    [Benchmark]
    public CompetencyCatalog WholeCatalogWarm() => CompetencyCatalog.Read(files);

    [Benchmark(Baseline = true)]
    public double EmptyProcess() => ColdStart.Seconds("empty");

    [Benchmark]
    public double OneBenchmarkInAColdProcess() => ColdStart.Seconds("catalog");
}
