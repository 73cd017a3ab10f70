using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests;

public sealed class RatingScaleTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 5)]
    [InlineData(0, 99)]
    [InlineData(2147483548, 2147483647)]
    public void Constructor_AtMostHundredPoints_KeepsTheEnds(int min, int max)
    {
        RatingScale scale = new(min, max);

        Assert.Equal((min, max, max - min), (scale.Min, scale.Max, scale.Range));
        Assert.Empty(scale.Anchors);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(5, 1)]
    [InlineData(0, 100)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void Constructor_OtherEnds_ThrowsWithRuleAndEnds(int min, int max)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>("max", () => new RatingScale(min, max));

        Assert.Contains("0 <= min < max and at most 100 points", thrown.Message, StringComparison.Ordinal);
        Assert.Contains($"but was {min} to {max}.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_WrongNumberOfAnchors_ThrowsWithTheRightOne()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>("anchors", () => new RatingScale(1, 3, ["never", "always"]));

        Assert.Contains("no anchors, or 3", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("but was 2.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_BlankAnchor_Throws() =>
        Assert.Throws<ArgumentException>(() => new RatingScale(1, 2, ["never", " "]));

    [Fact]
    public void Equals_EndsAndAnchors_Decide()
    {
        Assert.Equal(new RatingScale(1, 2, ["no", "yes"]), new RatingScale(1, 2, ["no", "yes"]));
        Assert.NotEqual(new RatingScale(1, 2, ["no", "yes"]), new RatingScale(1, 2));
        Assert.NotEqual(new RatingScale(0, 1), new RatingScale(1, 2));
        Assert.Equal(new RatingScale(1, 2), new RatingScale(1, 2, []));
    }

    [Fact]
    public void Contains_AnyRating_IsBetweenTheEnds() =>
        Holds.ForAll(Gen.Choose(-2, 110).Three().Where(n => n.Item1 >= 0 && n.Item2 > n.Item1 && n.Item2 - n.Item1 < 100).ToArbitrary(), n =>
        {
            RatingScale scale = new(n.Item1, n.Item2);

            Assert.True(scale.Contains(n.Item1) && scale.Contains(n.Item2));
            Assert.False(scale.Contains(n.Item1 - 1) || scale.Contains(n.Item2 + 1));
            Assert.Equal(n.Item3 >= n.Item1 && n.Item3 <= n.Item2, scale.Contains(n.Item3));
        });
}
