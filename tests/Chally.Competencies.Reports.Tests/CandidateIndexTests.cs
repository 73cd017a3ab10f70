using AngleSharp.Html.Dom;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests;

public sealed class CandidateIndexTests
{
    private static readonly Benchmark Benchmark = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1"), SmallBenchmark.Low("a-2")));

    [Fact]
    public void Html_OfPeople_KeepsTheirOrderAndLinksToTheirPages()
    {
        IHtmlDocument page =
            Html.Read(Report.CandidateIndex(Benchmark, [Entry("Zoe", 2, "z.html"), Entry("Ann", 5, "a.html"), Entry("Bo", null, "b.html")]).ToHtml());

        Assert.Equal(["Zoe", "Ann", "Bo"], page.TextsOf("li.row a"));
        Assert.Equal(["z.html", "a.html", "b.html"], page.QuerySelectorAll("li.row a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["25", "100", "no overall score"], page.TextsOf("li.row .row-number"));
        Assert.Equal("2 people score from 25 to 100 of 100 scale points; 1 person has no overall score", page.TextOf(".finding"));
    }

    [Fact]
    public void Markdown_OfPeople_IsATable() => Assert.Contains(
        "| Zoe | – | 25 | mostly low-pole |\n| Bo | – | – |",
        Report.CandidateIndex(Benchmark, [Entry("Zoe", 2, "z.html"), Entry("Bo", null, "b.html")]).ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void Finding_OfNobody_SaysSo()
    {
        Assert.Equal("Nobody has an overall score", Report.CandidateIndex(Benchmark, []).Charts[0].Title);
        Assert.Equal("1 person scores from 25 to 25 of 100 scale points", Report.CandidateIndex(Benchmark, [Entry("A", 2, "a")]).Charts[0].Title);
    }

    [Fact]
    public void Of_ScoreOfAnotherBenchmark_IsRefused()
    {
        Assert.Throws<ArgumentException>("people", () => Report.CandidateIndex(Benchmark, [new IndexEntry(ScoredPeople.Score("A"), "a.html")]));
        Assert.Throws<ArgumentNullException>(() => Report.CandidateIndex(null!, []));
        Assert.Throws<ArgumentNullException>(() => Report.CandidateIndex(Benchmark, null!));
    }

    private static IndexEntry Entry(string subject, int? rating, string page) =>
        new(Benchmark.Score(("a-1", rating), ("a-2", 6 - rating)) with { Subject = subject }, page);
}
