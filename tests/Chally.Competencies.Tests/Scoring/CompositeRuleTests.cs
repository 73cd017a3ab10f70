using Chally.Competencies.Content;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class CompositeRuleTests
{
    private static readonly Benchmark Three = On(1, 5,
        [Entry(Rated("a", High("a1")), 3), Entry(Rated("b", High("b1")), 1), Entry(Rated("c", High("c1")), 0.5)]);

    /// <summary>Weights 1 and 3: each competency is half of the two, whatever its weight, in the scorer, in the batch and in the schema's words.</summary>
    [Theory]
    [InlineData(0.5, true)]
    [InlineData(0.51, false)]
    public void Overall_MinimumScoredShare_CountsCompetenciesAndNotWeights(double share, bool hasOverall)
    {
        Benchmark weighted = On(1, 5, [Entry(Rated("a", High("a1"))), Entry(Rated("b", High("b1")), 3)]);
        ScoringPolicy policy = new() { MinimumScoredShare = share };
        double[] light = new double[3];
        double[] heavy = new double[3];
        new ScoringKey(weighted, policy).Score([5, 0], light);
        new ScoringKey(weighted, policy).Score([0, 2], heavy);

        Assert.Equal(hasOverall ? 100 : null, weighted.Score(policy, ("a1", 5)).Overall?.Percent);
        Assert.Equal(hasOverall ? 25 : null, weighted.Score(policy, ("b1", 2)).Overall?.Percent);
        Assert.Equal((hasOverall ? 100 : double.NaN, hasOverall ? 25 : double.NaN), (light[2], heavy[2]));
        Assert.Contains("share of the rateable competencies, each counting once", ContentSchema.Read("policy"), StringComparison.Ordinal);
    }

    [Fact]
    public void Overall_Weights_IsWeightedMean()
    {
        BenchmarkScore score = Three.Score(("a1", 5), ("b1", 2), ("c1", 1));

        // (3*100 + 1*25 + 0.5*0) / (3 + 1 + 0.5) = 325/4.5 = 72.222...
        Assert.Equal(325 / 4.5, score.Overall!.Percent);
        Assert.Equal("mostly high-pole", score.Overall.Band);
        Assert.Null(score.OverallReason);
        Assert.Empty(score.Flags);
    }

    [Fact]
    public void Overall_MissingCompetency_IsNullByDefault()
    {
        BenchmarkScore score = Three.Score(("a1", 5), ("b1", 2));

        Assert.Null(score.Overall);
        Assert.Equal("2 of 3 rateable competencies scored, at least 3 needed.", score.OverallReason);
        Assert.Empty(score.Flags);
    }

    [Theory]
    [InlineData(0.66, true)]
    [InlineData(2.0 / 3, true)]
    [InlineData(0.67, false)]
    [InlineData(1, false)]
    public void Overall_MinimumScoredShare_HoldsAtItsBoundary(double share, bool hasOverall)
    {
        BenchmarkScore score = Three.Score(new ScoringPolicy { MinimumScoredShare = share }, ("a1", 5), ("b1", 2));

        Assert.Equal(hasOverall, score.Overall is not null);
        Assert.Equal(hasOverall, score.OverallReason is null);
    }

    [Fact]
    public void Overall_PartOfTheCompetencies_RestsOnThoseAndIsFlagged()
    {
        BenchmarkScore score = Three.Score(new ScoringPolicy { MinimumScoredShare = 0.5 }, ("a1", 5), ("b1", 2));

        // (3*100 + 1*25) / (3 + 1): the missing one adds to neither sum
        Assert.Equal(81.25, score.Overall!.Percent);
        ScoreFlag flag = Assert.Single(score.Flags);
        Assert.Equal(ScoreFlagCodes.PartialComposite, flag.Code);
        Assert.Equal("2 of 3 rateable competencies scored; the composite rests on those alone.", flag.Rule);
    }

    [Fact]
    public void Overall_ShareOfZero_StillNeedsOneCompetency()
    {
        ScoringPolicy policy = new() { MinimumScoredShare = 0 };

        Assert.Null(Three.Score(policy).Overall);
        Assert.Equal(25, Three.Score(policy, ("b1", 2)).Overall!.Percent);
    }

    [Fact]
    public void Overall_NotRateable_IsLeftOut()
    {
        BenchmarkScore score = On(1, 5, [Entry(Rated("a", High("a1"))), Entry(Rated("empty"), 100)]).Score(("a1", 2));

        Assert.Equal(25, score.Overall!.Percent);
        Assert.Equal(
            [new ScoreFlag(ScoreFlagCodes.NothingToRate, "1 of 2 competencies have nothing to rate; the composite rests on the others.")], score.Flags);
    }

    [Fact]
    public void Overall_NothingToRate_IsNullWithReason()
    {
        BenchmarkScore score = On(1, 5, Rated("empty")).Score();

        Assert.Null(score.Overall);
        Assert.Equal("The content has nothing to rate.", score.OverallReason);
    }

    [Fact]
    public void Overall_EqualPartsWithAwkwardWeights_StaysEqualToThem()
    {
        // Three weights of 0.1 sum to 0.30000000000000004: the plain quotient would leave 100.
        Benchmark benchmark = On(1, 5, [.. Enumerable.Range(1, 3).Select(i => Entry(Rated($"c{i}", High($"h{i}")), 0.1))]);

        Assert.Equal(100, benchmark.Score(("h1", 5), ("h2", 5), ("h3", 5)).Overall!.Percent);
        Assert.Equal(75, benchmark.Score(("h1", 4), ("h2", 4), ("h3", 4)).Overall!.Percent);
    }

    [Property]
    public void Overall_AnyCase_LiesInTheRangeOfItsParts(ScoringCase generated)
    {
        BenchmarkScore score = generated.Score(new ScoringPolicy { MinimumScoredShare = 0 });
        double[] parts = [.. score.Competencies.Select(competency => competency.Percent).OfType<double>()];

        Assert.Equal(parts.Length > 0, score.Overall is not null);
        if (score.Overall is CompositeScore overall)
        {
            Assert.InRange(overall.Percent, parts.Min(), parts.Max());
        }
    }

    [Property]
    public void Overall_AnyCase_IsWeightedMeanOfItsParts(ScoringCase generated)
    {
        BenchmarkScore score = generated.Score(new ScoringPolicy { MinimumScoredShare = 0 });
        (double Weight, double Percent)[] parts =
        [
            .. generated.Benchmark.Competencies.Zip(score.Competencies)
                .Where(pair => pair.Second.Percent is not null).Select(pair => (pair.First.Weight, pair.Second.Percent!.Value)),
        ];

        if (score.Overall is CompositeScore overall)
        {
            // Shares first, products then: another way to the same mean, so that the two do not share a mistake.
            double total = parts.Sum(part => part.Weight);
            Assert.Equal(parts.Sum(part => part.Weight / total * part.Percent), overall.Percent, 1e-10);
        }
    }
}
