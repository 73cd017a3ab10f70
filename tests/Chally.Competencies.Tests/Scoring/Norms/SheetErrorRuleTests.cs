using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring.Norms;

public sealed class SheetErrorRuleTests
{
    /// <summary>SEM = 20·√(1 − 0.84) = 8.</summary>
    private static readonly NormTable Alpha = new() { N = 250, Mean = 50, Sd = 20, Reliability = new ScoreReliability(0.84, "alpha") };

    /// <summary>SEM = 10·√(1 − 0.64) = 6.</summary>
    private static readonly NormTable Whole = new() { N = 250, Mean = 50, Sd = 10, Reliability = new ScoreReliability(0.64, "composite of alphas") };
    private static readonly NormTable Retest = Alpha with { Reliability = new ScoreReliability(0.84, "retest") };
    private static readonly ScoringPolicy Any = new() { MinimumRatedShare = 0, MinimumScoredShare = 0 };

    /// <summary>Competency a with the weights 1, 2, 3 counts twice, b with two items once.</summary>
    private static readonly Benchmark Two = On(
        1, 5, [Entry(Rated("a", High("a1"), Low("a2", 2), High("a3", 3)), 2), Entry(Rated("b", High("b1"), Low("b2")))]);

    [Theory]
    [InlineData(6, 6, 1)]
    [InlineData(6, 3, 1.4142135623730951)]
    [InlineData(6, 2, 1.7320508075688772)]
    [InlineData(9, 4, 1.5)]
    [InlineData(7, 1, 2.6457513110645907)]
    public void OfCompetency_UnitWeights_GrowsWithTheRootOfItemsByRatedOnes(int items, int rated, double factor)
    {
        Benchmark benchmark = On(1, 5, Rated("a", Enumerable.Range(0, items).Select(i => High($"a{i}"))));
        CompetencyScore score = benchmark.Score(Any, Enumerable.Range(0, rated).Select(i => ($"a{i}", (int?)4))).Competencies[0];
        SheetError error = SheetErrorRule.OfCompetency(Alpha, score);

        Assert.Equal(8 * factor, error.Sem!.Value, 1e-12);
        Assert.Equal(rated == items ? [] : [ScoreFlagCodes.ItemsMissing], error.Flags.Select(flag => flag.Code));
    }

    /// <summary>No sample shows that there is no error: an interval without width would claim it.</summary>
    [Theory]
    [InlineData("alpha")]
    [InlineData("retest")]
    public void OfCompetency_ReliabilityOfOne_HasNoErrorAndNoInterval(string kind)
    {
        NormTable perfect = Alpha with { Reliability = new ScoreReliability(1, kind) };
        BenchmarkScore score = Two.Score(Any, ("a1", 3), ("a2", 2), ("a3", 3), ("b1", 3), ("b2", 3));
        NormedScore normed = NormComparison.Of(score, SampleNorms.For(Two, perfect, ("a", perfect)), overallCut: 50).Competencies[0].Normed!;

        Assert.Null(SheetErrorRule.OfCompetency(perfect, score.Competencies[0]).Sem);
        Assert.Equal((null, null), (normed.Sem, normed.Interval));
        Assert.Equal([ScoreFlagCodes.ReliabilityOfOne], normed.Flags.Select(flag => flag.Code));
        Assert.Null(NormComparison.Of(score, SampleNorms.For(Two, perfect), overallCut: 50).Overall!.StraddlesCut);
    }

    /// <summary>A kind that is changed by <c>with</c> is asked anew.</summary>
    [Fact]
    public void CoversItemsOnly_OfAnotherKind_FollowsIt() =>
        Assert.Equal((true, false), (Alpha.Reliability!.CoversItemsOnly, (Alpha.Reliability with { Kind = "retest" }).CoversItemsOnly));

    /// <summary>e = (1 + 4 + 9)/6² = 14/36 of all; without the second (1 + 9)/4² = 10/16, without the first 13/25, the third alone 1.</summary>
    [Theory]
    [InlineData(true, true, 45.0 / 28)]
    [InlineData(false, true, 36.0 / 14)]
    public void LengthRatio_Weights_IsThatOfTheErrorVariances(bool hasFirst, bool hasThird, double ratio)
    {
        CompetencyScore score = Two.Score(Any, ("a1", hasFirst ? 3 : null), ("a3", hasThird ? 4 : null)).Competencies[0];

        Assert.Equal(ratio, SheetErrorRule.LengthRatio(score)!.Value, 1e-12);
        Assert.Equal(8 * Math.Sqrt(ratio), SheetErrorRule.OfCompetency(Alpha, score).Sem!.Value, 1e-12);
    }

