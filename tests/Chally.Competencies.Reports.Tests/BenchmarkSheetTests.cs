using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests;

public sealed class BenchmarkSheetTests
{
    [Fact]
    public void Html_OfEmbeddedBenchmark_IsTheSnapshot() => Snapshot.Check("benchmark.html", Report.Benchmark(ScoredPeople.Representative).ToHtml());

    [Fact]
    public void Markdown_OfEmbeddedBenchmark_IsTheSnapshot() => Snapshot.Check("benchmark.md", Report.Benchmark(ScoredPeople.Representative).ToMarkdown());

    [Fact]
    public void Svg_OfEmbeddedBenchmark_IsTheSnapshot() =>
        Snapshot.Check("benchmark-balance.svg", Assert.Single(Report.Benchmark(ScoredPeople.Representative).Charts).ToSvg());

    [Theory]
    [InlineData("account-management")]
    [InlineData("customer-service-manager")]
    [InlineData("customer-service-manager-proficiency")]
    [InlineData("customer-service-manager-qualities")]
    [InlineData("customer-service-representative")]
    public void Cards_OfEmbeddedBenchmark_HoldEveryTextOnItsSide(string id)
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark(id);
        IHtmlDocument page = Html.Read(Report.Benchmark(benchmark).ToHtml());

        Assert.Contains(benchmark.Description.Text, page.TextOf(".opening"), StringComparison.Ordinal);
        foreach (BenchmarkCompetency entry in benchmark.Competencies)
        {
            IElement card = page.GetElementById($"competency-{entry.Id}")!;
            Assert.Equal(entry.Name, card.TextOf("h3"));
            Assert.Equal(entry.Competency.IndicatorsOf(Pole.High).Select(one => one.Text), card.TextsOf(".statements.high .text"));
            Assert.Equal(entry.Competency.IndicatorsOf(Pole.Low).Select(one => one.Text), card.TextsOf(".statements.low .text"));
            string text = card.TextContent;
            Assert.All(
                entry.Competency.MindsetTips.Select(tip => tip.Text)
                    .Concat(entry.Competency.SuccessTactics.Select(tactic => tactic.Text))
                    .Concat(entry.Competency.Levels.SelectMany(level => level.Behaviors).Select(behavior => behavior.Text))
                    .Concat(entry.Competency.Indicators.Select(indicator => indicator.Caution).Append(entry.Competency.Caution).OfType<string>())
                    .Concat(entry.NotPublished)
                    .Concat(entry.Competency.NotPublished),
                part => Assert.Contains(part, text, StringComparison.Ordinal));
        }

        Assert.All(benchmark.Facts, fact => Assert.Contains(fact.Text, page.TextOf("#facts"), StringComparison.Ordinal));
        Assert.All(benchmark.NotPublished, part => Assert.Contains(part, page.TextOf("#not-published"), StringComparison.Ordinal));
        Assert.Equal(benchmark.NotPublished.Count == 0, page.GetElementById("not-published") is null);
    }

    [Fact]
    public void Cards_LowBeforeHigh_ReadFromTheLeft() => Assert.Equal(
        ["low", "high"],
        Html.Read(Report.Benchmark(ScoredPeople.Representative).ToHtml()).QuerySelector(".card .columns")!.Children.Select(list => list.ClassList[1]));

    [Fact]
    public void Balance_Rows_CountThePolesAndLeadToTheCards()
    {
        IHtmlDocument page = Html.Read(Report.Benchmark(ScoredPeople.Representative).ToHtml());
        foreach ((IElement row, BenchmarkCompetency entry) in page.QuerySelectorAll("#balance li.row").Zip(ScoredPeople.Representative.Competencies))
        {
            Assert.Equal($"{entry.Competency.IndicatorsOf(Pole.Low).Count()} low · {entry.Competency.IndicatorsOf(Pole.High).Count()} high",
                row.TextOf(".row-number"));
            Assert.NotNull(page.QuerySelector(row.QuerySelector("a")!.GetAttribute("href")!));
        }
    }

    [Fact]
    public void Card_OfWeightsAndLevels_SaysThem()
    {
        Competency competency = SmallBenchmark.Rated("a", SmallBenchmark.High("a-1", weight: 3) with { IsInferred = true }, SmallBenchmark.Low("a-2")) with
        {
            Levels = SmallBenchmark.Leveled("x", 2).Levels,
        };
        Benchmark benchmark = SmallBenchmark.On(1, 5, [SmallBenchmark.Entry(competency, weight: 2.5, requiredLevel: 2)]);
        IElement card = Html.Read(Report.Benchmark(benchmark).ToHtml()).GetElementById("competency-a")!;

        Assert.Equal("Weight 2.5, level 2 required", card.TextOf(".aside"));
        Assert.Equal("counts 3 times; inferred: the source only implies it", card.TextOf(".remark"));
        Assert.Equal(["1 Level 1", "2 Level 2 (required)"], card.TextsOf(".rating"));
    }

    [Fact]
    public void Report_OfNothingToRate_SaysSo()
    {
        Benchmark benchmark = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")), new Competency { Id = "b", Name = "B" });
        IHtmlDocument page = Harmless.CheckWords(Report.Benchmark(benchmark));

        Assert.Equal(["0 low · 1 high", "nothing to rate"], page.TextsOf(".row-number"));
        Assert.Contains("1 competency has nothing to rate", page.TextOf(".finding"), StringComparison.Ordinal);
        Assert.Contains("outside the overall score", page.TextOf("#competency-b"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_WithHostileTexts_IsOnlyText(string name)
    {
        Competency competency = SmallBenchmark.Rated("a", SmallBenchmark.High("a-1") with { Text = name, Caution = name }, SmallBenchmark.Low("a-2")) with
        {
            Name = name,
            Caution = name,
            NotPublished = [name],
        };
        Benchmark benchmark = SmallBenchmark.On(1, 5, competency) with { Title = name };

        Assert.Equal(name, Harmless.Check(Report.Benchmark(benchmark)).TextOf("h1"));
    }

    [Fact]
    public void Of_SixtyCompetencies_HasContentsAndEveryCard()
    {
        IHtmlDocument page = Html.Read(Report.Benchmark(ScoredPeople.Wide(60)).ToHtml());

        Assert.Equal(60, page.QuerySelectorAll("#competencies .card").Length);
        Assert.Equal(60, page.QuerySelectorAll("#balance li.row").Length);
        Assert.NotEmpty(page.QuerySelectorAll(".contents a"));
    }

    [Fact]
    public void Of_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => Report.Benchmark(null!));

    public static TheoryData<string> Names() => [.. ScoredPeople.HostileNames];
}
