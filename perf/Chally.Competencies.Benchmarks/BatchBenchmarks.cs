using BenchmarkDotNet.Attributes;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Benchmarks;

/// <summary>Many people on one thread; every figure is for one row.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const string Weighted = "weighted";
    private const int Rows = 1_000_000;
    private const int NaiveRows = 1_000;
    private ScoringKey key = null!;
    private PlainSpans plain = null!;
    private Naive naive = null!;
    private Dictionary<string, int>[] people = [];
    private byte[] rows = [];
    private Memory<double> scores;

    public static IEnumerable<string> Benchmarks => [.. CompetencyCatalog.Default.Benchmarks.Select(benchmark => benchmark.Id), Weighted];

    [ParamsSource(nameof(Benchmarks))]
    public string Id { get; set; } = string.Empty;

    [GlobalSetup]
    public void Prepare()
    {
        Chally.Competencies.Benchmark benchmark = Id == Weighted ? Material.Weighted() : CompetencyCatalog.Default.GetBenchmark(Id);
        key = new ScoringKey(benchmark);
        plain = new PlainSpans(benchmark);
        naive = new Naive(benchmark);
        rows = Material.Rows(benchmark, Rows);
        scores = Material.Scores(Rows * key.ScoreColumns.Count);
        int items = key.ItemIds.Count;
        people = [.. Enumerable.Range(0, NaiveRows).Select(row => Material.Ratings(benchmark, rows.AsSpan(row * items, items)))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void MemoryPass() => Floor.Pass(rows, scores.Span, passByCache: true);

    [Benchmark(OperationsPerInvoke = Rows)]
    public void MemoryPassThroughTheCache() => Floor.Pass(rows, scores.Span, passByCache: false);

    [Benchmark(OperationsPerInvoke = NaiveRows)]
    public double NaiveScores()
    {
        double sum = 0;
        foreach (Dictionary<string, int> ratings in people)
        {
            sum += naive.Score(ratings)["overall"];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public void PlainScalarSpans() => plain.Score(rows, scores.Span);

    [Benchmark(OperationsPerInvoke = Rows)]
    public void Key() => key.Score(rows, scores.Span);
}