    [Fact]
    public void LengthRatio_AnyItems_IsCountsByUnitWeightsAndKeepsItsValueUnderAFactor() => Holds.ForAll(
        (from weights in Gen.Choose(1, 33).NonEmptyListOf()
         from rated in Gen.Choose(0, 1).ListOf(weights.Count)
         where rated.Contains(1)
         select (Weights: weights.ToArray(), Rated: rated.ToArray())).ToArbitrary(),
        one =>
        {
            double Ratio(Func<int, int> weigh) => SheetErrorRule.LengthRatio(
                On(1, 5, Rated("a", one.Weights.Select((weight, i) => High($"a{i}", weigh(weight)))))
                    .Score(Any, one.Rated.Select((isRated, i) => ($"a{i}", isRated == 1 ? (int?)3 : null))).Competencies[0])!.Value;
            double[] kept = [.. one.Weights.Zip(one.Rated, (weight, isRated) => (double)weight * isRated)];
            double expected = kept.Sum(w => w * w) / Math.Pow(kept.Sum(), 2) / (one.Weights.Sum(w => (double)w * w) / Math.Pow(one.Weights.Sum(), 2));

            Assert.Equal((double)one.Rated.Length / one.Rated.Sum(), Ratio(_ => 1), 1e-12 * one.Rated.Length);
            Assert.Equal(expected, Ratio(weight => weight), 1e-12 * Math.Max(1, expected));
            Assert.Equal(expected, Ratio(weight => 3 * weight), 1e-12 * Math.Max(1, expected));
        });

    /// <summary>
    /// SEM² = 36 of the whole; a without its second item adds (2/3)²·64·(45/28 − 1), b without its second (1/3)²·64·(2 − 1).
    /// </summary>
    [Fact]
    public void OfComposite_ItemsMissing_AddsWhatTheyCost()
    {
        NormSet norms = SampleNorms.For(Two, Whole, ("a", Alpha), ("b", Alpha));
        BenchmarkScore whole = Two.Score(("a1", 3), ("a2", 3), ("a3", 3), ("b1", 3), ("b2", 3));
        BenchmarkScore missing = Two.Score(("a1", 3), ("a3", 3), ("b1", 3));
        NormedScore normed = NormComparison.Of(missing, norms, overallCut: 65).Overall!;
        double expected = Math.Sqrt(36 + (4.0 / 9 * 64 * 17 / 28) + (1.0 / 9 * 64));

        Assert.Equal(6, NormComparison.Of(whole, norms).Overall!.Sem!.Value, 1e-12);
        Assert.Equal(expected, normed.Sem!.Value, 1e-12);
        Assert.Equal(50 - (1.959963984540054 * expected), normed.Interval!.Lower, 1e-11);
        Assert.Equal([ScoreFlagCodes.ItemErrorOnly, ScoreFlagCodes.ItemsMissing], normed.Flags.Select(flag => flag.Code));
        Assert.Equal(
            "3 of 5 items are rated, so the standard error of measurement is 7.8 scale points, where that of a whole sheet is 6.0. "
            + "That is random error alone: items differ in their means, so which of them are missing can move the score as well.",
            normed.Flags[1].Rule);

        // 50 + 1.96·6 = 61.8 does not reach the cut of 65; 50 + 1.96·7.77 = 65.2 does.
        Assert.True(normed.StraddlesCut);
        Assert.False(NormComparison.Of(whole, norms, overallCut: 65).Overall!.StraddlesCut);
    }

    /// <summary>Of a alone: its own error, 8·√(45/28), whatever the composite's is.</summary>
    [Fact]
    public void OfComposite_CompetencyLeftOut_IsTheErrorOfThoseScored()
    {
        NormSet norms = SampleNorms.For(Two, Whole, ("a", Alpha), ("b", Alpha));
        Benchmark three = On(1, 5, [.. Two.Competencies, Entry(Rated("c", High("c1")), 3)]);

        Assert.Equal(8 * Math.Sqrt(45.0 / 28), NormComparison.Of(Two.Score(Any, ("a1", 3), ("a3", 3)), norms).Overall!.Sem!.Value, 1e-12);

        // a whole and b half: √((2·8)² + (1·8)²·2)/3
        NormSet ofThree = SampleNorms.For(three, Whole, ("a", Alpha), ("b", Alpha));
        BenchmarkScore partial = three.Score(Any, ("a1", 3), ("a2", 3), ("a3", 3), ("b1", 3));
        NormedScore normed = NormComparison.Of(partial, ofThree).Overall!;
        Assert.Equal(Math.Sqrt(256 + 128) / 3, normed.Sem!.Value, 1e-12);
        Assert.Contains(ScoreFlagCodes.PartialComposite, normed.Flags.Select(flag => flag.Code));
    }

