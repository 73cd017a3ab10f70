using Chally.Competencies.Psychometrics.Tests.Infrastructure;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class CompositeReliabilityTests
{
    /// <summary>By hand: weights 1 and 2, SD 10 and 5, r .8 and .6, correlation .5: error 20 + 40, variance 100 + 100 + 2·50.</summary>
    [Fact]
    public void Of_TwoParts_IsTheHandWorkedCase() =>
        Close.To(1 - (60.0 / 300), CompositeReliability.Of([1, 2], [10, 5], [0.8, 0.6], new double[,] { { 1, 0.5 }, { 0.5, 1 } })!.Value);

    [Fact]
    public void Of_OnePart_IsItsReliability() => Close.To(0.7, CompositeReliability.Of([3], [4], [0.7], new double[,] { { 1 } })!.Value);

    /// <summary>Parallel parts that correlate with r as their reliability: Spearman and Brown's formula (1910).</summary>
    [Fact]
    public void Of_ParallelParts_IsSpearmanBrown() => Close.To(
        ReferenceFigures.At("spearman_brown/from_alpha_.70_double_length"),
        CompositeReliability.Of([1, 1], [1, 1], [0.7, 0.7], new double[,] { { 1, 0.7 }, { 0.7, 1 } })!.Value);

    /// <summary>A part on which all are equal adds nothing: the error stays 2²·(1 − .7).</summary>
    [Fact]
    public void Of_PartWithoutVariance_AddsNothing() =>
        Close.To(0.7, CompositeReliability.Of([1, 5], [2, 0], [0.7, 0.1], new double[,] { { 1, 0 }, { 0, 1 } })!.Value);

    [Fact]
    public void Of_NoVariance_IsNull() => Assert.Null(CompositeReliability.Of([1, -1], [2, 2], [0.7, 0.7], new double[,] { { 1, 1 }, { 1, 1 } }));

    [Fact]
    public void Of_ArgumentsThatDoNotFit_AreRefused()
    {
        double[,] one = { { 1 } };

        Assert.Throws<ArgumentException>(() => CompositeReliability.Of([], [], [], new double[0, 0]));
        Assert.Throws<ArgumentException>(() => CompositeReliability.Of([1, 1], [1], [0.7], one));
        Assert.Throws<ArgumentException>(() => CompositeReliability.Of([1], [1], [0.7], new double[1, 2]));
        Assert.Throws<ArgumentException>(() => CompositeReliability.Of([1], [-1], [0.7], one));
        Assert.Throws<ArgumentException>(() => CompositeReliability.Of([double.NaN], [1], [0.7], one));
        Assert.Throws<ArgumentException>(() => CompositeReliability.Of([1], [1], [double.NaN], one));
    }
}
