using AngleSharp.Html.Dom;
using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Tests;

public sealed class BenchmarkEvidenceReportTests
{
    private static readonly Benchmark Here = ScoredPeople.Representative;
    private static readonly Benchmark There = CompetencyCatalog.Default.GetBenchmark("customer-service-manager");
    private static readonly BenchmarkScore Ann = Pairs.Score("Ann", 0);

    [Fact]
    public void Html_OfOnePerson_IsTheSnapshot() => Snapshot.Check("evidence.html", Report.Readiness(Here, There, [Ann]).ToHtml());

    [Fact]
    public void Markdown_OfTwoPeople_IsTheSnapshot() => Snapshot.Check("evidence.md", Report.Readiness(Here, There, [Ann, Pairs.Score("Bo", 1)]).ToMarkdown());

    [Fact]
    public void Rows_OfOnePerson_AreTheCompetenciesOfTheOtherRole()
    {
        BenchmarkEvidence evidence = BenchmarkEvidence.Of(Here, There, Ann);
        IHtmlDocument page = Harmless.CheckWords(Report.Readiness(Here, There, [Ann]));

        Assert.Equal(evidence.Competencies.Select(one => one.Percent is double percent ? $"{Math.Round(percent, MidpointRounding.AwayFromZero)}" : "not known"),
            page.TextsOf("#evidence .row-number"));
        Assert.Contains($"{evidence.Scored} of {evidence.Needed} competencies", page.TextOf(".lead"), StringComparison.Ordinal);
        Assert.All(evidence.Competencies.Select(one => one.Reason).OfType<string>(),
            reason => Assert.Contains(reason, page.TextOf("#missing"), StringComparison.Ordinal));
    }

    [Fact]
    public void Report_OfTheSameRole_HasReadiness()
    {
        IHtmlDocument page = Harmless.CheckWords(Report.Readiness(Here, Here, [Ann, Pairs.Score("Bo", 1)]));

        Assert.Equal($"readiness {Math.Round(Ann.Overall!.Percent, MidpointRounding.AwayFromZero)}", page.TextOf("#overview .row-number"));
        Assert.Equal("2 people have evidence for all that Customer Service Representative needs.", page.TextOf(".lead"));
        Assert.NotNull(page.QuerySelector(page.QuerySelector("#overview a")!.GetAttribute("href")!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_WithHostileNames_IsOnlyText(string name)
    {
        Harmless.Check(Report.Readiness(Here, There with { Title = name }, [Pairs.Score(name, 0)]));
        Harmless.Check(Report.Readiness(Here, There, [Pairs.Score(name, 0), Pairs.Score("B", 1)]));
    }

    [Fact]
    public void Of_NobodyOrForeign_SaysSoOrIsRefused()
    {
        Assert.Equal("There is nobody to look at.", Harmless.CheckWords(Report.Readiness(Here, There, [])).TextOf(".lead"));
        Assert.Throws<ArgumentNullException>(() => Report.Readiness(null!, There, [Ann]));
        Assert.Throws<ArgumentNullException>(() => Report.Readiness(Here, null!, [Ann]));
        Assert.Throws<ArgumentNullException>(() => Report.Readiness(Here, There, null!));
        Assert.Throws<ArgumentException>("scores", () => Report.Readiness(There, Here, [Ann]));
    }

    public static TheoryData<string> Names() => [.. ScoredPeople.HostileNames];
}
