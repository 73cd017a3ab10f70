using Chally.Competencies.Comparison;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Comparison;

public sealed class PersonContrastTests
{
    [Fact]
    public void Of_Ratings_PullByKeyedRating()
    {
        Benchmark benchmark = On(1, 5, Rated("c", High("h1", 3), High("h2"), Low("l1", 2), Low("l2")));
        CompetencyLean lean = PersonContrast.Of(benchmark, benchmark.Score(("h1", 5), ("h2", 2), ("l1", 4), ("l2", 3))).Competencies[0];

        // 2*(x' - min)/(max - min) - 1: h1 (5-1)/4 -> 1; h2 (2-1)/4 -> -0.5; l1 keyed 2 -> -0.5; l2 keyed 3 -> 0
        Assert.Equal([new ItemPull("h1", "Does h1", Pole.High, 5, 1, null)], lean.TowardHigh);
        Assert.Equal([new ItemPull("h2", "Does h2", Pole.High, 2, -0.5, null), new ItemPull("l1", "Does l1", Pole.Low, 4, -0.5, null)], lean.TowardLow);
        Assert.Equal([new ItemPull("l2", "Does l2", Pole.Low, 3, 0, null)], lean.Neutral);

        // weighted: (3*1 - 1*0.5 - 2*0.5 + 1*0)/7 = 1.5/7; percent = 100*(3*4 + 1*1 + 2*1 + 1*2)/(4*7) = 1700/28
        Assert.Equal(1700.0 / 28, lean.Percent);
        Assert.Equal(1.5 / 7, lean.Lean!.Value, 1e-12);
        Assert.Equal(0, lean.NotRated);
    }

    [Fact]
    public void Of_Pulls_StandByStrengthThenContentOrder()
    {
        Benchmark benchmark = On(1, 5, Rated("c", High("h1"), Low("l1"), High("h2"), Low("l2"), High("h3"), High("h4"), Low("l3"), High("h5")));
        BenchmarkScore score = benchmark.Score(("h5", 1), ("l3", 5), ("h4", 2), ("h3", 5), ("l2", 1), ("h2", 4), ("l1", 2), ("h1", 4));
        CompetencyLean lean = PersonContrast.Of(benchmark, score).Competencies[0];

        // keyed: h1 4, l1 4, h2 4, l2 5, h3 5 | h4 2, l3 1, h5 1
        Assert.Equal(["l2", "h3", "h1", "l1", "h2"], lean.TowardHigh.Select(pull => pull.ItemId));
        Assert.Equal(["l3", "h5", "h4"], lean.TowardLow.Select(pull => pull.ItemId));
    }

    [Fact]
    public void Of_UnratedItems_AreCountedNotPulled()
    {
        Benchmark benchmark = On(1, 5, Rated("c", High("h1"), High("h2"), Low("l1")));
        CompetencyLean lean = PersonContrast.Of(benchmark, benchmark.Score(("h1", 5), ("h2", null))).Competencies[0];

        Assert.Equal(2, lean.NotRated);
        Assert.Null(lean.Percent);
        Assert.Null(lean.Lean);
        Assert.Equal("h1", Assert.Single(lean.TowardHigh).ItemId);
        Assert.Empty(lean.TowardLow);
        Assert.Empty(lean.Neutral);
        Assert.Equal(
            [new UnratedItem("h2", "Does h2", Pole.High, ItemStatus.NotObserved), new UnratedItem("l1", "Does l1", Pole.Low, ItemStatus.NotAnswered)],
            lean.Unrated);
    }

    /// <summary>On 1 to 5 keyed 4 pulls by 2·3/4 − 1 = 0.5, which stands out; keyed 3 pulls nowhere.</summary>
    [Fact]
    public void Standouts_OuterQuartersOfTheScale_AreStrengthsAndRisks()
    {
        Benchmark benchmark = On(1, 5, Rated("c", High("h1"), High("h2"), Low("l1")), Rated("d", High("g1"), Low("k1"), Low("k2")));
        PersonContrast contrast = PersonContrast.Of(benchmark, benchmark.Score(("h1", 4), ("h2", 3), ("l1", 4), ("g1", 5), ("k1", 5), ("k2", 2)));

        // pulls: h1 +0.5, h2 0, l1 -0.5; g1 +1, k1 -1, k2 +0.5
        Assert.Equal([("d", "g1", 1), ("c", "h1", 0.5), ("d", "k2", 0.5)],
            contrast.Strengths.Select(one => (one.CompetencyId, one.Item.ItemId, one.Item.Pull)));
        Assert.Equal([("d", "k1", -1), ("c", "l1", -0.5)], contrast.Risks.Select(one => (one.CompetencyId, one.Item.ItemId, one.Item.Pull)));
        Assert.Equal("Name of d", contrast.Strengths[0].CompetencyName);
        Assert.Equal(new ItemPull("l1", "Does l1", Pole.Low, 4, -0.5, null), contrast.Risks[1].Item);
    }

