using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class ScoreValidationTests
{
    private static readonly Benchmark Role = On(1, 5, Rated("a", High("a1"), Low("a2")), Rated("b", High("b1")));
    private static readonly BenchmarkScore Score = Role.Score(("a1", 4), ("a2", 2), ("b1", 5));

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
    public void Members_ThatContradictOthers_Throw()
    {
        CompetencyScore scored = Score.Competencies[0];
        CompetencyScore bare = new() { Id = "a", Status = ScoreStatus.NotScored, Reason = "Too few.", Rated = 0, Expected = 2 };
        BenchmarkScore decided = new BenchmarkScorer(Role, new ScoringPolicy { Decision = DecisionPolicy.Compensatory(50) })
            .Score(Sheet(("a1", 4), ("a2", 2), ("b1", 5)));

        Refuses(() => scored with { Rated = scored.Expected + 1 });
        Refuses(() => scored with { Expected = scored.Rated - 1 });
        Refuses(() => scored with { Percent = null });
        Refuses(() => scored with { Band = null });
        Refuses(() => scored with { RawMean = null });
        Refuses(() => scored with { Reason = "None." });
        Refuses(() => scored with { Status = ScoreStatus.NotScored });
        Refuses(() => scored with { Status = (ScoreStatus)9 });
        Refuses(() => bare with { Percent = 50 });
        Refuses(() => bare with { Band = "mixed" });
        Refuses(() => bare with { Status = ScoreStatus.Scored });
        Refuses(() => new CompetencyScore { Id = "a", Band = "mixed", Status = ScoreStatus.NotScored, Rated = 0, Expected = 2 });
        Refuses(() => new CompetencyScore { Id = "a", Expected = 1, Status = ScoreStatus.NotScored, Rated = 2 });
        Refuses(() => Score with { OverallReason = "None." });
        Refuses(() => Score with { Role = (RaterRole)9 });
        Refuses(() => Score with { Benchmark = " " });
        Refuses(() => decided with { Purpose = "for development" });
        Refuses(() => Score with { Purpose = "dev", RuleOutcome = decided.RuleOutcome });
        Refuses(() => new RuleOutcome(DecisionOutcome.Reached, DecisionRule.Compensatory, ["Below."]));
        Refuses(() => new RuleOutcome(DecisionOutcome.NotReached, DecisionRule.Compensatory, []));
        Refuses(() => new ScoreInterval(2, 1, 0.95));
        Refuses(() => new ScoreInterval(1, 2, 1));
        Refuses(() => new ScoreInterval(1, 2, 0.95) with { Lower = double.NaN });
        Refuses(() => new ResponseQuality(-1, 0, null, null, null, []));
        Refuses(() => new ResponseQuality(1, 0, 1, null, null, []) with { Variability = double.NaN });
        Refuses(() => scored.Items[0] with { Points = double.PositiveInfinity });
        Refuses(() => new LevelEvidence(0, null, 1, 1));
        Refuses(() => new LevelScore { Status = LevelStatus.Undetermined, Achieved = 2, Required = null, Levels = [] });
        Refuses(() => new NormedScore(101, null, null, null, null, null, null, null, null, []));
        Refuses(() => new NormedScore(null, null, null, null, 11, null, null, null, null, []));
        Refuses(() => new NormedCompetency("a", null, null));
        Refuses(() => new SelfOtherGap("a", double.NaN, null));
        Assert.Equal(3, (scored with { Expected = 3 }).Expected);
        Assert.Equal(50, (scored with { Percent = 50 }).Percent);

        static void Refuses(Func<object> build) => Assert.ThrowsAny<ArgumentException>(build);
    }

    [Fact]
    public void ReadAll_WrittenArray_GivesEqualScores()
    {
        string json = $"[{CompetencyJson.Write(Score)},{CompetencyJson.Write(Score with { Subject = "Other" })}]";

        Assert.Equal([Score, Score with { Subject = "Other" }], CompetencyJson.ReadList<BenchmarkScore>(json));
        Assert.Empty(CompetencyJson.ReadList<BenchmarkScore>("[]"));
    }

    [Fact]
    public void ReadAll_BadElements_ListsAllWithTheirPlaces()
    {
        CompetencyInputException e =
            Assert.Throws<CompetencyInputException>(() => CompetencyJson.ReadList<BenchmarkScore>($"[{CompetencyJson.Write(Score)},1,[]]"));

        Assert.Equal(["$[1]", "$[2]"], e.Problems.Select(problem => problem.Path));
        Assert.Equal([Score], CompetencyJson.ReadList<BenchmarkScore>(CompetencyJson.Write(Score)));
    }

    [Theory]
    [InlineData("\"rated\": 2", "\"rated\": 3", "$.competencies[0].rated")]
    [InlineData("\"rated\": 2", "\"rated\": 1", "$.competencies[0].items")]
    [InlineData("\"expected\": 2", "\"expected\": 4", "$.competencies[0].items")]
    [InlineData("\"percent\": 75,\n      \"rawMean\"", "\"percent\": 74,\n      \"rawMean\"", "$.competencies[0].items")]
    public void Read_CountsOrPointsThatDoNotAgree_AreNamed(string written, string changed, string path)
    {
        string json = CompetencyJson.Write(Score);
        Assert.Contains(written, json, StringComparison.Ordinal);

        CompetencyInputException e =
            Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<BenchmarkScore>(json.Replace(written, changed, StringComparison.Ordinal)));

        Assert.Contains(path, e.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Read_WithoutOverall_SaysThatItIsMissing()
    {
        string json = CompetencyJson.Write(Score).Replace("\"overall\"", "\"whole\"", StringComparison.Ordinal);

        CompetencyInputException e = Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<BenchmarkScore>(json));

        Assert.Equal(["$", "$.#4"], e.Problems.Select(problem => problem.Path));
    }
}
