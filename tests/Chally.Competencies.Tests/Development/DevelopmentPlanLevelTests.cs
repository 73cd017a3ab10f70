using Chally.Competencies.Development;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Development;

/// <summary>Plans for competencies with proficiency levels.</summary>
public sealed class DevelopmentPlanLevelTests
{
    [Fact]
    public void Step_RequiredLevel_CountsMissingLevels()
    {
        Benchmark benchmark = On(0, 1, [Entry(Leveled("c", 5), 2, 4)]);
        DevelopmentStep step = Assert.Single(DevelopmentPlan.For(benchmark, benchmark.Score(("b1", 1), ("b2", 1), ("b3", 0), ("b4", 0), ("b5", 0))).Steps);

        // required 4 - achieved 2 = 2 levels; each of five levels counts 100/5 points: 2*20*2
        Assert.Equal((2, GapUnit.Levels, 80), (step.Gap, step.GapUnit, step.Need));
        Assert.Equal(40, step.Percent);
        Assert.Equal("b3", Assert.Single(step.Practice).Id);
        Assert.Empty(step.Leave);
    }

    [Fact]
    public void Step_LevelsAndPoints_StandInOneOrder()
    {
        Benchmark benchmark = On(1, 5, [Entry(Leveled("levels", 4), requiredLevel: 2), Entry(Rated("points", High("h1"))), Entry(Rated("more", High("h2")))]);
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, benchmark.Score(("b1", 4), ("b2", 3), ("b3", 1), ("b4", 1), ("h1", 4), ("h2", 3)));

