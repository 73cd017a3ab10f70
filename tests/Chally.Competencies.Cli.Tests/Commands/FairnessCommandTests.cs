using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class FairnessCommandTests
{
    /// <summary>Morris (2017): 2 of 10 women and 15 of 25 men selected.</summary>
    private const string Morris = "group,selected,rejected\nwomen,2,8\nmen,15,10\n";

    /// <summary>Bickel, Hammel &amp; O'Connell (1975): admissions to Berkeley by department.</summary>
    private const string Berkeley = """
        stratum,group,selected,rejected
        A,Male,512,313
        A,Female,89,19
        B,Male,353,207
        B,Female,17,8
        C,Male,120,205
        C,Female,202,391
        D,Male,138,279
        D,Female,131,244
        E,Male,53,138
        E,Female,94,299
        F,Male,22,351
        F,Female,24,317

        """;

    [Fact]
    public void Json_OfMorris_HoldsThePublishedFigures()
    {
        JsonElement comparison = Json(Morris).GetProperty("comparisons")[0];

        Assert.Equal(
            [
                "group", "reference", "selectionRate", "referenceRate", "impactRatio", "impactRatioInterval", "belowFourFifths", "z", "p", "fisherP", "midP",
                "flipChangesDecision", "shortfall", "pHolm", "mantelHaenszel", "cautions",
            ],
            comparison.EnumerateObject().Select(member => member.Name).Take(16));
        Assert.Equal(("women", "men"), (comparison.GetProperty("group").GetString(), comparison.GetProperty("reference").GetString()));
        Assert.Equal((0.2, 0.6), (Number(comparison, "selectionRate"), Number(comparison, "referenceRate")));
        Assert.Equal(1 / 3.0, Number(comparison, "impactRatio"), 1e-12);
        Assert.InRange(1 / 3.0, Number(comparison.GetProperty("impactRatioInterval"), "lower"), Number(comparison.GetProperty("impactRatioInterval"), "upper"));
        Assert.True(comparison.GetProperty("belowFourFifths").GetBoolean());
        Assert.Equal((-2.138963, 0.03243865), (Math.Round(Number(comparison, "z"), 6), Math.Round(Number(comparison, "p"), 8)));
        Assert.Equal(0.05990783410138243, Number(comparison, "fisherP"), 1e-9);
        Assert.Equal(0.04369934848244084, Number(comparison, "midP"), 1e-9);
        Assert.False(comparison.GetProperty("flipChangesDecision").GetBoolean());

        // 10·17/35 − 2.
        Assert.Equal((10 * 17 / 35.0) - 2, Number(comparison, "shortfall"), 1e-12);
        Assert.Equal(Number(comparison, "p"), Number(comparison, "pHolm"));
        Assert.Equal(JsonValueKind.Null, comparison.GetProperty("mantelHaenszel").ValueKind);
        Assert.Contains("needs strata", comparison.GetProperty("missing").ToString(), StringComparison.Ordinal);
        string cautions = comparison.GetProperty("cautions").ToString();
        Assert.Contains("not a legal verdict", cautions, StringComparison.Ordinal);
        Assert.Contains("In small samples", cautions, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfStrata_HoldsThePooledRatioAndTheOneWithin()
    {
        JsonElement comparison = Json(Berkeley).GetProperty("comparisons")[0];
        JsonElement within = comparison.GetProperty("mantelHaenszel");

        Assert.Equal("Female", comparison.GetProperty("group").GetString());
        Assert.Equal(0.6818298435630683, Number(comparison, "impactRatio"), 1e-12);
        Assert.Equal(6, within.GetProperty("strata").GetInt32());
        Assert.Equal(1.1053426615022164, Number(within, "oddsRatio"), 1e-9);
        Assert.Equal(0.21692369705551723, Number(within, "p"), 1e-9);
        Assert.Contains("Simpson", comparison.GetProperty("cautions").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_WithNobodySelectedAnywhere_IsNullWithReasons()
    {
        ToolRun run = Run("group,selected,rejected\na,0,5\nb,0,9\n", "-f", "json").Succeeds();
        JsonElement comparison = run.Json().GetProperty("comparisons")[0];

        foreach (string member in new[] { "impactRatio", "impactRatioInterval", "belowFourFifths", "z", "p", "fisherP", "midP", "pHolm", "oddsRatio" })
        {
            Assert.Equal(JsonValueKind.Null, comparison.GetProperty(member).ValueKind);
        }

        Assert.Contains("needs somebody selected", comparison.GetProperty("missing").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
        Assert.Contains("four-fifths decision", Run("group,selected,rejected\na,0,5\nb,0,9\n").Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfGroupsWithoutApplicantsOrAlone_SaysWhatIsMissing()
    {
        JsonElement empty = Json(Morris + "others,0,0\n");
        JsonElement alone = Json("group,selected,rejected\nmen,15,10\n");

        Assert.Single(empty.GetProperty("comparisons").EnumerateArray());
        Assert.Contains("needs applicants, but 'others' has none", empty.GetProperty("missing").ToString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, empty.GetProperty("groups")[2].GetProperty("selectionRate").ValueKind);
        Assert.Empty(alone.GetProperty("comparisons").EnumerateArray());
        Assert.Contains("needs at least two groups", alone.GetProperty("missing").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_Chosen_TurnsTheComparison()
    {
        JsonElement comparison = Json(Morris, "--reference", "women").GetProperty("comparisons")[0];

        Assert.Equal(("men", "women"), (comparison.GetProperty("group").GetString(), comparison.GetProperty("reference").GetString()));
        Assert.Equal(3, Number(comparison, "impactRatio"), 1e-12);
        Assert.Contains("--reference: the file has no applicants of such a group.", Run(Morris, "--reference", "x").IsWrongUsage().Error,
            StringComparison.Ordinal);
        Run(Morris + "others,0,0\n", "--reference", "others").IsWrongUsage();
    }

    [Fact]
    public void Level_WidensTheInterval()
    {
        double Lower(string level) => Number(Json(Morris, "--level", level).GetProperty("comparisons")[0].GetProperty("impactRatioInterval"), "lower");

        Assert.True(Lower("0.99") < Lower("0.9"));
        Run(Morris, "--level", "1").IsWrongUsage();
    }

    [Fact]
    public void Text_SaysRatioDirectionAndThatItIsNoVerdict()
    {
        string text = Run(Berkeley).Succeeds().Output;

        Assert.StartsWith("Selection by group: Applicants selected and rejected\n", text, StringComparison.Ordinal);
        Assert.Contains("Each group against Male\n", text, StringComparison.Ordinal);
        Assert.Contains("These are screening statistics, not a legal verdict", text, StringComparison.Ordinal);
        Assert.Contains("Confidence level of intervals: 0.95\n", text, StringComparison.Ordinal);
        Assert.Matches(@"Female +0\.68 +0\.63 to 0\.74 +below\n", text);
        Assert.Contains("The figures within strata assume one odds ratio over all of them, and sparse strata break them.", text, StringComparison.Ordinal);
        Assert.Matches(@"Female( +-?\d+\.\d+){2}( +under 0\.001){5} +-\d+\.\d+ +under 0\.001 +0\.54\n", text);
        Assert.Matches(@"Within strata \(Mantel-Haenszel\)\n[^\n]+\n[- ]+\nFemale +6 +1\.11 ", text);
        Assert.Contains("In small samples", text, StringComparison.Ordinal);
    }

    /// <summary>4 of 5 against 5 of 5 is not below; only the decision against the group changes that.</summary>
    [Fact]
    public void Flips_InBothDirections_AreShownWithWhatTheyDo()
    {
        const string Edge = "group,selected,rejected\nA,4,1\nB,5,0\n";
        JsonElement comparison = Json(Edge).GetProperty("comparisons")[0];
        string text = Run(Edge).Succeeds().Output;

        Assert.True(comparison.GetProperty("flipChangesDecision").GetBoolean());
        Assert.Equal(
            """{"selected":5,"referenceSelected":4,"impactRatio":1.25,"belowFourFifths":false,"changesDecision":false,"groupRateIsHigher":true,"lowerGroup":"B"}""",
            JsonSerializer.Serialize(comparison.GetProperty("flipForGroup")));
        Assert.Equal(
            """{"selected":3,"referenceSelected":5,"impactRatio":0.6,"belowFourFifths":true,"changesDecision":true,"groupRateIsHigher":false,"lowerGroup":"A"}""",
            JsonSerializer.Serialize(comparison.GetProperty("flipAgainstGroup")));
        Assert.Matches(@"A +for the group +5 +4 +1\.25 +the higher one +does not change it\n", text);
        Assert.Matches(@"A +against the group +3 +5 +0\.60 +the lower one +changes the decision\n", text);
        Assert.Contains("the same", Run("group,selected,rejected\nA,3,2\nB,5,0\n").Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfAdjustedAndMidP_SaysOfWhichTest()
    {
        JsonElement comparison = Json("group,selected,rejected\nA,2,8\nB,8,2\nC,4,6\n").GetProperty("comparisons")[0];

        Assert.Equal(0.0120537357, Number(comparison, "midP"), 1e-9);
        Assert.Contains("Lancaster's mid-P, ordered by probability", comparison.GetProperty("midPMethod").GetString(), StringComparison.Ordinal);
        Assert.Equal(2 * Number(comparison, "p"), Number(comparison, "pHolm"), 1e-12);
        Assert.Equal(2 * Number(comparison, "fisherP"), Number(comparison, "fisherPHolm"), 1e-12);
        Assert.Equal(("p", "fisherP"), (comparison.GetProperty("pHolmOver").GetString(), comparison.GetProperty("fisherPHolmOver").GetString()));
    }

    [Fact]
    public void Json_OfStrata_SaysWhatTheirFiguresAssume()
    {
        JsonElement comparison = Json(Berkeley).GetProperty("comparisons")[0];

        Assert.Contains("The odds ratio is the same in every stratum.", comparison.GetProperty("mantelHaenszel").GetProperty("assumptions").ToString(),
            StringComparison.Ordinal);
        Assert.Contains("sparse strata break them", comparison.GetProperty("mantelHaenszel").GetProperty("cautions").ToString(), StringComparison.Ordinal);
        Assert.Contains("sparse strata break them", comparison.GetProperty("cautions").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_ThatAreMarkup_AreLiteral()
    {
        string text = Run("group,selected,rejected\n[red]a[/],2,8\n\"=b,\"\"c\",15,10\n").Succeeds().Output;

        Assert.Contains("\n[red]a[/] ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_InAnyOrderAndCase_AndAByteOrderMark_AreRead() =>
        Assert.Equal(1 / 3.0, Number(Json("\uFEFFSelected, Rejected ,GROUP\n2,8, women \n15,10,men\n").GetProperty("comparisons")[0], "impactRatio"), 1e-12);

    [Theory]
    [InlineData("group,selected\na,1\n", "RS0005")]
    [InlineData("group,selected,rejected,age\na,1,1,5\n", "RS0005")]
    [InlineData("group,group,selected,rejected\na,a,1,1\n", "RS0005")]
    [InlineData("", "an empty file")]
    [InlineData("group,selected,rejected\n", "at least one applicant")]
    [InlineData("group,selected,rejected\na,0,0\n", "at least one applicant")]
    [InlineData("group,selected,rejected\na,1\n", "RS0006")]
    [InlineData("group,selected,rejected\n ,1,1\n", "group: CC0008")]
    [InlineData("group,selected,rejected,stratum\na,1,1,\n", "stratum: CC0008")]
    [InlineData("group,selected,rejected\na,-1,1\n", "selected: CC0007")]
    [InlineData("group,selected,rejected\na,1,1.5\n", "rejected: CC0007")]
    [InlineData("group,selected,rejected\na,1000000000,0\na,1,0\n", "CC0012")]
    [InlineData("group,selected,rejected\n\"a,1,1\n", "RS0006")]
    public void Files_WithProblems_AreRefused(string text, string problem) => Assert.Contains(problem, Run(text).Refuses().Error, StringComparison.Ordinal);

    [Fact]
    public void Files_WithSeveralProblems_NameThemAllWithTheirLines()
    {
        ToolRun run = Run("group,selected,rejected\na,x,1\nb,1,1\n,1,-1\n").Refuses();

        Assert.Contains("counts.csv:2: selected: CC0007", run.Error, StringComparison.Ordinal);
        Assert.Contains("counts.csv:4: group: CC0008", run.Error, StringComparison.Ordinal);
        Assert.Contains("counts.csv:4: rejected: CC0007", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 problems; nothing was written.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInput_IsRead() =>
        Assert.Contains("Each group against men", ToolRun.OnInput(Morris, "fairness", "-").Succeeds().Output, StringComparison.Ordinal);

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    private static JsonElement Json(string text, params string[] args) => Run(text, ["-f", "json", .. args]).Succeeds().Json();

    private static ToolRun Run(string text, params string[] args)
    {
        using TempFolder folder = new();
        return ToolRun.Of(["fairness", folder.File("counts.csv", text), .. args]);
    }
}
