using AngleSharp.Html.Dom;
using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Tests.Infrastructure;

namespace Chally.Competencies.Reports.Tests;

/// <summary>A name that would turn the text around it does so in no report.</summary>
public sealed class DirectionTests
{
    private const string Turning = "Ann \u202Egnp.exe";
    private static readonly Benchmark Benchmark = ScoredPeople.Representative;
    private static readonly Benchmark Other = CompetencyCatalog.Default.GetBenchmark("customer-service-manager");

    public static TheoryData<string, Func<Report>> Reports() => new()
    {
        { "sheet", () => BenchmarkSheet.Of(Benchmark with { Title = Turning }) },
        { "roles", () => RoleReport.Between(Benchmark with { Title = Turning }, Other) },
        { "study", () => StudyReport.Of(Benchmark with { Title = Turning }, MadeUpStudies.Full(Benchmark)) },
        { "impact", () => ImpactReport.Of(MadeUpStudies.Impact(), new ImpactEvidence { Benchmark = Benchmark with { Title = Turning } }) },
        { "comparison", () => ComparisonReport.Between(Benchmark, Pairs.Score(Turning, 0), Pairs.Score("Bo", 1)) },
        { "people", () => PeopleReport.Of(Benchmark, [Pairs.Score(Turning, 0), Pairs.Score("Bo", 1), Pairs.Score("Cy", 2)]) },
        { "evidence", () => RoleEvidenceReport.Of(Benchmark, Other, [Pairs.Score(Turning, 0)]) },
        { "ranking", () => RankingReport.Of(Benchmark, Ranking.Of(Benchmark, [Pairs.Score(Turning, 0)])) },
        { "raters", () => MultiRaterReport.Of(Benchmark, Pairs.Several(Turning)) },
    };

    [Theory]
    [MemberData(nameof(Reports), DisableDiscoveryEnumeration = true)]
    public void Report_WithTurningName_ShowsItReplaced(string kind, Func<Report> make)
    {
        Report report = make();
        IHtmlDocument page = Harmless.Check(report);

        Assert.Contains("Ann \uFFFDgnp.exe", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ann \uFFFDgnp.exe", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.All(report.Charts, chart => Assert.DoesNotContain("\u202E", chart.ToSvg(), StringComparison.Ordinal));
        Assert.NotEqual(string.Empty, kind);
    }
}
