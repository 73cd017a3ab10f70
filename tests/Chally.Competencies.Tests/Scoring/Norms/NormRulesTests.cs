using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Arithmetic;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Scoring.Norms;

public sealed class NormRulesTests
{
    private static readonly NormTable TinyTies = SampleNorms.TinyTies;

    /// <summary>100·(below + ½ equal)/11; between two neighbours nobody is equal.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.999, 0)]
    [InlineData(1, 100.0 * 1 / 11)] // none below, 2 equal
    [InlineData(1.5, 100.0 * 2 / 11)] // 2 below, nobody equal
    [InlineData(2, 100.0 * 2.5 / 11)]
    [InlineData(3, 100.0 * 4 / 11)]
    [InlineData(4, 50)] // 5 below, 1 equal
    [InlineData(4.25, 100.0 * 6 / 11)] // 6 below, nobody equal
    [InlineData(4.99, 100.0 * 6 / 11)]
    [InlineData(5, 100.0 * 7.5 / 11)]
    [InlineData(6, 100.0 * 9.5 / 11)]
    [InlineData(9, 100.0 * 10.5 / 11)]
    [InlineData(9.001, 100)]
    [InlineData(100, 100)]
    public void PercentileRank_OfElevenValuesWithTies_IsMidRank(double score, double rank) =>
        Assert.Equal(rank, NormRules.PercentileRank(TinyTies.Frequencies, score), 1e-12);

    [Fact]
    public void PercentileRank_OfAScoreEqualOnPaper_IsThatOfTheTabledOne()
    {
        // 0.1 + 0.2 is one bit above 0.3, and would else be above everyone.
        ValueList<ScoreFrequency> one = [new ScoreFrequency(0.3, 4)];

        Assert.NotEqual(0.3, 0.1 + 0.2);
        Assert.Equal(50, NormRules.PercentileRank(one, 0.1 + 0.2));
    }

    [Fact]
    public void PercentileRank_AnyTwoScores_KeepTheirOrder() => Holds.ForAll(
        (from table in SampleNorms.AnyTables.Generator
         where table.Frequencies.Count > 0
         from places in Gen.Choose(0, 1_000_000).ListOf(20)
         select (table, places)).ToArbitrary(),
        generated =>
        {
            double[] scores =
                [.. generated.places.Select(place => place / 1e4).Concat(generated.table.Frequencies.Select(frequency => frequency.Score)).Order()];
            double[] ranks = [.. scores.Select(score => NormRules.PercentileRank(generated.table.Frequencies, score))];

            Assert.Equal(ranks.Order(), ranks);
            Assert.All(ranks, rank => Assert.InRange(rank, 0, 100));
        });

    /// <summary>Exactly what counting the people below and beside gives, to the last bit.</summary>
    [Fact]
    public void PercentileRank_AnyScore_IsThatOfCountingPeople() => Holds.ForAll(
        (from table in SampleNorms.AnyTables.Generator
         where table.Frequencies.Count > 0
         from places in Gen.Choose(-10_000, 1_010_000).ListOf(20)
         select (table, places)).ToArbitrary(),
        generated =>
        {
            ValueList<ScoreFrequency> frequencies = generated.table.Frequencies;
            foreach (double score in generated.places.Select(place => place / 1e4).Concat(frequencies.Select(frequency => frequency.Score)))
            {
                double below = frequencies.Where(one => ScoreBoundary.Round(one.Score) < ScoreBoundary.Round(score)).Sum(one => (long)one.Count);
                double equal = frequencies.Where(one => ScoreBoundary.Round(one.Score) == ScoreBoundary.Round(score)).Sum(one => (long)one.Count);

                Assert.Equal(100 * (below + (0.5 * equal)) / generated.table.N, NormRules.PercentileRank(frequencies, score));
            }
        });

    /// <summary>Two clusters of 60 people: everywhere between them half of the people lie below, and nobody beside.</summary>
    [Theory]
    [InlineData(40, 0)]
    [InlineData(40.404040404, 25)]
    [InlineData(42, 50)]
    [InlineData(60, 50)]
    [InlineData(80, 50)]
    [InlineData(80.8080808081, 75)]
    [InlineData(81, 100)]
    public void PercentileRank_BetweenTwoClusters_IsHalf(double score, double rank) =>
        Assert.Equal(rank, NormRules.PercentileRank([new ScoreFrequency(40.404040404, 60), new ScoreFrequency(80.8080808081, 60)], score));

