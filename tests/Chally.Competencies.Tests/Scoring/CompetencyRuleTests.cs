using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class CompetencyRuleTests
{
    [Fact]
    public void Percent_UnitWeights_IsShareOfMaximum()
    {
        CompetencyScore score = On(1, 5, Rated("c", High("h1"), High("h2"))).Score(("h1", 4), ("h2", 5)).Competencies[0];

        // S = (4-1) + (5-1) = 7, W = 2, max - min = 4: 100*7/(4*2) = 87.5; mean = 1 + 7/2 = 4.5
        Assert.Equal(87.5, score.Percent);
        Assert.Equal(4.5, score.RawMean);
        Assert.Equal("mostly high-pole", score.Band);
        Assert.Equal(ScoreStatus.Scored, score.Status);
        Assert.Null(score.Reason);
    }

    [Fact]
    public void Percent_LowPoleItem_IsReversed()
    {
        CompetencyScore score = On(1, 5, Rated("c", High("h1"), Low("l1"))).Score(("h1", 4), ("l1", 2)).Competencies[0];

        // keyed: 4 and 1 + 5 - 2 = 4; S = 3 + 3 = 6, W = 2: 100*6/(4*2) = 75
        Assert.Equal(75, score.Percent);
        Assert.Equal([4, 4], score.Items.Select(item => item.KeyedRating));
    }

    [Fact]
    public void Percent_ReversedItemWithNarrowRatings_IgnoresObservedRange()
    {
        CompetencyScore score = On(1, 5, Rated("c", High("h1"), Low("l1"))).Score(("h1", 5), ("l1", 4)).Competencies[0];

        // keyed: 5 and 1 + 5 - 4 = 2 (in the observed range 4-5 it would be 5); S = 4 + 1 = 5, W = 2: 100*5/(4*2) = 62.5
        Assert.Equal(62.5, score.Percent);
    }

    [Fact]
    public void Percent_Weights_CountEachItemByWeight()
    {
        Competency competency = Rated("c", High("h1", 3), High("h2", 1), Low("l1", 2));
        CompetencyScore score = On(1, 5, competency).Score(("h1", 5), ("h2", 2), ("l1", 4)).Competencies[0];

        // keyed: 5, 2, 1 + 5 - 4 = 2; S = 3*4 + 1*1 + 2*1 = 15, W = 6: 100*15/(4*6) = 62.5; mean = 1 + 15/6 = 3.5
        Assert.Equal(62.5, score.Percent);
        Assert.Equal(3.5, score.RawMean);
    }

    [Fact]
    public void Percent_ScaleFromZeroToOne_CountsYesAndNo()
    {
        Competency competency = Rated("c", High("h1"), High("h2"), Low("l1"), Low("l2"));
        CompetencyScore score = On(0, 1, competency).Score(("h1", 1), ("h2", 0), ("l1", 0), ("l2", 0)).Competencies[0];

        // keyed: 1, 0, 0 + 1 - 0 = 1, 1; S = 3, W = 4: 100*3/(1*4) = 75; mean = 0 + 3/4
        Assert.Equal(75, score.Percent);
        Assert.Equal(0.75, score.RawMean);
    }

    [Fact]
    public void Percent_OtherScale_StartsAtMin()
    {
        CompetencyScore score = On(3, 12, Rated("c", High("h1"), Low("l1"))).Score(("h1", 3), ("l1", 5)).Competencies[0];

        // keyed: 3 and 3 + 12 - 5 = 10; S = 0 + 7 = 7, W = 2, max - min = 9: 100*7/(9*2) = 38.888...
        Assert.Equal(700.0 / 18, score.Percent);
    }

    [Fact]
    public void Percent_MissingAnswer_IsNotCountedAsZero()
    {
        Competency competency = Rated("c", High("h1", 2), High("h2"), High("h3"));
        CompetencyScore score = On(1, 5, competency).Score(("h1", 5), ("h2", 3)).Competencies[0];

        // S = 2*4 + 1*2 = 10, W = 2 + 1 = 3 (h3 adds to neither): 100*10/(4*3) = 83.333...
        Assert.Equal(1000.0 / 12, score.Percent);
        Assert.Equal((2, 3), (score.Rated, score.Expected));
    }

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(1, 1, true)]
    [InlineData(2, 1, true)]
    [InlineData(3, 1, false)]
    [InlineData(3, 2, true)]
    [InlineData(4, 2, true)]
    [InlineData(5, 2, false)]
    [InlineData(5, 3, true)]
    [InlineData(11, 5, false)]
    [InlineData(11, 6, true)]
    public void Status_HalfRatedRule_HoldsAtItsBoundary(int expected, int rated, bool isScored)
    {
        Benchmark benchmark = On(1, 5, Rated("c", Enumerable.Range(1, expected).Select(i => High($"h{i}"))));
        CompetencyScore score = benchmark.Score(Enumerable.Range(1, rated).Select(i => ($"h{i}", (int?)3))).Competencies[0];

        Assert.Equal(isScored ? ScoreStatus.Scored : ScoreStatus.NotScored, score.Status);
        Assert.Equal(isScored ? 50 : null, score.Percent);
        Assert.Equal(isScored ? "mixed" : null, score.Band);
        Assert.Equal(isScored ? 3 : null, score.RawMean);
        Assert.Equal(isScored ? null : $"{rated} of {expected} items rated, at least {(expected + 1) / 2} needed.", score.Reason);
        Assert.Equal((rated, expected), (score.Rated, score.Expected));
    }

    [Fact]
    public void Status_ShareThatOvershootsInFloatingPoint_NeedsTheExactCount()
    {
        // 0.28*25 is 7.000000000000001 as a double: without the allowance an eighth rating would be asked for.
        ScoringPolicy policy = new() { MinimumRatedShare = 0.28 };
        Benchmark benchmark = On(1, 5, Rated("c", Enumerable.Range(1, 25).Select(i => High($"h{i}"))));

        Assert.True(0.28 * 25 > 7);
        Assert.Equal(ScoreStatus.Scored, benchmark.Score(policy, Enumerable.Range(1, 7).Select(i => ($"h{i}", (int?)3))).Competencies[0].Status);
        Assert.Equal(ScoreStatus.NotScored, benchmark.Score(policy, Enumerable.Range(1, 6).Select(i => ($"h{i}", (int?)3))).Competencies[0].Status);
    }

    [Fact]
    public void Status_ShareOfZero_StillNeedsOneRating()
    {
        ScoringPolicy policy = new() { MinimumRatedShare = 0 };
        Benchmark benchmark = On(1, 5, Rated("c", High("h1"), High("h2"), High("h3")));

        Assert.Equal(ScoreStatus.NotScored, benchmark.Score(policy).Competencies[0].Status);
        Assert.Equal(ScoreStatus.Scored, benchmark.Score(policy, ("h2", 1)).Competencies[0].Status);
    }

    [Fact]
    public void Status_NotObserved_CountsAsNotRated()
    {
        Benchmark benchmark = On(1, 5, Rated("c", High("h1"), High("h2"), High("h3")));

        Assert.Equal(ScoreStatus.NotScored, benchmark.Score(("h1", 4), ("h2", null), ("h3", null)).Competencies[0].Status);
    }

    [Fact]
    public void Status_TooFewOfOnePole_IsNotScored()
    {
        ScoringPolicy policy = new() { MinimumRatedPerPole = 2 };
        Benchmark benchmark = On(1, 5, Rated("c", High("h1"), High("h2"), High("h3"), Low("l1"), Low("l2")));

        CompetencyScore few = benchmark.Score(policy, ("h1", 4), ("h2", 4), ("h3", 4), ("l1", 2)).Competencies[0];
        CompetencyScore enough = benchmark.Score(policy, ("h1", 4), ("h2", 4), ("l1", 2), ("l2", 2)).Competencies[0];
        CompetencyScore fewHigh = benchmark.Score(policy, ("h1", 4), ("l1", 2), ("l2", 2)).Competencies[0];

        Assert.Equal(ScoreStatus.NotScored, few.Status);
        Assert.Equal("1 of 2 low-pole items rated, at least 2 needed.", few.Reason);
        Assert.Equal(ScoreStatus.Scored, enough.Status);
        Assert.Equal("1 of 3 high-pole items rated, at least 2 needed.", fewHigh.Reason);
    }

    [Fact]
    public void Status_MinimumPerPole_CountsOnlyPolesThatTheCompetencyHas()
    {
        ScoringPolicy policy = new() { MinimumRatedPerPole = 1 };

        Assert.Equal(ScoreStatus.Scored, On(1, 5, Rated("c", High("h1"))).Score(policy, ("h1", 4)).Competencies[0].Status);
        Assert.Equal(ScoreStatus.Scored, On(1, 5, Rated("c", Low("l1"))).Score(policy, ("l1", 4)).Competencies[0].Status);
        Assert.Equal(ScoreStatus.NotScored, On(1, 5, Rated("c", High("h1"), Low("l1"))).Score(policy, ("h1", 4)).Competencies[0].Status);
    }

    [Fact]
    public void Status_NothingToRate_IsNotRateable()
    {
        CompetencyScore score = On(1, 5, Rated("empty"), Rated("c", High("h1"))).Score(("h1", 5)).Competencies[0];

        Assert.Equal(ScoreStatus.NotRateable, score.Status);
        Assert.Null(score.Percent);
        Assert.Null(score.Band);
        Assert.NotNull(score.Reason);
        Assert.Equal((0, 0), (score.Rated, score.Expected));
        Assert.Empty(score.Items);
    }

    [Fact]
    public void Flags_ContentHasOnePole_SaysSo()
    {
        CompetencyScore score = On(1, 5, Rated("c", High("h1"), High("h2"))).Score(("h1", 4), ("h2", 4)).Competencies[0];

        ScoreFlag flag = Assert.Single(score.Flags);
        Assert.Equal(ScoreFlagCodes.OnePole, flag.Code);
        Assert.Equal("The score rests on high-pole items alone: the content has no low-pole items.", flag.Rule);
    }

    [Fact]
    public void Flags_OnePoleRated_SaysSo()
    {
        CompetencyScore score = On(1, 5, Rated("c", High("h1"), Low("l1"))).Score(("l1", 4)).Competencies[0];

        ScoreFlag flag = Assert.Single(score.Flags);
        Assert.Equal(ScoreFlagCodes.OnePole, flag.Code);
        Assert.Equal("The score rests on low-pole items alone: none of the high-pole items is rated.", flag.Rule);
    }

    [Fact]
    public void Flags_BothPolesRatedOrNotScored_AreEmpty()
    {
        Competency competency = Rated("c", High("h1"), High("h2"), Low("l1"), Low("l2"));

        Assert.Empty(On(1, 5, competency).Score(("h1", 4), ("l1", 4)).Competencies[0].Flags);
        Assert.Empty(On(1, 5, competency).Score(("h1", 4)).Competencies[0].Flags);
    }

    [Fact]
    public void Items_EachKindOfAnswer_IsExplained()
    {
        Competency competency = Rated("c", High("h1", 3), Low("l1"), High("h2"), Low("l2"));
        CompetencyScore score = On(1, 5, competency).Score(("h2", null), ("l1", 2), ("h1", 4)).Competencies[0];

        // W = 3 + 1 = 4; h1 adds 100*3*(4-1)/(4*4) = 56.25, l1 (keyed 1 + 5 - 2 = 4) adds 100*1*3/(4*4) = 18.75
        Assert.Equal(
        [
            new ItemContribution("h1", Pole.High, 3, ItemStatus.Rated, 4, 4, 56.25),
            new ItemContribution("l1", Pole.Low, 1, ItemStatus.Rated, 2, 4, 18.75),
            new ItemContribution("h2", Pole.High, 1, ItemStatus.NotObserved, null, null, null),
            new ItemContribution("l2", Pole.Low, 1, ItemStatus.NotAnswered, null, null, null),
        ],
            score.Items);
        Assert.Equal(75, score.Percent);
    }

    [Fact]
    public void Status_PoleWithFewerItemsThanTheMinimum_NeedsAllOfThem()
    {
        ScoringPolicy policy = new() { MinimumRatedPerPole = 2 };
        Benchmark benchmark = On(1, 5, Rated("c", High("h1"), Low("l1"), Low("l2"), Low("l3")));

        Assert.Equal(ScoreStatus.Scored, benchmark.Score(policy, ("h1", 3), ("l1", 3), ("l2", 3)).Competencies[0].Status);
        Assert.Equal("0 of 1 high-pole items rated, at least 1 needed.", benchmark.Score(policy, ("l1", 3), ("l2", 3), ("l3", 3)).Competencies[0].Reason);
        Assert.Equal("1 of 3 low-pole items rated, at least 2 needed.", benchmark.Score(policy, ("h1", 3), ("l1", 3)).Competencies[0].Reason);
    }
}
