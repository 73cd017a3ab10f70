using Chally.Competencies.Development;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Development;

public sealed class DevelopmentPlanTests
{
    private static readonly DevelopmentPlanOptions Everything = new() { MaxCompetencies = 100, MaxTips = 100, MaxTactics = 100, MaxBehaviors = 100 };

    [Fact]
    public void Steps_Gaps_StandByGapTimesWeight()
    {
        Benchmark benchmark = On(1, 5, [Single("a", 1), Single("b", 4), Single("c", 1), Single("d", 2)]);
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, benchmark.Score(("a1", 3), ("b1", 4), ("c1", 2), ("d1", 5)), Everything);

        // gap × weight: a (100-50)*1 = 50; b (100-75)*4 = 100; c (100-25)*1 = 75; d has no gap
        Assert.Equal(["b", "c", "a"], plan.Steps.Select(step => step.Competency));
        Assert.Equal([100, 75, 50], plan.Steps.Select(step => step.Need));
        Assert.Equal([25, 75, 50], plan.Steps.Select(step => step.Gap));
        Assert.Equal([75, 25, 50], plan.Steps.Select(step => step.Percent));
        Assert.Equal([4, 1, 1], plan.Steps.Select(step => step.Weight));
        Assert.All(plan.Steps, step => Assert.Equal(GapUnit.ScalePoints, step.GapUnit));
        Assert.Equal(("A. Person", Id), (plan.Subject, plan.Benchmark));
        Assert.Empty(plan.Unknown);
    }

    /// <summary>Gaps of 50 and 75: by the benchmark 50·2 stands before 75·1, by the policy 75·1 before 50·0.5.</summary>
    [Fact]
    public void For_PolicyWithWeights_OrdersByThem()
    {
        Benchmark benchmark = On(1, 5, [Single("a", 2), Single("b", 1)]);
        ScoringPolicy policy = new() { Weights = ValueMap.Create([KeyValuePair.Create("a", 0.5)]) };
        BenchmarkScore score = benchmark.Score(policy, ("a1", 3), ("b1", 2));
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, score, policy: policy);

        Assert.Equal([("b", 1, 75), ("a", 0.5, 25)], plan.Steps.Select(step => (step.Competency, step.Weight, step.Need)));
        Assert.Equal([("a", 2, 100), ("b", 1, 75)], DevelopmentPlan.For(benchmark, score).Steps.Select(step => (step.Competency, step.Weight, step.Need)));
        Assert.Throws<ArgumentException>("policy", () => DevelopmentPlan.For(benchmark, score, policy: ScoringPolicy.Default));
    }

    [Fact]
    public void Steps_Ties_StandInBenchmarkOrder()
    {
        Benchmark benchmark = On(1, 5, [Single("z", 1), Single("m", 2), Single("a", 1)]);
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, benchmark.Score(("z1", 3), ("m1", 4), ("a1", 3)));

        // 50*1, 25*2 and 50*1
        Assert.Equal(["z", "m", "a"], plan.Steps.Select(step => step.Competency));
    }

    [Fact]
    public void Steps_TiesByDifferentArithmetic_StandInBenchmarkOrder()
    {
        Benchmark benchmark = On(0, 3, [Single("a", 3), Single("b", 1)]);
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, benchmark.Score(("a1", 2), ("b1", 0)));

        // (100 - 200/3)*3 is 100 on paper and 99.99999999999999 as a double
        Assert.True(plan.Steps.Single(step => step.Competency == "a").Need < 100);
        Assert.Equal(["a", "b"], plan.Steps.Select(step => step.Competency));
    }

    [Fact]
    public void Steps_AllAtHundred_AreNone()
    {
        Benchmark benchmark = On(1, 5, [Single("a", 1), Single("b", 1)]);
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, benchmark.Score(("a1", 5), ("b1", 5)));

        Assert.Empty(plan.Steps);
        Assert.Empty(plan.Unknown);
        Assert.Equal(0, plan.FurtherSteps);
    }

    [Fact]
    public void FurtherSteps_BeyondTheBound_AreCounted()
    {
        Benchmark benchmark = On(1, 5, [.. Enumerable.Range(1, 5).Select(i => Single($"c{i}", 1))]);
        BenchmarkScore score = benchmark.Score(Enumerable.Range(1, 5).Select(i => ($"c{i}1", (int?)i)));

        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, score);
        Assert.Equal(["c1", "c2", "c3"], plan.Steps.Select(step => step.Competency));
        Assert.Equal(1, plan.FurtherSteps); // c4; c5 has no gap

        DevelopmentPlan one = DevelopmentPlan.For(benchmark, score, new DevelopmentPlanOptions { MaxCompetencies = 1 });
        Assert.Equal("c1", Assert.Single(one.Steps).Competency);
        Assert.Equal(3, one.FurtherSteps);
    }

    [Fact]
    public void Step_RatedBehaviors_AreToLeaveOrToPractice()
    {
        Competency competency = Rated("c", High("h1"), Low("l1"), High("h2"), Low("l2"), High("h3"), Low("l3"), High("h4"), Low("l4"), High("h5"));
        Benchmark benchmark = On(1, 5, competency);
        BenchmarkScore score = benchmark.Score(
            ("h1", 2), ("h2", 1), ("h3", 3), ("h4", 5), ("l1", 4), ("l2", 5), ("l3", 3), ("l4", 1));
        DevelopmentStep step = Assert.Single(DevelopmentPlan.For(benchmark, score).Steps);

        // keyed below 3: h2 1, h1 2; l2 1, l1 2. The middle, what is fine already and what was not rated stay out.
        Assert.Equal(["h2", "h1"], step.Practice.Select(item => item.Id));
        Assert.Equal(["l2", "l1"], step.Leave.Select(item => item.Id));
        Assert.All(step.Leave, item => Assert.Equal(Pole.Low, item.Pole));
    }

    [Fact]
    public void Step_BehaviorsWithTies_StandInContentOrderUpToTheBound()
    {
        Benchmark benchmark = On(1, 5, Rated("c", High("h1"), High("h2"), High("h3"), High("h4"), Low("l1"), Low("l2")));
        BenchmarkScore score = benchmark.Score(("h4", 1), ("h3", 2), ("h2", 2), ("h1", 2), ("l2", 5), ("l1", 5));

        DevelopmentStep step = DevelopmentPlan.For(benchmark, score).Steps[0];
        Assert.Equal(["h4", "h1", "h2"], step.Practice.Select(item => item.Id));
        Assert.Equal(["l1", "l2"], step.Leave.Select(item => item.Id));

        DevelopmentStep bare = DevelopmentPlan.For(benchmark, score, new DevelopmentPlanOptions { MaxBehaviors = 0, MaxTips = 0, MaxTactics = 0 }).Steps[0];
        Assert.Empty(bare.Practice);
        Assert.Empty(bare.Leave);
    }

    [Fact]
    public void Step_Advice_ComesWithItsCautionsUpToTheBound()
    {
        Competency competency = Rated("c", High("h1")) with
        {
            Caution = "Of the competency",
            MindsetTips = [.. Enumerable.Range(1, 5)
                .Select(i => new MindsetTip { Id = $"tip{i}", Text = $"Think {i}", Caution = i == 2 ? "Of the tip" : null })],
            SuccessTactics = [.. Enumerable.Range(1, 5)
                .Select(i => new SuccessTactic { Id = $"tactic{i}", Text = $"Do {i}", Caution = i == 1 ? "Of the tactic" : null })],
        };
        Benchmark benchmark = On(1, 5, [Entry(competency) with { NameOverride = "What the job says" }]);
        BenchmarkScore score = benchmark.Score(("h1", 1));
        DevelopmentStep step = DevelopmentPlan.For(benchmark, score, new DevelopmentPlanOptions { MaxTips = 2, MaxTactics = 4 }).Steps[0];

        Assert.Equal(competency.MindsetTips.Take(2), step.Tips);
        Assert.Equal(competency.SuccessTactics.Take(4), step.Tactics);
        Assert.Equal("Of the competency", step.Caution);
        Assert.Equal("What the job says", step.Name);
        Assert.Equal(3, DevelopmentPlan.For(benchmark, score).Steps[0].Tips.Count);
    }

    [Fact]
    public void Unknown_NotScored_StandsWithItsReasonNotAsAGap()
    {
        Benchmark benchmark = On(1, 5, [Single("a", 1), Entry(Rated("none"), 50), Single("c", 50)]);
        BenchmarkScore score = benchmark.Score(("a1", 4));
        DevelopmentPlan plan = DevelopmentPlan.For(benchmark, score);

        Assert.Equal(["a"], plan.Steps.Select(step => step.Competency));
        Assert.Equal(
        [
            new UnknownNeed("none", "Name of none", "The content has nothing to rate for this competency."),
            new UnknownNeed("c", "Name of c", "0 of 1 items rated, at least 1 needed."),
        ],
            plan.Unknown);
    }

    [Property]
    public void For_AnyCase_PutsEveryCompetencySomewhere(ScoringCase generated)
    {
        BenchmarkScore score = generated.Score();
        DevelopmentPlan plan = DevelopmentPlan.For(generated.Benchmark, score, Everything);
        string[] withoutGap =
        [
            .. score.Competencies.Where(c => c.Level?.Gap is int gap ? gap == 0 : c.Percent == 100 && c.Level?.Required is null).Select(c => c.Id),
        ];

        Assert.Equal(
            generated.Benchmark.Competencies.Select(entry => entry.Id).Order(StringComparer.Ordinal),
            plan.Steps.Select(step => step.Competency).Concat(plan.Unknown.Select(need => need.Competency)).Concat(withoutGap).Order(StringComparer.Ordinal));
        Assert.All(plan.Unknown, need => Assert.False(string.IsNullOrWhiteSpace(need.Reason)));
        Assert.Equal(0, plan.FurtherSteps);
    }

    [Property]
    public void For_AnyCase_StandsByNeedAndWithinBounds(ScoringCase generated)
    {
        BenchmarkScore score = generated.Score();
        DevelopmentPlan all = DevelopmentPlan.For(generated.Benchmark, score, Everything);
        DevelopmentPlan two = DevelopmentPlan.For(generated.Benchmark, score, new DevelopmentPlanOptions { MaxCompetencies = 2, MaxBehaviors = 1 });
        List<string> order = [.. generated.Benchmark.Competencies.Select(entry => entry.Id)];

        Assert.All(all.Steps, step => Assert.True(step.Need > 0 && step.Gap > 0));
        foreach ((DevelopmentStep earlier, DevelopmentStep later) in all.Steps.Zip(all.Steps.Skip(1)))
        {
            double lead = Math.Round(earlier.Need, 10) - Math.Round(later.Need, 10);
            Assert.True(lead > 0 || (lead == 0 && order.IndexOf(earlier.Competency) < order.IndexOf(later.Competency)));
        }

        Assert.Equal(all.Steps.Take(2).Select(step => step.Competency), two.Steps.Select(step => step.Competency));
        Assert.Equal(all.Steps.Count, two.Steps.Count + two.FurtherSteps);
        Assert.All(two.Steps, step => Assert.True(step.Leave.Count <= 1 && step.Practice.Count <= 1));
    }

    [Property]
    public bool For_SameScore_GivesEqualPlan(ScoringCase generated) =>
        DevelopmentPlan.For(generated.Benchmark, generated.Score())
        == DevelopmentPlan.For(generated.Benchmark, CompetencyJson.Read<BenchmarkScore>(CompetencyJson.Write(generated.Score())));

    private static BenchmarkCompetency Single(string id, double weight) => Entry(Rated(id, High($"{id}1")), weight);
}
