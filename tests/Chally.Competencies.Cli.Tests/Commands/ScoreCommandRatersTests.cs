using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary><c>chally score --combine-raters</c>.</summary>
public sealed class ScoreCommandRatersTests
{
    private const string Header = "subject,rater,role,steady-a,steady-b,balanced-a,balanced-b\n";

    /// <summary>
    /// Steady is (3a + b)/4 of 10, balanced (2a + 10 − b)/3. Ann, steady: self 100, manager 50, peers 0, 100 and 50, so 50; combined 50.
    /// Balanced: self 0, manager 100, two peers of three, withheld; combined 100; overall (50 + 2·100)/3.
    /// </summary>
    private const string Ratings = Header
        + "Ann,,self,10,10,0,10\nBo,m,manager,10,0,10,0\nAnn,m,manager,5,5,10,0\nAnn,p,peer,0,0,10,0\nAnn,q,peer,10,10,10,0\nAnn,r,peer,5,5,,\n";

    [Fact]
    public void Csv_Rows_AreOneASubjectInOrderOfAppearance()
    {
        ToolRun run = TinyRole.Run("score", "ratings.csv", Ratings, "--combine-raters", "-f", "csv").Succeeds();

        Assert.Equal([TinyRole.ScoreHeader, "Ann,50,,100,83.33333333333333", "Bo,75,,100,91.66666666666667"], run.OutputLines);
    }

    [Fact]
    public void Json_Objects_ReadBackAndHoldNoWithheldFigure()
    {
        ToolRun run = TinyRole.Run("score", "ratings.csv", Ratings, "--combine-raters", "-f", "json").Succeeds();
        ValueList<MultiRaterScore> scores = CompetencyJson.ReadList<MultiRaterScore>(run.Output);

        Assert.Equal(["Ann", "Bo"], scores.Select(score => score.Subject));
        Assert.Equal(RoleScoreStatus.Withheld, scores[0].Roles[2].Competencies[2].Status);
        Assert.Equal(50, scores[0].SelfOtherGaps[0].Points);
        JsonElement peers = run.Json()[0].GetProperty("roles")[2];
        Assert.Equal(JsonValueKind.Null, peers.GetProperty("competencies")[2].GetProperty("percent").ValueKind);
        Assert.Equal(JsonValueKind.Null, peers.GetProperty("overall").ValueKind);
    }

    [Fact]
    public void Text_Blocks_AreOneASubject()
    {
        string[] lines = TinyRole.Run("score", "ratings.csv", Ratings, "--combine-raters").Succeeds().OutputLines;

        Assert.Contains("Several raters: Ann", lines);
        Assert.Contains("Raters: self 1, manager 1, peer 3", lines);
        Assert.Contains("Several raters: Bo", lines);
        Assert.Contains(lines, line => line.Contains("Peer (3)", StringComparison.Ordinal));
        Assert.Contains(lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, @"Steady +100 +50 +50 +50 +\+50 "));
        Assert.Contains(lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, @"Balanced +0 +100 +withheld +100 +-100 "));
        Assert.Contains("  - Peer, Balanced: Withheld: 2 of 3 raters scored it, at least 3 needed.", lines);
        Assert.Contains("83 of 100 scale points overall, all roles but self combined", lines);
        Assert.Contains("Band: mostly high-pole", lines);
    }

    [Fact]
    public void NdjsonAndJson_Sheets_AreCombinedLikeRows()
    {
        const string Manager = "{\"subject\":\"Ann\",\"role\":\"manager\",\"ratings\":{\"steady-a\":5,\"steady-b\":5,\"balanced-a\":10,\"balanced-b\":0}}";
        const string Interviewer =
            "{\"subject\":\"Ann\",\"role\":\"interviewer\",\"ratings\":{\"steady-a\":10,\"steady-b\":10,\"balanced-a\":10,\"balanced-b\":0}}";
        string[] expected = [TinyRole.ScoreHeader, "Ann,75,,100,91.66666666666667"];

        Assert.Equal(expected, TinyRole.Run("score", "r.ndjson", $"{Manager}\n{Interviewer}\n", "--combine-raters", "-f", "csv").Succeeds().OutputLines);
        Assert.Equal(expected, TinyRole.Run("score", "r.json", $"[{Interviewer},{Manager}]", "--combine-raters", "-f", "csv").Succeeds().OutputLines);
    }

    [Fact]
    public void Policy_Minimum_IsKept()
    {
        using TempFolder folder = new();
        string policy = folder.File("policy.json", """{"formatVersion":1,"minimumRatersPerRole":2,"decision":{"rule":"compensatory","cut":80}}""");
        string[] lines = TinyRole.Run("score", "ratings.csv", Ratings, "--combine-raters", "--policy", policy).Succeeds().OutputLines;

        Assert.DoesNotContain(lines, line => line.Contains(": Withheld", StringComparison.Ordinal));
        Assert.Contains("Decision rule: Reached, by the cut.", lines);
    }

    [Fact]
    public void Problems_OfRatersAndRows_AreAllNamedWithTheirLines()
    {
        ToolRun run = TinyRole.Run("score", "ratings.csv",
            Ratings.Replace("\n", ",\n", StringComparison.Ordinal).Replace("balanced-b,", "balanced-b,responseId", StringComparison.Ordinal)
            .Replace("Ann,m,manager,5,5,10,0,", "Ann,m,manager,5,5,10,0,R1", StringComparison.Ordinal) +
                "Ann,x,manager,1,1,1,1,R1\nCy,,,11,1,1,1,\n,,,1,1,1,1,\n",
            "--combine-raters").Refuses();

        Assert.Contains(run.ErrorLines, line => line.Contains("ratings.csv:8: responseId: RS0016", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.Contains("ratings.csv:9: steady-a: RS0002", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.Contains("ratings.csv:10: subject: RS", StringComparison.Ordinal) || line.Contains(
            "ratings.csv:10: subject: CC", StringComparison.Ordinal));
        Assert.Equal("3 problems; nothing was written.", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("--explain", "--explain does not go with --combine-raters")]
    [InlineData("--norms=norms.json", "--norms does not go with --combine-raters")]
    public void Options_ThatDoNotGoTogether_AreWrongUsage(string option, string message) =>
        Assert.Contains(message, TinyRole.Run("score", "ratings.csv", Ratings, "--combine-raters", option).IsWrongUsage().Error, StringComparison.Ordinal);

    [Fact]
    public void Rows_None_GiveNobody() =>
        Assert.Equal([TinyRole.ScoreHeader], TinyRole.Run("score", "ratings.csv", Header, "--combine-raters", "-f", "csv").Succeeds().OutputLines);
}
