using AngleSharp.Html.Dom;
using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Tests;

public sealed class PeopleReportTests
{
    private static readonly Benchmark Benchmark = ScoredPeople.Representative;
    private static readonly BenchmarkScore[] People = [Pairs.Score("Ann", 0), Pairs.Score("Bo", 2), Pairs.Score("Cy", 1)];

    [Fact]
    public void Html_OfPeople_IsTheSnapshot() => Snapshot.Check("people.html", Report.People(Benchmark, People).ToHtml());

    [Fact]
    public void Markdown_OfPeople_IsTheSnapshot() => Snapshot.Check("people.md", Report.People(Benchmark, People).ToMarkdown());

    [Fact]
    public void Svg_OfPeople_IsTheSnapshot() => Snapshot.Check("people-spread.svg", Assert.Single(Report.People(Benchmark, People).Charts).ToSvg());

    [Fact]
    public void Table_OfPeople_HoldsEveryScoreInTheGivenOrder()
    {
        IHtmlDocument page = Harmless.CheckWords(Report.People(Benchmark, People));

        Assert.Equal(["Ann", "Bo", "Cy"], page.TextsOf("#spread tbody th"));
        Assert.Equal(
            People.SelectMany(score => score.Competencies.Select(one => one.Percent).Prepend(score.Overall!.Percent))
                .Select(percent => $"{Math.Round(percent!.Value, MidpointRounding.AwayFromZero)}"),
            page.TextsOf("#spread td"));
        Assert.All(page.QuerySelectorAll("#spread li.row"), row => Assert.Equal(3, row.QuerySelectorAll("circle").Length));
    }

    [Fact]
    public void Cards_OfPeople_HoldTheirStandouts()
    {
        IHtmlDocument page = Html.Read(Report.People(Benchmark, People).ToHtml());
        PersonContrast contrast = PersonContrast.Of(Benchmark, People[0]);

        Assert.Equal(contrast.Strengths.Take(3).Select(one => one.Item.Text), page.GetElementById("person-1")!.TextsOf(".high .text"));
        Assert.Equal(contrast.Risks.Take(3).Select(one => one.Item.Text), page.GetElementById("person-1")!.TextsOf(".low .text"));
    }

    [Fact]
    public void Table_WithNorms_HoldsPercentileRanks()
    {
        Report report = Report.People(Benchmark, People, ScoredPeople.Norms(People[0]));

        Assert.Contains("Percentile rank", Harmless.CheckWords(report).TextsOf("#spread th"));
    }

    [Fact]
    public void Names_OfOnePersonTwice_TellTheSheetsApart()
    {
        IHtmlDocument page =
            Html.Read(Report.People(Benchmark, [Pairs.Score("Ann", 0, "A", RaterRole.Peer), Pairs.Score("Ann", 1), Pairs.Score("Ann", 2)]).ToHtml());

        Assert.Equal(["Ann, rated by A (peer)", "Ann", "Ann (sheet 2)"], page.TextsOf("#spread tbody th"));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Report_WithHostileNames_IsOnlyText(string name) =>
        Harmless.Check(Report.People(Benchmark, [Pairs.Score(name, 0), Pairs.Score(name, 1), Pairs.Score("B", 2)]));

    [Fact]
    public void Of_NobodyOrForeign_SaysSoOrIsRefused()
    {
        Assert.Contains("Nobody has an overall score", Harmless.CheckWords(Report.People(Benchmark, [])).TextOf(".lead"), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Report.People(null!, People));
        Assert.Throws<ArgumentNullException>(() => Report.People(Benchmark, null!));
        Assert.Throws<ArgumentException>("scores", () => Report.People(CompetencyCatalog.Default.GetBenchmark("account-management"), People));
    }

    public static TheoryData<string> Hostile() => [.. ScoredPeople.HostileNames];
}
