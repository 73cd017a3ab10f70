using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests.Numerics;

public sealed class OneFactorModelTests
{
    private static readonly Arbitrary<(int[] Loadings, int[] Unique)> Models = (
        from size in Gen.Choose(3, 8)
        from loadings in Gen.Choose(4, 20).ArrayOf(size)
        from unique in Gen.Choose(5, 40).ArrayOf(size)
        select (loadings, unique)).ToArbitrary();

    /// <summary>Covariances that a model gives exactly: ω is then (Σλ)²/((Σλ)² + Σψ) by definition (McDonald 1999).</summary>
    [Fact]
    public void Omega_ExactModel_IsItsOwn() => Holds.ForAll(Models, model =>
    {
        double[] loadings = [.. model.Loadings.Select(loading => loading / 10.0)];
        double[] unique = [.. model.Unique.Select(one => one / 10.0)];
        double sum = loadings.Sum();

        (double? omega, string? reason) = Omega(Covariances(loadings, unique));

        Assert.Null(reason);
        Close.To(sum * sum / ((sum * sum) + unique.Sum()), omega, 1e-8);
    });

    /// <summary>Three items have one solution: λ₁² = s₁₂s₁₃/s₂₃ = 0.6·0.5/0.4 and so on, with variances 1.</summary>
    [Fact]
    public void Omega_ThreeItems_IsTheClosedForm()
    {
        double[,] covariances = { { 1, 0.6, 0.5 }, { 0.6, 1, 0.4 }, { 0.5, 0.4, 1 } };
        double first = Math.Sqrt(0.6 * 0.5 / 0.4);
        double second = 0.6 / first;
        double third = 0.5 / first;
        double sum = first + second + third;
        double unique = 3 - (first * first) - (second * second) - (third * third);

        Close.To(sum * sum / ((sum * sum) + unique), Omega(covariances).Omega, 1e-9);
    }

    /// <summary>Plain steps come to no end here within those allowed; extrapolated ones do: ω = 1.6²/(1.6² + 2.1).</summary>
    [Fact]
    public void Omega_ItemWithLittleVarianceOfItsOwn_IsFoundByExtrapolation() =>
        Close.To(2.56 / 4.66, Omega(Covariances([1, 0.3, 0.3], [0.1, 1, 1])).Omega, 1e-8);

    /// <summary>An item turned round takes its loading out of the sum: ω = (1 + .5 − .5)²/(1 + 3).</summary>
    [Fact]
    public void Omega_ItemTurnedRound_HasANegativeLoading() =>
        Close.To(1.0 / 4, Omega(Covariances([1, 0.5, -0.5], [1, 1, 1])).Omega, 1e-8);

    [Fact]
    public void Omega_NotFound_SaysSo()
    {
        (double? omega, string? reason) = Omega(Covariances([3, 0.1, 0.1], [0.1, 1, 1]));

        Assert.Null(omega);
        Assert.Equal("the one-factor model was not found within the steps allowed", reason);
    }

    [Fact]
    public void Omega_MoreThanAnItemsVariance_IsAHeywoodCase()
    {
        // λ₁² would be 0.9·0.9/0.5 = 1.62, more than the whole variance.
        double[,] covariances = { { 1, 0.9, 0.9 }, { 0.9, 1, 0.5 }, { 0.9, 0.5, 1 } };

        (double? omega, string? reason) = Omega(covariances);

        Assert.Null(omega);
        Assert.Equal("the one-factor model does not hold: it leaves item 1 no variance of its own (a Heywood case)", reason);
    }

    [Fact]
    public void Omega_TwoItems_HasNoFactor() =>
        Assert.Equal("needs at least 3 items to find a factor, but there are 2", Omega(new double[,] { { 1, 0.5 }, { 0.5, 1 } }).Reason);

    private static double[,] Covariances(double[] loadings, double[] unique)
    {
        double[,] covariances = new double[loadings.Length, loadings.Length];
        for (int i = 0; i < loadings.Length; i++)
        {
            for (int j = 0; j < loadings.Length; j++)
            {
                covariances[i, j] = (loadings[i] * loadings[j]) + (i == j ? unique[i] : 0);
            }
        }

        return covariances;
    }

    private static (double? Omega, string? Reason) Omega(double[,] covariances) =>
        OneFactorModel.Omega(covariances, [.. Enumerable.Repeat(1.0, covariances.GetLength(0))]);
}
