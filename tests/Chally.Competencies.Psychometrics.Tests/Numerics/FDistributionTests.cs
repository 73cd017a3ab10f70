using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Chally.Competencies.Psychometrics.Tests.Numerics;

public sealed class FDistributionTests
{
    private static readonly Arbitrary<(double Exponent, int Numerator, int Denominator)> Tails = (
        from exponent in Gen.Choose(31, 900)
        from numerator in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 3_000))
        from denominator in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 100_000))
        select (exponent / 100.0, numerator, denominator)).ToArbitrary();

    /// <summary>Quantiles solved with 30 digits.</summary>
    [Theory]
    [InlineData(0.025, 5, 15, 3.5764153492790611)]
    [InlineData(0.025, 1, 1, 647.78901147784416)]
    [InlineData(0.01, 200, 1, 6349.9671680903654)]
    [InlineData(0.025, 3.5, 2.25, 28.417732695584836)]
    [InlineData(0.975, 5, 15, 0.15557596307848709)]
    public void UpperQuantile_PreciseFigures_Agree(double upper, double numerator, double denominator, double expected) =>
        Close.To(expected, FDistribution.UpperQuantile(upper, numerator, denominator));

    /// <summary>Solved with 40 digits too; compared by their ratio.</summary>
    [Theory]
    [InlineData(0.7, 5, 0.01, 6.8585287518280993e28)]
    [InlineData(0.975, 0.1, 5, 1.2997761270092980e-31)]
    [InlineData(0.9999, 1, 5, 1.7348914106683816e-8)]
    public void UpperQuantile_FarOutAndNearZero_IsAsPrecise(double upper, double numerator, double denominator, double expected) =>
        Assert.Equal(1, FDistribution.UpperQuantile(upper, numerator, denominator) / expected, 1e-9);

    [Theory]
    [InlineData(0.5, 5, 1e-6, double.PositiveInfinity)]
    [InlineData(0.5, 1e-6, 5, 0)]
    [InlineData(0.5, 5, 0.99e-6, double.NaN)]
    [InlineData(0.5, 0.99e-6, 5, double.NaN)]
    [InlineData(0.5, double.NaN, 5, double.NaN)]
    public void UpperQuantile_FractionOfADegreeOfFreedom_IsBeyondOrNone(double upper, double numerator, double denominator, double expected) =>
        Assert.Equal(expected, FDistribution.UpperQuantile(upper, numerator, denominator));

    [Fact]
    public void UpperQuantile_BeyondAThousand_IsWhatMathNetDoesNotFind() =>
        Assert.Throws<NonConvergenceException>(() => FisherSnedecor.InvCDF(200, 1, 0.99));

    /// <summary>Up to the tails of a level of 0.9999, and beyond.</summary>
    [Fact]
    public void UpperQuantile_AnyTail_IsWhereTheTailIs() => Holds.ForAll(Tails, one =>
    {
        double tail = Math.Pow(10, -one.Exponent);
        double f = FDistribution.UpperQuantile(tail, one.Numerator, one.Denominator);
        double lower = FDistribution.UpperQuantile(1 - tail, one.Numerator, one.Denominator);

        Assert.Equal(1, TailProbability.UpperF(f, one.Numerator, one.Denominator) / tail, 1e-9);
        Assert.Equal(1, TailProbability.UpperF(1 / lower, one.Denominator, one.Numerator) / (1 - (1 - tail)), 1e-9);
    });
}
