using BenchmarkDotNet.Attributes;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Benchmarks;

[MemoryDiagnoser]
public class StudyBenchmarks
{
    private ScoreTable high = null!;
    private ScoreTable low = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Prepare() => (high, low) = StudyMaterial.Groups(People);

    [Benchmark(Baseline = true)]
    public void SortTheScores() => StudyMaterial.Sort(high, low);

    [Benchmark]
    public CriterionStudy Study() => CriterionStudy.Between(high, low);
}
