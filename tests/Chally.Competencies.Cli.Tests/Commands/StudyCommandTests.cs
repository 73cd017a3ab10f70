using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class StudyCommandTests
{
    /// <summary>Steady scores of 100 and 50 against 50 and 0.</summary>
    private const string High = "H1,10,10,10,0\nH2,5,5,5,5\n";
    private const string Low = "L1,5,5,5,5\nL2,0,0,0,10\n";

    private static readonly string[] Members =
    [
        "id", "n", "mean", "sd", "cohensD", "cohensDInterval", "hedgesG", "hedgesGInterval", "welch", "mannWhitney", "auc", "cliffsDelta", "pHolm",
        "pBenjaminiHochberg", "cut",
    ];

    [Fact]
    public void Json_OfTwoSmallGroups_HoldsTheFiguresReckonedByHand()
    {
        JsonElement study = Run(High, Low, "-f", "json").Succeeds().Json();
        JsonElement steady = study.GetProperty("competencies")[0];

        // Means 75 and 25, both SDs √1250, so d = 50/√1250 = √2, and t is the same with 2 degrees of freedom.
        // Of the four pairs three are won and one is tied: U = 3.5, AUC = 0.875, δ = 0.75.
        Assert.Equal(Members, steady.EnumerateObject().Select(member => member.Name).Where(Members.Contains));
        Assert.Equal("steady", steady.GetProperty("id").GetString());
        Assert.Equal((2, 2), (Number(steady, "n", "high"), Number(steady, "n", "low")));
        Assert.Equal((75, 25), (Number(steady, "mean", "high"), Number(steady, "mean", "low")));
        Assert.Equal(Math.Sqrt(1250), Number(steady, "sd", "high"), 1e-12);
        Assert.Equal(Math.Sqrt(2), steady.GetProperty("cohensD").GetDouble(), 1e-12);
        Assert.True(Number(steady, "cohensDInterval", "lower") < 0 && Number(steady, "cohensDInterval", "upper") > Math.Sqrt(2));
        Assert.True(steady.GetProperty("hedgesG").GetDouble() < Math.Sqrt(2));
        Assert.Equal(Math.Sqrt(2), Number(steady, "welch", "t"), 1e-12);
        Assert.Equal(2, Number(steady, "welch", "degreesOfFreedom"), 1e-12);

        // Student's t with 2 degrees of freedom: p = 1 − t/√(2 + t²) = 1 − √2/2.
        Assert.Equal(1 - (Math.Sqrt(2) / 2), Number(steady, "welch", "p"), 1e-9);
        Assert.Equal((3.5, "exact"), (Number(steady, "mannWhitney", "u"), steady.GetProperty("mannWhitney").GetProperty("method").GetString()));
        Assert.Equal(0.875, Number(steady, "auc", "value"));
        Assert.False(steady.GetProperty("auc").GetProperty("separated").GetBoolean());
        Assert.Equal(0.75, steady.GetProperty("cliffsDelta").GetDouble());
        Assert.Equal(2 * (1 - (Math.Sqrt(2) / 2)), steady.GetProperty("pHolm").GetDouble(), 1e-9);
        Assert.Equal(JsonValueKind.Null, steady.GetProperty("cut").ValueKind);
        Assert.Contains("cut: needs at least 30 scores in each group, but there are 2 and 2", Missing(steady));
        Assert.Equal(75, Number(study.GetProperty("overall"), "mean", "high"));
        Assert.Equal(JsonValueKind.Null, study.GetProperty("overall").GetProperty("pHolm").ValueKind);
        Assert.Equal("high minus low", study.GetProperty("direction").GetString());
    }

    [Fact]
    public void Json_OfACompetencyWithoutScores_IsNullWithReasons()
    {
        JsonElement silent = Run(High, Low, "-f", "json").Succeeds().Json().GetProperty("competencies")[1];

        Assert.Equal("silent", silent.GetProperty("id").GetString());
        foreach (string member in Members.Except(["id", "n", "mean", "sd", "cohensDInterval", "hedgesGInterval", "pHolm", "pBenjaminiHochberg"]))
        {
            Assert.Equal(JsonValueKind.Null, silent.GetProperty(member).ValueKind);
            Assert.Contains(Missing(silent), reason => reason.StartsWith($"{member}: needs ", StringComparison.Ordinal));
        }

        Assert.Equal(JsonValueKind.Null, silent.GetProperty("mean").GetProperty("high").ValueKind);
    }

    [Fact]
    public void Json_OfGroupsThatDoNotVaryOrOverlap_IsSeparatedAndNeverNaN()
    {
        ToolRun run = Run("H1,10,10,10,0\nH2,10,10,10,0\n", "L1,0,0,0,10\nL2,0,0,0,10\n", "-f", "json").Succeeds();
        JsonElement steady = run.Json().GetProperty("competencies")[0];

        Assert.True(steady.GetProperty("auc").GetProperty("separated").GetBoolean());
        Assert.Equal(JsonValueKind.Null, steady.GetProperty("auc").GetProperty("lower").ValueKind);
        Assert.Equal(JsonValueKind.Null, steady.GetProperty("cohensD").ValueKind);
        Assert.Contains(Missing(steady), reason => reason.StartsWith("auc.standardError: the groups are separated", StringComparison.Ordinal));
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", run.Output, StringComparison.Ordinal);
        Assert.Contains("separated", Run("H1,10,10,10,0\nH2,10,10,10,0\n", "L1,0,0,0,10\nL2,0,0,0,10\n").Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Cut_OfThirtyInEachGroup_IsTheLowestOfTiedOnes()
    {
        (string high, string low) = Thirty();

        JsonElement cut = Run(high, low, "-f", "json", "--base-rate", "0.2").Succeeds().Json().GetProperty("competencies")[0].GetProperty("cut");

        // From 50 on: all 30 high, 1 of 30 low. From 100 on: 29 of 30 high, no low. J is 29/30 both times.
        Assert.Equal(50, cut.GetProperty("score").GetDouble());
        Assert.Equal((30, 1, 0, 29),
            (Number(cut, "truePositives"), Number(cut, "falsePositives"), Number(cut, "falseNegatives"), Number(cut, "trueNegatives")));
        Assert.Equal(29 / 30.0, Number(cut, "youdenJ"), 1e-12);
        Assert.Equal(0.2 + (0.8 / 30), Number(cut, "selectionRate"), 1e-12);
        Assert.Equal(0.2 / (0.2 + (0.8 / 30)), Number(cut, "positivePredictiveValue"), 1e-12);
        Assert.True(cut.GetProperty("leaveOneOut").GetProperty("youdenJ").GetDouble() < 29 / 30.0);
        Assert.Contains("leave-one-out", string.Join(' ', cut.GetProperty("cautions").EnumerateArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void CutTable_HoldsEveryObservedScore_AndIsOffUnlessAskedFor()
    {
        (string high, string low) = Thirty();
        JsonElement study = Run(high, low, "-f", "json", "--base-rate", "0.2", "--cut-table").Succeeds().Json();
        JsonElement steady = study.GetProperty("competencies")[0];
        JsonElement[] cuts = [.. steady.GetProperty("cuts").EnumerateArray()];

        Assert.Equal([0, 50, 100], cuts.Select(cut => Number(cut, "score")));
        Assert.Equal([30, 30, 29], cuts.Select(cut => Number(cut, "truePositives")));
        Assert.Equal([30, 1, 0], cuts.Select(cut => Number(cut, "falsePositives")));
        Assert.Equal(1, Number(cuts[0], "selectionRate"), 1e-12);
        Assert.Equal(JsonValueKind.Null, cuts[0].GetProperty("negativePredictiveValue").ValueKind);
        Assert.Equal(
            steady.GetProperty("cut").EnumerateObject().Take(13).Select(member => member.ToString()),
            cuts[1].EnumerateObject().Select(member => member.ToString()));
        Assert.Equal(3, study.GetProperty("overall").GetProperty("cuts").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, study.GetProperty("competencies")[1].GetProperty("cuts").ValueKind);
        Assert.Contains(Missing(study.GetProperty("competencies")[1]), reason => reason.StartsWith("cuts: needs ", StringComparison.Ordinal));
        Assert.False(Run(high, low, "-f", "json").Succeeds().Json().GetProperty("competencies")[0].TryGetProperty("cuts", out _));
    }

    [Fact]
    public void CutTable_AsText_HasARowACut()
    {
        (string high, string low) = Thirty();
        string with = Run(high, low, "--cut-table", "--base-rate", "0.2").Succeeds().Output;
        string without = Run(high, low, "--cut-table").Succeeds().Output;

        Assert.Contains("Every cut: Steady", with, StringComparison.Ordinal);
        Assert.Matches(@"50 +30 +1 +1\.00 +0\.97 +\+0\.97 +0\.23", with);
        Assert.Contains("Every cut: Overall", without, StringComparison.Ordinal);
        Assert.DoesNotContain("High of the selected", without, StringComparison.Ordinal);
        Assert.DoesNotContain("Every cut", Run(high, low).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BaseRate_GivesTheExpectancyTable_AndWithoutItThereIsNone()
    {
        (string high, string low) = Thirty();
        JsonElement with = Run(high, low, "-f", "json", "--base-rate", "0.5").Succeeds().Json().GetProperty("competencies")[0];
        JsonElement without = Run(high, low, "-f", "json").Succeeds().Json().GetProperty("competencies")[0];

        Assert.Equal([1, 2, 3, 4, 5], with.GetProperty("expectancy").EnumerateArray().Select(row => row.GetProperty("quintile").GetInt32()));
        Assert.Equal(JsonValueKind.Null, without.GetProperty("expectancy").ValueKind);
        Assert.Equal(JsonValueKind.Null, without.GetProperty("cut").GetProperty("accuracy").ValueKind);
        Assert.Contains(Missing(without), reason => reason.StartsWith("expectancy: needs a base rate", StringComparison.Ordinal));
        Assert.Contains("Base rate of high performers: 0.5\n", Run(high, low, "--base-rate", "0.5").Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_SaysDirectionAndCautions()
    {
        (string high, string low) = Thirty();
        string text = Run(high, low).Succeeds().Output;

        Assert.StartsWith("Study of two groups: Tiny Role\n", text, StringComparison.Ordinal);
        Assert.Contains("Confidence level of intervals: 0.95\n", text, StringComparison.Ordinal);
        Assert.Contains("How far the groups are apart, high minus low\n", text, StringComparison.Ordinal);
        Assert.Matches(@"Steady +(│ )?30 +(│ )?30 +(│ )?98\.3 +(│ )?1\.7", text);
        Assert.Contains("Proposed cuts: select from this score on", text, StringComparison.Ordinal);
        Assert.Contains("looks too good", text, StringComparison.Ordinal);
        Assert.Contains("How the groups came about was not stated", text, StringComparison.Ordinal);
        Assert.Contains("is not a validity coefficient", text, StringComparison.Ordinal);
        Assert.Contains("Silent: no ", text, StringComparison.Ordinal);
        Assert.Contains("fewer than 30: every figure is unsure", Run(High, Low).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Origin_ChangesTheWarning()
    {
        string Warnings(params string[] args) =>
            string.Join('\n', Run(High, Low, ["-f", "json", .. args]).Succeeds().Json().GetProperty("warnings").EnumerateArray());

        Assert.Contains("was not stated", Warnings(), StringComparison.Ordinal);
        Assert.Contains("The groups are the ends of a continuum", Warnings("--origin", "extremes"), StringComparison.Ordinal);
        Assert.DoesNotContain("continuum", Warnings("--origin", "whole-population"), StringComparison.Ordinal);
        Assert.DoesNotContain("continuum", Warnings("--origin", "separate-kinds"), StringComparison.Ordinal);
        Assert.Equal("extremes", Run(High, Low, "-f", "json", "--origin", "extremes").Succeeds().Json().GetProperty("origin").GetString());
    }

    [Fact]
    public void Level_NarrowsIntervals_AndOverridesThePolicy()
    {
        using TempFolder folder = new();
        string policy = folder.File("policy.json", """{"formatVersion":1,"confidenceLevel":0.5}""");
        double Upper(params string[] args) =>
            Number(Run(High, Low, ["-f", "json", .. args]).Succeeds().Json().GetProperty("competencies")[0], "cohensDInterval", "upper");

        Assert.True(Upper("--level", "0.8") < Upper());
        Assert.True(Upper("--policy", policy) < Upper("--level", "0.8"));
        Assert.Equal(Upper("--level", "0.8"), Upper("--policy", policy, "--level", "0.8"));
    }

    [Fact]
    public void PeopleCountedTwice_AreWarnedOf()
    {
        string warnings = Run("A,10,10,10,0\nA,5,5,5,5\n", "A,5,5,5,5\nB,0,0,0,10\n", "-f", "json").Succeeds().Json().GetProperty("warnings").ToString();

        Assert.Contains("The high group has 2 rows of 1 people", warnings, StringComparison.Ordinal);
        Assert.Contains("1 people are in both groups", warnings, StringComparison.Ordinal);
        Assert.DoesNotContain("The low group has 2 rows", warnings, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_ForDevelopment_ProposeNoCut()
    {
        (string high, string low) = Thirty();
        using TempFolder folder = new();
        IEnumerable<string> rows = high.TrimEnd('\n').Split('\n').Select(row => row.Insert(row.IndexOf(',', StringComparison.Ordinal), ",development") + "\n");
        string marked = folder.File("marked.csv", "subject,purpose,steady-a,steady-b,balanced-a,balanced-b\n" + string.Concat(rows));
        JsonElement steady = ToolRun.Of(
            "study", "--high", marked, "--low", folder.File("low.csv", TinyRole.Header + low), "-b", TinyRole.Id,
            "--content", folder.File("content.json", TinyRole.Content), "-f", "json").Succeeds().Json().GetProperty("competencies")[0];

        Assert.Equal(JsonValueKind.Null, steady.GetProperty("cut").ValueKind);
        Assert.Contains("cut: must not rest on sheets that were collected for development", Missing(steady));
    }

    [Fact]
    public void Files_WithProblemsOrWithoutSheets_AreRefusedAllAtOnce()
    {
        ToolRun both = Run("H1,11,10,10,0\n", "L1,x,5,5,5\n").Refuses();

        Assert.Contains("high.csv:2: steady-a: RS0002", both.Error, StringComparison.Ordinal);
        Assert.Contains("low.csv:2: steady-a: RS0002", both.Error, StringComparison.Ordinal);
        Assert.Contains("low.csv: RS0014 expected at least one rating sheet, found none", Run(High, string.Empty).Refuses().Error, StringComparison.Ordinal);
        Assert.Contains("CC0013", ToolRun.Of("study", "--high", "none.csv", "--low", "none.csv", "-b", Example.BenchmarkId).Refuses().Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--base-rate", "1.5")]
    [InlineData("--base-rate", "0,5")]
    [InlineData("--level", "0.4")]
    [InlineData("--level", "NaN")]
    [InlineData("--origin", "extreme")]
    [InlineData("--format", "csv")]
    public void Options_OutOfRange_AreWrongUsage(string option, string value) => Run(High, Low, option, value).IsWrongUsage();

    [Fact]
    public void Groups_MissingOrBothOnStandardInput_AreWrongUsage()
    {
        ToolRun.Of("study", "--high", "a.csv", "-b", Example.BenchmarkId).IsWrongUsage();
        ToolRun.Of("study", "--high", " ", "--low", "b.csv", "-b", Example.BenchmarkId).IsWrongUsage();
        Assert.Contains("cannot both be standard input", ToolRun.Of("study", "--high", "-", "--low", "-", "-b", Example.BenchmarkId).IsWrongUsage().Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OnATerminalOf80Columns_KeepsWithinThem()
    {
        (string high, string low) = Thirty();
        using TempFolder folder = new();
        ToolRun run = ToolRun.OnTerminal(
            80, "study", "--high", folder.File("high.csv", TinyRole.Header + high), "--low", folder.File("low.csv", TinyRole.Header + low), "-b", TinyRole.Id,
            "--content", folder.File("content.json", TinyRole.Content), "--base-rate", "0.3").Succeeds();

        Assert.All(run.LinesWithoutEscapes, line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Output_IntoAFile_IsThatOfStandardOutput()
    {
        using TempFolder folder = new();
        ToolRun run = Run(High, Low, "-f", "json", "-o", folder["study.json"]).Succeeds();

        Assert.Empty(run.OutputBytes);
        Assert.Equal(Run(High, Low, "-f", "json").OutputBytes, File.ReadAllBytes(folder["study.json"]));
    }

    private static (string High, string Low) Thirty() =>
    (
        string.Concat(Enumerable.Range(1, 29).Select(i => $"H{i},10,10,10,0\n")) + "H30,5,5,5,5\n",
        string.Concat(Enumerable.Range(1, 29).Select(i => $"L{i},0,0,0,10\n")) + "L30,5,5,5,5\n"
    );

    private static double Number(JsonElement element, params string[] path) => path.Aggregate(element, (at, name) => at.GetProperty(name)).GetDouble();

    private static string[] Missing(JsonElement contrast) =>
        [.. contrast.GetProperty("missing").EnumerateArray()
            .Select(one => $"{one.GetProperty("figure").GetString()}: {one.GetProperty("reason").GetString()}")];

    private static ToolRun Run(string high, string low, params string[] args)
    {
        using TempFolder folder = new();
        return ToolRun.Of(
        [
            "study", "--high", folder.File("high.csv", TinyRole.Header + high), "--low", folder.File("low.csv", TinyRole.Header + low),
            "-b", TinyRole.Id, "--content", folder.File("content.json", TinyRole.Content), .. args,
        ]);
    }
}
