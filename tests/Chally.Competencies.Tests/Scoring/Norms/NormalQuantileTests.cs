using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Scoring.Norms;

public sealed class NormalQuantileTests
{
    /// <summary>Tabled quantiles, one at least in each of the three ranges of the algorithm and on both sides.</summary>
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.84134474606854293, 1)]
    [InlineData(0.15865525393145707, -1)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.025, -1.959963984540054)]
    [InlineData(0.995, 2.5758293035489004)]
    [InlineData(1e-10, -6.361340902404056)]
    [InlineData(1e-20, -9.262340089798408)]
    public void Of_Published_Agrees(double share, double z) => Assert.Equal(z, NormalQuantile.Of(share), 1e-14 * Math.Max(1, Math.Abs(z)));

    [Fact]
    public void Of_Shares_RisesAndIsSymmetric() => Holds.ForAll(Gen.Choose(1, 9_998).ToArbitrary(), place =>
    {
        double share = place / 10_000.0;

        Assert.True(NormalQuantile.Of(share) < NormalQuantile.Of((place + 1) / 10_000.0));
        Assert.Equal(-NormalQuantile.Of(share), NormalQuantile.Of(1 - share), 1e-10);
    });
}
