using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics.Tests.Numerics;

public sealed class HypergeometricTests
{
    /// <summary>Summed with 30 digits; the last row by hand: two tables of 1/20 each, the observed one counted half.</summary>
    [Theory]
    [InlineData(2, 10, 15, 25, 0.059907834101382488, 0.043699348482440807)]
    [InlineData(10, 400, 300, 500, 1.1213149484925822e-86, 6.4920730100410113e-87)]
    [InlineData(300, 2000, 900, 2100, 1.9137202517841268e-88, 1.3535079291690325e-88)]
    [InlineData(5, 10, 5, 10, 1, 0.82814089934832969)]
    [InlineData(0, 3, 3, 3, 0.1, 0.075)]
    public void Fisher_PreciseFigures_AgreeInTheTailToo(long s1, long n1, long s2, long n2, double p, double midP)
    {
        (double actual, double actualMid) = Hypergeometric.Fisher(s1, n1, s2, n2);

        Assert.Equal(1, actual / p, 1e-11);
        Assert.Equal(1, actualMid / midP, 1e-11);
    }

    [Fact]
    public void Fisher_BeyondDoubles_IsZeroForTheCallerToName() =>
        Assert.Equal((0, 0), Hypergeometric.Fisher(0, 1_000_000, 900_000, 1_000_000));

    [Fact]
    public void Fisher_GroupsSwapped_AreTheSame()
    {
        for (long s1 = 0; s1 <= 7; s1++)
        {
            for (long s2 = 0; s2 <= 5; s2++)
            {
                (double p, double midP) = Hypergeometric.Fisher(s1, 7, s2, 5);
                (double swapped, double swappedMid) = Hypergeometric.Fisher(s2, 5, s1, 7);

                Assert.Equal(p, swapped, 1e-14);
                Assert.Equal(midP, swappedMid, 1e-14);
            }
        }
    }
}