    /// <summary>
    /// Newcombe 1998, table I, Wilson's method without continuity correction, as printed; 10 of 20 by hand: ½ ± q·√(.0125 + q²/1600)/(1 + q²/20).
    /// </summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    [InlineData(10, 20, 0.2993, 0.7007)]
    public void RankInterval_OfAProportion_IsWilsons(int below, int n, double lower, double upper)
    {
        ScoreInterval interval = NormRules.RankInterval(100.0 * below / n, n, 0.95);

        Assert.Equal((lower, upper, 0.95), (Math.Round(interval.Lower / 100, 4), Math.Round(interval.Upper / 100, 4), interval.Level));
    }

    [Fact]
    public void RankInterval_Any_HoldsTheRankHasAWidthAndStaysOnTheScale() => Holds.ForAll(
        (from halves in Gen.Choose(0, 2000)
         from n in Gen.Choose(1000, 100_000)
         from level in Gen.Choose(5000, 9999)
         select (Rank: 100 * Math.Min(1, halves / 2000.0), N: n / 500, Level: level / 1e4)).ToArbitrary(),
        one =>
        {
            ScoreInterval interval = NormRules.RankInterval(one.Rank, one.N, one.Level);
            ScoreInterval ofMore = NormRules.RankInterval(one.Rank, 4 * one.N, one.Level);
            ScoreInterval mirrored = NormRules.RankInterval(100 - one.Rank, one.N, one.Level);

            Assert.True(interval.Lower >= 0 && interval.Lower <= one.Rank && one.Rank <= interval.Upper && interval.Upper <= 100);
            Assert.True(interval.Upper - interval.Lower > ofMore.Upper - ofMore.Lower && ofMore.Upper > ofMore.Lower);
            Assert.Equal(100 - interval.Lower, mirrored.Upper, 1e-10);
        });

    /// <summary>In 95 of 100 samples of 50 people, or nearly, the interval holds the rank that the score has in the population.</summary>
    [Fact]
    public void RankInterval_SeededSamples_HoldsTheRankOfThePopulation()
    {
        Random random = new(20261128);
        foreach (double population in new[] { 0.1, 0.5, 0.83 })
        {
            int held = Enumerable.Range(0, 4000).Count(_ =>
            {
                int below = Enumerable.Range(0, 50).Count(_ => random.NextDouble() < population);
                return NormRules.RankInterval(2.0 * below, 50, 0.95).Contains(100 * population);
            });

            Assert.InRange(held / 4000.0, 0.93, 0.98);
        }
    }

    /// <summary>Two scores of 0 and two of 100: variance 50·50·4/3, which no four scores of this mean exceed.</summary>
    [Fact]
    public void Contradictions_VarianceAboveTheLargest_IsOne()
    {
        NormTable largest = new() { N = 4, Mean = 50, Sd = Math.Sqrt(10_000 / 3.0) };

        Assert.Empty(NormRules.Contradictions(largest));
        Assert.Empty(NormRules.Contradictions(largest with { Frequencies = [new ScoreFrequency(0, 2), new ScoreFrequency(100, 2)] }));
        (string member, string expected, _) = Assert.Single(NormRules.Contradictions(largest with { Sd = largest.Sd + 1e-6 }));
        Assert.Equal("sd", member);
        Assert.StartsWith("at most 57.735", expected, StringComparison.Ordinal);
        Assert.Single(NormRules.Contradictions(new NormTable { N = 2, Mean = 100, Sd = 0.1 }));
    }

    /// <summary>Scores that there are never have more variance than scores can have.</summary>
    [Fact]
    public void Contradictions_FiguresOfAnyScores_AreNone() =>
        Holds.ForAll(SampleNorms.AnyTables, table => Assert.Empty(NormRules.Contradictions(table)));

    /// <summary>A score on a boundary goes up; half-even rounding would send it either way.</summary>
    [Theory]
    [InlineData(-3, 1, 1)]
    [InlineData(-2.25, 1, 1)]
    [InlineData(-2, 2, 1)]
    [InlineData(-1.75, 2, 2)]
    [InlineData(-1.5, 3, 2)]
    [InlineData(-1.25, 3, 3)]
    [InlineData(-1, 4, 3)]
    [InlineData(-0.75, 4, 4)]
    [InlineData(-0.5, 5, 4)]
    [InlineData(-0.25, 5, 5)]
    [InlineData(0, 6, 5)]
    [InlineData(0.25, 6, 6)]
    [InlineData(0.5, 7, 6)]
    [InlineData(0.75, 7, 7)]
    [InlineData(1, 8, 7)]
    [InlineData(1.25, 8, 8)]
    [InlineData(1.5, 9, 8)]
    [InlineData(1.75, 9, 9)]
    [InlineData(2, 10, 9)]
    [InlineData(2.25, 10, 9)]
    [InlineData(3, 10, 9)]
    [InlineData(1e12, 10, 9)]
    [InlineData(-1e12, 1, 1)]
    [InlineData(0.49999999999, 7, 6)] // 0.5 after rounding to 10 decimals
    [InlineData(0.2499999999999, 6, 6)]
    [InlineData(0.4999999998, 6, 6)]
    [InlineData(0.2499999998, 6, 5)]
    public void StenAndStanine_OfZ_AreTheFloorForms(double z, int sten, int stanine)
    {
        Assert.Equal(sten, NormRules.Sten(z));
        Assert.Equal(stanine, NormRules.Stanine(z));
    }

