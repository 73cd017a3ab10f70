using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Reports.Tests;

public sealed class MultiRaterReportTests
{
    private static readonly Benchmark Benchmark = ScoredPeople.Representative;

    [Fact]
    public void Html_OfPerson_IsTheSnapshot() => Snapshot.Check("raters.html", Report.Raters(Benchmark, Pairs.Several()).ToHtml());

    [Fact]
    public void Markdown_OfPerson_IsTheSnapshot() => Snapshot.Check("raters.md", Report.Raters(Benchmark, Pairs.Several()).ToMarkdown());

    [Fact]
    public void Svg_OfPerson_IsTheSnapshot() => Snapshot.Check("raters-roles.svg", Assert.Single(Report.Raters(Benchmark, Pairs.Several()).Charts).ToSvg());

    [Fact]
    public void Table_OfRoles_HoldsTheirScoresAndWhatIsWithheld()
    {
        MultiRaterScore score = Pairs.Several();
        IHtmlDocument page = Harmless.CheckWords(Report.Raters(Benchmark, score));

        Assert.Equal(["Competency", "Self (1)", "Manager (1)", "Peer (3)", "Direct report (1)", "Combined", "Self minus combined", "Band"],
            page.TextsOf("#roles thead th"));
        foreach ((IElement row, int c) in page.QuerySelectorAll("#roles tbody tr").SkipLast(1).Select((row, c) => (row, c)))
        {
            Assert.Equal(
                [
                    .. score.Roles.Select(role => role.Competencies[c].Status == RoleScoreStatus.Withheld ? "withheld" : Points(role.Competencies[c].Percent)),
                    Points(score.Competencies[c].Percent), Signed(score.SelfOtherGaps[c].Points), score.Competencies[c].Band!,
                ],
                row.TextsOf("td"));
            Assert.Contains("withheld", row.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rows_OfRoles_DrawNoWithheldRole()
    {
        MultiRaterScore score = Pairs.Several();
        IHtmlDocument page = Html.Read(Report.Raters(Benchmark, score).ToHtml());
        foreach ((IElement row, int c) in page.QuerySelectorAll("#roles li.row").SkipLast(1).Select((row, c) => (row, c)))
        {
            Assert.Equal(["S", "M", "P"], row.TextsOf("svg text"));
            Assert.Equal($"{Points(score.Competencies[c].Percent)} (self {Signed(score.SelfOtherGaps[c].Points)})", row.TextOf(".row-number"));
            Assert.DoesNotContain("direct report", row.QuerySelector("svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        }
    }

    /// <summary>Peers who say the lowest everywhere: nobody reads that off the table, the chart or the index.</summary>
    [Fact]
    public void Scores_AtAnEndOfTheScale_AreToldAsThatOrLess()
    {
        BenchmarkScorer scorer = new(Benchmark);
        MultiRaterScore score = new MultiRaterScorer(scorer).Score(Enumerable.Range(0, 3).Select(i => new RatingSheet
        {
            Subject = "P",
            Rater = $"R{i}",
            Role = RaterRole.Peer,
            Ratings = [.. Benchmark.Items()
                .Select(item => new ItemRating(item.Id, item.Pole == Pole.High ? Benchmark.RatingScale.Min : Benchmark.RatingScale.Max))],
        }));
        IHtmlDocument page = Harmless.CheckWords(Report.Raters(Benchmark, score));

        Assert.All(page.QuerySelectorAll("#roles tbody tr"), row => Assert.Equal(["5 or less", "5 or less"], row.TextsOf("td").Take(2)));
        Assert.All(page.TextsOf("#roles .row-number"), number => Assert.Equal("5 or less", number));
        Assert.Contains("highest in", page.TextOf(".lead"), StringComparison.Ordinal);
        Assert.Contains("(5 or less)", page.TextOf(".lead"), StringComparison.Ordinal);
        Assert.Contains("5 or less of 100 scale points", Report.RaterIndex(Benchmark, [new RaterIndexEntry(score, "p.html")]).ToHtml(),
            StringComparison.Ordinal);
        Assert.Contains(page.TextsOf("#cautions p"), text => text.Contains("whole numbers from 5 to 95", StringComparison.Ordinal));
    }

    [Fact]
    public void Missing_OfWithheldRole_SaysWhyOnce()
    {
        MultiRaterScore score = Pairs.Several();
        string reason = score.Roles.Single(role => role.Role == RaterRole.DirectReport).Competencies[0].Reason!;

        Assert.Equal($"Direct report, all competencies {reason}", Html.Read(Report.Raters(Benchmark, score).ToHtml()).TextOf("#missing li"));
    }

    [Fact]
    public void Gaps_OfSelf_StandOnTheirSide()
    {
        MultiRaterScore score = Pairs.Several();
        IHtmlDocument page = Html.Read(Report.Raters(Benchmark, score).ToHtml());

        Assert.Equal(
            score.SelfOtherGaps.Zip(Benchmark.Competencies).Where(pair => pair.First.Points > 0).OrderByDescending(pair => pair.First.Points)
                .Select(pair => $"{pair.Second.Name} {Signed(pair.First.Points)} scale points"),
            page.TextsOf("#gaps .columns li"));
    }

    [Fact]
    public void Report_WithoutSelf_SaysSo()
    {
        MultiRaterScore score = new MultiRaterScorer(new BenchmarkScorer(Benchmark)).Combine([Pairs.Score("P", 1, "M", RaterRole.Manager)]);
        IHtmlDocument page = Harmless.CheckWords(Report.Raters(Benchmark, score));

        Assert.Contains("There is no self rating.", page.TextOf("#gaps"), StringComparison.Ordinal);
        Assert.StartsWith("Others see the person highest in", page.TextOf(".lead"), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithoutOthers_HoldsDashes()
    {
        MultiRaterScore score = new MultiRaterScorer(new BenchmarkScorer(Benchmark)).Combine([Pairs.Score("P", 1, role: RaterRole.Self)]);
        IHtmlDocument page = Harmless.CheckWords(Report.Raters(Benchmark, score));

        Assert.Equal("Too few raters to say how others see the person.", page.TextOf(".lead"));
        Assert.All(page.TextsOf(".row-number"), text => Assert.Equal("not combined", text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_WithHostileName_IsOnlyText(string name) =>
        Assert.Equal(name, Harmless.Check(Report.Raters(Benchmark, Pairs.Several(name))).TextOf("h1"));

    [Fact]
    public void Index_OfPeople_LinksToTheirPages()
    {
        IHtmlDocument page = Harmless.CheckWords(
            Report.RaterIndex(Benchmark, [new RaterIndexEntry(Pairs.Several("Zoe"), "z.html"), new RaterIndexEntry(Pairs.Several("Ann"), "a.html")]));

        Assert.Equal(["Zoe", "Ann"], page.TextsOf("li.row a"));
        Assert.Equal(["z.html", "a.html"], page.QuerySelectorAll("li.row a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Nobody has an overall score", Report.RaterIndex(Benchmark, []).Charts[0].Title);
    }

    [Fact]
    public void Of_WhatDoesNotBelong_IsRefused()
    {
        Benchmark other = CompetencyCatalog.Default.GetBenchmark("account-management");

        Assert.Throws<ArgumentNullException>(() => Report.Raters(null!, Pairs.Several()));
        Assert.Throws<ArgumentNullException>(() => Report.Raters(Benchmark, null!));
        Assert.Throws<ArgumentException>("score", () => Report.Raters(other, Pairs.Several()));
        Assert.Throws<ArgumentNullException>(() => Report.RaterIndex(null!, []));
        Assert.Throws<ArgumentNullException>(() => Report.RaterIndex(Benchmark, null!));
        Assert.Throws<ArgumentException>("people", () => Report.RaterIndex(other, [new RaterIndexEntry(Pairs.Several(), "a.html")]));
    }

    public static TheoryData<string> Names() => [.. ScoredPeople.HostileNames];

    private static string Points(double? percent) => percent is double points ? $"{Math.Round(points, MidpointRounding.AwayFromZero)}" : "–";

    private static string Signed(double? points) => points!.Value.ToString("+0;−0;0", System.Globalization.CultureInfo.InvariantCulture);
}
