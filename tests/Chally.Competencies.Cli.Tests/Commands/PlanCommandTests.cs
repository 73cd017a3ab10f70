using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Development;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class PlanCommandTests
{
    [Fact]
    public void Json_IsThePlanOfEachSheetInOrder()
    {
        RatingSheet[] sheets = [Example.Sheet("Ann", place => (place % 5) + 1), Example.Sheet("Bo", place => place < 20 ? 2 : null)];
        JsonElement[] plans = [.. Example.Run("plan", sheets, "-f", "json").Succeeds().Json().EnumerateArray()];

        BenchmarkScorer scorer = new(Example.Benchmark);
        Assert.Equal(sheets.Length, plans.Length);
        foreach ((RatingSheet sheet, JsonElement json) in sheets.Zip(plans))
        {
            DevelopmentPlan plan = DevelopmentPlan.For(Example.Benchmark, scorer.Score(sheet));
            Assert.Equal(sheet.Subject, json.GetProperty("subject").GetString());
            JsonElement[] steps = [.. json.GetProperty("steps").EnumerateArray()];
            Assert.Equal(plan.Steps.Select(step => step.Competency), steps.Select(step => step.GetProperty("competency").GetString()));
            Assert.Equal(plan.Steps.Select(step => step.Gap), steps.Select(step => step.GetProperty("gap").GetDouble()));
            Assert.Equal(plan.Steps.SelectMany(step => step.Tips).Select(tip => tip.Id), Ids(steps, "mindsetTips"));
            Assert.Equal(plan.Steps.SelectMany(step => step.Tactics).Select(tactic => tactic.Id), Ids(steps, "successTactics"));
            Assert.Equal(plan.FurtherSteps, json.GetProperty("furtherSteps").GetInt32());
            Assert.Equal(
                plan.Unknown.Select(unknown => unknown.Competency),
                json.GetProperty("unknown").EnumerateArray().Select(unknown => unknown.GetProperty("competency").GetString()));
        }
    }

    [Fact]
    public void Text_OrdersByNeedAndSaysWhatIsNotKnown()
    {
        // Need is gap times weight: balanced (100 - 60) * 2 = 80 stands before steady (100 - 25) * 1 = 75.
        string output = TinyRole.Run("plan", "ratings.csv", TinyRole.Header + "Ann,0,10,6,4\n").Succeeds().Output;

        Assert.Contains("What to do next: Ann\nJob: Tiny Role\n", output, StringComparison.Ordinal);
        Assert.Contains("\n1. Balanced: 60 of 100 scale points\n", output, StringComparison.Ordinal);
        Assert.Contains("\n2. Steady: 25 of 100 scale points\n", output, StringComparison.Ordinal);
        Assert.Contains("Practice:\n  - Keeps going.\n", output, StringComparison.Ordinal);
        Assert.Contains("Not known:\n  - Silent (", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_WithAPolicy_GoesByItsWeights()
    {
        using TempFolder folder = new();
        string policy = folder.File("policy.json", """{"formatVersion":1,"weights":{"balanced":1}}""");

        // Balanced (100 - 60) * 1 = 40 stands after steady (100 - 25) * 1 = 75.
        JsonElement[] steps = [.. TinyRole.Run("plan", "ratings.csv", TinyRole.Header + "Ann,0,10,6,4\n", "-f", "json", "--policy", policy).Succeeds()
            .Json()[0].GetProperty("steps").EnumerateArray()];
        Assert.Equal(["steady", "balanced"], steps.Select(step => step.GetProperty("competency").GetString()));
        Assert.Equal([75, 40], steps.Select(step => step.GetProperty("need").GetDouble()));
    }

    [Fact]
    public void Text_WithoutAGap_SaysSo() => Assert.Contains(
        "No known gap to work on.", TinyRole.Run("plan", "ratings.csv", TinyRole.Header + "Ann,10,10,10,0\n").Succeeds().Output, StringComparison.Ordinal);

    [Fact]
    public void Rows_None_GiveNoPlans() =>
        Assert.Equal(0, TinyRole.Run("plan", "ratings.csv", TinyRole.Header, "-f", "json").Succeeds().Json().GetArrayLength());

    private static IEnumerable<string?> Ids(IEnumerable<JsonElement> steps, string list) =>
        steps.SelectMany(step => step.GetProperty(list).EnumerateArray()).Select(element => element.GetProperty("id").GetString());
}
