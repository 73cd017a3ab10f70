using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Tests;

public sealed class StudyReportTests
{
    private static readonly Benchmark Benchmark = ScoredPeople.Representative;
    private static readonly CriterionStudy Full = MadeUpStudies.Full(Benchmark);

    [Fact]
    public void Html_OfFullStudy_IsTheSnapshot() => Snapshot.Check("study.html", Report.Study(Benchmark, Full).ToHtml());

    [Fact]
    public void Markdown_OfFullStudy_IsTheSnapshot() => Snapshot.Check("study.md", Report.Study(Benchmark, Full).ToMarkdown());

    [Fact]
    public void Svg_OfFullStudy_IsTheSnapshot()
    {
        IReadOnlyList<Chart> charts = Report.Study(Benchmark, Full).Charts;
        Assert.Equal(4, charts.Count);
        foreach ((string name, Chart chart) in ((string[])["forest", "distributions", "roc", "expectancy"]).Zip(charts))
        {
            Snapshot.Check($"study-{name}.svg", chart.ToSvg());
        }
    }

    [Fact]
    public void Forest_Rows_AreTheEffectsFromTheLargestTheOverallLast()
    {
        IHtmlDocument page = Harmless.CheckWords(Report.Study(Benchmark, Full));
        (string Name, GroupContrast Contrast)[] expected =
        [
            .. Benchmark.Competencies.Zip(Full.Competencies, (entry, contrast) => (entry.Name, contrast)).OrderByDescending(one => one.contrast.HedgesG!.Value),
            ("Overall", Full.Overall!),
        ];
        IElement[] rows = [.. page.QuerySelectorAll("#effects li.row")];

        Assert.Equal(expected.Select(one => one.Name), rows.Select(row => row.TextOf(".row-name")));
        Assert.Equal(expected.Select(one => Signed(one.Contrast.HedgesG!.Value)), rows.Select(row => row.TextOf(".row-number")));
        Assert.Equal(
            expected.Select(one => one.Contrast.HedgesG!.Interval.Lower <= 0 && one.Contrast.HedgesG.Interval.Upper >= 0),
            rows.Select(row => row.QuerySelector("circle.t-neither") is not null));
        foreach ((IElement row, (_, GroupContrast contrast)) in rows.Zip(expected))
        {
            // The axis goes as far to the left as to the right of 0: the middle of the track is 0.
            Assert.Equal(contrast.HedgesG!.Value > 0, PositionOf(row.QuerySelector("circle")!, "cx") > 50);
            Assert.True(PositionOf(row.QuerySelectorAll("line[y1='14']")[0], "x1") < PositionOf(row.QuerySelector("circle")!, "cx"));
        }
    }