    /// <summary>On a table with M 50 and SD 10 a score is its own T, from which sten and stanine follow in decimals without rounding.</summary>
    [Fact]
    public void StenStanineAndT_OfTheSameScore_Agree() => Holds.ForAll(Gen.Choose(0, 200_000).ToArbitrary(), place =>
    {
        decimal points = place / 2000m;
        NormedScore normed = NormRules.Apply(new NormTable { N = 100, Mean = 50, Sd = 10 }, (double)points, null, 0.95);

        Assert.Equal((double)points, normed.T!.Value, 1e-12 * 100);
        Assert.Equal((double)(points - 50) / 10, normed.Z!.Value, 1e-12 * 10);
        Assert.Equal((int)Math.Clamp(Math.Floor((points - 50) / 5) + 6, 1, 10), normed.Sten);
        Assert.Equal((int)Math.Clamp(Math.Floor(((points - 50) / 5) + 5.5m), 1, 9), normed.Stanine);
    });

    /// <summary>x = 700, SD 100, r = .90: SEM = 100·√0.1, interval 700 ± 1.96·31.62. (Dudek 1979 has these figures, and puts his interval elsewhere.)</summary>
    [Fact]
    public void SemAndInterval_OfOneScore_AreWhatOneReckonsByHand()
    {
        double sem = NormRules.Sem(100, 0.9);
        ScoreInterval interval = NormRules.Interval(700, sem, 0.95);

        Assert.Equal(31.62277660168379, sem, 1e-12 * 32);
        Assert.Equal(638.0204967695439, interval.Lower, 1e-12 * 700);
        Assert.Equal(761.9795032304561, interval.Upper, 1e-12 * 762);
        Assert.Equal(0.95, interval.Level);
    }

    [Fact]
    public void Apply_OneScore_IsWhatOneReckonsByHand()
    {
        // z = (65 − 50)/20 = 0.75; T = 50 + 7.5; sten ⌊1.5⌋ + 6 = 7; stanine ⌊1.5 + 5.5⌋ = 7; SEM = 20·√(1 − 0.84) = 20·0.4 = 8;
        // interval 65 ± 1.959963984540054·8 = 65 ± 15.679711876320432, which holds 80 but not 81.
        NormTable table = new() { N = 300, Mean = 50, Sd = 20, Reliability = new ScoreReliability(0.84, "retest") };
        NormedScore normed = NormRules.Apply(table, 65, 80, 0.95);

        Assert.Null(normed.PercentileRank);
        Assert.Equal((0.75, 57.5, 7, 7), (normed.Z, normed.T, normed.Sten, normed.Stanine));
        Assert.Equal(8, normed.Sem!.Value, 1e-12);
        Assert.Equal(49.320288123679568, normed.Interval!.Lower, 1e-11);
        Assert.Equal(80.679711876320432, normed.Interval.Upper, 1e-11);
        Assert.True(normed.StraddlesCut);
        Assert.False(NormRules.Apply(table, 65, 81, 0.95).StraddlesCut);
        Assert.False(NormRules.Apply(table, 65, 49, 0.95).StraddlesCut);
        Assert.True(NormRules.Apply(table, 65, 81, 0.99).StraddlesCut); // 65 + 2.5758·8 = 85.6
        Assert.Null(NormRules.Apply(table, 65, null, 0.95).StraddlesCut);
        Assert.Empty(normed.Flags);
    }

    [Fact]
    public void Apply_NearTheEnds_IsNotClipped()
    {
        NormTable table = new() { N = 300, Mean = 50, Sd = 20, Reliability = new ScoreReliability(0.75, "retest") };

        Assert.True(NormRules.Apply(table, 2, null, 0.95).Interval!.Lower < 0);
        Assert.True(NormRules.Apply(table, 98, null, 0.95).Interval!.Upper > 100);
    }

