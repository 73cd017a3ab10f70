using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests;

public sealed class CandidateReportTests
{
    private static readonly Benchmark Benchmark = ScoredPeople.Representative;

    [Fact]
    public void Html_OfFullExample_IsTheSnapshot() => Snapshot.Check("candidate.html", Full().ToHtml());

    [Fact]
    public void Markdown_OfFullExample_IsTheSnapshot() => Snapshot.Check("candidate.md", Full().ToMarkdown());

    [Fact]
    public void Svg_OfFullExample_IsTheSnapshot() => Snapshot.Check("candidate-profile.svg", Assert.Single(Full().Charts).ToSvg());

    [Fact]
    public void Html_Twice_IsTheSame() => Assert.Equal(Full().ToHtml(), Full().ToHtml());

    [Fact]
    public void Headline_WithOverall_SaysWhoWhenHowMuchAndTheScore()
    {
        (BenchmarkScore score, CandidateReportOptions evidence) = ScoredPeople.Full();
        IHtmlDocument page = Html.Read(Report.Candidate(Benchmark, score, evidence).ToHtml());

        Assert.Equal("Candidate A", page.TextOf("h1"));
        Assert.Equal(
            ["Job Customer Service Representative", "Rated by Panel 1 (interviewer)", "Completed 2 March 2026",
                $"Items rated {score.Competencies.Sum(one => one.Rated)} of 42"],
            page.QuerySelectorAll(".masthead .facts > div").Select(fact => $"{fact.TextOf("dt")} {fact.TextOf("dd")}"));
        Assert.Equal($"{Points(score.Overall!.Percent)} of 100 scale points overall", page.TextOf(".figure"));
        Assert.Contains("Not reached, by the cut and the minimums. Overall: 56 scale points, 60 needed. Error of measurement leaves this open: an interval " +
            "holds its boundary.", page.TextOf(".headline"), StringComparison.Ordinal);
        // 56 lies between 55 and 60, so nobody is equal, and 125 of 250 are below. SEM 14.39·√0.16 = 5.76 of a whole sheet, 6.0 of 33 of 42 items: 56 ± 11.8.
        Assert.Contains("Among 250 people percentile rank 50 (44 to 56); interval 44 to 68 points at confidence level 0.95", page.TextOf(".headline"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_Rows_HoldTheScoresTheIntervalAndTheBoundaries()
    {
        (BenchmarkScore score, CandidateReportOptions evidence) = ScoredPeople.Full();
        IHtmlDocument page = Html.Read(Report.Candidate(Benchmark, score, evidence).ToHtml());
        IElement[] rows = [.. page.QuerySelectorAll("#profile li.row")];
        NormComparison norms = NormComparison.Of(score, evidence.Norms!, evidence.Policy!);

        Assert.Equal([.. score.Competencies.Select(one => Points(one.Percent!.Value)), Points(score.Overall!.Percent)],
            rows.Select(row => row.TextOf(".row-number")));
        foreach ((IElement row, CompetencyScore competency, NormedCompetency normed) in rows.Zip(score.Competencies, norms.Competencies))
        {
            ScoreInterval interval = normed.Normed!.Interval!;
            string boundary = competency.Id == "finds-common-ground" ? "; minimum 50" : string.Empty;
            Assert.Equal(
                $"{Points(competency.Percent!.Value)} of 100 scale points; interval {Points(interval.Lower)} to {Points(interval.Upper)}{boundary}",
                row.QuerySelector("svg")!.GetAttribute("aria-label"));
            Assert.Equal(competency.Percent!.Value, double.Parse(row.QuerySelector("circle")!.GetAttribute("cx")!.TrimEnd('%'), CultureInfo.InvariantCulture),
                0.006);
            Assert.Equal(competency.Id == "finds-common-ground" ? 1 : 0, row.QuerySelectorAll(".t-cut").Length);
            Assert.Equal(3, row.QuerySelectorAll(".t-interval").Length);
        }

        Assert.Equal("60%", rows[^1].QuerySelector(".t-cut")!.GetAttribute("x1"));
    }

    [Fact]
    public void Profile_Ends_AreStatementsOfThePoles()
    {
        IHtmlDocument page = Html.Read(Report.Candidate(Benchmark, ScoredPeople.Score("A")).ToHtml());
        foreach ((IElement row, BenchmarkCompetency entry) in page.QuerySelectorAll("#profile li.row").Zip(Benchmark.Competencies))
        {
            Assert.Equal(entry.Competency.IndicatorsOf(Pole.Low).First().Text, row.TextOf(".row-low"));
            Assert.Equal(entry.Competency.IndicatorsOf(Pole.High).First().Text, row.TextOf(".row-high"));
            Assert.Equal($"#competency-{entry.Id}", row.QuerySelector("a")!.GetAttribute("href"));
            Assert.NotNull(page.GetElementById($"competency-{entry.Id}"));
        }
    }

    [Fact]
    public void Cards_OfEachCompetency_HoldEveryItemOnceOnItsSide()
    {
        BenchmarkScore score = ScoredPeople.Score("A");
        IHtmlDocument page = Html.Read(Report.Candidate(Benchmark, score).ToHtml());
        foreach ((BenchmarkCompetency entry, CompetencyScore competency) in Benchmark.Competencies.Zip(score.Competencies))
        {
            IElement card = page.GetElementById($"competency-{entry.Id}")!;
            (string Text, int? Keyed)[] items = [.. entry.Competency.Items().Zip(competency.Items).Select(pair => (pair.First.Text, pair.Second.KeyedRating))];
            Assert.Equal(items.Where(item => item.Keyed > 3).Select(item => item.Text).Order(), card.TextsOf(".statements.high .text").Order());
            Assert.Equal(items.Where(item => item.Keyed < 3).Select(item => item.Text).Order(), card.TextsOf(".statements.low .text").Order());
            Assert.All(items, item => Assert.Single(card.TextsOf(".text"), text => text == item.Text));
            Assert.Equal(entry.Competency.MindsetTips.Count + entry.Competency.SuccessTactics.Count + items.Length, card.QuerySelectorAll(".text").Length);
            Assert.Equal(entry.Definition!.Text, card.TextOf(".content"));
        }
    }

    [Fact]
    public void Cards_WithNote_ShowItAtItsItemAlone()
    {
        IHtmlDocument page = Html.Read(Full().ToHtml());

        IElement note = Assert.Single(page.QuerySelectorAll(".evidence"));
        Assert.Equal("Noted: Asked the other side to explain first. <b>Twice.</b>", note.TextContent);
        Assert.Equal(Benchmark.Items().First().Text, note.ParentElement!.TextOf(".text"));
    }

    [Fact]
    public void Cards_LowPoleItemThatPullsHigh_SaysSo()
    {
        Benchmark benchmark = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1"), SmallBenchmark.Low("a-2")));
        IHtmlDocument page = Html.Read(Report.Candidate(benchmark, benchmark.Score(("a-1", 5), ("a-2", 2))).ToHtml());

        Assert.Equal(["rated 5 of 5 Does a-1", "rated 2 of 5 Does a-2 low-pole behavior"], page.TextsOf("#competency-a .statements.high li"));
    }

    [Theory]
    [InlineData(5, 4, 3, "Highest in Name of a. Begin with Name of c.")]
    [InlineData(4, 4, 2, "Highest in Name of a and Name of b. Begin with Name of c.")]
    [InlineData(3, 3, 3, "The competencies stand even.")]
    [InlineData(5, 5, 5, "The competencies stand even.")]
    public void Lead_OfThree_NamesOnlyWhatStandsOut(int a, int b, int c, string lead)
    {
        Benchmark benchmark = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")),
            SmallBenchmark.Rated("b", SmallBenchmark.High("b-1")), SmallBenchmark.Rated("c", SmallBenchmark.High("c-1")));

        Assert.Equal(lead, Html.Read(Report.Candidate(benchmark, benchmark.Score(("a-1", a), ("b-1", b), ("c-1", c))).ToHtml()).TextOf(".lead"));
    }

    [Fact]
    public void Lead_WithinErrorOfMeasurement_NamesNone() =>
        // 53 to 59 points with SEM 15·√0.16 = 6: the difference needs 1.96·6·√2 = 16.6.
        Assert.Equal("Error of measurement does not tell the competencies apart.", Html.Read(Full().ToHtml()).TextOf(".lead"));

    [Theory]
    [InlineData(5, 5, "2.00")]
    [InlineData(1, 1, "−2.00")]
    [InlineData(5, 1, "0.00")]
    public void Answers_Acquiescence_IsInRatingPointsBetweenItsEnds(int high, int low, string figure)
    {
        RatingSheet sheet = RatingSheet.FromRatings("A", Benchmark.Items().Select(item => KeyValuePair.Create(item.Id, item.Pole == Pole.High ? high : low)));
        IHtmlDocument page = Html.Read(Report.Candidate(Benchmark, new BenchmarkScorer(Benchmark).Score(sheet)).ToHtml());

        Assert.Contains($"Agreement with both poles alike (0 is none, −2 to 2 are the ends) {figure}",
            string.Join(' ', page.QuerySelectorAll("#answers .facts > div").Select(fact => $"{fact.TextOf("dt")} {fact.TextOf("dd")}")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Opening_OfCarelessRatings_SaysSoBeforeAnythingElse()
    {
        BenchmarkScore score = new BenchmarkScorer(Benchmark)
            .Score(RatingSheet.FromRatings("A", Benchmark.Items().Select(item => KeyValuePair.Create(item.Id, 5))));

        Assert.NotEmpty(score.Quality!.Flags);
        Assert.StartsWith("The way the ratings were given calls for care", Html.Read(Report.Candidate(Benchmark, score).ToHtml()).TextOf(".opening .caution"),
            StringComparison.Ordinal);
        Assert.Empty(Html.Read(Report.Candidate(Benchmark, ScoredPeople.Score("A")).ToHtml()).QuerySelectorAll(".opening .caution"));
    }

    [Fact]
    public void Report_WithoutNorms_SaysNoPercentile()
    {
        string html = Report.Candidate(Benchmark, ScoredPeople.Score("A")).ToHtml();

        Assert.DoesNotContain("percentile rank", html, StringComparison.Ordinal);
        Assert.DoesNotContain("interval", Html.Read(html).TextOf("#profile"), StringComparison.Ordinal);
        Assert.Contains("It is not a percentile", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfAnything_HasNoPercentSignInItsWords()
    {
        IHtmlDocument page = Html.Read(Full().ToHtml());

        Assert.DoesNotContain("%", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("%", Full().ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfNothingRated_SaysSoAndHoldsNoNumber()
    {
        Benchmark benchmark = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1"), SmallBenchmark.Low("a-2")));
        Report report = Report.Candidate(benchmark, benchmark.Score(("a-1", null)));
        IHtmlDocument page = Html.Read(report.ToHtml());

        Assert.Equal("No overall score", page.TextOf(".figure strong"));
        Assert.Equal("No competency is scored: too little was rated to say where the person stands.", page.TextOf(".finding"));
        Assert.Equal(["not scored", "no overall score"], page.TextsOf("#profile .row-number"));
        Assert.Empty(page.QuerySelectorAll("circle"));
        Assert.Contains("not observed", page.TextOf("#competency-a"), StringComparison.Ordinal);
        Assert.Contains("not answered", page.TextOf("#competency-a"), StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", report.ToHtml() + report.ToMarkdown() + report.Charts[0].ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_OfLeveledBenchmark_AreDrawnAgainstTheRequired()
    {
        (Benchmark benchmark, BenchmarkScore score) = ScoredPeople.Leveled();
        Report report = Report.Candidate(benchmark, score);
        IHtmlDocument page = Html.Read(report.ToHtml());
        CompetencyScore[] leveled = [.. score.Competencies.Where(one => one.Level is not null)];

        Assert.Equal(leveled.Length, page.QuerySelectorAll("#levels li.row").Length);
        foreach ((IElement row, CompetencyScore competency) in page.QuerySelectorAll("#levels li.row").Zip(leveled))
        {
            Assert.Equal(competency.Level!.Levels.Count(level => level.IsDemonstrated == true), row.QuerySelectorAll(".t-high").Length);
            Assert.Equal(competency.Level.Levels.Count(level => level.IsDemonstrated == false), row.QuerySelectorAll(".t-empty").Length);
            Assert.Equal(competency.Level.Levels.Count(level => level.IsDemonstrated is null), row.QuerySelectorAll(".t-unknown").Length);
            Assert.Equal(competency.Level.Required is null ? 0 : 1, row.QuerySelectorAll(".t-cut").Length);
        }

        Assert.Contains("are published", page.TextOf("#levels"), StringComparison.Ordinal);
        Snapshot.Check("candidate-levels.svg", report.Charts[1].ToSvg());
    }

    [Fact]
    public void Levels_WithoutAny_HaveNoSection() => Assert.Null(Html.Read(Full().ToHtml()).GetElementById("levels"));

    [Fact]
    public void Next_Steps_AreThoseOfThePlan()
    {
        BenchmarkScore score = ScoredPeople.Score("A");
        IHtmlDocument page = Html.Read(Report.Candidate(Benchmark, score).ToHtml());

        Assert.Equal(
            Development.DevelopmentPlan.For(Benchmark, score).Steps.Select((step, at) => $"{at + 1}. {step.Name}"),
            page.TextsOf("#next .card h3"));
        Assert.All(page.QuerySelectorAll("#next .card"), card => Assert.InRange(card.QuerySelectorAll(".text").Length, 1, 8));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_WithHostileName_IsOnlyText(string name)
    {
        RatingSheet sheet = ScoredPeople.Sheet(name) with { Rater = name, Notes = [new EvidenceNote(Benchmark.Items().First().Id, name)] };
        Report report = Report.Candidate(Benchmark, new BenchmarkScorer(Benchmark).Score(sheet), new CandidateReportOptions { Notes = sheet.Notes });
        IHtmlDocument page = Html.Read(report.ToHtml());

        Assert.Equal(name, page.TextOf("h1"));
        Assert.Empty(page.QuerySelectorAll("img, script, iframe, object, b"));
        Assert.Equal(["report"], page.QuerySelectorAll("main").Select(main => main.Id));
        Assert.DoesNotMatch(@"(?<!\\)(\]\(javascript|<img|`c`|\*\*b)", report.ToMarkdown());
        Assert.All(report.Charts, chart => XDocument.Parse(chart.ToSvg()));
    }

    [Fact]
    public void Report_InGermanForm_WritesItsNumbers()
    {
        CultureInfo german = new(string.Empty) { NumberFormat = { NumberDecimalSeparator = "," } };
        Report report = Report.Candidate(Benchmark, ScoredPeople.Score("A"), options: new ReportOptions { Culture = german });

        Assert.Matches(@"mean \d,\d of 5", report.ToHtml());
        Assert.Matches(@"cx=""\d+(\.\d+)?%""", report.ToHtml());
    }

    [Fact]
    public void Report_WithOptions_LinksAndSaysWhenItWasMade()
    {
        ReportOptions options = new()
        {
            Made = new DateTimeOffset(2026, 4, 5, 0, 0, 0, TimeSpan.Zero),
            ResponsibleUse = new Uri("https://example.org/scores?a=1&b=2"),
            ContentLanguage = "de",
        };
        Report report = Report.Candidate(Benchmark, ScoredPeople.Score("A"), options: options);
        IHtmlDocument page = Html.Read(report.ToHtml());

        Assert.Equal("https://example.org/scores?a=1&b=2", page.QuerySelector("#responsible-use a")!.GetAttribute("href"));
        Assert.Contains("5 April 2026", page.TextOf("#provenance"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".text"), text => Assert.Equal("de", text.GetAttribute("lang")));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("](<https://example.org/scores?a=1&b=2>)", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Provenance_OfScore_HoldsItsHashes()
    {
        (BenchmarkScore score, CandidateReportOptions evidence) = ScoredPeople.Full();
        string text = Html.Read(Report.Candidate(Benchmark, score, evidence).ToHtml()).TextOf("#provenance");

        Assert.All(
            [score.Provenance.ContentHash, score.Provenance.ScoringHash, score.Provenance.PolicyHash, score.Provenance.EngineVersion, "example-norms",
                Benchmark.Id],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_EvidenceThatDoesNotBelong_IsRefused()
    {
        (BenchmarkScore score, CandidateReportOptions evidence) = ScoredPeople.Full();

        Assert.Throws<ArgumentNullException>(() => Report.Candidate(null!, score));
        Assert.Throws<ArgumentNullException>(() => Report.Candidate(Benchmark, null!));
        Assert.Throws<ArgumentException>(() => Report.Candidate(CompetencyCatalog.Default.GetBenchmark("account-management"), score));
        Assert.Throws<ArgumentException>("shown", () => Report.Candidate(Benchmark, score, evidence with { Policy = ScoringPolicy.Default }));
        Assert.Throws<ArgumentException>(
            () => Report.Candidate(Benchmark, score, evidence with { Norms = evidence.Norms! with { ScoringHash = new string('0', 64) } }));
        Assert.Contains(
            "but 2 of 2 are not",
            Assert.Throws<ArgumentException>("shown", () => Report.Candidate(Benchmark, score, evidence with
            {
                Notes = [new EvidenceNote("nobody-knows", "x"), new EvidenceNote("nor-this", "y")],
            })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SixtyCompetencies_HasContentsAndEveryCard()
    {
        Benchmark benchmark = ScoredPeople.Wide(60);
        IHtmlDocument page = Html.Read(Report.Candidate(benchmark, new BenchmarkScorer(benchmark).Score(SmallBenchmark.SheetAtKeyed(benchmark, 3))).ToHtml());

        Assert.Equal(61, page.QuerySelectorAll("#profile li.row").Length);
        Assert.Equal(60, page.QuerySelectorAll("#competencies .card").Length);
        Assert.Equal(page.QuerySelectorAll("main > section").Select(section => $"#{section.Id}"),
            page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")));
        Assert.Empty(Html.Read(Full().ToHtml()).QuerySelectorAll(".contents"));
    }

    public static TheoryData<string> Names() => [.. ScoredPeople.HostileNames];

    private static Report Full()
    {
        (BenchmarkScore score, CandidateReportOptions evidence) = ScoredPeople.Full();
        return Report.Candidate(Benchmark, score, evidence);
    }

    private static string Points(double percent) => percent.ToString("0", CultureInfo.InvariantCulture);
}