        // levels: 1 of 4 missing = 25; points: 100 - 75 = 25 (a tie); more: 100 - 50 = 50
        Assert.Equal([("more", 50.0), ("levels", 25.0), ("points", 25.0)], plan.Steps.Select(step => (step.Competency, step.Need)));
    }

    [Fact]
    public void Step_RequiredLevelReached_IsNone()
    {
        Benchmark benchmark = On(0, 1, [Entry(Leveled("c", 5), requiredLevel: 2)]);
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, benchmark.Score(("b1", 1), ("b2", 1), ("b3", 0), ("b4", 0), ("b5", 0)));

        Assert.Empty(plan.Steps);
        Assert.Empty(plan.Unknown);
    }

    [Fact]
    public void Step_LevelsWithoutRequirement_CountPoints()
    {
        Benchmark benchmark = On(0, 1, [Entry(Leveled("c", 4))]);
        DevelopmentStep step = Assert.Single(DevelopmentPlan.For(benchmark, benchmark.Score(("b1", 1), ("b2", 0), ("b3", 1), ("b4", 0))).Steps);

        Assert.Equal((50, GapUnit.ScalePoints, 50), (step.Gap, step.GapUnit, step.Need));
        Assert.Equal(["b2", "b4"], step.Practice.Select(item => item.Id));
    }

    [Fact]
    public void Step_NextLevel_NamesItsBehaviorsUpToTheBound()
    {
        Competency competency = new() { Id = "c", Name = "C", Levels = [Level(1, "a1", "a2", "a3", "a4"), Level(2, "z1")] };
        Benchmark benchmark = On(0, 1, [Entry(competency, requiredLevel: 2)]);
        BenchmarkScore score = benchmark.Score(("a1", 1), ("a2", 0), ("a3", 1), ("a4", 1), ("z1", 0));

        Assert.Equal(["a1", "a2", "a3"], DevelopmentPlan.For(benchmark, score).Steps[0].Practice.Select(item => item.Id));
        Assert.Equal(["a1"], DevelopmentPlan.For(benchmark, score, new DevelopmentPlanOptions { MaxBehaviors = 1 }).Steps[0].Practice.Select(item => item.Id));
    }

    [Fact]
    public void Step_OneRatingOfALevel_IsEnoughForItsGap()
    {
        // One rating of five is too few for a percent score, but enough to know that level 1 is not there.
        Benchmark benchmark = On(0, 1, [Entry(Leveled("c", 5), requiredLevel: 3)]);
        DevelopmentStep step = Assert.Single(DevelopmentPlan.For(benchmark, benchmark.Score(("b1", 0))).Steps);

        Assert.Null(step.Percent);
        Assert.Equal(3, step.Gap);
        Assert.Equal("b1", Assert.Single(step.Practice).Id);
    }

    [Fact]
    public void Unknown_UndeterminedLevel_NamesTheLevelThatIsOpen()
    {
        Competency withheld = new() { Id = "withheld", Name = "W", Levels = [Level(1, "w1"), Level(2), Level(3, "w3")] };
        Benchmark benchmark = On(
            0, 1, [Entry(Leveled("gap", 3, "g"), requiredLevel: 2), Entry(Leveled("blank", 3), requiredLevel: 2), Entry(withheld, requiredLevel: 2)]);
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, benchmark.Score(("g1", 1), ("g3", 1), ("w1", 1), ("w3", 1)));

        Assert.Equal(
        [
            ("gap", "The level is open: level 2 is not fully rated."),
            ("blank", "The level is open: level 1 is not fully rated."),
            ("withheld", "The level is open: the content has no behavior of level 2."),
        ],
            plan.Unknown.Select(need => (need.Competency, need.Reason)));
        Assert.Empty(plan.Steps);
    }

    [Fact]
    public void Unknown_LevelsWithoutBehaviors_SaysThatThereIsNothingToRate()
    {
        // The source names the levels and withholds what shows them: no rating could help.
        Competency competency = new() { Id = "c", Name = "C", Levels = [Level(1), Level(2)] };
        Benchmark benchmark = On(0, 1, [Entry(competency, requiredLevel: 2)]);

        Assert.Equal("The content has nothing to rate for this competency.", Assert.Single(DevelopmentPlan.For(benchmark, benchmark.Score()).Unknown).Reason);
    }

    [Fact]
    public void For_EmbeddedProficiency_KnowsNothingOfWhatIsNotPublished()
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("customer-service-manager-proficiency");
        BenchmarkScore score = benchmark.Score(benchmark.Items().Select(item => (item.Id, (int?)(item.LevelRank <= 3 ? 1 : 0))));
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, score);

        // level 3 everywhere; required are 3, 3, 4, 5
        Assert.Equal([("standard-operating-procedures", 2.0), ("products-and-services", 1.0)], plan.Steps.Select(step => (step.Competency, step.Gap)));
        Assert.Equal(["customer-complaint-resolution", "service-excellence"], plan.Unknown.Select(need => need.Competency));
    }

    [Fact]
    public void For_ScoreOfAnotherNumberOfLevels_IsRefused()
    {
        // An empty level more changes what a missing level counts, so a score from before does not fit.
        Competency five = Leveled("c", 5);
        Benchmark before = On(0, 1, [Entry(five, requiredLevel: 2)]);
        Benchmark after = On(0, 1, [Entry(five with { Levels = [.. five.Levels, Level(6)] }, requiredLevel: 2)]);

        Assert.NotEqual(before.ComputeScoringHash(), after.ComputeScoringHash());
        Assert.Throws<ArgumentException>(() => DevelopmentPlan.For(after, before.Score(("b1", 0))));
    }

    [Fact]
    public void Unknown_LowerBoundBelowTheRequiredLevel_IsNoGap()
    {
        Benchmark benchmark = On(0, 1, [Entry(Leveled("c", 3), requiredLevel: 3)]);
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, benchmark.Score(("b1", 1)));

        Assert.Empty(plan.Steps);
        Assert.Equal("The level is open: level 2 is not fully rated.", Assert.Single(plan.Unknown).Reason);
    }

    [Fact]
    public void Steps_LowerBoundAtTheRequiredLevel_HasNoGap()
    {
        Benchmark benchmark = On(0, 1, [Entry(Leveled("c", 3), requiredLevel: 1)]);
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, benchmark.Score(("b1", 1)));

        Assert.Empty(plan.Steps);
        Assert.Empty(plan.Unknown);
    }
}
