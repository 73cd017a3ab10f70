using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class ScoreCommandTests
{
    private static readonly RatingSheet[] Sheets =
    [
        Example.Sheet("Ann", place => (place % 5) + 1),
        Example.Sheet("Bo", place => place < 12 ? 3 : null),
        Example.Sheet("Cy", _ => null),
        Example.Sheet("Di", place => place % 3 == 0 ? null : 5 - (place % 4)),
    ];

    [Fact]
    public void Csv_OfOwnContent_IsWhatOneReckonsByHand() => Assert.Equal(
        [TinyRole.ScoreHeader, $"Ann,{TinyRole.Scores}"],
        TinyRole.Score("ratings.csv", TinyRole.Header + "Ann,10,0,10,0\n").Succeeds().OutputLines);

    [Fact]
    public void Csv_HasOneRowPerSheetInOrderWithTheScorersOwnNumbers()
    {
        string[] lines = Example.Run("score", Sheets, "--format", "csv").Succeeds().OutputLines;

        Assert.Equal(["subject", .. Example.Benchmark.Competencies.Select(entry => entry.Id), "overall"], lines[0].Split(','));
        BenchmarkScorer scorer = new(Example.Benchmark);
        Assert.Equal(Sheets.Length, lines.Length - 1);
        foreach ((RatingSheet sheet, string line) in Sheets.Zip(lines.Skip(1)))
        {
            BenchmarkScore score = scorer.Score(sheet);
            string[] expected = [sheet.Subject, .. score.Competencies.Select(competency => Shortest(competency.Percent)), Shortest(score.Overall?.Percent)];
            Assert.Equal(expected, line.Split(','));
        }
    }

    [Fact]
    public void Csv_OfWhatIsNotScored_IsAnEmptyCell() => Assert.Equal(
        [TinyRole.ScoreHeader, "Ann,,,,", "Bo,50,,,"],
        TinyRole.Score("ratings.csv", TinyRole.Header + "Ann,,,,\nBo,5,,,\n").Succeeds().OutputLines);

    [Fact]
    public void Json_HasTheAgreedMembers()
    {
        JsonElement score = TinyRole.Run(
            "score", "ratings.csv", "subject,rater,role,purpose,completed,steady-a,steady-b\nAnn,Bo,manager,development,2026-03-01,10,0\n", "-f", "json")
            .Succeeds().Json()[0];

        Assert.Equal("Ann", score.GetProperty("subject").GetString());
        Assert.Equal("tiny", score.GetProperty("benchmark").GetString());
        Assert.Equal("Bo", score.GetProperty("rater").GetString());
        Assert.Equal("manager", score.GetProperty("role").GetString());
        Assert.Equal("development", score.GetProperty("purpose").GetString());
        Assert.StartsWith("2026-03-01T00:00:00", score.GetProperty("completed").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, score.GetProperty("overall").ValueKind);
        JsonElement[] competencies = [.. score.GetProperty("competencies").EnumerateArray()];
        Assert.Equal(["steady", "silent", "balanced"], competencies.Select(competency => competency.GetProperty("id").GetString()));
        Assert.Equal(["scored", "notRateable", "notScored"], competencies.Select(competency => competency.GetProperty("status").GetString()));
        Assert.Equal("75", competencies[0].GetProperty("percent").GetRawText());
        Assert.Equal("7.5", competencies[0].GetProperty("rawMean").GetRawText());
        Assert.Equal(2, competencies[0].GetProperty("rated").GetInt32());
        Assert.Equal(2, competencies[0].GetProperty("expected").GetInt32());
        Assert.Equal("mostly high-pole", competencies[0].GetProperty("band").GetString());
        Assert.False(competencies[0].TryGetProperty("reason", out _));
        foreach (JsonElement missing in competencies[1..])
        {
            Assert.NotEqual(string.Empty, missing.GetProperty("reason").GetString());
            Assert.Equal(JsonValueKind.Null, missing.GetProperty("percent").ValueKind);
            Assert.Equal(JsonValueKind.Null, missing.GetProperty("rawMean").ValueKind);
            Assert.Equal(JsonValueKind.Null, missing.GetProperty("band").ValueKind);
        }

        JsonElement provenance = score.GetProperty("provenance");
        foreach (string member in new[] { "contentHash", "scoringHash", "policyHash" })
        {
            Assert.Matches("^[0-9a-f]{64}$", provenance.GetProperty(member).GetString()!);
        }
    }

    [Fact]
    public void Json_ReadsBackAsTheScoresWithoutTheirItems()
    {
        JsonElement json = Example.Run("score", Sheets, "--format", "json").Succeeds().Json();

        BenchmarkScorer scorer = new(Example.Benchmark);
        BenchmarkScore[] expected = [.. Sheets.Select(sheet => WithoutItems(scorer.Score(sheet)))];
        Assert.Equal(expected, json.EnumerateArray().Select(element => CompetencyJson.Read<BenchmarkScore>(element.GetRawText())));
    }

    [Fact]
    public void Json_OfLevels_SaysWhatIsAchievedAndRequired()
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("customer-service-manager-proficiency");
        string header = string.Join(',', ["subject", .. benchmark.Items().Select(item => item.Id)]);
        string row = string.Join(',', ["Ann", .. benchmark.Items().Select(item => item.LevelRank <= 2 ? "1" : "0")]);
        ToolRun run = ToolRun.OnInput($"{header}\n{row}\n", "score", "-", "-b", benchmark.Id, "-f", "json").Succeeds();

        JsonElement first = run.Json()[0].GetProperty("competencies").EnumerateArray().First(competency => competency.TryGetProperty("level", out _));
        Assert.Equal(2, first.GetProperty("level").GetProperty("achieved").GetInt32());
        Assert.True(first.GetProperty("level").GetProperty("required").GetInt32() > 0);
    }

    [Fact]
    public void Rows_OfOneSubject_StayRowsOfTheirOwn() => Assert.Equal(
        [TinyRole.ScoreHeader, "Ann,0,,,", "Bo,100,,,", "Ann,50,,,", "Ann,0,,,"],
        TinyRole.Score("ratings.csv", "subject,steady-a\nAnn,0\nBo,10\nAnn,5\nAnn,0\n").Succeeds().OutputLines);

    [Fact]
    public void Text_PrintsScalePointsAndNeverAPercentSign()
    {
        string output = TinyRole.Run("score", "ratings.csv", TinyRole.Header + "Ann,10,0,10,0\nBo,10,0,,\n").Succeeds().Output;

        Assert.Contains("Candidate report: Ann\nJob: Tiny Role\nItems rated: 4 of 4\n92 of 100 scale points overall\nBand: mostly high-pole\n", output,
            StringComparison.Ordinal);
        Assert.Contains("Candidate report: Bo\nJob: Tiny Role\nItems rated: 2 of 4\nNo overall score 1 of 2 rateable competencies scored, at least 2 needed.\n",
            output, StringComparison.Ordinal);
        Assert.Contains("The content has nothing to rate for this competency.", output, StringComparison.Ordinal);
        Assert.Contains("Steady: The score rests on high-pole items alone", output, StringComparison.Ordinal);
        Assert.DoesNotContain('%', output);
        Assert.DoesNotContain("NaN", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OnATerminalOf80Columns_KeepsWithinThem()
    {
        using TempFolder folder = new();
        string ratings = folder.File("ratings.csv", Example.Csv(Sheets));

        Assert.All(
            ToolRun.OnTerminal(80, "score", ratings, "-b", Example.BenchmarkId).Succeeds().LinesWithoutEscapes,
            line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Output_OfOtherContentVersion_IsFlagged()
    {
        string sheet = $$"""{"subject":"Ann","contentVersion":"0.0.1","ratings":{"{{Example.Benchmark.Items().First().Id}}":1 } }""";
        JsonElement score = ToolRun.OnInput(sheet, "score", "-", "-b", Example.BenchmarkId, "-f", "json").Succeeds().Json()[0];

        Assert.Contains(
            score.GetProperty("flags").EnumerateArray(), flag => flag.GetProperty("rule").GetString()!.Contains("0.0.1", StringComparison.Ordinal));
    }

    private static string Shortest(double? percent) => percent?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty;

    private static BenchmarkScore WithoutItems(BenchmarkScore score) =>
        score with { Competencies = [.. score.Competencies.Select(competency => competency with { Items = [] })] };
}