    [Fact]
    public void Tables_OfFullStudy_HoldItsFigures()
    {
        IHtmlDocument page = Html.Read(Report.Study(Benchmark, Full).ToHtml());
        foreach ((GroupContrast contrast, int at) in Full.Competencies.Append(Full.Overall!).Select((contrast, at) => (contrast, at)))
        {
            Assert.Equal(
                [
                    Signed(contrast.HedgesG!.Value), $"{Signed(contrast.HedgesG.Interval.Lower)} to {Signed(contrast.HedgesG.Interval.Upper)}",
                    Signed(contrast.CohensD!.Value), Two(contrast.Auc!.Value),
                    $"{Two(contrast.Auc.Interval!.Lower)} to {Two(contrast.Auc.Interval.Upper)}", Signed(contrast.CliffsDelta!.Value),
                ],
                page.QuerySelectorAll("#effects tbody tr")[at].TextsOf("td"));
            Assert.Equal(
                [
                    "40", "40", One(contrast.High.Mean!.Value), One(contrast.Low.Mean!.Value), One(contrast.High.Sd!.Value), One(contrast.Low.Sd!.Value),
                    (contrast.High.Mean.Value - contrast.Low.Mean.Value).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture),
                ],
                page.QuerySelectorAll("#effects tbody")[1].QuerySelectorAll("tr")[at].TextsOf("td"));
            Assert.Equal(
                [Two(contrast.Cut!.Point.Sensitivity), Two(contrast.Cut.Point.Specificity), Signed(contrast.Cut.Point.YoudenJ),
                    Signed(contrast.Cut.LeaveOneOut.YoudenJ)],
                page.QuerySelectorAll("#cuts tbody")[0].QuerySelectorAll("tr")[at].TextsOf("td")[1..]);
            Assert.Equal(contrast.Expectancy!.Rows.Select(row => row.SuccessRate is double rate ? Two(rate) : "–"),
                page.QuerySelectorAll("#expectancy tbody tr")[at].TextsOf("td"));
        }
    }

    [Fact]
    public void Distributions_Bars_HoldTheWholeOfEachGroup()
    {
        IHtmlDocument page = Html.Read(Report.Study(Benchmark, Full).ToHtml());
        foreach (IElement row in page.QuerySelectorAll("#distributions li.row"))
        {
            double[] high = [.. row.QuerySelectorAll("rect.t-high").Select(bar => PositionOf(bar, "height"))];
            double[] low = [.. row.QuerySelectorAll("rect.t-low").Select(bar => PositionOf(bar, "height"))];
            Assert.Equal(high.Sum(), low.Sum(), 0.1);
            Assert.Equal(32, high.Concat(low).Max(), 0.01);
        }
    }

    [Fact]
    public void Curve_OfOverall_GoesFromCornerToCornerThroughTheCut()
    {
        IHtmlDocument page = Html.Read(Report.Study(Benchmark, Full).ToHtml());
        CutPoint cut = Full.Overall!.Cut!.Point;
        string[] points = page.QuerySelector("polyline")!.GetAttribute("points")!.Split(' ');

        Assert.Equal("64,372", points[0]);
        Assert.Equal("420,16", points[^1]);
        Assert.Equal(Full.Overall.Cuts!.Count + 1, points.Length);
        IElement chosen = page.QuerySelector("#cuts circle")!;
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{PositionOf(chosen, "cx")},{PositionOf(chosen, "cy")}"), points);
        Assert.Equal(64 + (356 * (1 - cut.Specificity)), PositionOf(chosen, "cx"), 0.01);
        Assert.Contains($"sensitivity {Two(cut.Sensitivity)}, specificity {Two(cut.Specificity)}", page.QuerySelector(".square")!.GetAttribute("aria-label"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Cautions_OfStudy_AreAllSaid()
    {
        IHtmlDocument page = Html.Read(Report.Study(Benchmark, Full, new StudyReportOptions { Warnings = ["One person is in both groups."] }).ToHtml());

        Assert.All(
            Full.Warnings.Concat(Full.Notes.Cautions).Append("One person is in both groups."), caution =>
                Assert.Contains(caution, page.TextsOf("#cautions .caution")));
        Assert.Contains(Full.Competencies[0].HedgesG!.Notes.Source, page.TextOf("#reading"), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfSmallGroups_SaysWhyFiguresAreMissing()
    {
        CriterionStudy small = MadeUpStudies.Small(Benchmark);
        IHtmlDocument page = Harmless.CheckWords(Report.Study(Benchmark, small));

        Assert.Null(page.QuerySelector("polyline"));
        Assert.Null(page.GetElementById("expectancy"));
        Assert.Contains("No cut is proposed: needs at least 30 scores in each group, but there are 6 and 5", page.TextOf("#cuts"), StringComparison.Ordinal);
        Assert.All(small.Overall!.Missing, figure => Assert.Contains(figure.Reason, page.TextOf("#missing"), StringComparison.Ordinal));
        Assert.Contains("one standard deviation", page.TextOf("#distributions"), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfAGroupWithoutScores_HoldsDashes()
    {
        IHtmlDocument page = Harmless.CheckWords(Report.Study(Benchmark, MadeUpStudies.Empty(Benchmark)));

        Assert.Equal("Not known", page.TextOf(".figure strong"));
        Assert.All(page.TextsOf("#effects .row-number"), text => Assert.Equal("not known", text));
        Assert.All(page.QuerySelectorAll("#effects tbody")[0].TextsOf("td"), text => Assert.Equal("–", text));
    }

    [Fact]
    public void Norms_BesideTheStudy_ShowWhereTheMeansStand()
    {
        (BenchmarkScore[] high, BenchmarkScore[] low, NormSet set) = MadeUpStudies.Scored();
        NormedStudy norms = NormedStudy.Of(high, low, set);
        Report report = Report.Study(Benchmark, CriterionStudy.Between(high, low), new StudyReportOptions { Norms = norms });
        IHtmlDocument page = Harmless.CheckWords(report);

        Assert.Contains(set.Id, page.TextOf("#norms h2"), StringComparison.Ordinal);
        Assert.Equal(Benchmark.Competencies.Count + 1, page.QuerySelectorAll("#norms li.row").Length);
        Assert.Contains($"| Overall | – | – | {Math.Round(norms.Overall.High!.T!.Value)} |", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_WithHostileNames_IsOnlyText(string name)
    {
        Benchmark benchmark = Benchmark with { Title = name, Competencies = [.. Benchmark.Competencies.Select(entry => entry with { NameOverride = name })] };

        Assert.Equal(name, Harmless.Check(Report.Study(benchmark, Full, new StudyReportOptions { Warnings = [name] })).TextOf("h1"));
    }

    [Fact]
    public void Of_WhatDoesNotBelong_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Report.Study(null!, Full));
        Assert.Throws<ArgumentNullException>(() => Report.Study(Benchmark, null!));
        Assert.Throws<ArgumentNullException>(() => new StudyReportOptions { Warnings = null! });
        Assert.Throws<ArgumentException>("study", () => Report.Study(CompetencyCatalog.Default.GetBenchmark("account-management"), Full));
    }

    [Fact]
    public void Of_SixtyCompetencies_HasEveryRow()
    {
        Benchmark benchmark = ScoredPeople.Wide(60);
        IHtmlDocument page = Harmless.CheckWords(Report.Study(benchmark, MadeUpStudies.Full(benchmark)));

        Assert.Equal(61, page.QuerySelectorAll("#effects li.row").Length);
        Assert.InRange(page.QuerySelectorAll("#cut-tables tbody tr").Length, 2, 26);
    }

    public static TheoryData<string> Names() => [.. ScoredPeople.HostileNames];

    private static double PositionOf(IElement mark, string attribute) => double.Parse(mark.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static string Signed(double figure) => figure.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    private static string Two(double figure) => figure.ToString("0.00", CultureInfo.InvariantCulture);

    private static string One(double figure) => figure.ToString("0.0", CultureInfo.InvariantCulture);
}
