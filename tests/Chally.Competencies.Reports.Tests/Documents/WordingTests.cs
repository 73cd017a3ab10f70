using System.Globalization;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Tests.Documents;

public sealed class WordingTests
{
    private static readonly Wording Words = new(CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(34.2, 60, "34", "60")]
    [InlineData(59.96, 60, "59.96", "60.00")]
    [InlineData(59.6, 60, "59.6", "60.0")]
    [InlineData(60, 60, "60", "60")]
    [InlineData(59.99999999996, 60, "60.0000000000", "60.0000000000")]
    public void Beside_ScoreAndBoundary_TellsThemApart(double score, double boundary, string first, string second) =>
        Assert.Equal((first, second), (Words.Beside(score, boundary), Words.Beside(boundary, score)));

    [Theory]
    [InlineData(null, "–")]
    [InlineData(0.0, "<1")]
    [InlineData(0.999, "<1")]
    [InlineData(1.0, "1")]
    [InlineData(50.5, "51")]
    [InlineData(99.0, "99")]
    [InlineData(99.001, ">99")]
    public void PercentileRank_AtTheEnds_IsBeyondThem(double? rank, string text) => Assert.Equal(text, Words.PercentileRank(rank));

    [Theory]
    [InlineData(50.0, 29.9, 70.1, "50 (30 to 70)")]
    [InlineData(0.0, 0.0, 16.1, "<1 (<1 to 16)")]
    [InlineData(100.0, 83.9, 100.0, ">99 (84 to >99)")]
    public void PercentileRank_WithItsInterval_HasBoth(double rank, double lower, double upper, string text) =>
        Assert.Equal(text, Words.PercentileRank(new NormedScore(rank, new ScoreInterval(lower, upper, 0.95), null, null, null, null, null, null, null, [])));

    [Theory]
    [InlineData(0.4, "0")]
    [InlineData(-0.4, "0")]
    [InlineData(3.5, "+4")]
    [InlineData(-12.0, "−12")]
    [InlineData(null, "–")]
    public void Signed_Difference_HasItsSign(double? difference, string text) => Assert.Equal(text, Words.Signed(difference));

    [Fact]
    public void Numbers_BelowZero_HaveATrueMinus() =>
        Assert.Equal(("−8 to 8", "−0.14", "−1.5"), (Words.Range(-8.2, 7.9), Words.Decimal(-0.14, 2), Words.Number(-1.5, "0.#")));

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "a")]
    [InlineData(2, "a and b")]
    [InlineData(3, "a, b and c")]
    public void And_Parts_AreJoined(int count, string text) => Assert.Equal(text, Wording.And([.. new[] { "a", "b", "c" }.Take(count)]));

    [Fact]
    public void Rating_OnScaleWithAndWithoutWords_IsNamed()
    {
        Assert.Equal("seldom (1 of 2)", Words.Rating(1, new RatingScale(0, 2, ["never", "seldom", "often"])));
        Assert.Equal("shown", Words.Rating(1, new RatingScale(0, 1, ["not shown", "shown"])));
        Assert.Equal("rated 7 of 10", Words.Rating(7, new RatingScale(1, 10)));
    }

    [Fact]
    public void ScalePoints_WithMean_AreAsTheHouseWritesThem() =>
        Assert.Equal("67 of 100 scale points, mean 3.7 of 5", Words.ScalePoints(66.6, 3.66, new RatingScale(1, 5)));
}
