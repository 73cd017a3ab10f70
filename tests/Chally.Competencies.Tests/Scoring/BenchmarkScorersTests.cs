using System.Globalization;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Scoring;

public sealed class BenchmarkScorersTests
{
    public static TheoryData<string> EmbeddedBenchmarks => [.. CompetencyCatalog.Default.Benchmarks.Select(benchmark => benchmark.Id)];

    [Theory]
    [MemberData(nameof(EmbeddedBenchmarks))]
    public void Get_EmbeddedBenchmark_ScoresFullSheetsOverTheWholeScale(string id)
    {
        BenchmarkScorer scorer = new BenchmarkScorers(CompetencyCatalog.Default).Get(id);
        RatingScale scale = scorer.Benchmark.RatingScale;

        for (int points = 0; points <= scale.Range; points++)
        {
            BenchmarkScore score = scorer.Score(SmallBenchmark.SheetAtKeyed(scorer.Benchmark, points));
            Assert.Equal(100.0 * points / scale.Range, score.Overall!.Percent);
            Assert.All(
                score.Competencies.Where(competency => competency.Status != ScoreStatus.NotRateable),
                competency => Assert.Equal(100.0 * points / scale.Range, competency.Percent));
            Assert.All(score.Flags, flag => Assert.Equal(ScoreFlagCodes.NothingToRate, flag.Code));
        }
    }

    [Fact]
    public void Get_EmbeddedProficiency_LeavesTwoCompetenciesOutOfTheComposite()
    {
        BenchmarkScorer scorer = new BenchmarkScorers(CompetencyCatalog.Default).Get("customer-service-manager-proficiency");
        BenchmarkScore score = scorer.Score(SmallBenchmark.SheetAtKeyed(scorer.Benchmark, 1));

        Assert.Equal(
            ["customer-complaint-resolution", "service-excellence"],
            score.Competencies.Where(competency => competency.Status == ScoreStatus.NotRateable).Select(competency => competency.Id));
        Assert.Equal(4, score.Competencies.Count(competency => competency.Status == ScoreStatus.Scored));
        Assert.Equal([5, 5, 5, 5], score.Competencies.Select(competency => competency.Level?.Achieved).OfType<int>());
        Assert.Equal(100, score.Overall!.Percent);
    }

    [Fact]
    public void Get_SameBenchmark_GivesSameScorer()
    {
        BenchmarkScorers scorers = new(CompetencyCatalog.Default);

        Assert.Same(scorers.Get("account-management"), scorers.Get("account-management"));
        Assert.Equal(ScoringPolicy.Default, scorers.Policy);
    }

    [Fact]
    public void Get_Policy_ReachesTheScorer()
    {
        ScoringPolicy policy = new() { MinimumRatedPerPole = 1 };

        Assert.Equal(policy, new BenchmarkScorers(CompetencyCatalog.Default, policy).Get("account-management").Policy);
    }

    [Fact]
    public void Get_UnknownBenchmark_Throws()
    {
        BenchmarkScorers scorers = new(CompetencyCatalog.Default);

        Assert.Throws<KeyNotFoundException>(() => scorers.Get("no-such-role"));
        Assert.Throws<ArgumentNullException>(() => scorers.Get(null!));
        Assert.Throws<ArgumentNullException>(() => new BenchmarkScorers(null!));
    }

    [Fact]
    public void TryGet_ManyUnknownIds_KeepsNoneOfThem()
    {
        BenchmarkScorers scorers = new(CompetencyCatalog.Default);
        WeakReference[] ids = [.. Enumerable.Range(0, 1_000).Select(number => Ask(scorers, number))];
        GC.Collect();

        Assert.InRange(ids.Count(id => id.IsAlive), 0, 10);
        Assert.True(scorers.TryGet("account-management", out BenchmarkScorer? scorer));
        Assert.Same(scorers.Get("account-management"), scorer);
    }

    private static WeakReference Ask(BenchmarkScorers scorers, int number)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"no-such-role-{number}");
        Assert.False(scorers.TryGet(id, out _));
        return new WeakReference(id);
    }
}
