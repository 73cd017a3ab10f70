using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests.Numerics;

public sealed class NoncentralTTests
{
    /// <summary>t, ν, δ and P(T ≤ t), integrated with 30 digits.</summary>
    public static TheoryData<double, double, double, double> Precise => new()
    {
        { 1.5, 3, 1, 0.62575590405643361 },
        { 2, 2, 0, 0.90824829046386302 },
        { -1, 10, 0.5, 0.074775445882578504 },
        { 10, 27, 8, 0.87210795618794199 },
        { 40, 60, 37, 0.77132459919170185 },
        { 60, 500, 58.5, 0.75286884398044404 },
        { 3, 1, 2.5, 0.42866714332835501 },
        { 700, 2e6, 698, 0.97046297534909016 },
        { 100, 4, 80, 0.63389373040492066 },
        { 0, 5, 1.25, 0.10564977366685526 },
    };

    private static readonly Arbitrary<(double T, double Freedom, double Delta)> Cases = (
        from t in Gen.Choose(-5_000, 5_000)
        from freedom in Gen.Frequency((4, Gen.Choose(2, 60)), (1, Gen.Choose(2, 3_000_000)))
        from shift in Gen.Choose(-400, 400)
        select (t / 100.0, (double)freedom, (t / 100.0) + (shift / 100.0))).ToArbitrary();

    [Theory]
    [MemberData(nameof(Precise))]
    public void Cdf_PreciseFigures_Agree(double t, double freedom, double delta, double expected) =>
        Close.To(expected, NoncentralT.Cdf(t, freedom, delta), 1e-11);

    [Fact]
    public void Cdf_WithoutNoncentrality_IsStudentsT() => Holds.ForAll(Cases, one =>
    {
        double upper = 1 - NoncentralT.Cdf(Math.Abs(one.T), one.Freedom, 0);

        Close.To(TailProbability.TwoSidedT(one.T, one.Freedom) / 2, upper, 1e-9);
    });

    [Fact]
    public void Cdf_AnyCase_IsMirrored() => Holds.ForAll(Cases, one => Close.To(
        1 - NoncentralT.Cdf(one.T, one.Freedom, one.Delta), NoncentralT.Cdf(-one.T, one.Freedom, -one.Delta), 1e-11));

    [Fact]
    public void NoncentralityAt_AnyShare_GivesTheShareBack() => Holds.ForAll(Cases, one =>
    {
        foreach (double share in new[] { 1e-9, 0.025, 0.5, 0.975, 1 - 1e-9 })
        {
            double delta = NoncentralT.NoncentralityAt(one.T, one.Freedom, share);

            Close.To(share, NoncentralT.Cdf(one.T, one.Freedom, delta), 1e-9);
        }
    });

    /// <summary>Groups without much variance have a t of millions: δ is asked for in its standard deviations, so that it stays as precise.</summary>
    [Theory]
    [InlineData(1e6, 2, 0.975)]
    [InlineData(1e6, 30, 0.00005)]
    [InlineData(1e9, 3, 0.99995)]
    [InlineData(-1e9, 1e6, 0.025)]
    public void NoncentralityAt_LargeT_GivesTheShareBack(double t, double freedom, double share) =>
        Close.To(share, NoncentralT.Cdf(t, freedom, NoncentralT.NoncentralityAt(t, freedom, share)), 1e-9);
}
