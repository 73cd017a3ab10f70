using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class TaylorRussellTests
{
    private static readonly Arbitrary<(double R, double Rate, double Base)> Cases = (
        from r in Gen.Choose(-100, 100)
        from rate in Gen.Choose(1, 99)
        from success in Gen.Choose(1, 99)
        select (r / 100.0, rate / 100.0, success / 100.0)).ToArbitrary();

    /// <summary>With half selected and half successful it is ½ + asin(r)/π.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.35)]
    [InlineData(-0.8)]
    [InlineData(1)]
    public void Of_HalfAndHalf_IsTheClosedForm(double r) => Close.To(0.5 + (Math.Asin(r) / Math.PI), TaylorRussell.Of(r, 0.5, 0.5).SuccessRate);

    [Fact]
    public void Of_AnyRates_LiesBetweenWhatIsPossible() => Holds.ForAll(Cases, one =>
    {
        TaylorRussell yield = TaylorRussell.Of(one.R, one.Rate, one.Base);

        Assert.Equal((one.R, one.Rate, one.Base), (yield.Validity, yield.SelectionRate, yield.BaseRate));
        Assert.InRange(yield.SuccessRate, 0, Math.Min(1, one.Base / one.Rate) + 1e-9);
        Assert.Equal(yield.SuccessRate - one.Base, yield.Gain);
        Assert.True(yield.Gain * one.R >= -1e-9);

        // Whoever is successful is selected or not.
        TaylorRussell rest = TaylorRussell.Of(-one.R, 1 - one.Rate, one.Base);
        Close.To(one.Base, (yield.SuccessRate * one.Rate) + (rest.SuccessRate * (1 - one.Rate)), 1e-9);
    });

    [Theory]
    [InlineData(1.01, 0.5, 0.5)]
    [InlineData(double.NaN, 0.5, 0.5)]
    [InlineData(0.5, 0, 0.5)]
    [InlineData(0.5, 1, 0.5)]
    [InlineData(0.5, 0.5, 0)]
    [InlineData(0.5, 0.5, 1)]
    public void Of_OutsideOfTheRange_IsRefused(double r, double rate, double success) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TaylorRussell.Of(r, rate, success));
}
