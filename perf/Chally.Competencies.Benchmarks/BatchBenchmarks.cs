using BenchmarkDotNet.Attributes;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Benchmarks;

[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const string Weighted = "weighted";
    private ScoringKey key = null!;
    private PlainSpans plain = null!;
    private byte[] rows = [];
    private Memory<double> scores;

    public static IEnumerable<string> Benchmarks => [.. CompetencyCatalog.Default.Benchmarks.Select(benchmark => benchmark.Id), Weighted];

    [ParamsSource(nameof(Benchmarks))]
    public string Id { get; set; } = string.Empty;

    [GlobalSetup]
    public void Prepare()
    {
        int count = Id == Weighted ? 200_000 : 1_000_000;
        Chally.Competencies.Benchmark benchmark = Id == Weighted ? Material.Weighted() : CompetencyCatalog.Default.GetBenchmark(Id);
        key = new ScoringKey(benchmark);
        plain = new PlainSpans(benchmark);
        rows = Material.Rows(benchmark, count);
        scores = Material.Scores(count * key.ScoreColumns.Count);
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
