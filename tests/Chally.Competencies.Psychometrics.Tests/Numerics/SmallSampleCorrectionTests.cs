using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using MathNet.Numerics;

namespace Chally.Competencies.Psychometrics.Tests.Numerics;

public sealed class SmallSampleCorrectionTests
{
    /// <summary>J(2) = 1/√π by hand; the others with 30 digits.</summary>
    [Theory]
    [InlineData(2, 0.56418958354775629)]
    [InlineData(10, 0.9227456080530871)]
    [InlineData(399, 0.99811892559695027)]
    [InlineData(400, 0.99812363171499827)]
    [InlineData(1000, 0.99924978117971637)]
    [InlineData(2e6, 0.99999962499994531)]
    public void Of_PreciseFigures_Agree(double freedom, double expected) => Close.To(expected, SmallSampleCorrection.Of(freedom), 1e-12);

    [Fact]
    public void Of_AMillion_IsWhereLogGammasLoseDigits()
    {
        double byGammas = Math.Exp(SpecialFunctions.GammaLn(1e6) - SpecialFunctions.GammaLn(1e6 - 0.5)) / 1e3;

        Assert.True(Math.Abs(byGammas - 0.99999962499994531) > 1e-12);
    }
}
