using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Tests.Browser;

/// <summary>Sheets, studies, comparisons and rankings in a real browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ComparingPagesTests(BrowserFixture browser)
{
    private static readonly Benchmark Benchmark = ScoredPeople.Representative;
    private static readonly string Hostile = string.Join(' ', ScoredPeople.HostileNames);

    [Fact]
    public Task Benchmark_OfEmbedded_IsSound() => Sound(Report.Benchmark(CompetencyCatalog.Default.GetBenchmark("customer-service-manager")), "benchmark");

    [Fact]
    public Task Benchmark_WithLevels_IsSound() =>
        Sound(Report.Benchmark(CompetencyCatalog.Default.GetBenchmark("customer-service-manager-proficiency")), "benchmark-levels");

    [Fact]
    public Task Jobs_OfTwo_AreSound() => Sound(Report.Benchmarks(Benchmark, CompetencyCatalog.Default.GetBenchmark("customer-service-manager")), "jobs");

    [Fact]
    public Task Study_OfTwoGroups_IsSound() => Sound(Report.Study(Benchmark, MadeUpStudies.Full(Benchmark)), "study");

    [Fact]
    public Task Study_OfSmallGroupsWithHostileNames_IsSound() => Sound(
        Report.Study(Benchmark with { Title = Hostile, Competencies = [.. Benchmark.Competencies.Select(entry => entry with { NameOverride = Hostile })] },
            MadeUpStudies.Small(Benchmark)),
        "study-hostile");

    [Fact]
    public Task Impact_OfGroups_IsSound() => Sound(Report.Impact(MadeUpStudies.Impact()), "impact");

    [Fact]
    public Task Comparison_BeforeAndAfter_IsSound()
    {
        (BenchmarkScore before, BenchmarkScore after) = Pairs.BeforeAndAfter();
        return Sound(Report.Comparison(Benchmark, before, after, ScoredPeople.Norms(before)), "comparison");
    }

    [Fact]
    public Task Comparison_OfHostileNames_IsSound() =>
        Sound(Report.Comparison(Benchmark, Pairs.Score(Hostile, 0), Pairs.Score($"{Hostile} 2", 1)), "comparison-hostile");

    [Fact]
    public Task People_SideBySide_AreSound() =>
        Sound(Report.People(Benchmark, [Pairs.Score("Ann", 0), Pairs.Score("Bo", 2), Pairs.Score(Hostile, 1)]), "people");

    [Fact]
    public Task Evidence_OfTwoPeople_IsSound() => Sound(
        Report.Readiness(Benchmark, CompetencyCatalog.Default.GetBenchmark("customer-service-manager"), [Pairs.Score("Ann", 0), Pairs.Score("Bo", 1)]),
        "evidence");

    [Fact]
    public Task Ranking_OfMany_IsSound()
    {
        BenchmarkScore[] scores = [.. Enumerable.Range(1, 30).Select(n => Pairs.Score(n == 7 ? Hostile : $"Person {n}", (n % 5) - 1))];
        return Sound(Report.Ranking(Benchmark, Ranking.Of(Benchmark, scores, norms: ScoredPeople.Norms(scores[0]))), "ranking");
    }

    [Fact]
    public Task Raters_OfOnePerson_AreSound() => Sound(Report.Raters(Benchmark, Pairs.Several()), "raters");

    private Task Sound(Report report, string name) => browser.AssertSoundAsync(report.ToHtml(), name);
}
