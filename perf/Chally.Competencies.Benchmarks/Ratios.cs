using System.Diagnostics;
using System.Globalization;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Benchmarks;

/// <summary>Interleaved measures within one run, each as a ratio with its target: the machine's clock swings, ratios hardly do.</summary>
internal static class Ratios
{
    private const int BatchRows = 1_000_000;
    private static bool isShort;

    private static readonly string[] Measures = ["one", "batch", "weighted", "cold"];

    /// <param name="measures">Which to run: "one", "batch", "weighted", "cold"; all when empty.</param>
    /// <returns>0 when all targets are met, 1 when any is short, 2 when there is no such measure.</returns>
    public static int Run(params ReadOnlySpan<string> measures)
    {
        foreach (string measure in measures)
        {
            if (!Measures.Contains(measure))
            {
                Console.Error.WriteLine($"A measure must be one of {string.Join(", ", Measures)}, study, but was '{measure}'.");
                return 2;
            }
        }

        if (measures.IsEmpty || measures.Contains("one"))
        {
            OnePerson();
        }

        if (measures.IsEmpty || measures.Contains("batch"))
        {
            foreach (Benchmark benchmark in CompetencyCatalog.Default.Benchmarks)
            {
                Batch(benchmark);
            }
        }

        if (measures.IsEmpty || measures.Contains("weighted"))
        {
            WeightedBatch();
        }

        if (measures.IsEmpty || measures.Contains("cold"))
        {
            Cold();
        }

        return isShort ? 1 : 0;
    }

    private static void OnePerson()
    {
        Benchmark benchmark = Material.Representative;
        byte[] row = Material.Rows(benchmark, 1);
        Dictionary<string, int> ratings = Material.Ratings(benchmark, row);
        RatingSheet sheet = Material.Sheet(benchmark, row);
        ScoringKey key = new(benchmark);
        BenchmarkScorer scorer = new(benchmark);
        Naive naive = new(benchmark);
        double[] scores = new double[key.ScoreColumns.Count];
        double spanRatio = Median(9, () => Nanoseconds(3_000, () => naive.Score(ratings)), () => Nanoseconds(200_000, () => key.Score(row, scores)));
        AtLeast("one person, span path: times faster than naive", spanRatio, 150);
        AtMost("one person, span path: bytes allocated", Allocated(() => key.Score(row, scores)), 0);
        double resultRatio = Median(9, () => Nanoseconds(3_000, () => scorer.Score(sheet)), () => Nanoseconds(3_000, () => naive.Score(ratings)));
        AtMost("one person, full result with explanation: times naive", resultRatio, 1);
        AtMost("one person, full result with explanation: bytes allocated", Allocated(() => scorer.Score(sheet)), 6 * 1024);
    }

    private static void Batch(Benchmark benchmark)
    {
        ScoringKey key = new(benchmark);
        byte[] rows = Material.Rows(benchmark, BatchRows);
        Memory<double> scores = Material.Scores(BatchRows * key.ScoreColumns.Count);
        double ratio = Median(
            9,
            () => Nanoseconds(1, () => key.Score(rows, scores.Span)),
            () => Math.Min(Nanoseconds(1, () => Floor.Pass(rows, scores.Span, passByCache: true)),
                Nanoseconds(1, () => Floor.Pass(rows, scores.Span, passByCache: false))));
        AtMost($"batch, {benchmark.Id}: times the floor", ratio, 4);
        AtMost($"batch, {benchmark.Id}: bytes allocated", Allocated(() => key.Score(rows, scores.Span)), 1_000_000);
    }

    private static void WeightedBatch()
    {
        const int Rows = 200_000;
        Benchmark benchmark = Material.Weighted();
        ScoringKey key = new(benchmark);
        PlainSpans plain = new(benchmark);
        byte[] rows = Material.Rows(benchmark, Rows);
        Memory<double> scores = Material.Scores(Rows * key.ScoreColumns.Count);
        double ratio = Median(9, () => Nanoseconds(1, () => plain.Score(rows, scores.Span)), () => Nanoseconds(1, () => key.Score(rows, scores.Span)));
        AtLeast("batch, weighted, 200 items x 20: times faster than plain scalar spans", ratio, 12);
    }

    private static void Cold() => AtMost(
        "cold process with one benchmark: times an empty one", Median(11, () => ColdStart.Seconds("catalog"), () => ColdStart.Seconds("empty")), 1.9);

    /// <summary>The median of a / b over interleaved pairs, after one pair that is not counted.</summary>
    private static double Median(int pairs, Func<double> a, Func<double> b)
    {
        double[] ratios = new double[pairs];
        for (int i = -1; i < pairs; i++)
        {
            double ratio = a() / b();
            if (i >= 0)
            {
                ratios[i] = ratio;
            }
        }

        Array.Sort(ratios);
        return ratios[pairs / 2];
    }

    private static double Nanoseconds(int times, Action action)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }

    private static double Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AtLeast(string name, double value, double target) => Report(name, value, "at least", target, value >= target);

    private static void AtMost(string name, double value, double target) => Report(name, value, "at most", target, value <= target);

    private static void Report(string name, double value, string bound, double target, bool isMet)
    {
        isShort |= !isMet;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-75} {value,10:0.##}  {bound} {target:0.##}  {(isMet ? "ok" : "SHORT")}"));
    }
}
