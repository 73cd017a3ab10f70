using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class BenchmarksCommandTests
{
    [Fact]
    public void Text_NamesEveryBenchmark()
    {
        string[] lines = ToolRun.Of("benchmarks").Succeeds().OutputLines;

        foreach (Benchmark benchmark in CompetencyCatalog.Default.Benchmarks)
        {
            Assert.Single(lines, line => line.Trim().StartsWith($"{benchmark.Id} ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Json_CountsWhatABenchmarkHolds()
    {
        JsonElement representative = ToolRun.Of("benchmarks", "--format", "json").Succeeds().Json().EnumerateArray()
            .Single(element => element.GetProperty("id").GetString() == Example.BenchmarkId);

        Assert.Equal("Customer Service Representative", representative.GetProperty("title").GetString());
        Assert.Equal(4, representative.GetProperty("competencies").GetInt32());
        Assert.Equal(22, representative.GetProperty("high").GetInt32());
        Assert.Equal(20, representative.GetProperty("low").GetInt32());
        Assert.Equal(26, representative.GetProperty("mindsetTips").GetInt32());
        Assert.Equal(24, representative.GetProperty("successTactics").GetInt32());
        Assert.Equal(0, representative.GetProperty("levels").GetInt32());
    }

    [Fact]
    public void Content_OfYourOwn_StandsBesideTheEmbedded()
    {
        using TempFolder folder = new();
        JsonElement list = ToolRun.Of("benchmarks", "-f", "json", "--content", folder.File("own.json", TinyRole.Content)).Succeeds().Json();

        Assert.Equal(CompetencyCatalog.Default.Benchmarks.Count + 1, list.GetArrayLength());
        JsonElement tiny = list.EnumerateArray().Single(element => element.GetProperty("id").GetString() == TinyRole.Id);
        Assert.Equal(3, tiny.GetProperty("competencies").GetInt32());
        Assert.Equal(3, tiny.GetProperty("high").GetInt32());
        Assert.Equal(1, tiny.GetProperty("low").GetInt32());
        Assert.Equal(JsonValueKind.Null, tiny.GetProperty("contentVersion").ValueKind);
    }

    [Fact]
    public void Terminal_Of80Columns_ShowsEveryIdAndTitleWhole()
    {
        string[] lines = ToolRun.OnTerminal(80, "benchmarks").Succeeds().LinesWithoutEscapes;

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        foreach (Benchmark benchmark in CompetencyCatalog.Default.Benchmarks)
        {
            Assert.Contains(lines, line => line.StartsWith($"{benchmark.Id} ", StringComparison.Ordinal));
        }

        Assert.Contains(lines, line => line.Contains("Account", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Representative", StringComparison.Ordinal));
    }
}
