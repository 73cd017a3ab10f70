using Chally.Competencies.Scoring;
using static Chally.Competencies.Tests.Infrastructure.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class ScoreValidationTests
{
    private static readonly BenchmarkScore Score = On(1, 5, Rated("a", High("a1"), Low("a2")), Rated("b", High("b1"))).Score(("a1", 4), ("a2", 2), ("b1", 5));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Percent_OutsideOfTheScale_Throws(double percent)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CompositeScore(percent, "mixed"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.Overall! with { Percent = percent });
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.Competencies[0] with { Percent = percent });
    }

    [Fact]
    public void Members_Impossible_Throw()
    {
        CompetencyScore competency = Score.Competencies[0];

        Assert.Throws<ArgumentOutOfRangeException>(() => competency with { RawMean = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => competency with { Rated = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => competency with { Expected = -1 });
        Assert.Throws<ArgumentException>(() => competency with { Id = "Not Kebab" });
        Assert.Throws<ArgumentNullException>(() => competency with { Items = null! });
        Assert.Throws<ArgumentNullException>(() => competency with { Flags = null! });
        Assert.Throws<ArgumentException>(() => Score with { Subject = " " });
        Assert.Throws<ArgumentNullException>(() => Score with { Competencies = null! });
        Assert.Throws<ArgumentNullException>(() => Score with { Provenance = null! });
        Assert.Throws<ArgumentException>(() => new CompositeScore(50, " "));
    }

    [Fact]
    public void ReadAll_WrittenArray_GivesEqualScores()
    {
        string json = $"[{BenchmarkScoreJson.Write(Score)},{BenchmarkScoreJson.Write(Score with { Subject = "Other" })}]";

        Assert.Equal([Score, Score with { Subject = "Other" }], BenchmarkScoreJson.ReadAll(json));
        Assert.Empty(BenchmarkScoreJson.ReadAll("[]"));
    }

    [Fact]
    public void ReadAll_BadElements_ListsAllWithTheirPlaces()
    {
        ScoringFileException e = Assert.Throws<ScoringFileException>(() => BenchmarkScoreJson.ReadAll($"[{BenchmarkScoreJson.Write(Score)},1,[]]"));

        Assert.Equal(["$[1]", "$[2]"], e.Problems.Select(problem => problem.Path));
        Assert.Equal("$", Assert.Single(Assert.Throws<ScoringFileException>(() => BenchmarkScoreJson.ReadAll(BenchmarkScoreJson.Write(Score))).Problems).Path);
    }

    [Theory]
    [InlineData("\"rated\": 2", "\"rated\": 3", "$.competencies[0].rated")]
    [InlineData("\"rated\": 2", "\"rated\": 1", "$.competencies[0].items")]
    [InlineData("\"expected\": 2", "\"expected\": 4", "$.competencies[0].items")]
    [InlineData("\"percent\": 75,\n      \"rawMean\"", "\"percent\": 74,\n      \"rawMean\"", "$.competencies[0].items")]
    public void Read_CountsOrPointsThatDoNotAgree_AreNamed(string written, string changed, string path)
    {
        string json = BenchmarkScoreJson.Write(Score);
        Assert.Contains(written, json, StringComparison.Ordinal);

        ScoringFileException e = Assert.Throws<ScoringFileException>(() => BenchmarkScoreJson.Read(json.Replace(written, changed, StringComparison.Ordinal)));

        Assert.Contains(path, e.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Read_WithoutOverall_SaysThatItIsMissing()
    {
        string json = BenchmarkScoreJson.Write(Score).Replace("\"overall\"", "\"whole\"", StringComparison.Ordinal);

        ScoringFileException e = Assert.Throws<ScoringFileException>(() => BenchmarkScoreJson.Read(json));

        Assert.Equal(["$", "$.whole"], e.Problems.Select(problem => problem.Path));
    }
}
