using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class AgreementCommandTests
{
    /// <summary>Shrout &amp; Fleiss (1979), table 2: four judges of six people.</summary>
    private static readonly int[][] Judgements = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];

    [Fact]
    public void Json_OfShroutAndFleiss_HoldsTheirSixForms()
    {
        JsonElement agreement = Run(Rows(isNamed: true), "-f", "json").Succeeds().Json();
        JsonElement steady = agreement.GetProperty("competencies")[0];

        Assert.Equal(("steady", 6, 24, 4), (steady.GetProperty(
            "id").GetString(), steady.GetProperty("people").GetInt32(), steady.GetProperty("ratings").GetInt32(), steady.GetProperty("raters").GetInt32()));
        Assert.Equal(
            ["ICC(1,1) 0.17", "ICC(2,1) 0.29", "ICC(3,1) 0.71", "ICC(1,k) 0.44", "ICC(2,k) 0.62", "ICC(3,k) 0.91"],
            steady.GetProperty("intraclass").EnumerateArray()
                .Select(form => FormattableString.Invariant($"{form.GetProperty("label").GetString()} {form.GetProperty("icc").GetDouble():0.00}")));
        Assert.Equal(4, steady.GetProperty("severity").GetArrayLength());

        // J1's mean is 46/6, that of all 127/24, on a scale of 10 for 100 points.
        Assert.Equal(10 * ((46 / 6.0) - (127 / 24.0)), steady.GetProperty("severity")[0].GetProperty("severity").GetDouble(), 1e-9);
        Assert.Equal("overall", agreement.GetProperty("overall").GetProperty("id").GetString());
        Assert.Equal(["steady-a", "steady-b", "balanced-a", "balanced-b"],
            agreement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
    }

    [Fact]
    public void Json_OfUnknownRaters_HasTheOneWayFormsAlone()
    {
        JsonElement steady = Run(Rows(isNamed: false), "-f", "json").Succeeds().Json().GetProperty("competencies")[0];

        Assert.StartsWith("ICC(1,", steady.GetProperty("intraclass")[0].GetProperty("label").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ICC(2", steady.GetProperty("intraclass").ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(steady.GetProperty("missing").EnumerateArray());
        Assert.Empty(steady.GetProperty("severity").EnumerateArray());
    }

    [Fact]
    public void Json_OfOneRaterAPerson_SaysWhatItNeeds()
    {
        ToolRun run = Run("A,J1,1,1,1,1\nB,J1,2,2,2,2\n", "-f", "json").Succeeds();
        JsonElement steady = run.Json().GetProperty("competencies")[0];

        Assert.Empty(steady.GetProperty("intraclass").EnumerateArray());
        Assert.NotEmpty(steady.GetProperty("missing").EnumerateArray());
        JsonElement item = run.Json().GetProperty("items")[0];
        Assert.Equal(JsonValueKind.Null, item.GetProperty("withinGroupAgreement").ValueKind);
        Assert.StartsWith("needs a person with at least two ratings of the item", item.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Run("A,J1,1,1,1,1\n").Succeeds();
    }

    [Fact]
    public void Json_OfRatersWhoAgreeWholly_HasNoFButTheReason()
    {
        ToolRun run = Run("A,J1,1,1,1,1\nA,J2,1,1,1,1\nB,J1,9,9,9,9\nB,J2,9,9,9,9\n", "-f", "json").Succeeds();
        JsonElement form = run.Json().GetProperty("competencies")[0].GetProperty("intraclass")[0];

        Assert.Equal(1, form.GetProperty("icc").GetDouble());
        Assert.Equal(JsonValueKind.Null, form.GetProperty("f").ValueKind);
        Assert.StartsWith("needs ratings of a person that differ", form.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_ShowsFormsSeverityItemsAndCautions()
    {
        string text = Run(Rows(isNamed: true)).Succeeds().Output;

        Assert.StartsWith("Agreement of raters: Tiny Role\n", text, StringComparison.Ordinal);
        Assert.Matches(@"Steady +(│ )?6 +(│ )?24 +(│ )?ICC\(1,1\) +(│ )?0\.17", text);
        Assert.Contains("negative is severe, positive lenient", text, StringComparison.Ordinal);
        Assert.Matches(@"J1 +(│ )?6 +(│ )?\+\d", text);
        Assert.Contains("Agreement is not accuracy", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rater_WithTwoSheetsOfAPerson_IsRefusedWithTheLine()
    {
        ToolRun run = Run("A,J1,1,1,1,1\nA,J2,1,1,1,1\nA,J1,2,2,2,2\nB,J1,2,2,2,2\nB,J1,2,2,2,2\n").Refuses();

        Assert.Contains("ratings.csv:4: rater: RS0012 expected one sheet of a person by each rater, found a second one", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 problems", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Raters_WithMarkupInTheirNames_AreLiteral()
    {
        string rows = "A,[red]J[/],1,1,1,1\nA,=B,2,2,2,2\nC,[red]J[/],3,3,3,3\nC,=B,5,5,5,5\n";

        Assert.Matches(@"\[red\]J\[/\] +(│ )?2 +(│ )?-", Run(rows).Succeeds().Output);
        Assert.Equal("[red]J[/]", Run(rows, "-f", "json").Succeeds().Json().GetProperty("overall").GetProperty("severity")[0].GetProperty("rater").GetString());
    }

    /// <summary>Three named peers of one person: nobody is named, and no figure of an item is told.</summary>
    [Theory]
    [InlineData("peer")]
    [InlineData("directReport")]
    [InlineData("customer")]
    [InlineData("")]
    public void Raters_WhoAreProtected_AreNotNamedInAnyFormat(string role)
    {
        string rows = string.Concat(Enumerable.Range(1, 3).Select(i => $"Anna,rater {i},{role},{i},{i},{i},{i}\nBen,rater {i},{role},{i},{3 - i},{i},{i}\n"));
        foreach (string format in new[] { "text", "json" })
        {
            ToolRun run = TinyRole.Run("agreement", "ratings.csv", "subject,rater,role,steady-a,steady-b,balanced-a,balanced-b\n" + rows, "-f", format)
                .Succeeds();

            Assert.DoesNotContain("rater 1", run.Output, StringComparison.Ordinal);
            Assert.Contains("not named", run.Output, StringComparison.Ordinal);
            Assert.Contains("at least 5 raters", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Files_WithoutSheets_AreRefused() => Assert.Contains("RS0014", Run(string.Empty).Refuses().Error, StringComparison.Ordinal);

    /// <summary>Both items of steady get the judgement, so its score is ten times it.</summary>
    private static string Rows(bool isNamed) => string.Concat(Judgements.SelectMany((judgements, person) => judgements.Select((judgement, judge) =>
        FormattableString.Invariant($"S{person + 1},{(isNamed ? $"J{judge + 1}" : string.Empty)},{judgement},{judgement},{judgement},{judgement}\n"))));

    private static ToolRun Run(string rows, params string[] args) =>
        TinyRole.Run("agreement", "ratings.csv",
            "subject,rater,steady-a,steady-b,balanced-a,balanced-b,role\n" + rows.Replace("\n", ",interviewer\n", StringComparison.Ordinal), args);
}
