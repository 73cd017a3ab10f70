using System.Globalization;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>A study of scores with a continuous criterion as tables for people.</summary>
internal static class CorrelationView
{
    /// <summary>As many digits as tell the means of any criterion apart, be it a share or a sum of money.</summary>
    private const string CriterionForm = "G4";

    public static void Write(TextView view, CorrelationReport report)
    {
        (string Name, CriterionCorrelation Correlation)[] all = [.. report.Correlations()];
        view.Title($"{report.Benchmark.Title}: scores and a criterion");
        view.Paragraph($"Correlations of percent scores with the criterion; intervals at {Percent(report.Options.ConfidenceLevel)}.");
        view.Table(
            ["Score", Column.Number("n"), Column.Number("Incomplete"), Column.Number("r"), Column.Number("Interval"), Column.Number("p"), Column.Number("p Holm")],
            all.Select(one => (string[])
            [
                one.Name, FigureText.Count(one.Correlation.N), FigureText.Count(one.Correlation.Incomplete), FigureText.Signed(one.Correlation.R),
                FigureText.Interval(one.Correlation.Interval), FigureText.P(one.Correlation.P), FigureText.P(one.Correlation.PHolm),
            ]));
        WriteFifths(view, all, "Mean criterion by fifths of the scores", row => row.MeanCriterion?.ToString(CriterionForm, CultureInfo.InvariantCulture) ?? "-");
        if (report.Options.SuccessFrom is double mark)
        {
            WriteFifths(
                view,
                all,
                string.Create(CultureInfo.InvariantCulture, $"Share of people with a criterion of {mark:0.##########} or more by fifths of the scores"),
                row => row.SuccessRate is double rate ? $"{TextView.Points(100 * rate)} %" : "-");
        }

        WriteYield(view, report, all);
        bool asksForYield = report.Options.ProposedCut is not null;
        FigureText.WriteMissing(
            view,
            all.SelectMany(one => one.Correlation.Missing.Where(figure => asksForYield || figure.Figure != nameof(CriterionCorrelation.Yield)).Select(figure => (one.Name, figure))));
        if (report.Study.Intercorrelations.Mean is double mean)
        {
            view.Note($"The competencies correlate {FigureText.Number(mean)} on average: near 1 may be halo, one impression that colors every rating.");
        }

        view.List("Keep in mind:", report.Warnings);
        view.Note(ScoreView.ReadingNote);
    }

    private static void WriteFifths(TextView view, (string Name, CriterionCorrelation Correlation)[] all, string heading, Func<ExpectancyRow, string> cell)
    {
        (string Name, ExpectancyTable Table)[] tables = [.. all.Where(one => one.Correlation.Expectancy is not null).Select(one => (one.Name, one.Correlation.Expectancy!))];
        if (tables.Length > 0)
        {
            view.Section(heading);
            view.Table(
                ["Score", Column.Number("Lowest"), Column.Number("2"), Column.Number("3"), Column.Number("4"), Column.Number("Highest")],
                tables.Select(one => (string[])[one.Name, .. one.Table.Rows.Select(cell)]));
        }
    }

    private static void WriteYield(TextView view, CorrelationReport report, (string Name, CriterionCorrelation Correlation)[] all)
    {
        (string Name, TaylorRussell Yield)[] yields = [.. all.Where(one => one.Correlation.Yield is not null).Select(one => (one.Name, one.Correlation.Yield!))];
        if (yields.Length == 0)
        {
            return;
        }

        view.Section(string.Create(CultureInfo.InvariantCulture, $"What selecting from {report.Options.ProposedCut:0.##########} points on would yield (Taylor-Russell)"));
        view.Table(
            ["Score", Column.Number("Selected"), Column.Number("Successful without"), Column.Number("Successful of the selected"), Column.Number("Gain"), Column.Number("Mean criterion (SDs)")],
            yields.Select(one => (string[])
            [
                one.Name, Percent(one.Yield.SelectionRate, "0"), Percent(one.Yield.BaseRate, "0"), Percent(one.Yield.SuccessRate, "0"),
                FigureText.Signed(100 * one.Yield.Gain, "0"), FigureText.Signed(one.Yield.MeanCriterionZ),
            ]));
        foreach (string caution in yields[0].Yield.Notes.Cautions)
        {
            view.Note(caution);
        }
    }

    private static string Percent(double share, string form = "0.##") => $"{FigureText.Number(100 * share, form)} %";
}