    /// <summary>On 1 to 4 the pulls are −1, −1/3, 1/3, 1; on 1 to 7 they are thirds: 6 and 7 stand out, 5 does not.</summary>
    [Theory]
    [InlineData(4, 3, false)]
    [InlineData(4, 4, true)]
    [InlineData(7, 5, false)]
    [InlineData(7, 6, true)]
    public void Standouts_OtherScales_GoByThePull(int max, int rating, bool isStrength)
    {
        Benchmark benchmark = On(1, max, Rated("c", High("h1")));

        Assert.Equal(isStrength, PersonContrast.Of(benchmark, benchmark.Score(("h1", rating))).Strengths.Count == 1);
        Assert.Equal(isStrength, PersonContrast.Of(benchmark, benchmark.Score(("h1", max + 1 - rating))).Risks.Count == 1);
    }

    [Fact]
    public void Rules_OfStandouts_NameTheThreshold()
    {
        Assert.Equal(0.5, PersonContrast.StandoutPull);
        Assert.Contains("+0.5 or more", PersonContrast.StrengthRule, StringComparison.Ordinal);
        Assert.Contains("-0.5 or less", PersonContrast.RiskRule, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EvenScale_HasNoMiddle()
    {
        Benchmark benchmark = On(1, 4, Rated("c", High("h1"), High("h2")));
        CompetencyLean lean = PersonContrast.Of(benchmark, benchmark.Score(("h1", 2), ("h2", 3))).Competencies[0];

        Assert.Empty(lean.Neutral);
        Assert.Equal(-1.0 / 3, lean.TowardLow[0].Pull);
        Assert.Equal(1.0 / 3, lean.TowardHigh[0].Pull);
        Assert.Equal(0, lean.Lean);
    }

    [Fact]
    public void Of_Levels_BehaviorsPullToo()
    {
        Benchmark benchmark = On(0, 1, Leveled("c", 2));
        CompetencyLean lean = PersonContrast.Of(benchmark, benchmark.Score(("b1", 1), ("b2", 0))).Competencies[0];

        Assert.Equal("b1", Assert.Single(lean.TowardHigh).ItemId);
        Assert.Equal("b2", Assert.Single(lean.TowardLow).ItemId);
    }

    [Fact]
    public void Of_PersonAndRole_AreNamed()
    {
        Benchmark benchmark = On(1, 5, [Entry(Rated("c", High("h1"))) with { NameOverride = "What the job says" }, Entry(Rated("none"))]);
        PersonContrast contrast = PersonContrast.Of(benchmark, benchmark.Score(("h1", 5)));

        Assert.Equal(("A. Person", Id), (contrast.Subject, contrast.Benchmark));
        Assert.Equal([("c", "What the job says"), ("none", "Name of none")], contrast.Competencies.Select(lean => (lean.Id, lean.Name)));
        Assert.Null(contrast.Competencies[1].Lean);
    }

    [Property]
    public void Of_Any_LeanIsWeightedMeanOfPulls(ScoringCase generated)
    {
        Dictionary<string, int> weights = generated.Benchmark.Items().ToDictionary(item => item.Id, item => item.Weight, StringComparer.Ordinal);
        foreach (CompetencyLean lean in PersonContrast.Of(generated.Benchmark, generated.Score()).Competencies.Where(lean => lean.Lean is not null))
        {
            ItemPull[] pulls = [.. lean.TowardHigh, .. lean.TowardLow, .. lean.Neutral];
            double mean = pulls.Sum(pull => weights[pull.ItemId] * pull.Pull) / pulls.Sum(pull => weights[pull.ItemId]);

            Assert.Equal(mean, lean.Lean!.Value, 1e-12);
            Assert.InRange(lean.Lean.Value, -1, 1);
        }
    }

    [Property]
    public void Of_Any_EachRatedItemPullsOnceToTheSideOfItsSign(ScoringCase generated)
    {
        BenchmarkScore score = generated.Score();
        foreach ((CompetencyLean lean, CompetencyScore scored) in PersonContrast.Of(generated.Benchmark, score).Competencies.Zip(score.Competencies))
        {
            Assert.All(lean.TowardHigh, pull => Assert.InRange(pull.Pull, double.Epsilon, 1));
            Assert.All(lean.TowardLow, pull => Assert.InRange(pull.Pull, -1, -double.Epsilon));
            Assert.All(lean.Neutral, pull => Assert.Equal(0, pull.Pull));
            Assert.Equal(
                scored.Items.Where(item => item.Rating is not null).Select(item => item.ItemId).Order(StringComparer.Ordinal),
                lean.TowardHigh.Concat(lean.TowardLow).Concat(lean.Neutral).Select(pull => pull.ItemId).Order(StringComparer.Ordinal));
            Assert.Equal(scored.Expected - scored.Rated, lean.NotRated);
            Assert.Equal(scored.Items.Where(item => item.Rating is null).Select(item => (item.ItemId, item.Status)),
                lean.Unrated.Select(item => (item.ItemId, item.Status)));
        }
    }

    [Property]
    public void Of_ScoreReadBack_IsTheSame(ScoringCase generated)
    {
        BenchmarkScore score = generated.Score();

        Assert.Equal(
            PersonContrast.Of(generated.Benchmark, score),
            PersonContrast.Of(generated.Benchmark, CompetencyJson.Read<BenchmarkScore>(CompetencyJson.Write(score))));
    }
}
