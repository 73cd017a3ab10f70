using BenchmarkDotNet.Attributes;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Benchmarks;

[MemoryDiagnoser]
public class OnePersonBenchmarks
{
    private readonly byte[] row = Material.Rows(Material.Representative, 1);
    private readonly ScoringKey key = new(Material.Representative);
    private readonly BenchmarkScorer scorer = new(Material.Representative);
    private readonly Naive naive = new(Material.Representative);
    private readonly Dictionary<string, int> ratings;
    private readonly RatingSheet sheet;
    private readonly double[] scores;

    public OnePersonBenchmarks()
    {
        ratings = Material.Ratings(Material.Representative, row);
        sheet = Material.Sheet(Material.Representative, row);
        scores = new double[key.ScoreColumns.Count];
    }

    [Benchmark(Baseline = true)]
    public Dictionary<string, double> NaiveScores() => naive.Score(ratings);

    [Benchmark]
    public void MemoryPass() => Floor.Pass(row, scores, passByCache: false);

    [Benchmark]
    public BenchmarkScore FullResult() => scorer.Score(sheet);

    [Benchmark]
    public double SpanPath()
    {
        key.Score(row, scores);
        return scores[^1];
    }
}
