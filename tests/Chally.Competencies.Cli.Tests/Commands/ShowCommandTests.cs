using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class ShowCommandTests
{
    public static TheoryData<string> EmbeddedBenchmarks => [.. CompetencyCatalog.Default.Benchmarks.Select(benchmark => benchmark.Id)];

    [Theory]
    [MemberData(nameof(EmbeddedBenchmarks))]
    public void Text_ShowsEveryCompetencyTipAndTactic(string id)
    {
        string output = ToolRun.Of("show", id).Succeeds().Output;

        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark(id);
        Assert.StartsWith($"Benchmark: {benchmark.Title}\n", output, StringComparison.Ordinal);
        foreach (BenchmarkCompetency entry in benchmark.Competencies)
        {
            Assert.Contains($"\n{entry.Name}", output, StringComparison.Ordinal);
            Assert.All(entry.Competency.MindsetTips, tip => Assert.Contains($"- {tip.Text}", output, StringComparison.Ordinal));
            Assert.All(entry.Competency.SuccessTactics, tactic => Assert.Contains($"- {tactic.Text}", output, StringComparison.Ordinal));
            Assert.All(
                entry.Competency.Levels.SelectMany(level => level.Behaviors), behavior => Assert.Contains(behavior.Text, output, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(EmbeddedBenchmarks))]
    public void Json_HoldsTheWholeContent(string id)
    {
        JsonElement json = ToolRun.Of("show", id, "--format", "json").Succeeds().Json();

        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark(id);
        JsonElement[] entries = [.. json.GetProperty("competencies").EnumerateArray()];
        Assert.Equal(benchmark.Competencies.Select(entry => entry.Id), entries.Select(Id));
        foreach ((BenchmarkCompetency entry, JsonElement shown) in benchmark.Competencies.Zip(entries))
        {
            Assert.Equal(entry.Competency.IndicatorsOf(Pole.High).Select(indicator => indicator.Text), Texts(shown, "high"));
            Assert.Equal(entry.Competency.IndicatorsOf(Pole.Low).Select(indicator => indicator.Text), Texts(shown, "low"));
            Assert.Equal(entry.Competency.MindsetTips.Select(tip => tip.Text), Texts(shown, "mindsetTips"));
            Assert.Equal(entry.Competency.SuccessTactics.Select(tactic => tactic.Text), Texts(shown, "successTactics"));
            Assert.Equal(
                entry.Competency.Levels.SelectMany(level => level.Behaviors).Select(behavior => behavior.Text),
                shown.GetProperty("levels").EnumerateArray().SelectMany(level => Texts(level, "behaviors")));
        }
    }

    [Fact]
    public void Text_PutsLowBeforeHigh()
    {
        using TempFolder folder = new();
        string output = ToolRun.Of("show", TinyRole.Id, "--content", folder.File("own.json", TinyRole.Content)).Succeeds().Output;

        Assert.Matches("Low pole: low scorers:\n  - Takes <b>one</b> side\\.[^\n]*\nHigh pole: high scorers:\n  - Weighs \\[bold]both\\[/] sides\\.", output);
    }

    [Fact]
    public void Text_SaysWhatIsInferredRequiredCautionedAndWithheld()
    {
        string output = ToolRun.Of("show", "customer-service-manager-proficiency").Succeeds().Output;
        string qualities = ToolRun.Of("show", "customer-service-manager-qualities").Succeeds().Output;
        string manager = ToolRun.Of("show", "customer-service-manager").Succeeds().Output;

        Assert.Contains("(required): ", output, StringComparison.Ordinal);
        Assert.Contains("Not published by the source: ", output, StringComparison.Ordinal);
        Assert.Contains("The name of this competency is ours: the source of the content does not give one.", qualities, StringComparison.Ordinal);
        Assert.Contains("[caution: ", manager, StringComparison.Ordinal);
    }

    [Fact]
    public void Against_AnotherRole_TellsSharedFromNotShared()
    {
        string[] lines = ToolRun.Of("show", Example.BenchmarkId, "--against", "customer-service-manager").Succeeds().OutputLines;

        Assert.Contains("4 shared, 0 only here, 3 only there", lines);
        Assert.Contains("Only Customer Service Manager:", lines);
        Assert.DoesNotContain("Only Customer Service Representative:", lines);
    }

    /// <summary>The four that a representative needs too, and the three that are new to a manager.</summary>
    [Fact]
    public void Against_RepresentativeAndManager_NamesThem()
    {
        JsonElement json = ToolRun.Of("show", Example.BenchmarkId, "--against", "customer-service-manager", "-f", "json").Succeeds().Json();

        Assert.Equal(
            ["finds-common-ground", "uses-customer-contact", "advocates-for-customers", "keeps-contact-upbeat"],
            json.GetProperty("shared").EnumerateArray().Select(Id));
        Assert.Equal(
            ["stays-involved-in-delegated-work", "engages-others-in-learning", "learns-quickly"], json.GetProperty("onlyThere").EnumerateArray().Select(Id));
        Assert.All(json.GetProperty("onlyThere").EnumerateArray(), entry => Assert.Equal(1, entry.GetProperty("weight").GetDouble()));
    }

    [Fact]
    public void Against_Levels_ShowsWhatOnlyOneRoleRequires()
    {
        ToolRun text = ToolRun.Of("show", Example.BenchmarkId, "--against", "customer-service-manager-proficiency").Succeeds();
        BenchmarkCompetency entry = CompetencyCatalog.Default.GetBenchmark("customer-service-manager-proficiency").Competencies[0];
        JsonElement json = ToolRun.Of("show", Example.BenchmarkId, "--against", "customer-service-manager-proficiency", "-f", "json").Succeeds().Json();

        Assert.Contains(
            text.OutputLines,
            line => line.StartsWith($"  - {entry.Name}: ", StringComparison.Ordinal)
                && line.EndsWith($"(required level {entry.RequiredLevel})", StringComparison.Ordinal));
        Assert.Equal(entry.RequiredLevel, json.GetProperty("onlyThere")[0].GetProperty("requiredLevel").GetInt32());
    }

    [Fact]
    public void Against_AsJson_ListsTheIds()
    {
        JsonElement json = ToolRun.Of("show", "customer-service-manager", "--against", Example.BenchmarkId, "-f", "json").Succeeds().Json();

        Assert.Equal("customer-service-manager", json.GetProperty("here").GetString());
        Assert.Equal(Example.BenchmarkId, json.GetProperty("there").GetString());
        Assert.Equal(Example.Benchmark.Competencies.Select(entry => entry.Id), json.GetProperty("shared").EnumerateArray().Select(Id));
        Assert.Equal(3, json.GetProperty("onlyHere").GetArrayLength());
        Assert.Equal(0, json.GetProperty("onlyThere").GetArrayLength());
    }

    [Fact]
    public void Against_ItselfWithOwnContent_SharesAll()
    {
        using TempFolder folder = new();
        string own = folder.File("own.json", TinyRole.Content);
        string output = ToolRun.Of("show", TinyRole.Id, "--against", TinyRole.Id, "--content", own).Succeeds().Output;

        Assert.Contains("3 shared, 0 only here, 0 only there", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "nope")]
    [InlineData("show", Example.BenchmarkId, "--against", "nope")]
    [InlineData("show", "CUSTOMER-SERVICE-REPRESENTATIVE")]
    [InlineData("template", "nope")]
    [InlineData("score", "-", "-b", "nope")]
    [InlineData("compare", "-", "-b", "nope")]
    [InlineData("compare", "-", "-b", Example.BenchmarkId, "--against", "nope")]
    [InlineData("rank", "-", "-b", "nope")]
    [InlineData("plan", "-", "-b", "nope")]
    public void Benchmark_Unknown_IsWrongUsageThatListsTheKnown(params string[] args)
    {
        string error = ToolRun.Of(args).IsWrongUsage().Error;

        Assert.Contains(Example.BenchmarkId, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_Of80Columns_KeepsWithinThem() => Assert.All(
        ToolRun.OnTerminal(80, "show", "customer-service-manager").Succeeds().LinesWithoutEscapes, line => Assert.InRange(line.Length, 0, 80));

    private static string? Id(JsonElement element) => element.GetProperty("id").GetString();

    private static IEnumerable<string> Texts(JsonElement element, string list) =>
        element.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("text").GetString()!);

    [Fact]
    public void Language_ShowsTheTextsThatThereAre_AndScoresStayTheSame()
    {
        using TempFolder folder = new();
        string overlay = folder.File("de.json", """
            { "formatVersion": 1, "overlay": "texts-de", "language": "de",
              "changes": [ { "element": "empathy", "member": "name", "was": "Empathy", "now": "Einfühlung" } ] }
            """);
        const string Role = "customer-service-manager-qualities";
        string ratings = folder.File("blank.csv", ToolRun.Of("template", Role)
            .Succeeds().Output + "Ada,,,,," + string.Join(',', Enumerable.Repeat("4", CompetencyCatalog.Default.GetBenchmark(Role).Items().Count())) + "\n");

        string german = ToolRun.Of("show", Role, "--content", overlay, "--language", "de-CH").Succeeds().Output;
        string english = ToolRun.Of("show", Role, "--content", overlay).Succeeds().Output;

        Assert.Contains("Einfühlung", german, StringComparison.Ordinal);
        Assert.Contains("Communication", german, StringComparison.Ordinal);
        Assert.DoesNotContain("Einfühlung", english, StringComparison.Ordinal);
        Assert.Equal(
            ToolRun.Of("score", ratings, "-b", Role, "--format", "csv").Succeeds().Output,
            ToolRun.Of("score", ratings, "-b", Role, "--format", "csv", "--content", overlay, "--language", "de").Succeeds().Output);
        ToolRun.Of("show", Role, "--language", "d").IsWrongUsage();
    }
}
