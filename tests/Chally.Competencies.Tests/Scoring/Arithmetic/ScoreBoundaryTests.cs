using Chally.Competencies.Scoring.Arithmetic;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Scoring.Arithmetic;

public sealed class ScoreBoundaryTests
{
    [Theory]
    [InlineData(1, 0.5, 1)]
    [InlineData(2, 0.5, 1)]
    [InlineData(3, 0.5, 2)]
    [InlineData(7, 0.5, 4)]
    [InlineData(25, 0.28, 7)] // 0.28*25 = 7.000000000000001
    [InlineData(100, 0.07, 7)] // 0.07*100 = 7.000000000000001
    [InlineData(3, 1.0 / 3, 1)]
    [InlineData(6, 2.0 / 3, 4)]
    [InlineData(10, 0, 1)]
    [InlineData(10, 1, 10)]
    public void Needed_Share_IsSmallestCountThatReachesIt(int expected, double share, int needed)
    {
        Assert.Equal(needed, ScoreBoundary.Needed(expected, share));
        Assert.True(ScoreBoundary.Reaches(needed, expected, share));
        Assert.False(ScoreBoundary.Reaches(needed - 1, expected, share));
    }

    [Fact]
    public void Needed_AnyFractionOfWholeNumbers_IsExact() => Holds.ForAll(
        (from below in Gen.Choose(1, 60)
         from part in Gen.Choose(0, below)
         from expected in Gen.Choose(1, 300)
         select (Part: part, Below: below, Expected: expected)).ToArbitrary(),
        // In whole numbers: the smallest count with count/expected >= part/below.
        c => ScoreBoundary.Needed(c.Expected, (double)c.Part / c.Below) == Math.Max(1, ((c.Part * c.Expected) + c.Below - 1) / c.Below));

    [Fact]
    public void Round_SameScoreByDifferentArithmetic_IsEqual()
    {
        double bySum = Enumerable.Repeat(0.1, 10).Sum();

        Assert.NotEqual(1, bySum);
        Assert.Equal(1, ScoreBoundary.Round(bySum));
        Assert.NotEqual(ScoreBoundary.Round(33.3333333332), ScoreBoundary.Round(33.3333333333));
    }
}
