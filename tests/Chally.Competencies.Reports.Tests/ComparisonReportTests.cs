using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests;

public sealed class ComparisonReportTests
{
    private static readonly Benchmark Benchmark = ScoredPeople.Representative;

    [Fact]
    public void Html_BeforeAndAfter_IsTheSnapshot() => Snapshot.Check("comparison.html", Full().ToHtml());

    [Fact]
    public void Markdown_BeforeAndAfter_IsTheSnapshot() => Snapshot.Check("comparison.md", Full().ToMarkdown());

    [Fact]
    public void Svg_BeforeAndAfter_IsTheSnapshot() => Snapshot.Check("comparison-differences.svg", Assert.Single(Full().Charts).ToSvg());

    [Fact]
    public void Rows_OfTwoPeople_AreTheDifferences()
    {
        (BenchmarkScore first, BenchmarkScore second) = (Pairs.Score("Ann", 1), Pairs.Score("Bo", 0));
        ScoreDifference difference = ScoreDifference.Between(first, second);
        IHtmlDocument page = Harmless.CheckWords(Report.Comparison(Benchmark, first, second));
        IElement[] rows = [.. page.QuerySelectorAll("#differences li.row")];

        Assert.Equal("Ann and Bo", page.TextOf("h1"));
        Assert.Equal(Signed(difference.Overall!.Value), page.TextOf(".figure strong"));
        Assert.Equal(
            [
                .. difference.Competencies.Select(one => $"{Points(one.First)} → {Points(one.Second)} ({Signed(one.Difference!.Value)})"),
                $"{Points(first.Overall!.Percent)} → {Points(second.Overall!.Percent)} ({Signed(difference.Overall.Value)})",
            ],
            rows.Select(row => row.TextOf(".row-number")));
        foreach ((IElement row, CompetencyDifference one) in rows.Zip(difference.Competencies))
        {
            Assert.Equal(one.First!.Value, double.Parse(row.QuerySelector(".t-first")!.GetAttribute("cx")!.TrimEnd('%'), CultureInfo.InvariantCulture), 0.006);
            Assert.Equal(one.Second!.Value, double.Parse(row.QuerySelector(".t-second")!.GetAttribute("cx")!.TrimEnd('%'), CultureInfo.InvariantCulture),
                0.006);
            Assert.Null(row.QuerySelector(".t-reach"));
        }

        Assert.Contains("Without a norm set nothing says", page.TextOf("#cautions"), StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_WithNorms_AreThoseOfTheChange()
    {
        (BenchmarkScore before, BenchmarkScore after) = Pairs.BeforeAndAfter();
        ChangeReport change = ChangeReport.Between(before, after, ScoredPeople.Norms(before));
        IHtmlDocument page = Html.Read(Full().ToHtml());
        IElement[] rows = [.. page.QuerySelectorAll("#differences tbody tr")];

        Assert.Equal("Before and after", page.TextOf(".kind"));
        Assert.Equal(change.Competencies.Count + 1, rows.Length);
        foreach ((IElement row, ReliableChange one) in rows.Zip(change.Competencies.Append(change.Overall)))
        {
            Assert.Equal(
                [
                    Signed(one.Difference!.Value), one.StandardError!.Value.ToString("0.0", CultureInfo.InvariantCulture),
                    one.Index!.Value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture),
                    one.IsReliable == true ? "yes" : "no",
                ],
                row.TextsOf("td"));
        }

        foreach ((IElement row, ReliableChange one) in page.QuerySelectorAll("#differences li.row").Zip(change.Competencies.Append(change.Overall)))
        {
            Assert.NotNull(row.QuerySelector(".t-reach"));
            Assert.Equal(one.IsReliable == false, row.QuerySelector(".t-join-unsure") is not null);
        }
    }

    [Fact]
    public void Names_OfOnePerson_AreWhatTellsTheSheetsApart()
    {
        Assert.Contains("Ring: first, 2 March 2026. Dot: second, 7 September 2026.", Full().Charts[0].Description, StringComparison.Ordinal);
        Assert.Contains("first, A (peer). Dot: second, B (peer).",
            Of(Pairs.Score("P", 0, "A", RaterRole.Peer), Pairs.Score("P", 1, "B", RaterRole.Peer)).Charts[0].Description, StringComparison.Ordinal);
        Assert.Contains("first, first sheet. Dot: second, second sheet.", Of(Pairs.Score("P", 0), Pairs.Score("P", 1)).Charts[0].Description,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Cautions_OfOtherRater_AreSaid()
    {
        (BenchmarkScore first, BenchmarkScore second) = (Pairs.Score("P", 0, "A", RaterRole.Peer), Pairs.Score("P", 1, "B", RaterRole.Peer));

        Assert.Contains(ScoreDifference.Between(first, second).Flags[0].Rule, Html.Read(Of(first, second).ToHtml()).TextsOf("#cautions .caution"));
    }

    [Fact]
    public void Behaviors_OfEachSide_MoveTowardIt()
    {
        Benchmark benchmark = SmallBenchmark.On(1, 5,
            SmallBenchmark.Rated("a", SmallBenchmark.High("a-1"), SmallBenchmark.Low("a-2"), SmallBenchmark.High("a-3"), SmallBenchmark.High("a-4")));
        Report report = Report.Comparison(
            benchmark, benchmark.Score(("a-1", 2), ("a-2", 2), ("a-3", 4), ("a-4", null)), benchmark.Score(("a-1", 5), ("a-2", 4), ("a-3", 4), ("a-4", 5)));
        IHtmlDocument page = Html.Read(report.ToHtml());

        Assert.Equal(["2 → 5 of 5 Does a-1"], page.TextsOf("#behaviors .high li"));
        Assert.Equal(["2 → 4 of 5 Does a-2"], page.TextsOf("#behaviors .low li"));

        IHtmlDocument back = Html.Read(Report.Comparison(benchmark, benchmark.Score(("a-1", 3), ("a-2", 4)), benchmark.Score(("a-1", 3), ("a-2", 2))).ToHtml());
        Assert.Equal(["4 → 2 of 5 Does a-2 low-pole behavior"], back.TextsOf("#behaviors .high li"));
    }

    [Fact]
    public void Report_OfNothingInCommon_HoldsDashes()
    {
        Benchmark benchmark = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")),
            SmallBenchmark.Rated("b", SmallBenchmark.High("b-1")));
        IHtmlDocument page = Harmless.CheckWords(Report.Comparison(benchmark, benchmark.Score(("a-1", 5)), benchmark.Score(("b-1", 2))));

        Assert.Equal("No overall difference", page.TextOf(".figure strong"));
        Assert.Equal("No competency is scored in both: nothing can be compared.", page.TextOf(".lead"));
        Assert.Equal("No competency is scored in both", page.TextOf(".finding"));
        Assert.Equal(["100 → –", "– → 25", "not scored"], page.TextsOf(".row-number"));
    }

    [Fact]
    public void Report_WithoutRatingsOfItems_SaysSo()
    {
        (BenchmarkScore before, BenchmarkScore after) = Pairs.BeforeAndAfter();
        BenchmarkScore[] bare =
            [.. new[] { before, after }.Select(score => score with { Competencies = [.. score.Competencies.Select(one => one with { Items = [] })] })];

        Assert.Contains("Not known", Html.Read(Of(bare[0], bare[1]).ToHtml()).TextOf("#behaviors"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_WithHostileNames_IsOnlyText(string name) =>
        Harmless.Check(Of(Pairs.Score(name, 0, name, RaterRole.Peer), Pairs.Score(name + "2", 1, name, RaterRole.Peer)));

    [Fact]
    public void Between_WhatDoesNotBelong_IsRefused()
    {
        (BenchmarkScore before, BenchmarkScore after) = Pairs.BeforeAndAfter();

        Assert.Throws<ArgumentNullException>(() => Report.Comparison(null!, before, after));
        Assert.Throws<ArgumentNullException>(() => Report.Comparison(Benchmark, null!, after));
        Assert.Throws<ArgumentNullException>(() => Report.Comparison(Benchmark, before, null!));
        Assert.Throws<ArgumentException>(() => Report.Comparison(CompetencyCatalog.Default.GetBenchmark("account-management"), before, after));
        Assert.Throws<ArgumentException>(
            () => Report.Comparison(Benchmark, before, after, ScoredPeople.Norms(before) with { ScoringHash = new string('0', 64) }));
    }

    public static TheoryData<string> Names() => [.. ScoredPeople.HostileNames];

    private static Report Of(BenchmarkScore first, BenchmarkScore second) => Report.Comparison(Benchmark, first, second);

    private static Report Full()
    {
        (BenchmarkScore before, BenchmarkScore after) = Pairs.BeforeAndAfter();
        return Report.Comparison(Benchmark, before, after, ScoredPeople.Norms(before));
    }

    private static string Points(double? percent) => percent!.Value.ToString("0", CultureInfo.InvariantCulture);

    private static string Signed(double points) => points.ToString("+0;−0;0", CultureInfo.InvariantCulture);
}
