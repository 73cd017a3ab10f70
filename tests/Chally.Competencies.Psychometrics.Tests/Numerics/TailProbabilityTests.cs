using Chally.Competencies.Psychometrics.Numerics;
using MathNet.Numerics;

namespace Chally.Competencies.Psychometrics.Tests.Numerics;

public sealed class TailProbabilityTests
{
    /// <summary>P(|T| ≥ t), with 30 digits.</summary>
    [Theory]
    [InlineData(50, 30, 1.8715417659222713e-30)]
    [InlineData(2, 1e5, 0.045502963457506463)]
    [InlineData(30, 1e5, 7.3785368722222337e-197)]
    [InlineData(37, 1e4, 5.6226312352795166e-281)]
    [InlineData(5, 2e6, 5.733514637831463e-7)]
    public void TwoSidedT_PreciseFigures_AgreeInTheTailToo(double t, double freedom, double expected) =>
        Assert.Equal(1, TailProbability.TwoSidedT(t, freedom) / expected, 1e-9);

    [Fact]
    public void TwoSidedT_MillionsOfDegreesOfFreedom_AreWhereTheBetaFunctionLosesDigits()
    {
        double byBeta = SpecialFunctions.BetaRegularized(1e6, 0.5, 2e6 / (2e6 + 25));

        Assert.True(Math.Abs((byBeta / 5.733514637831463e-7) - 1) > 1e-9);
    }

    [Theory]
    [InlineData(26 * 1.4142135623730951, 5.6631924088561428e-296)]
    [InlineData(6.5 * 1.4142135623730951, 3.8421483271206475e-20)]
    [InlineData(0, 1)]
    public void TwoSidedNormal_PreciseFigures_AgreeInTheTailToo(double z, double expected)
    {
        Assert.Equal(1, TailProbability.TwoSidedNormal(z) / expected, 1e-11);
        Assert.Equal(1, TailProbability.TwoSidedNormal(-z) / expected, 1e-11);
    }
}
