using System.Globalization;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>A study as tables for people: what separates the groups, how surely, and at which cut.</summary>
internal static class StudyView
{
    public static void Write(TextView view, StudyReport report)
    {
        (string Name, GroupContrast Contrast)[] contrasts = [.. report.Contrasts()];
        string level = Percent(report.Options.ConfidenceLevel);
        view.Title($"{report.Benchmark.Title}: high performers against low producers");
        view.Paragraph($"Every difference is high minus low, in scale points of 100; intervals at {level}.");
        view.Table(
            ["Score", Column.Number("n high"), Column.Number("n low"), Column.Number("Mean high"), Column.Number("Mean low"), Column.Number("SD high"), Column.Number("SD low"), Column.Number("High - low")],
            contrasts.Select(one => Means(one.Name, one.Contrast.High, one.Contrast.Low)));
        view.Section("How far the groups are apart");
        view.Table(
            ["Score", Column.Number("Hedges' g"), Column.Number("Interval"), Column.Number("AUC"), Column.Number("Interval"), Column.Number("Cliff's delta")],
            contrasts.Select(one => (string[])
            [
                one.Name, FigureText.Signed(one.Contrast.HedgesG?.Value), FigureText.Interval(one.Contrast.HedgesG?.Interval),
                FigureText.Number(one.Contrast.Auc?.Value), one.Contrast.Auc is { Separated: true } ? "separated" : FigureText.Interval(one.Contrast.Auc?.Interval),
                FigureText.Signed(one.Contrast.CliffsDelta),
            ]));
        view.Section("How surely they differ (p, two-sided; Holm and Benjamini-Hochberg adjust that of Welch's t)");
        view.Table(
            ["Score", Column.Number("Welch's t"), Column.Number("df"), Column.Number("p"), Column.Number("p Holm"), Column.Number("p B-H"), Column.Number("p Mann-Whitney")],
            contrasts.Select(one => (string[])
            [
                one.Name, FigureText.Signed(one.Contrast.Welch?.T), FigureText.Number(one.Contrast.Welch?.DegreesOfFreedom, "0.0"), FigureText.P(one.Contrast.Welch?.P),
                FigureText.P(one.Contrast.PHolm), FigureText.P(one.Contrast.PBenjaminiHochberg), FigureText.P(one.Contrast.MannWhitney?.P),
            ]));
        WriteCuts(view, contrasts);
        if (report.ShowsCuts)
        {
            WriteCutTables(view, contrasts, report.Options.BaseRate is not null);
        }

        WriteExpectancy(view, contrasts, report.Options.BaseRate);
        if (report.Norms is NormedStudyReport norms)
        {
            NormedStudyView.Write(view, report.Benchmark, norms);
        }

        FigureText.WriteMissing(
            view, contrasts.SelectMany(one => one.Contrast.Missing.Where(figure => report.ShowsCuts || figure.Figure != nameof(GroupContrast.Cuts)).Select(figure => (one.Name, figure))));
        if (report.Study.Intercorrelations.Mean is double mean)
        {
            view.Note($"The competencies correlate {FigureText.Number(mean)} on average within the groups: near 1 may be halo, one impression that colors every rating.");
        }

        view.List("Keep in mind:", report.Warnings);
        view.Note(ScoreView.ReadingNote);
    }

    private static string[] Means(string name, GroupSummary high, GroupSummary low) =>
    [
        name, FigureText.Count(high.N), FigureText.Count(low.N), FigureText.Number(high.Mean, "0.0"), FigureText.Number(low.Mean, "0.0"),
        FigureText.Number(high.Sd, "0.0"), FigureText.Number(low.Sd, "0.0"), FigureText.Signed(high.Mean - low.Mean, "0.0"),
    ];

    private static void WriteCuts(TextView view, (string Name, GroupContrast Contrast)[] contrasts)
    {
        if (contrasts.All(one => one.Contrast.Cut is null))
        {
            return;
        }

        view.Section("At which cut (select from this score on)");
        view.Table(
            ["Score", Column.Number("Cut"), Column.Number("Sensitivity"), Column.Number("Specificity"), Column.Number("Youden's J"), Column.Number("J, each person left out")],
            contrasts.Where(one => one.Contrast.Cut is not null).Select(one => (string[])
            [
                one.Name, FigureText.Number(one.Contrast.Cut!.Point.Score, "0.##########"), FigureText.Number(one.Contrast.Cut.Point.Sensitivity),
                FigureText.Number(one.Contrast.Cut.Point.Specificity), FigureText.Number(one.Contrast.Cut.Point.YoudenJ), FigureText.Number(one.Contrast.Cut.LeaveOneOut.YoudenJ),
            ]));
        foreach (string caution in contrasts.Select(one => one.Contrast.Cut).First(cut => cut is not null)!.Notes.Cautions)
        {
            view.Note(caution);
        }
    }

    /// <summary>Every observed score as a cut; what depends on a base rate only where there is one.</summary>
    private static void WriteCutTables(TextView view, (string Name, GroupContrast Contrast)[] contrasts, bool hasBaseRate)
    {
        Column[] more = hasBaseRate ? [Column.Number("Selected"), Column.Number("High of the selected"), Column.Number("Low of the others"), Column.Number("Right")] : [];
        foreach ((string name, GroupContrast contrast) in contrasts.Where(one => one.Contrast.Cuts is not null))
        {
            view.Section($"Every cut: {name}");
            view.Table(
                [
                    Column.Number("From"), Column.Number("High taken"), Column.Number("Low taken"), Column.Number("Sensitivity"), Column.Number("Specificity"),
                    Column.Number("Youden's J"), .. more,
                ],
                contrast.Cuts!.Select(point => (string[])
                [
                    FigureText.Number(point.Score, "0.##########"), FigureText.Count(point.TruePositives), FigureText.Count(point.FalsePositives),
                    FigureText.Number(point.Sensitivity), FigureText.Number(point.Specificity), FigureText.Number(point.YoudenJ),
                    .. hasBaseRate ? [.. Shares(point)] : Array.Empty<string>(),
                ]));
        }
    }

    private static IEnumerable<string> Shares(CutPoint point)
    {
        double?[] shares = [point.SelectionRate, point.PositivePredictiveValue, point.NegativePredictiveValue, point.Accuracy];
        return shares.Select(share => share is double known ? Percent(known) : "-");
    }

    private static void WriteExpectancy(TextView view, (string Name, GroupContrast Contrast)[] contrasts, double? baseRate)
    {
        (string Name, ExpectancyTable Table)[] tables = [.. contrasts.Where(one => one.Contrast.Expectancy is not null).Select(one => (one.Name, one.Contrast.Expectancy!))];
        if (tables.Length == 0)
        {
            return;
        }

        view.Section($"Share of high performers by fifths of the scores, where {Percent(baseRate!.Value)} of the population are high performers");
        view.Table(
            ["Score", .. Enumerable.Range(1, 5).Select(fifth => Column.Number(fifth switch { 1 => "Lowest", 5 => "Highest", _ => string.Create(CultureInfo.InvariantCulture, $"{fifth}") }))],
            tables.Select(one => (string[])[one.Name, .. one.Table.Rows.Select(row => row.SuccessRate is double rate ? $"{TextView.Points(100 * rate)} %" : "-")]));
    }

    private static string Percent(double share) => $"{FigureText.Number(100 * share, "0.##")} %";
}
