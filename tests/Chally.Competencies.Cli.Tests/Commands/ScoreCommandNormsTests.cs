using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary><c>chally score --norms</c>.</summary>
public sealed class ScoreCommandNormsTests
{
    /// <summary>The scores 50, 75 and 100 of 1, 2 and 1 people: mean 75, SD √(1250/3) = 20.412414523193153.</summary>
    private static readonly NormTable Ranked = new()
    {
        N = 4,
        Mean = 75,
        Sd = 20.412414523193153,
        Frequencies = [new ScoreFrequency(50, 1), new ScoreFrequency(75, 2), new ScoreFrequency(100, 1)],
    };

    private static readonly RatingSheet[] Sheets = [Example.Sheet("Ann", place => (place % 5) + 1), Example.Sheet("Bo", place => place < 12 ? 3 : null)];

    [Fact]
    public void Text_WithNorms_PrintsRankTAndInterval()
    {
        // Steady 75: rank 100·(1 + ½·2)/4 = 50, its interval by Wilson at N = 4 15.0 to 85.0, T 50.
        // Overall 91.67: z (91.67 − 70)/20 = 1.083, T 61; SEM 20·√0.16 = 8;
        // interval 91.67 ± 15.68: 76 to 107.
        string output = Run("Ann,10,0,10,0\n", norms => norms, "-f", "text").Succeeds().Output;

        Assert.Contains("Among norm set tiny-norms of 2026-03-01 (250 people: Applicants; Interview)\n", output, StringComparison.Ordinal);
        Assert.Matches(@"Steady +50 +15 to 85 +50 +-\n", output);
        Assert.Matches(@"Overall +- +- +61 +76 to 107\n", output);
        Assert.Contains("The interval of a percentile rank says how far it may lie from that in the population", output, StringComparison.Ordinal);
        Assert.Contains("Balanced: no norms: The norm set has no table for this score.\n", output, StringComparison.Ordinal);
        Assert.Contains("Silent: no norms: The content has nothing to rate for this competency.\n", output, StringComparison.Ordinal);
        Assert.Contains("Steady: The norm rests on 4 people, under 100.\n", output, StringComparison.Ordinal);
        Assert.Contains("Overall: The interval rests on alpha: it covers the sampling of items, not that of raters.\n", output, StringComparison.Ordinal);
        Assert.Contains("at confidence level 0.95.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", output, StringComparison.Ordinal);
    }

