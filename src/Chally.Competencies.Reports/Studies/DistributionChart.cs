using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>How the scores of both groups are spread, competency by competency: high performers above the line, low producers below it.</summary>
internal static class DistributionChart
{
    private const int Bins = 20;

    public static Drawing Of(StudyResults results)
    {
        Wording words = results.Words;
        (string Name, GroupContrast Contrast, double[]? High, double[]? Low)[] all =
        [
            .. results.All.Select(one => (one.Name, one.Contrast, Shares(one.Contrast, point => point.TruePositives, one.Contrast.High.N), Shares(one.Contrast,
                point => point.FalsePositives, one.Contrast.Low.N))),
        ];
        TrackRow[] rows =
        [
            .. all.Select(one => new TrackRow(
                one.Name,
                $"{words.Points(one.Contrast.High.Mean)} against {words.Points(one.Contrast.Low.Mean)}",
                new GroupsTrack(Alternative(words, one.Contrast), Half(one.High, one.Contrast.High, Largest(one.High, one.Low)),
                    Half(one.Low, one.Contrast.Low, Largest(one.High, one.Low))))),
        ];
        bool hasAll = all.All(one => one.High is not null);
        return new TrackRows(
            Finding(words, results),
            "Above the line high performers (blue), below it low producers (orange): the height of a bar is the share of the group that scores within its 5 " +
                "points, to one measure within a row; long strokes are the means."
                + (hasAll ? string.Empty : " Where scores are too few for a table of cuts, or were collected for development, a bar shows one standard " +
                    "deviation to each side of the mean instead."),
            Axis.ScalePoints, rows, Numbers(words, all));
    }

    private static GroupHalf Half(double[]? shares, GroupSummary summary, double largest) =>
        new(shares is null ? null : [.. shares.Select(share => share / largest)], summary.Mean, summary.Sd);

    /// <summary>The share that fills the room of a row.</summary>
    private static double Largest(double[]? high, double[]? low) => (high ?? []).Concat(low ?? []).DefaultIfEmpty(1).Max();

    /// <summary>The shares of a group in bins of equal width, from the counts at each cut; null where there is no table of cuts.</summary>
    private static double[]? Shares(GroupContrast contrast, Func<CutPoint, long> selected, int n)
    {
        if (contrast.Cuts is not CutTable cuts)
        {
            return null;
        }

        double[] shares = new double[Bins];
        for (int i = 0; i < cuts.Count; i++)
        {
            long here = selected(cuts[i]) - (i + 1 < cuts.Count ? selected(cuts[i + 1]) : 0);
            shares[Math.Clamp((int)(Math.Round(cuts[i].Score, 10) * Bins / 100), 0, Bins - 1)] += (double)here / n;
        }

        return shares;
    }

    private static string Finding(Wording words, StudyResults results)
    {
        (string Name, double Auc)[] known =
        [
            .. results.All.Take(results.Benchmark.Competencies.Count).Where(one => one.Contrast.Auc is not null)
                .Select(one => (one.Name, one.Contrast.Auc!.Value)),
        ];
        if (known.Length == 0)
        {
            return "There are not scores in both groups";
        }

        (string Name, double Auc) most = known.MaxBy(one => one.Auc);
        (string Name, double Auc) least = known.MinBy(one => one.Auc);
        string start = $"In {most.Name} the high performer has the higher score in {words.OfHundred(most.Auc)} pairs";
        return most.Name == least.Name ? start : $"{start}, in {least.Name} in {words.Points(100 * least.Auc)}";
    }

    private static string Alternative(Wording words, GroupContrast contrast) =>
        $"high performers mean {words.Figure(contrast.High.Mean, 1)}, SD {words.Figure(contrast.High.Sd, 1)}; low producers mean " +
            $"{words.Figure(contrast.Low.Mean, 1)}, SD {words.Figure(contrast.Low.Sd, 1)}";

    private static DataTable Numbers(Wording words, (string Name, GroupContrast Contrast, double[]? High, double[]? Low)[] all) => new(
        "Share of each group by scale points",
        ["Score", "Group", .. Enumerable.Range(0, 5).Select(
            fifth => TableColumn.Number($"{words.Whole(fifth * 20)} to {(fifth == 4 ? string.Empty : "under ")}{words.Whole((fifth + 1) * 20)}"))],
        [
            .. all.SelectMany(one => new[]
            {
                Row(words, one.Name, "high", one.High),
                Row(words, one.Name, "low", one.Low),
            }),
        ]);

    private static string[] Row(Wording words, string name, string group, double[]? shares) =>
        [name, group, .. Enumerable.Range(0, 5).Select(fifth => shares is null ? "–" : words.Figure(shares.Skip(fifth * Bins / 5).Take(Bins / 5).Sum(), 2))];
}
