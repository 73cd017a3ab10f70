using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests.Numerics;

public sealed class HypergeometricTests
{
    private static readonly Arbitrary<(int S1, int N1, int S2, int N2)> Tables = (
        from n1 in Gen.OneOf(Gen.Choose(1, 30), Gen.Choose(1, 600))
        from n2 in Gen.OneOf(Gen.Choose(1, 30), Gen.Choose(1, 600), Gen.Constant(n1))
        from s1 in Gen.OneOf(Gen.Choose(0, n1), Gen.Choose(0, Math.Min(n1, 3)))
        from s2 in Gen.OneOf(Gen.Choose(0, n2), Gen.Choose(Math.Max(0, n2 - 3), n2), Gen.Constant(Math.Max(0, n2 - s1)))
        where s1 + s2 > 0
        select (s1, n1, s2, n2)).ToArbitrary();

    /// <summary>
    /// Exact fractions. 0 of 3 against 3 of 3 by hand: two tables of 1/20 each, both as likely as the observed one, so p is 2/20 and the
    /// mid-P 1/20, as for 2 of 10 against 8 of 10 with its mirror image.
    /// </summary>
    [Theory]
    [InlineData(2, 10, 8, 10, 0.023014137565221157, 0.012053735737946264)]
    [InlineData(1, 10, 9, 10, 0.0010933339106713720, 0.00055207949944792055)]
    [InlineData(3, 12, 9, 12, 0.039125701327881971, 0.021227325642445539)]
    [InlineData(0, 10, 10, 10, 1.0825088224469029e-5, 5.4125441122345147e-6)]
    [InlineData(4, 5, 5, 5, 1, 0.5)]
    [InlineData(9, 20, 11, 20, 0.75237113456390914, 0.54771917965804809)]
    [InlineData(171, 1000, 2162, 10000, 0.00075045389971175754, 0.00069880095040244918)]
    [InlineData(0, 500, 500, 500, 7.3995079956280545e-300, 3.6997539978140272e-300)]
    [InlineData(2, 10, 15, 25, 0.059907834101382488, 0.043699348482440807)]
    [InlineData(10, 400, 300, 500, 1.1213149484925822e-86, 6.4920730100410113e-87)]
    [InlineData(300, 2000, 900, 2100, 1.9137202517841268e-88, 1.3535079291690325e-88)]
    [InlineData(5, 10, 5, 10, 1, 0.82814089934832969)]
    [InlineData(0, 3, 3, 3, 0.1, 0.05)]
    public void Fisher_PreciseFigures_AgreeInTheTailToo(long s1, long n1, long s2, long n2, double p, double midP)
    {
        (double actual, double actualMid) = Hypergeometric.Fisher(s1, n1, s2, n2);

        Assert.Equal(1, actual / p, 1e-11);
        Assert.Equal(1, actualMid / midP, 1e-11);
    }

    /// <summary>Exact counts of tables, in groups so large that p reaches 1e-300.</summary>
    [Fact]
    public void Fisher_AnyTable_IsTheExactSum() => Holds.ForAll(Tables, one =>
    {
        (double p, double midP) = PlainTails.Fisher(one.S1, one.N1, one.S2, one.N2);
        (double actual, double actualMid) = Hypergeometric.Fisher(one.S1, one.N1, one.S2, one.N2);

        Assert.True(p < PValue.Smallest || Math.Abs((actual / p) - 1) < 1e-9, $"Expected {p:R}, but was {actual:R}.");
        Assert.True(midP < PValue.Smallest || Math.Abs((actualMid / midP) - 1) < 1e-9, $"Expected {midP:R}, but was {actualMid:R}.");
    });

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