    [Fact]
    public void OfComposite_PartWithoutErrorOfItems_IsNullWhereItemsAreMissing()
    {
        BenchmarkScore inA = Two.Score(Any, ("a1", 3), ("a3", 3), ("b1", 3), ("b2", 3));
        BenchmarkScore inB = Two.Score(Any, ("a1", 3), ("a2", 3), ("a3", 3), ("b1", 3));
        foreach (NormTable part in new[] { Alpha with { Reliability = null }, Retest, Alpha with { Sd = 0 } })
        {
            NormSet norms = SampleNorms.For(Two, Whole, ("a", Alpha), ("b", part));
            SheetError error = SheetErrorRule.OfComposite(norms, inB);

            Assert.Null(error.Sem);
            Assert.Equal(ScoreFlagCodes.ErrorNotKnown, error.Flags.Single().Code);
            Assert.Contains("for competency 'b'", error.Flags[0].Rule, StringComparison.Ordinal);
            Assert.Null(SheetErrorRule.OfComposite(norms, inA).Sem);
            Assert.Null(NormComparison.Of(inB, norms, overallCut: 50).Overall!.StraddlesCut);
        }

        Assert.Null(SheetErrorRule.OfComposite(SampleNorms.For(Two, Whole), inA).Sem);
        Assert.Equal(6, SheetErrorRule.OfComposite(SampleNorms.For(Two, Whole), Two.Score(("a1", 1), ("a2", 1), ("a3", 1), ("b1", 1), ("b2", 1))).Sem!.Value,
            1e-12);
    }

    [Fact]
    public void Of_ReliabilityOfAnotherKind_KeepsTheErrorAndFlagsTheSheet()
    {
        BenchmarkScore missing = Two.Score(Any, ("a1", 3), ("a3", 3), ("b1", 3));
        foreach (string kind in new[] { "retest", "ICC(1,k)", "Krippendorff's alpha", "parallel forms" })
        {
            NormTable table = Alpha with { Reliability = new ScoreReliability(0.84, kind) };
            NormComparison comparison = NormComparison.Of(missing, SampleNorms.For(Two, table, ("a", table), ("b", table)));

            Assert.All(comparison.Competencies.Select(one => one.Normed!).Append(comparison.Overall!), normed =>
            {
                Assert.Equal(8, normed.Sem!.Value, 1e-12);
                ScoreFlag flag = Assert.Single(normed.Flags);
                Assert.Equal(ScoreFlagCodes.ErrorOfWholeSheet, flag.Code);
                Assert.Contains($"'{kind}'", flag.Rule, StringComparison.Ordinal);
            });
        }
    }

    /// <summary>Without its explanation a score does not say which items are rated, nor, in older files, how much its competencies count.</summary>
    [Fact]
    public void Of_ScoreThatSaysTooLittle_IsNullWithTheReason()
    {
        NormSet norms = SampleNorms.For(Two, Whole, ("a", Alpha), ("b", Alpha));
        BenchmarkScore missing = Two.Score(Any, ("a1", 3), ("a3", 3), ("b1", 3));
        BenchmarkScore unexplained = CompetencyJson.Read<BenchmarkScore>(CompetencyJson.Write(missing.WithoutItems()));
        BenchmarkScore weightless = missing with { Competencies = [.. missing.Competencies.Select(one => one with { Weight = null })] };
        NormSet weighted = norms with { Weights = ValueMap.Create([KeyValuePair.Create("a", 4.0), KeyValuePair.Create("b", 2.0)]) };

        Assert.All(new[] { SheetErrorRule.OfCompetency(Alpha, unexplained.Competencies[0]), SheetErrorRule.OfComposite(norms, unexplained) }, error =>
        {
            Assert.Null(error.Sem);
            Assert.Contains("does not list which", error.Flags.Single().Rule, StringComparison.Ordinal);
        });
        Assert.Contains("states the weight of competency 'a'", SheetErrorRule.OfComposite(norms, weightless).Flags.Single().Rule, StringComparison.Ordinal);
        Assert.Equal(SheetErrorRule.OfComposite(norms, missing).Sem!.Value, SheetErrorRule.OfComposite(weighted, weightless).Sem!.Value, 1e-12);
        Assert.Equal(Two.Competencies.Select(entry => (double?)entry.Weight), missing.Competencies.Select(one => one.Weight));
    }