    /// <summary>
    /// Half of the items rated: SEM 8·√2 in a, and in the composite √(36 + ¼·64·(2 − 1) + ¼·64·(2 − 1)) = √68, in JSON, text and the ranking.
    /// </summary>
    [Fact]
    public void Norms_HalfRatedSheet_HaveAWiderErrorEverywhere()
    {
        const string Content = """
            {"formatVersion": 1,
             "competencies": [
               {"id": "a", "name": "A", "indicators": [{"id": "a1", "pole": "high", "text": "Does a"}, {"id": "a2", "pole": "low", "text": "Shuns a"}]},
               {"id": "b", "name": "B", "indicators": [{"id": "b1", "pole": "high", "text": "Does b"}, {"id": "b2", "pole": "low", "text": "Shuns b"}]}],
             "benchmarks": [
               {"id": "halves", "title": "Halves", "description": {"text": "Two"}, "ratingScale": {"min": 1, "max": 5},
                "competencies": [{"competency": "a"}, {"competency": "b"}]}]}
            """;
        Benchmark benchmark = CompetencyCatalog.Read([ContentFile.FromText("halves.json", Content)]).GetBenchmark("halves");
        NormTable part = new() { N = 250, Mean = 50, Sd = 20, Reliability = new ScoreReliability(0.84, "alpha") };
        NormSet set = new()
        {
            Id = "halves-2026",
            Date = new DateOnly(2026, 3, 1),
            Population = "Applicants",
            Setting = "Interview",
            Benchmark = benchmark.Id,
            ScoringHash = benchmark.ComputeScoringHash(),
            N = 250,
            Competencies = ValueMap.Create([KeyValuePair.Create("a", part), KeyValuePair.Create("b", part)]),
            Overall = part with { Sd = 10, Reliability = new ScoreReliability(0.64, "alpha") },
        };
        using TempFolder folder = new();
        string[] Args(string command, params string[] more) =>
        [
            command, folder.File("ratings.csv", "subject,a1,a2,b1,b2\nWhole,3,3,3,3\nHalf,3,,,3\n"), "-b", "halves",
            "--content", folder.File("halves.json", Content), "--norms", folder.File("norms.json", CompetencyJson.Write(set)), .. more,
        ];
        JsonElement[] scores = [.. ToolRun.Of(Args("score", "-f", "json")).Succeeds().Json().EnumerateArray().Select(score => score.GetProperty("norms"))];
        JsonElement[] ranked = [.. ToolRun.Of(Args("rank", "-f", "json")).Succeeds().Json().GetProperty("people").EnumerateArray()];
        JsonElement change = ToolRun.Of(Args("compare", "-f", "json")).Succeeds().Json().GetProperty("difference").GetProperty("overallChange");

        Assert.Equal([6, Math.Sqrt(68)], scores.Select(norms => norms.GetProperty("overall").GetProperty("sem").GetDouble()),
            (x, y) => Math.Abs(x - y) < 1e-12);
        Assert.Equal(8 * Math.Sqrt(2), scores[1].GetProperty("competencies")[0].GetProperty("sem").GetDouble(), 1e-12);
        Assert.Equal(50 - (1.959963984540054 * Math.Sqrt(68)), scores[1].GetProperty("overall").GetProperty("interval").GetProperty("lower").GetDouble(),
            1e-11);
        Assert.Equal([6, Math.Sqrt(68)], ranked.Select(person => person.GetProperty("sem").GetDouble()), (x, y) => Math.Abs(x - y) < 1e-12);
        Assert.Equal(Math.Sqrt(36 + 68), change.GetProperty("standardError").GetDouble(), 1e-12);
        Assert.Contains("2 of 4 items are rated, so the standard error of measurement is 8.2 scale points",
            ToolRun.Of(Args("score")).Succeeds().Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_WithNorms_IsTheScoreWithOneMemberMore()
    {
        JsonElement with = Run("Ann,10,0,10,0\nBo,,,,\n", norms => norms, "-f", "json").Succeeds().Json();
        JsonElement without = TinyRole.Run("score", "ratings.csv", TinyRole.Header + "Ann,10,0,10,0\nBo,,,,\n", "-f", "json").Succeeds().Json();

        foreach ((JsonElement normed, JsonElement plain) in with.EnumerateArray().Zip(without.EnumerateArray()))
        {
            JsonProperty[] members = [.. normed.EnumerateObject()];
            Assert.Equal(plain.EnumerateObject().Select(member => member.ToString()), members[..^1].Select(member => member.ToString()));
            Assert.Equal("norms", members[^1].Name);
        }

        JsonElement ann = with[0].GetProperty("norms");
        Assert.Equal("tiny-norms", ann.GetProperty("normSet").GetString());
        Assert.Equal(["steady", "silent", "balanced"], ann.GetProperty("competencies").EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        JsonElement steady = ann.GetProperty("competencies")[0];
        Assert.Equal((50, 0, 50, 6, 5),
            (Number(steady, "percentileRank"), Number(steady, "z"), Number(steady, "t"), Number(steady, "sten"), Number(steady, "stanine")));
        Assert.Equal(JsonValueKind.Null, steady.GetProperty("interval").ValueKind);
        Assert.Equal("small-norm", steady.GetProperty("flags")[0].GetProperty("code").GetString());
        JsonElement overall = ann.GetProperty("overall");
        Assert.Equal(JsonValueKind.Null, overall.GetProperty("percentileRank").ValueKind);
        Assert.Equal(8, Number(overall, "sem"), 1e-12);
        Assert.Equal(91.66666666666667 + (8 * 1.959963984540054), Number(overall.GetProperty("interval"), "upper"), 1e-11);
        Assert.Equal(0.95, Number(overall.GetProperty("interval"), "level"));
        JsonElement bo = with[1].GetProperty("norms");
        Assert.Equal(JsonValueKind.Null, bo.GetProperty("overall").GetProperty("z").ValueKind);
        Assert.Equal("0 of 2 rateable competencies scored, at least 2 needed.", bo.GetProperty("overall").GetProperty("reason").GetString());
    }

    [Fact]
    public void Norms_OfAnotherOrigin_AreRefusedEachDifferenceOnce()
    {
        ToolRun benchmark = Run("Ann,10,0,10,0\nBo,10,0,10,0\n", norms => norms with { Benchmark = "other" }).Refuses();
        ToolRun hash = Run("Ann,10,0,10,0\n", norms => norms with { ScoringHash = new string('0', 64) }).Refuses();
        ToolRun role = Run("Ann,10,0,10,0\n", norms => norms with { RaterRole = RaterRole.Peer }, "-f", "json").Refuses();

        Assert.EndsWith("norms.json: benchmark: NS0001 expected the benchmark of the norm set, found another one", benchmark.ErrorLines[0],
            StringComparison.Ordinal);
        Assert.Equal("1 problem; nothing was written.", benchmark.ErrorLines[1]);
        Assert.Contains("expected the scoring hash of the norm set, found another one", hash.Error, StringComparison.Ordinal);
        Assert.Contains("the rater role of the norm set, 'peer', found 'not stated'", role.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Norms_WithAPolicy_TakeItsConfidenceLevelAndCut()
    {
        using TempFolder folder = new();
        string policy = folder.File("policy.json", """{"formatVersion":1,"confidenceLevel":0.5,"decision":{"rule":"compensatory","cut":90}}""");

        // Overall 91.67, SEM 8: 91.67 ± 0.6745·8 = 86 to 97, which holds the cut of 90.
        string text = Run("Ann,10,0,10,0\n", norms => norms, "-f", "text", "--policy", policy).Succeeds().Output;
        using JsonDocument json = JsonDocument.Parse(Run("Ann,10,0,10,0\n", norms => norms, "-f", "json", "--policy", policy).Succeeds().Output);
        JsonElement overall = json.RootElement[0].GetProperty("norms").GetProperty("overall");

        Assert.Matches(@"Overall +- +- +61 +86 to 97\n", text);
        Assert.Contains("the interval holds the policy's cut", text, StringComparison.Ordinal);
        Assert.True(overall.GetProperty("straddlesCut").GetBoolean());
        Assert.Equal(0.5, overall.GetProperty("interval").GetProperty("level").GetDouble());
    }

    [Fact]
    public void Norms_WithMinimums_SayWhichTheIntervalHolds()
    {
        using TempFolder folder = new();
        string policy = folder.File("policy.json", """{"formatVersion":1,"decision":{"rule":"conjunctive","minimums":{"steady":60,"balanced":70}}}""");

        // Steady 75 ± 1.96·8 holds 60.
        NormSet Change(NormSet norms) => norms with { Competencies = ValueMap.Create([KeyValuePair.Create("steady", TinyNorms.Table)]) };
        string text = Run("Ann,10,0,10,0\n", Change, "-f", "text", "--policy", policy).Succeeds().Output;
        ScoreWithNorms score =
            Assert.Single(CompetencyJson.ReadList<ScoreWithNorms>(Run("Ann,10,0,10,0\n", Change, "-f", "json", "--policy", policy).Succeeds().Output));

        Assert.Contains("Steady: the interval holds the policy's minimum", text, StringComparison.Ordinal);
        Assert.DoesNotContain("the policy's cut", text, StringComparison.Ordinal);
        Assert.Equal([true, null, null], score.Norms.Competencies.Select(competency => competency.Normed?.StraddlesCut));
    }

    [Fact]
    public void Json_WithNorms_ReadsBack()
    {
        ToolRun run = Run("Ann,10,0,10,0\nBo,,,,\n", norms => norms, "-f", "json", "--explain").Succeeds();
        ValueList<ScoreWithNorms> scores = CompetencyJson.ReadList<ScoreWithNorms>(run.Output);

        Assert.Equal(["Ann", "Bo"], scores.Select(score => score.Score.Subject));
        Assert.Equal("tiny-norms", scores[0].Norms.NormSet);
        Assert.NotEmpty(scores[0].Score.Competencies[0].Items);
    }

    [Fact]
    public void Norms_WithOtherWeightsThanThePolicy_AreRefused()
    {
        using TempFolder folder = new();
        string policy = folder.File("policy.json", """{"formatVersion":1,"weights":{"steady":3}}""");

        Assert.Contains(
            "NS0001 expected weights of the competencies like those of the scoring policy",
            Run("Ann,10,0,10,0\n", norms => norms, "--policy", policy).Refuses().Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Norms_WithProblems_AreNamedAllAtOnce()
    {
        using TempFolder folder = new();
        string path = folder.File("norms.json", """{"formatVersion":1,"id":"A","n":1}""");

        ToolRun run = Example.Run("score", Sheets, "--norms", path).Refuses();

        Assert.Contains($"{path}: $.id: CC0009", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{path}: $.n: CC0007", run.Error, StringComparison.Ordinal);
        Assert.Contains("CC0013", Example.Run("score", Sheets, "--norms", folder["none.json"]).Refuses().Error, StringComparison.Ordinal);
        Assert.Contains("CC0013", Example.Run("score", Sheets, "--norms", folder.Path).Refuses().Error, StringComparison.Ordinal);
        Assert.Contains("CC0001", Example.Run("score", Sheets, "--norms", folder.File("empty.json", "")).Refuses().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Norms_WithProblemsInTheRatings_NameThose() =>
        Assert.Contains("RS0002", Run("Ann,11,0,10,0\n", norms => norms).Refuses().Error, StringComparison.Ordinal);

    [Fact]
    public void Norms_WhereTheyCannotGo_AreWrongUsage()
    {
        Assert.Contains("--norms goes with the formats text and json", Run("Ann,10,0,10,0\n", norms => norms, "-f", "csv").IsWrongUsage().Error,
            StringComparison.Ordinal);
        Example.Run("score", Sheets, "--norms", " ").IsWrongUsage();
        Example.Run("score", Sheets, "--norms").IsWrongUsage();
    }

    [Fact]
    public void Text_OnATerminalOf80Columns_KeepsWithinThem()
    {
        using TempFolder folder = new();
        NormSet norms = TinyNorms.For(Example.Benchmark, TinyNorms.Table,
            Example.Benchmark.Competencies.Select(entry => KeyValuePair.Create(entry.Id, TinyNorms.Table)));
        string path = folder.File("norms.json", CompetencyJson.Write(norms));

        Assert.All(
            ToolRun.OnTerminal(80, "score", folder.File("ratings.csv", Example.Csv(Sheets)), "-b", Example.BenchmarkId, "--norms", path)
                .Succeeds().LinesWithoutEscapes,
            line => Assert.InRange(line.Length, 0, 80));
    }

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    /// <summary>Scores rows of the tiny role with norms for the steady competency and the composite.</summary>
    private static ToolRun Run(string rows, Func<NormSet, NormSet> change, params string[] args)
    {
        using TempFolder folder = new();
        CompetencyCatalog catalog = CompetencyCatalog.Default.WithFiles(folder.File("content.json", TinyRole.Content));
        NormSet norms = TinyNorms.For(catalog.GetBenchmark(TinyRole.Id), TinyNorms.Table, [KeyValuePair.Create("steady", Ranked)]);
        string path = folder.File("norms.json", CompetencyJson.Write(change(norms)));
        return TinyRole.Run("score", "ratings.csv", TinyRole.Header + rows, ["--norms", path, .. args]);
    }
}
