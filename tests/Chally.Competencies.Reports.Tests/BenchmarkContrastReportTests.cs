using AngleSharp.Html.Dom;
using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests;

public sealed class BenchmarkContrastReportTests
{
    private static readonly Benchmark Here = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");
    private static readonly Benchmark There = CompetencyCatalog.Default.GetBenchmark("customer-service-manager");

    [Fact]
    public void Html_OfTwoJobs_IsTheSnapshot() => Snapshot.Check("jobs.html", Report.Benchmarks(Here, There).ToHtml());

    [Fact]
    public void Markdown_OfTwoJobs_IsTheSnapshot() => Snapshot.Check("jobs.md", Report.Benchmarks(Here, There).ToMarkdown());

    [Fact]
    public void Rows_OfTwoJobs_AreThoseOfTheContrast()
    {
        BenchmarkContrast contrast = BenchmarkContrast.Between(Here, There);
        IHtmlDocument page = Harmless.CheckWords(Report.Benchmarks(Here, There));

        Assert.Equal(
            [.. contrast.Shared.Select(_ => "both"), .. contrast.OnlyHere.Select(_ => "only here"), .. contrast.OnlyThere.Select(_ => "only there")],
            page.TextsOf("li.row .row-number"));
        Assert.Equal($"{contrast.Shared.Count} shared, {contrast.OnlyHere.Count} only here, {contrast.OnlyThere.Count} only there", page.TextOf(".finding"));
        Assert.Equal(contrast.OnlyThere.Select(entry => entry.Name), page.TextsOf("#statements .rating"));
    }

    [Fact]
    public void Changes_OfRaisedRequirement_StandApartFromOtherDifferences()
    {
        Benchmark here = Leveled((1, 2), (1, 3), (1, null));
        Benchmark there = Leveled((1, 4), (2, 1), (1, 2));
        IHtmlDocument page = Html.Read(Report.Benchmarks(here, there).ToHtml());

        Assert.Equal(
            [
                "Name of a · level 2 here, 4 there", "Name of c · level none here, 2 there",
                "Name of b · weight 1 here, 2 there; required level 3 here, 1 there",
            ],
            page.QuerySelectorAll("#changes li").Select(item => $"{item.TextOf(".text")} · {item.TextOf(".remark")}"));
    }

    [Fact]
    public void Report_OfOneRoleTwice_SaysThatNothingDiffers()
    {
        IHtmlDocument page = Html.Read(Report.Benchmarks(Here, Here).ToHtml());

        Assert.Contains("needs nothing that the other job does not need too", page.TextOf(".lead"), StringComparison.Ordinal);
        Assert.Null(page.GetElementById("changes"));
        Assert.Contains("both need the same competencies", page.TextOf("#statements"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_WithHostileTitle_IsOnlyText(string name) => Harmless.Check(Report.Benchmarks(Here with { Title = name }, There with { Title = name }));

    [Fact]
    public void Between_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Report.Benchmarks(null!, There));
        Assert.Throws<ArgumentNullException>(() => Report.Benchmarks(Here, null!));
    }

    public static TheoryData<string> Names() => [.. ScoredPeople.HostileNames];

    private static Benchmark Leveled(params (double Weight, int? Level)[] entries) => SmallBenchmark.On(
        0, 1, [.. entries.Select((entry, at) => SmallBenchmark.Entry(SmallBenchmark.Leveled($"{(char)('a' + at)}", 5, $"b{at}-"), entry.Weight, entry.Level))]);
}
