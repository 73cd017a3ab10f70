using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class BandSchemeTests
{
    private static readonly BandScheme Quarters = new([new Band("q1", 0), new Band("q2", 25), new Band("q3", 50), new Band("q4", 75)]);

    [Theory]
    [InlineData(0, "mostly low-pole")]
    [InlineData(33.3333333332, "mostly low-pole")]
    [InlineData(33.333333333, "mostly low-pole")]
    [InlineData(33.33333333333, "mixed")]
    [InlineData(100.0 / 3, "mixed")]
    [InlineData(50, "mixed")]
    [InlineData(66.6666666665, "mixed")]
    [InlineData(66.66666666666, "mostly high-pole")]
    [InlineData(200.0 / 3, "mostly high-pole")]
    [InlineData(100, "mostly high-pole")]
    public void Of_Thirds_AreHalfOpenAfterRounding(double percent, string band) => Assert.Equal(band, BandScheme.Thirds.Of(percent).Name);

    [Theory]
    [InlineData(0.1, 1, 33.33333333333333, "mixed")]
    [InlineData(0.1, 2, 66.66666666666666, "mostly high-pole")]
    public void Of_BoundaryReachedByCompositeArithmetic_IsUpperBand(double weight, int full, double composite, string band)
    {
        // Three equal weights of 0.1 sum to 0.30000000000000004, so the mean falls one bit short of the boundary on paper.
        Benchmark benchmark = On(1, 5, [.. Enumerable.Range(1, 3).Select(i => Entry(Rated($"c{i}", High($"h{i}")), weight))]);
        CompositeScore overall = benchmark.Score(Enumerable.Range(1, 3).Select(i => ($"h{i}", (int?)(i <= full ? 5 : 1)))).Overall!;

        Assert.Equal(composite, overall.Percent);
        Assert.True(overall.Percent < full * 100.0 / 3);
        Assert.Equal(band, overall.Band);
    }

    [Theory]
    [InlineData(3, 1, 1, 1)] // one of three points: 100*1/(3*1)
    [InlineData(1, 3, 1, 1)] // one of three yes-or-no items: 100*1/(1*3)
    [InlineData(9, 7, 21, 1)] // 21 of 63 points: 100*21/(9*7)
    [InlineData(6, 1, 4, 2)]
    [InlineData(99, 1, 66, 2)]
    [InlineData(1, 12, 8, 2)]
    public void Of_BoundaryReachedByItems_IsUpperBand(int range, int items, int points, int thirds)
    {
        Benchmark benchmark = On(0, range, Rated("c", Enumerable.Range(1, items).Select(i => High($"h{i}"))));
        CompetencyScore score =
            benchmark.Score(Enumerable.Range(1, items).Select(i => ($"h{i}", (int?)Math.Clamp(points - ((i - 1) * range), 0, range)))).Competencies[0];

        Assert.Equal(thirds == 1 ? "mixed" : "mostly high-pole", score.Band);
    }

    [Theory]
    [InlineData(0, "q1")]
    [InlineData(24.99999, "q1")]
    [InlineData(25, "q2")]
    [InlineData(74.9, "q3")]
    [InlineData(75, "q4")]
    [InlineData(100, "q4")]
    public void Of_CustomScheme_UsesItsBands(double percent, string band) => Assert.Equal(band, Quarters.Of(percent).Name);

    [Fact]
    public void Of_OneBand_HoldsEverything()
    {
        BandScheme scheme = new([new Band("all", 0)]);

        Assert.Equal("all", scheme.Of(0).Name);
        Assert.Equal("all", scheme.Of(100).Name);
    }

    [Fact]
    public void Of_BandAtHundred_HoldsHundredAlone()
    {
        BandScheme scheme = new([new Band("rest", 0), new Band("perfect", 100)]);

        Assert.Equal("rest", scheme.Of(99.999).Name);
        Assert.Equal("perfect", scheme.Of(100).Name);
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(100.001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_OutsideScale_Throws(double percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BandScheme.Thirds.Of(percent));

    [Fact]
    public void Of_AnyTwoScores_KeepsTheirOrder() => Holds.ForAll(
        Gen.Choose(0, 1_000_000).Two().Select(pair => (Lower: Math.Min(pair.Item1, pair.Item2) / 1e4, Higher: Math.Max(pair.Item1, pair.Item2) / 1e4))
            .ToArbitrary(),
        pair => Quarters.Of(pair.Lower).From <= Quarters.Of(pair.Higher).From && Quarters.Of(pair.Lower).From <= pair.Lower);

    [Fact]
    public void Of_AnySchemeAndScore_IsTheOneBandThatHoldsIt() => Holds.ForAll(
        (from cuts in Gen.Choose(1, 1_000_000).ListOf()
         from place in Gen.Choose(0, 1_000_000)
         from isAtCut in Gen.Elements(true, false)
         select (Cuts: cuts.Distinct().Order().ToArray(), Score: (isAtCut && cuts.Count > 0 ? cuts[0] : place) / 1e4)).ToArbitrary(),
        generated =>
        {
            Band[] bands = [new Band("b0", 0), .. generated.Cuts.Select((cut, i) => new Band($"b{i + 1}", cut / 1e4))];
            Band[] holding = [.. bands.Where((band, i) => band.From <= generated.Score && (i == bands.Length - 1 || generated.Score < bands[i + 1].From))];

            Assert.Equal(Assert.Single(holding), new BandScheme([.. bands]).Of(generated.Score));
        });

    [Fact]
    public void Constructor_InvalidBands_Throws()
    {
        Assert.Throws<ArgumentException>(() => new BandScheme([]));
        Assert.Throws<ArgumentException>(() => new BandScheme([new Band("a", 1)]));
        Assert.Throws<ArgumentException>(() => new BandScheme([new Band("a", 0), new Band("b", 50), new Band("c", 50)]));
        Assert.Throws<ArgumentException>(() => new BandScheme([new Band("a", 0), new Band("b", 50), new Band("c", 40)]));
        Assert.Throws<ArgumentException>(() => new BandScheme([new Band("a", 0), new Band("a", 50)]));
        Assert.Throws<ArgumentException>(() => new BandScheme([new Band("a", 0), new Band("b", 0)]));
        Assert.Throws<ArgumentNullException>(() => new BandScheme(null!));
        Assert.Throws<ArgumentException>(() => BandScheme.Thirds with { Bands = [] });
    }

    [Fact]
    public void Constructor_BandsThatRoundingMakesEqual_Throws() =>
        Assert.Throws<ArgumentException>(() => new BandScheme([new Band("a", 0), new Band("b", 50), new Band("c", 50.000000000001)]));

    [Fact]
    public void Band_InvalidMember_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Band(" ", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Band("a", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Band("a", 100.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Band("a", double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Band("a", 0) with { From = 101 });
    }

    [Fact]
    public void Equals_SameBands_True()
    {
        Assert.Equal(new BandScheme([new Band("a", 0), new Band("b", 50)]), new BandScheme([new Band("a", 0), new Band("b", 50)]));
        Assert.NotEqual(BandScheme.Thirds, Quarters);
    }
}
