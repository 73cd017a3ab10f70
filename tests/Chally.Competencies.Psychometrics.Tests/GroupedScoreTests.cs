using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class GroupedScoreTests
{
    /// <summary>100 on a, which counts twice, and 0 on b.</summary>
    private static readonly BenchmarkScore Score = TwoScores.Score(TwoScores.Sheet("p", "x", 5, 1, 1, 1))[0];

    [Fact]
    public void Of_AScore_TakesTheCompositeOrACompetency()
    {
        Assert.Equal(new GroupedScore("women", Score.Overall!.Percent, "north"), GroupedScore.Of(Score, "women", stratum: "north"));
        Assert.Equal(new GroupedScore("women", 100), GroupedScore.Of(Score, "women", "a"));
        Assert.Equal(new GroupedScore("women", 0), GroupedScore.Of(Score, "women", "b"));
        Assert.Equal(new GroupedScore("women", null), GroupedScore.Of(TwoScores.Score(TwoScores.Sheet("p", "x", 5, 1, null, null))[0], "women", "b"));
    }

    [Theory]
    [InlineData("development")]
    [InlineData("Development")]
    public void Of_ASheetForDevelopment_IsRefused(string purpose) =>
        Assert.Contains("must not stand under a cut",
            Assert.Throws<ArgumentException>(() => GroupedScore.Of(Score with { Purpose = purpose }, "women")).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_WhatIsNotThere_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => GroupedScore.Of(Score, "women", "c"));
        Assert.Throws<ArgumentException>(() => GroupedScore.Of(Score, " "));
        Assert.Equal(new GroupedScore("women", 100), GroupedScore.Of(Score with { Purpose = "selection" }, "women", "a"));
    }

    [Fact]
    public void AtCut_OfScores_IsThatOfPlainNumbers() => Assert.Equal(
        AdverseImpact.AtCut([new GroupedScore("w", 100), new GroupedScore("m", 100)], 50),
        AdverseImpact.AtCut([GroupedScore.Of(Score, "w", "a"), GroupedScore.Of(Score, "m", "a")], 50));
}
