using System.Text.Json;
using System.Text.Json.Nodes;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class TemplateCommandTests
{
    public static TheoryData<string> EmbeddedBenchmarks => [.. CompetencyCatalog.Default.Benchmarks.Select(benchmark => benchmark.Id)];

    [Theory]
    [MemberData(nameof(EmbeddedBenchmarks))]
    public void Csv_Filled_Scores(string id)
    {
        string header = Assert.Single(ToolRun.Of("template", id).Succeeds().OutputLines);
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark(id);
        Assert.Equal(["subject", "rater", "role", "purpose", "completed", .. benchmark.Items().Select(item => item.Id)], header.Split(','));

        string row = string.Join(',', ["Ann", "Bo", "peer", "development", "2026-03-01", .. benchmark.Items().Select(_ => "1")]);
        ToolRun scored = ToolRun.OnInput($"{header}\n{row}\n", "score", "-", "-b", id, "-f", "json").Succeeds();

        RatingSheet sheet = RatingSheet.FromRatings("Ann", benchmark.Items().Select(item => KeyValuePair.Create(item.Id, 1)));
        BenchmarkScore expected = new BenchmarkScorer(benchmark).Score(sheet);
        JsonElement score = Assert.Single(scored.Json().EnumerateArray());
        Assert.Equal(expected.Overall!.Percent, score.GetProperty("overall").GetProperty("percent").GetDouble());
        Assert.Equal("peer", score.GetProperty("role").GetString());
    }

    [Fact]
    public void Csv_Unfilled_IsATableWithoutRows()
    {
        string template = ToolRun.Of("template", Example.BenchmarkId).Succeeds().Output;

        Assert.Single(ToolRun.OnInput(template, "score", "-", "-b", Example.BenchmarkId, "-f", "csv").Succeeds().OutputLines);
    }

    [Theory]
    [MemberData(nameof(EmbeddedBenchmarks))]
    public void Json_Filled_Scores(string id)
    {
        JsonObject template = JsonNode.Parse(ToolRun.Of("template", id, "--format", "json").Succeeds().Output)!.AsObject();
        JsonObject ratings = template["ratings"]!.AsObject();
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark(id);
        Assert.Equal(benchmark.Items().Select(item => item.Id), ratings.Select(rating => rating.Key));
        Assert.All(ratings, rating => Assert.Null(rating.Value));
        Assert.Equal(id, template["benchmark"]!.GetValue<string>());
        Assert.Equal(CompetencyCatalog.Default.ContentVersion, template["contentVersion"]!.GetValue<string>());

        template["subject"] = "Ann";
        foreach (string item in ratings.Select(rating => rating.Key).ToArray())
        {
            ratings[item] = 1;
        }

        JsonElement score = Assert.Single(ToolRun.OnInput(template.ToJsonString(), "score", "-", "-b", id, "-f", "json").Succeeds().Json().EnumerateArray());
        Assert.Equal(JsonValueKind.Object, score.GetProperty("overall").ValueKind);
    }

    [Fact]
    public void Json_WithoutASubject_IsRefused()
    {
        string template = ToolRun.Of("template", Example.BenchmarkId, "-f", "json").Succeeds().Output;

        Assert.Contains("$.subject", ToolRun.OnInput(template, "score", "-", "-b", Example.BenchmarkId).Refuses().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_OfYourOwn_GivesItsColumns()
    {
        using TempFolder folder = new();
        string own = folder.File("own.json", TinyRole.Content);

        Assert.Equal(
            ["subject,rater,role,purpose,completed,steady-a,steady-b,balanced-a,balanced-b"],
            ToolRun.Of("template", TinyRole.Id, "--content", own).Succeeds().OutputLines);
        JsonElement json = ToolRun.Of("template", TinyRole.Id, "--content", own, "-f", "json").Succeeds().Json();
        Assert.False(json.TryGetProperty("contentVersion", out _));
    }
}
