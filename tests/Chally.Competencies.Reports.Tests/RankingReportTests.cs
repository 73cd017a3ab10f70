using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests;

public sealed class RankingReportTests
{
    private static readonly Benchmark Benchmark = ScoredPeople.Representative;

    [Fact]
    public void Html_OfPeople_IsTheSnapshot() => Snapshot.Check("ranking.html", Report.Ranking(Benchmark, Full()).ToHtml());

    [Fact]
    public void Markdown_OfPeople_IsTheSnapshot() => Snapshot.Check("ranking.md", Report.Ranking(Benchmark, Full()).ToMarkdown());

    [Fact]
    public void Svg_OfPeople_IsTheSnapshot() => Snapshot.Check("ranking-order.svg", Assert.Single(Report.Ranking(Benchmark, Full()).Charts).ToSvg());

    [Fact]
    public void Rows_OfRanking_SayRankTieScoreAndNeighbours()
    {
        Ranking ranking = Full();
        IHtmlDocument page = Harmless.CheckWords(Report.Ranking(Benchmark, ranking));
        RankedPerson[] ranked = [.. ranking.People.Where(person => person.Rank is not null)];
        IElement[] rows = [.. page.QuerySelectorAll("#order li.row")];

        Assert.Equal(ranked.Select(person => person.Score.Subject), rows.Select(row => row.TextOf("bdi")));
        Assert.Equal(ranked.Select(person => $"{person.Rank}{(ranked.Count(other => other.Rank == person.Rank) > 1 ? "=" : string.Empty)}"),
            rows.Select(row => row.TextOf(".row-mark")));
        foreach ((IElement row, RankedPerson person) in rows.Zip(ranked))
        {
            RankSpan span = person.WithinError!;
            string ranks = span.Others == 0 ? "alone" : span.First == span.Last ? $"rank {span.First}" : $"ranks {span.First} to {span.Last}";
            Assert.Equal($"{Math.Round(person.Percent!.Value, MidpointRounding.AwayFromZero)} · {ranks}", row.TextOf(".row-number"));
            Assert.Equal(span.First == span.Last ? 0 : 1, row.QuerySelectorAll(".t-reach").Length);
        }
    }

    [Fact]
    public void NotRanked_OfUnscored_StandsWithTheReason()
    {
        IHtmlDocument page = Html.Read(Report.Ranking(Benchmark, Full()).ToHtml());
        RankedPerson unscored = Full().People.Single(person => person.Rank is null);

        Assert.Equal(unscored.Score.Subject, page.TextOf("#not-ranked tbody th"));
        Assert.Equal(unscored.Reason, page.TextOf("#not-ranked td"));
    }

    [Fact]
    public void Report_WithoutNorms_DrawsNoErrorAndSaysWhy()
    {
        Ranking ranking = Ranking.Of(Benchmark, [Pairs.Score("Ann", 0), Pairs.Score("Bo", 1)]);
        IHtmlDocument page = Harmless.CheckWords(Report.Ranking(Benchmark, ranking));

        Assert.Empty(page.QuerySelectorAll(".t-reach"));
        Assert.Contains("read nearby scores as equal", page.TextOf(".opening"), StringComparison.Ordinal);
        Assert.All(ranking.Flags, flag => Assert.Contains(flag.Rule, page.TextsOf("#cautions .caution")));
    }

    [Theory]
    [InlineData(1, "A stands highest with 75 of 100 scale points.")]
    [InlineData(2, "A and B share the highest rank with 75 of 100 scale points.")]
    public void Finding_WithoutNorms_NamesWhoStandsHighest(int leaders, string expected)
    {
        Benchmark small = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")));
        BenchmarkScore[] scores = [.. Enumerable.Range(0, 3).Select(i => small.Score(("a-1", i < leaders ? 4 : 2)) with { Subject = $"{(char)('A' + i)}" })];

        Assert.Equal(expected, Html.Read(Report.Ranking(small, Ranking.Of(small, scores)).ToHtml()).TextOf(".lead"));
    }

    [Fact]
    public void Of_FiveHundred_HasEverybody()
    {
        Ranking ranking = Ranking.Of(Benchmark, Enumerable.Range(1, 500).Select(n => Pairs.Score($"Person {n}", n % 3)));

        Assert.Equal(500, Html.Read(Report.Ranking(Benchmark, ranking).ToHtml()).QuerySelectorAll("#order li.row").Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_WithHostileNames_IsOnlyText(string name) =>
        Harmless.Check(Report.Ranking(Benchmark, Ranking.Of(Benchmark, [Pairs.Score(name, 0), Unscored(name + "2")])));

    [Fact]
    public void Of_NobodyOrForeign_SaysSoOrIsRefused()
    {
        Assert.Contains("Nobody is ranked", Harmless.CheckWords(Report.Ranking(Benchmark, Ranking.Of(Benchmark, []))).TextOf(".lead"),
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Report.Ranking(null!, Full()));
        Assert.Throws<ArgumentNullException>(() => Report.Ranking(Benchmark, null!));
        Assert.Throws<ArgumentException>("ranking", () => Report.Ranking(CompetencyCatalog.Default.GetBenchmark("account-management"), Full()));
    }

    public static TheoryData<string> Names() => [.. ScoredPeople.HostileNames];

    /// <summary>Six people, two of them with one score, and one who is not scored.</summary>
    private static Ranking Full()
    {
        BenchmarkScore[] scores =
        [
            Pairs.Score("Ann", 2), Pairs.Score("Bo", 1), Pairs.Score("Cy", 1), Pairs.Score("Di", 0), Pairs.Score("Ed", 3), Unscored("Flo"),
            Pairs.Score("Gus", -1),
        ];
        return Ranking.Of(Benchmark, scores, norms: ScoredPeople.Norms(scores[0]));
    }

    private static BenchmarkScore Unscored(string subject) =>
        new BenchmarkScorer(Benchmark).Score(RatingSheet.FromRatings(subject, [KeyValuePair.Create(Benchmark.Items().First().Id, 3)]));
}
