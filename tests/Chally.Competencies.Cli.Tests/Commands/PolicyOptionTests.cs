using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary><c>--policy</c> on every command that scores.</summary>
public sealed class PolicyOptionTests
{
    private const string Row = TinyRole.Header + "Ann,10,0,10,0\n";

    public static TheoryData<string> ScoringCommands => ["score", "compare", "plan"];

    /// <summary>steady 75, balanced 100; with weights 3 and 1 instead of 1 and 2: (3·75 + 100)/4 = 81.25.</summary>
    [Fact]
    public void Weights_OfThePolicy_MakeTheComposite()
    {
        ToolRun run = Run("score", """{"formatVersion": 1, "weights": {"steady": 3, "balanced": 1}}""", "-f", "csv").Succeeds();

        Assert.Equal([TinyRole.ScoreHeader, "Ann,75,,100,81.25"], run.OutputLines);
    }

    [Theory]
    [InlineData("""{"rule": "compensatory", "cut": 90}""", "Decision rule: Reached, by the cut. Overall: 92 scale points, 90 needed.")]
    [InlineData("""{"rule": "conjunctive", "minimums": {"steady": 80}}""", "Decision rule: Not reached, by the minimums. Steady: 75 scale points, 80 needed.")]
    [InlineData("""{"rule": "both", "cut": 1, "minimums": {"silent": 1}}""",
        "Decision rule: Undetermined, by the cut and the minimums. Overall: 92 scale points, 1 needed. Silent: not scored, 1 scale points needed.")]
    public void Text_Decision_IsOneLine(string decision, string line) =>
        Assert.Contains(line, Run("score", $$"""{"formatVersion": 1, "decision": {{decision}} }""").Succeeds().OutputLines);

    [Fact]
    public void Text_SheetForDevelopment_SaysThatThereIsNoDecision()
    {
        using TempFolder folder = new();
        string policy = folder.File("policy.json", """{"formatVersion": 1, "decision": {"rule": "compensatory", "cut": 90}}""");
        string output = TinyRole.Run("score", "ratings.csv", "subject,purpose,steady-a,balanced-a\nAnn,development,10,10\n", "--policy", policy)
            .Succeeds().Output;

        Assert.Contains("No decision: the sheet was collected for development.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Decision rule", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_ResponseQuality_IsShownAsNotes()
    {
        string output = RunOn(TinyRole.Header + "Ann,5,5,,\n", "score", """{"formatVersion": 1, "quality": {"longstringShare": 0}}""").Succeeds().Output;

        Assert.Contains("2 of 4 items are not rated, more than 0.25 of them.", output, StringComparison.Ordinal);
        Assert.Contains("2 equal ratings in a row, at least 0 of 4 items.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_DecisionQualityAndHash_AreThePolicys()
    {
        const string Policy = """{"formatVersion": 1, "decision": {"rule": "compensatory", "cut": 90}}""";
        JsonElement score = Run("score", Policy, "-f", "json").Succeeds().Json()[0];

        Assert.Equal("reached", score.GetProperty("decision").GetProperty("outcome").GetString());
        Assert.Equal(4, score.GetProperty("quality").GetProperty("rated").GetInt32());
        Assert.Equal(CompetencyJson.Read<ScoringPolicy>(Policy).ComputeHash(), score.GetProperty("provenance").GetProperty("policyHash").GetString());
        Assert.NotNull(CompetencyJson.Read<BenchmarkScore>(score.GetRawText()).RuleOutcome);
    }

    [Theory]
    [MemberData(nameof(ScoringCommands))]
    public void EveryScoringCommand_TakesAPolicy(string command) => Run(command, """{"formatVersion": 1, "minimumRatedShare": 1}""").Succeeds();

    [Theory]
    [MemberData(nameof(ScoringCommands))]
    public void BrokenPolicy_IsReportedWithItsPlace(string command)
    {
        ToolRun run = Run(command, """{"formatVersion": 1, "minimumRatedShare": 2, "extra": 1}""").Refuses();

        Assert.Contains("policy.json: $.minimumRatedShare: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("policy.json: $.extra: ", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal("2 problems; nothing was written.", run.ErrorLines[2]);
    }

    [Theory]
    [InlineData("""{"formatVersion": 1, "weights": {"nowhere": 1}}""", "$.weights")]
    [InlineData("""{"formatVersion": 1, "decision": {"rule": "conjunctive", "minimums": {"nowhere": 1}}}""", "$.decision.minimums")]
    public void PolicyForOtherCompetencies_IsRefusedByName(string policy, string path)
    {
        ToolRun run = Run("score", policy).Refuses();

        Assert.Contains($"policy.json: {path}: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("'nowhere'", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not JSON")]
    [InlineData("[]")]
    public void NoPolicyAtAll_IsRefused(string text) => Run("score", text).Refuses();

    [Fact]
    public void MissingFileOrFolder_IsRefused()
    {
        using TempFolder folder = new();
        string missing = folder.File("policy.json", "{}") + ".not";

        Assert.Contains(missing, TinyRole.Run("score", "ratings.csv", Row, "--policy", missing).Refuses().Error, StringComparison.Ordinal);
        TinyRole.Run("score", "ratings.csv", Row, "--policy", Path.GetDirectoryName(missing)!).Refuses();
        TinyRole.Run("score", "ratings.csv", Row, "--policy", " ").IsWrongUsage();
    }

    private static ToolRun Run(string command, string policy, params string[] args) => RunOn(Row, command, policy, args);

    private static ToolRun RunOn(string ratings, string command, string policy, params string[] args)
    {
        using TempFolder folder = new();
        return TinyRole.Run(command, "ratings.csv", ratings, ["--policy", folder.File("policy.json", policy), .. args]);
    }
}
