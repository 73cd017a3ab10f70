using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class CorrelateCommandTests
{
    /// <summary>Scores of 0, 50, 100 and 100 on steady, and two people who are in one file only.</summary>
    private const string Ratings = TinyRole.Header + "A,0,0,0,10\nB,5,5,5,5\nC,10,10,10,0\nD,10,10,5,5\nX,5,5,5,5\n";

    private const string Sales = "subject,criterion\nA,1\nB,3\nC,2\nD,4\nY,9\n";

    /// <summary>Sums of squares 6875 and 5, of products 125.</summary>
    private static readonly double R = 125 / Math.Sqrt(6875 * 5);

    [Fact]
    public void Json_OfFourPeople_HoldsTheFiguresReckonedByHand()
    {
        JsonElement study = Run(Ratings, Sales, "-f", "json").Succeeds().Json();
        JsonElement steady = study.GetProperty("competencies")[0];

        // Fisher's z with one degree: artanh r ± 1.96.
        Assert.Equal(("steady", 4, 0), (steady.GetProperty("id").GetString(), steady.GetProperty("n").GetInt32(), steady.GetProperty("incomplete").GetInt32()));
        Assert.Equal(R, steady.GetProperty("r").GetDouble(), 1e-12);
        Assert.Equal(Math.Tanh(Math.Atanh(R) + 1.959963984540054), steady.GetProperty("interval").GetProperty("upper").GetDouble(), 1e-9);
        Assert.Equal([1, 2, 3, 4, 5], steady.GetProperty("expectancy").EnumerateArray().Select(row => row.GetProperty("quintile").GetInt32()));
        Assert.Equal(1, steady.GetProperty("expectancy")[0].GetProperty("meanCriterion").GetDouble());
        Assert.Equal(JsonValueKind.Null, steady.GetProperty("expectancy")[0].GetProperty("successRate").ValueKind);
        Assert.Equal(JsonValueKind.Null, steady.GetProperty("yield").ValueKind);
        Assert.Equal((1, 1), (study.GetProperty("withoutCriterion").GetInt32(), study.GetProperty("withoutRatings").GetInt32()));
        Assert.Equal(JsonValueKind.Null, study.GetProperty("competencies")[1].GetProperty("r").ValueKind);
        Assert.Equal(JsonValueKind.Number, study.GetProperty("overall").GetProperty("r").ValueKind);
        Assert.Contains("1 people with ratings have no criterion", study.GetProperty("warnings").ToString(), StringComparison.Ordinal);
        Assert.Contains("1 people with a criterion have no ratings", study.GetProperty("warnings").ToString(), StringComparison.Ordinal);
    }

    /// <summary>Half selected and half successful: P(both) of a bivariate normal is 1/4 + arcsin(r)/2π (Sheppard 1899).</summary>
    [Theory]
    [InlineData("--base-rate", "0.5")]
    [InlineData("--success-from", "3")]
    public void Cut_HasItsYield(string option, string number)
    {
        JsonElement yield = Run(Ratings, Sales, "--cut", "100", option, number, "-f", "json").Succeeds().Json()
            .GetProperty("competencies")[0].GetProperty("yield");

        Assert.Equal((0.5, 0.5), (yield.GetProperty("selectionRate").GetDouble(), yield.GetProperty("baseRate").GetDouble()));
        Assert.Equal(0.5 + (Math.Asin(R) / Math.PI), yield.GetProperty("successRate").GetDouble(), 1e-9);
        Assert.Equal(Math.Asin(R) / Math.PI, yield.GetProperty("gain").GetDouble(), 1e-9);
    }

    [Fact]
    public void Text_ShowsCorrelationsFifthsAndYield()
    {
        string text = Run(Ratings, Sales, "--cut", "100", "--success-from", "3").Succeeds().Output;

        Assert.StartsWith("Scores and a criterion: Tiny Role\n", text, StringComparison.Ordinal);
        Assert.Matches(@"Steady +(│ )?4 +(│ )?0 +(│ )?\+0\.67", text);
        Assert.Contains("Mean criterion by fifths of the scores", text, StringComparison.Ordinal);
        Assert.Contains("Share of people with a criterion of 3 or more by fifths of the scores", text, StringComparison.Ordinal);
        Assert.Contains("What selecting from 100 scale points on would yield (Taylor-Russell)", text, StringComparison.Ordinal);
        Assert.Matches(@"Steady +0\.50 +0\.50 +0\.74 +\+0\.24", text);
        Assert.Contains("fewer than 30: every figure is unsure", text, StringComparison.Ordinal);
        Assert.Contains("A validity from this very sample is too good", text, StringComparison.Ordinal);
        Assert.Contains("Silent: no ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("yield", Run(Ratings, Sales).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Criterion_LeftEmpty_IsIncomplete()
    {
        JsonElement steady = Run(Ratings, Sales.Replace("B,3", "B,", StringComparison.Ordinal), "-f", "json").Succeeds().Json().GetProperty("competencies")[0];

        Assert.Equal((3, 1), (steady.GetProperty("n").GetInt32(), steady.GetProperty("incomplete").GetInt32()));
    }

    [Theory]
    [InlineData("subject,criterion\nA,much\n", "sales.csv:2: criterion: CC0007")]
    [InlineData("subject,criterion\nA,NaN\n", "sales.csv:2: criterion: CC0007")]
    [InlineData("subject,criterion\nA,1e13\n", "sales.csv:2: criterion: CC0007")]
    [InlineData("subject,criterion\nA,1\nA,1\n", "sales.csv:3: subject: CC0010")]
    [InlineData("subject,sales\nA,1\n", "expected the columns 'subject' and 'criterion', each once")]
    [InlineData("subject,criterion\nQ,1\n", "at least one person who is in both files")]
    public void Criterion_WithProblems_IsRefused(string sales, string message) =>
        Assert.Contains(message, Run(Ratings, sales).Refuses().Error, StringComparison.Ordinal);

    [Fact]
    public void Sheets_ForDevelopment_AreRefusedWhereACutIsProposed()
    {
        const string Marked = "subject,purpose,steady-a,steady-b,balanced-a,balanced-b\nA,development,0,0,0,10\nB,,5,5,5,5\nC,,10,10,10,0\n";

        Assert.Contains("ratings.csv:2: purpose: RS0015", Run(Marked, Sales, "--cut", "50", "--base-rate", "0.5").Refuses().Error, StringComparison.Ordinal);
        Run(Marked, Sales, "--success-from", "2").Succeeds();
    }

    [Fact]
    public void Options_ThatDoNotGoTogether_AreWrongUsage()
    {
        Assert.Contains("--base-rate goes with --cut", Run(Ratings, Sales, "--base-rate", "0.5").IsWrongUsage().Error, StringComparison.Ordinal);
        Assert.Contains("--cut needs --base-rate or --success-from", Run(Ratings, Sales, "--cut", "50").IsWrongUsage().Error, StringComparison.Ordinal);
        Run(Ratings, Sales, "--cut", "-1", "--base-rate", "0.5").IsWrongUsage();
        ToolRun.Of("correlate", "-", "--criterion", "-", "-b", Example.BenchmarkId).IsWrongUsage();
        ToolRun.Of("correlate", "-", "-b", Example.BenchmarkId).IsWrongUsage();
    }

    /// <summary>The correlation does not change when the criterion is counted in other units, and turns with its sign.</summary>
    [Fact]
    public void R_OfAnyCriterion_TurnsWithItsSignAndIsNeverNaN() => Holds.ForAll(Gen.Choose(-5, 5).ArrayOf(4).ToArbitrary(), numbers =>
    {
        string Rows(Func<int, int> turn) =>
            "subject,criterion\n" + string.Concat(numbers.Select((number, i) => FormattableString.Invariant($"{(char)('A' + i)},{turn(number)}\n")));
        ToolRun first = Run(Ratings, Rows(number => number), "-f", "json").Succeeds();
        JsonElement turned = Run(Ratings, Rows(number => 10 - (3 * number)), "-f", "json").Succeeds().Json().GetProperty("competencies")[0];
        JsonElement plain = first.Json().GetProperty("competencies")[0];

        Assert.DoesNotContain("NaN", first.Output, StringComparison.Ordinal);
        Assert.Equal(plain.GetProperty("r").ValueKind, turned.GetProperty("r").ValueKind);
        if (plain.GetProperty("r").ValueKind == JsonValueKind.Number)
        {
            Assert.Equal(plain.GetProperty("r").GetDouble(), -turned.GetProperty("r").GetDouble(), 1e-12);
        }
        else
        {
            Assert.Contains("\"r\"", plain.GetProperty("missing").ToString(), StringComparison.Ordinal);
        }
    });

    private static ToolRun Run(string ratings, string sales, params string[] args)
    {
        using TempFolder folder = new();
        return TinyRole.Run("correlate", "ratings.csv", ratings, ["--criterion", folder.File("sales.csv", sales), .. args]);
    }
}
