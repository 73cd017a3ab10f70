using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Benchmarks;

/// <summary>How many statements of each pole every competency has; the names lead to the competencies.</summary>
internal static class BalanceChart
{
    /// <summary>What an axis of statements reaches to at least.</summary>
    private const int LeastReach = 4;

    public static Drawing Of(Benchmark benchmark, ReportOptions options)
    {
        Wording words = new(options);
        Counts[] all = [.. benchmark.Competencies.Select(entry => Counts.Of(entry))];
        int reach = Math.Max(LeastReach, all.Max(one => Math.Max(one.Low, one.High)));
        int step = (int)Math.Max(1, Ticks.StepFor(reach, 3));
        reach = (reach + step - 1) / step * step;
        Axis axis = new(-reach, reach, [.. Labels(reach, step, words)], 0);
        TrackRow[] rows =
        [
            .. all.Select(one => new TrackRow(one.Entry.Name, Short(words, one),
                new BalanceTrack($"{words.Whole(one.Low)} of the low pole, {words.Whole(one.High)} of the high pole", one.Low, one.High),
                SheetCards.LinkTo(one.Entry.Id))),
        ];
        return new TrackRows(Finding(words, all), Description(benchmark), axis, rows, Numbers(words, all));
    }

    private static IEnumerable<(double At, string Label)> Labels(int reach, int step, Wording words)
    {
        for (int at = -reach; at <= reach; at += step)
        {
            string count = words.Whole(Math.Abs(at));
            yield return (at, at == -reach ? $"{count} low" : at == reach ? $"{count} high" : count);
        }
    }

    private static string Finding(Wording words, Counts[] all)
    {
        (int low, int high, int silent) = (all.Sum(one => one.Low), all.Sum(one => one.High), all.Count(one => !one.Entry.Competency.IsRateable));
        string nothing = silent == 0 ? string.Empty : $"; {words.Count(silent, "competency has", "competencies have")} nothing to rate";
        return $"{words.Count(all.Length, "competency", "competencies")}, told by {words.Count(high, "high-pole item")} and " +
            $"{words.Count(low, "low-pole item")}{nothing}";
    }

    private static string Description(Benchmark benchmark)
    {
        double[] weights = [.. benchmark.Competencies.Select(entry => entry.Weight).Distinct()];
        return "Bars to the left count items of the low pole, bars to the right items of the high pole. A competency counts by its weight and not by its " +
            "number of items: "
            + (weights.Length == 1 ? "here all count alike." : "the weights stand with each of them.");
    }

    private static string Short(Wording words, Counts one) =>
        one is { Low: 0, High: 0 } ? "nothing to rate" : $"{words.Whole(one.Low)} low · {words.Whole(one.High)} high";

    private static DataTable Numbers(Wording words, Counts[] all) => new(
        "Competencies",
        [
            "Competency", TableColumn.Number("Weight"), TableColumn.Number("Required level"), TableColumn.Number("Low pole"), TableColumn.Number("High pole"),
            TableColumn.Number("Tips"), TableColumn.Number("Tactics"), TableColumn.Number("Levels"),
        ],
        [
            .. all.Select(one => (string[])
            [
                one.Entry.Name, SheetCards.Weight(one.Entry.Weight, words), one.Entry.RequiredLevel is int level ? words.Whole(level) : "–",
                words.Whole(one.Low), words.Whole(one.High),
                words.Whole(one.Entry.Competency.MindsetTips.Count), words.Whole(one.Entry.Competency.SuccessTactics.Count),
                words.Whole(one.Entry.Competency.Levels.Count),
            ]),
        ]);

    private sealed record Counts(BenchmarkCompetency Entry, int Low, int High)
    {
        public static Counts Of(BenchmarkCompetency entry) =>
            new(entry, entry.Competency.Items().Count(item => item.Pole == Pole.Low), entry.Competency.Items().Count(item => item.Pole == Pole.High));
    }
}
