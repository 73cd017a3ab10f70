using BenchmarkDotNet.Attributes;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Benchmarks;

[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Rows = 1_000_000;
    private ScoringKey key = null!;
    private PlainSpans plain = null!;
    private byte[] rows = [];
    private Memory<double> scores;

    public static IEnumerable<string> Benchmarks => CompetencyCatalog.Default.Benchmarks.Select(benchmark => benchmark.Id);

    [ParamsSource(nameof(Benchmarks))]
    public string Id { get; set; } = string.Empty;

    [GlobalSetup]
    public void Prepare()
    {
        Chally.Competencies.Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark(Id);
        key = new ScoringKey(benchmark);
        plain = new PlainSpans(benchmark);
        rows = Material.Rows(benchmark, Rows);
        scores = Material.Scores(Rows * key.ScoreColumns.Count);
    }

    [Benchmark(Baseline = true)]
    public void MemoryPass() => Floor.Pass(rows, scores.Span, passByCache: true);

    [Benchmark]
    public void MemoryPassThroughTheCache() => Floor.Pass(rows, scores.Span, passByCache: false);

    [Benchmark]
    public void PlainScalarSpans() => plain.Score(rows, scores.Span);

    [Benchmark]
    public void Key() => key.Score(rows, scores.Span);
}
