using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests.Numerics;

public sealed class TailProbabilityTests
{
    /// <summary>The logarithm of 1e-300, below which p values are bounds.</summary>
    private const double SmallestLog = -690.7;

    private static readonly Arbitrary<(int Numerator, int Denominator, int N, int D)> Ratios = (
        from numerator in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 400), Gen.Choose(1, 3_000))
        from denominator in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 400), Gen.Choose(1, 6_000))
        from n in Gen.OneOf(Gen.Choose(1, 30), Gen.Choose(1, 5_000), Gen.Choose(1, 100_000_000))
        from d in Gen.OneOf(Gen.Choose(1, 30), Gen.Choose(1, 1_000))
        select (numerator, denominator, n, d)).ToArbitrary();

    private static readonly Arbitrary<(int N, int Least, int P, int Q)> Binomials = (
        from n in Gen.Choose(1, 300)
        from least in Gen.Choose(1, n)
        from q in Gen.Choose(2, 500)
        from p in Gen.Choose(1, q - 1)
        select (n, least, p, q)).ToArbitrary();

    /// <summary>Summed with 60 digits. The first is the F of an intraclass correlation of 99 units, which a complement loses wholly.</summary>
    [Theory]
    [InlineData(3, 98, 5301, 1.094835786440748887e-20)]
    [InlineData(1.75, 98, 5301, 8.337306111380343454e-6)]
    [InlineData(12.25, 98, 5301, 1.803433545941312313e-167)]
    [InlineData(1e6, 5, 40, 8.492828516263289337e-101)]
    [InlineData(2.5, 1001, 2002, 1.275511207231416606e-67)]
    [InlineData(1e30, 3, 20, 6.416605541584108114e-292)]
    [InlineData(8, 3, 7, 1.156207435524445730e-2)]
    public void UpperF_PreciseFigures_AgreeInTheTailToo(double f, double numerator, double denominator, double expected) =>
        Assert.Equal(1, TailProbability.UpperF(f, numerator, denominator) / expected, 1e-11);

    /// <summary>A continued fraction in the package against a series and factorials here.</summary>
    [Fact]
    public void UpperF_WholeDegreesOfFreedom_IsThatOfTheSeries() => Holds.ForAll(Ratios, one =>
    {
        double expected = PlainTails.LogUpperF(one.Numerator, one.Denominator, one.N, one.D);
        double actual = TailProbability.UpperF((double)one.N / one.D, one.Numerator, one.Denominator);

        Assert.True(expected < SmallestLog || Math.Abs(Math.Log(actual) - expected) < 1e-9, $"Expected {expected:R}, but was {Math.Log(actual):R}.");
    });

    /// <summary>P(X ≥ k) of n trials is I_p(k, n − k + 1), whose arguments are degrees of freedom of F halved.</summary>
    [Fact]
    public void UpperF_EvenDegreesOfFreedom_IsTheExactSumOfABinomial() => Holds.ForAll(Binomials, one =>
    {
        double expected = PlainTails.LogUpperBinomial(one.N, one.Least, one.P, one.Q);
        double f = (double)(one.Q - one.P) / one.P * one.Least / (one.N - one.Least + 1);
        double actual = TailProbability.UpperF(f, 2 * (one.N - one.Least + 1), 2 * one.Least);

        Assert.True(expected < SmallestLog || Math.Abs(Math.Log(actual) - expected) < 1e-9, $"Expected {expected:R}, but was {Math.Log(actual):R}.");
    });

    [Fact]
    public void UpperF_BothTails_SumToOne() => Holds.ForAll(Ratios, one =>
    {
        double f = (double)one.N / one.D;

        Assert.Equal(1, TailProbability.UpperF(f, one.Numerator, one.Denominator) + TailProbability.UpperF(1 / f, one.Denominator, one.Numerator), 1e-11);
    });

    [Theory]
    [InlineData(double.PositiveInfinity, 0)]
    [InlineData(1e308, 0)]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(1e-320, 1)]
    public void UpperF_EndsOfTheRange_AreZeroAndOne(double f, double expected) => Assert.Equal(expected, TailProbability.UpperF(f, 300, 900), 1e-300);

    /// <summary>P(|T| ≥ t), with 60 digits.</summary>
    [Theory]
    [InlineData(50, 30, 1.871541765922271260e-30)]
    [InlineData(2, 1e5, 4.550296345750646325e-2)]
    [InlineData(30, 1e5, 7.378536872222233687e-197)]
    [InlineData(37, 1e4, 5.622631235279516564e-281)]
    [InlineData(5, 2e6, 5.733514637831462956e-7)]
    [InlineData(1.1, 3, 3.516831949346509768e-1)]
    public void TwoSidedT_PreciseFigures_AgreeInTheTailToo(double t, double freedom, double expected)
    {
        Assert.Equal(1, TailProbability.TwoSidedT(t, freedom) / expected, 1e-11);
        Assert.Equal(1, TailProbability.TwoSidedT(-t, freedom) / expected, 1e-11);
    }

    /// <summary>t² = n/d, in wide grids of t and degrees of freedom.</summary>
    [Fact]
    public void TwoSidedT_WholeDegreesOfFreedom_IsThatOfTheSeries() => Holds.ForAll(Ratios, one =>
    {
        double expected = PlainTails.LogUpperF(1, one.Denominator, one.N, one.D);
        double actual = TailProbability.TwoSidedT(Math.Sqrt((double)one.N / one.D), one.Denominator);

        Assert.True(expected < SmallestLog || Math.Abs(Math.Log(actual) - expected) < 1e-9, $"Expected {expected:R}, but was {Math.Log(actual):R}.");
    });

    [Theory]
    [InlineData(26 * 1.4142135623730951, 5.6631924088561428e-296)]
    [InlineData(6.5 * 1.4142135623730951, 3.8421483271206475e-20)]
    [InlineData(0, 1)]
    public void TwoSidedNormal_PreciseFigures_AgreeInTheTailToo(double z, double expected)
    {
        Assert.Equal(1, TailProbability.TwoSidedNormal(z) / expected, 1e-11);
        Assert.Equal(1, TailProbability.TwoSidedNormal(-z) / expected, 1e-11);
    }

    /// <summary>Also the tail of χ² with one degree of freedom, z = √χ², as Mantel and Haenszel's.</summary>
    [Fact]
    public void TwoSidedNormal_EveryHundredthUpTo37_IsThatOfSeriesAndContinuedFraction()
    {
        for (int i = 0; i <= 3_700; i++)
        {
            Assert.Equal(1, TailProbability.TwoSidedNormal(i / 100.0) / PlainTails.TwoSidedNormal(i / 100.0), 1e-11);
        }
    }
}