    /// <summary>
    /// 20,000 people with item errors of 6 points on a scale of 0–99 and true scores that spread by 9: the scores from some of the items lie beside
    /// the true ones by the predicted error, and their intervals hold them 95 times in 100.
    /// </summary>
    [Fact]
    public void Of_SimulatedSheets_FindsThePredictedError()
    {
        const int People = 20_000;
        const double ItemError = 6;
        const double Spread = 9;
        int[] weights = [1, 1, 2, 2, 3, 1];
        Benchmark benchmark = On(
            0,
            99,
            [
                Entry(Rated("a", weights.Select((weight, i) => i % 2 == 0 ? High($"a{i}", weight) : Low($"a{i}", weight))), 2),
                Entry(Rated("b", High("b0"), Low("b1"), High("b2"), Low("b3"))),
            ]);
        NormTable TableOf(double trueVariance, double errorVariance)
        {
            double all = trueVariance + errorVariance;
            return new NormTable { N = 1000, Mean = 50, Sd = 100 / 99.0 * Math.Sqrt(all), Reliability = new ScoreReliability(trueVariance / all, "alpha") };
        }

        (double ofA, double ofB) = (ItemError * ItemError * weights.Sum(w => w * w) / Math.Pow(weights.Sum(), 2), ItemError * ItemError / 4);
        NormSet norms = SampleNorms.For(
            benchmark,
            TableOf(Spread * Spread * 5 / 9, ((4 * ofA) + ofB) / 9),
            ("a", TableOf(Spread * Spread, ofA)),
            ("b", TableOf(Spread * Spread, ofB)));
        BenchmarkScorer scorer = new(benchmark);
        Random random = new(1910);
        double[] squares = new double[3];
        int[] held = new int[3];
        NormedScore[] last = [];
        for (int person = 0; person < People; person++)
        {
            double[] truth = [50 + (Spread * Normal(random)), 50 + (Spread * Normal(random))];
            (string, int?) Rate(string item, int competency, bool isLow)
            {
                int keyed = (int)Math.Round(truth[competency] + (ItemError * Normal(random)));
                return (item, Math.Clamp(isLow ? 99 - keyed : keyed, 0, 99));
            }

            NormComparison comparison = NormComparison.Of(
                scorer.Score(Sheet(Rate("a0", 0, false), Rate("a1", 0, true), Rate("a4", 0, false), Rate("b1", 1, true), Rate("b2", 1, false))), norms);
            last = [comparison.Competencies[0].Normed!, comparison.Competencies[1].Normed!, comparison.Overall!];
            double[] expected = [truth[0], truth[1], ((2 * truth[0]) + truth[1]) / 3];
            for (int i = 0; i < last.Length; i++)
            {
                double observed = (last[i].Interval!.Lower + last[i].Interval!.Upper) / 2;
                double exact = 100 * expected[i] / 99;
                squares[i] += (observed - exact) * (observed - exact);
                held[i] += last[i].Interval!.Contains(exact) ? 1 : 0;
            }
        }

        for (int i = 0; i < last.Length; i++)
        {
            double found = Math.Sqrt(squares[i] / People);
            Assert.InRange(last[i].Sem!.Value / found, 0.98, 1.02);
            Assert.InRange((double)held[i] / People, 0.945, 0.955);
        }
    }

    [Theory]
    [InlineData("alpha", true)]
    [InlineData("Alpha ", true)]
    [InlineData("Cronbach's alpha", true)]
    [InlineData("CRONBACH ALPHA", true)]
    [InlineData("α", true)]
    [InlineData("McDonald's omega", true)]
    [InlineData("omega total", true)]
    [InlineData("KR-20", true)]
    [InlineData("kr20", true)]
    [InlineData("split-half", true)]
    [InlineData("internal consistency", true)]
    [InlineData("stratified alpha", true)]
    [InlineData("composite of alphas", true)]
    [InlineData("retest", false)]
    [InlineData("test-retest", false)]
    [InlineData("ICC(2,k)", false)]
    [InlineData("Krippendorff's alpha", false)]
    [InlineData("interrater", false)]
    [InlineData("parallel forms", false)]
    [InlineData("Cronbach's \u03B1", true)]
    [InlineData("ordinal alpha", true)]
    [InlineData("McDonald's \u03C9", true)]
    [InlineData("omega hierarchical", true)]
    [InlineData("Guttman's lambda-2", true)]
    [InlineData("inter-rater alpha", false)]
    public void CoversItemsOnly_Kind_IsWhetherItIsOneOfInternalConsistency(string kind, bool coversItems) =>
        Assert.Equal(coversItems, new ScoreReliability(0.8, kind).CoversItemsOnly);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