    [Fact]
    public void Apply_WithoutReliability_HasNoInterval()
    {
        NormedScore normed = NormRules.Apply(TinyTies, 5, 5, 0.95);

        Assert.Equal((null, null, null), (normed.Sem, normed.Interval, normed.StraddlesCut));
        Assert.Equal(100.0 * 7.5 / 11, normed.PercentileRank);
        Assert.Equal(1 / 2.3664319132398464, normed.Z);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1e-300)]
    [InlineData(4e-11)]
    public void Apply_WithoutVariance_HasNoStandardScores(double sd)
    {
        NormTable table = new() { N = 100, Mean = 50, Sd = sd, Reliability = new ScoreReliability(0.8, "retest"), Frequencies = [new ScoreFrequency(50, 100)] };
        NormedScore normed = NormRules.Apply(table, 60, 50, 0.95);

        Assert.Equal(new NormedScore(100, NormRules.RankInterval(100, 100, 0.95), null, null, null, null, null, null, null, []), normed);
    }

    [Theory]
    [InlineData(99, "retest", new[] { ScoreFlagCodes.SmallNorm })]
    [InlineData(100, "retest", new string[0])]
    [InlineData(100, "alpha", new[] { ScoreFlagCodes.ItemErrorOnly })]
    [InlineData(100, "Omega", new[] { ScoreFlagCodes.ItemErrorOnly })]
    [InlineData(2, "ALPHA", new[] { ScoreFlagCodes.SmallNorm, ScoreFlagCodes.ItemErrorOnly })]
    public void Apply_Flags_AreThoseOfTheTable(int n, string kind, string[] codes)
    {
        NormTable table = new() { N = n, Mean = 50, Sd = 20, Reliability = new ScoreReliability(0.8, kind) };

        Assert.Equal(codes, NormRules.Apply(table, 50, null, 0.95).Flags.Select(flag => flag.Code));
    }

    [Fact]
    public void Apply_AnyTable_AgreesWithItself() => Holds.ForAll(
        (from table in SampleNorms.AnyTables.Generator
         from place in Gen.Choose(0, 1_000_000)
         from level in Gen.Choose(500, 999)
         select (table, place / 1e4, level / 1e3)).ToArbitrary(),
        generated =>
        {
            (NormTable table, double percent, double level) = generated;
            NormedScore normed = NormRules.Apply(table, percent, percent, level);
            Assert.Equal(Math.Round(table.Sd, 10) > 0, normed.Z is not null);
            if (normed.Z is double z)
            {
                Assert.Equal(percent, table.Mean + (z * table.Sd), 1e-9);
                Assert.Equal(z, (normed.T!.Value - 50) / 10, 1e-9 * Math.Max(1, Math.Abs(z)));
                Assert.Equal(NormRules.Sten(z), normed.Sten);
                Assert.Equal(NormRules.Stanine(z), normed.Stanine);
                Assert.InRange(normed.Sten!.Value, 1, 10);
                Assert.InRange(normed.Stanine!.Value, 1, 9);

                // A sten is a step of half an SD, and so is a stanine, a quarter of an SD lower.
                Assert.InRange(normed.Stanine.Value, normed.Sten.Value - 1, normed.Sten.Value);
            }

            if (normed.Interval is ScoreInterval interval)
            {
                Assert.True(interval.Contains(percent));
                Assert.True(normed.StraddlesCut);
                Assert.Equal(percent, (interval.Lower + interval.Upper) / 2, 1e-9);
            }
        });

    [Fact]
    public void Contradictions_OfFiguresThatAgree_AreNone() =>
        Holds.ForAll(SampleNorms.AnyTables, table => Assert.Empty(NormRules.Contradictions(table)));

    [Theory]
    [InlineData(12, 4, 2.3664319132398464, "n")]
    [InlineData(10, 5, 1, "n")]
    [InlineData(11, 4.000005, 2.3664319132398464, "mean")]
    [InlineData(11, 4.000003, 2.3664319132398464, null)] // 1e-6·4
    [InlineData(11, 4, 2.256304299271065, "sd")] // with n
    [InlineData(11, 4, 2.366433, null)]
    [InlineData(11, 3, 2, "mean,sd")]
    public void Contradictions_OfFiguresBesideTheFrequencies_AreNamed(int n, double mean, double sd, string? members)
    {
        NormTable table = TinyTies with { N = n, Mean = mean, Sd = sd };

        Assert.Equal(members?.Split(',') ?? [], NormRules.Contradictions(table).Select(contradiction => contradiction.Member));
    }
}
