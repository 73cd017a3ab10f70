using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class ReliabilityCommandTests
{
    /// <summary>Steady items of 4, 4, 10 and 2, 4, 6 with weights 3 and 1, and one person with an item not rated.</summary>
    private const string Rows = "A,4,2,2,8,interviewer\nB,4,4,4,6,interviewer\nC,10,6,8,4,interviewer\nD,7,,5,,interviewer\n";

    private const string Header = "subject,steady-a,steady-b,balanced-a,balanced-b,role\n";

    [Fact]
    public void Json_OfThreeCompleteCases_HoldsTheFiguresReckonedByHand()
    {
        JsonElement reliability = TinyRole.Run("reliability", "ratings.csv", Header + Rows, "-f", "json").Succeeds().Json();
        JsonElement steady = reliability.GetProperty("competencies")[0];

        // Variances 12 and 4, covariance 6: the sum has 28. α = 2·(1 − 16/28) = 6/7. With weights 3 and 1 the sum has 9·12 + 4 + 6·6 = 148, and its error
        // 9·(12 − 6) + (4 − 6) = 52: r = 1 − 52/148, and the error of the weighted mean is √52/4.
        Assert.Equal(["id", "n", "alpha", "alphaInterval", "sem", "omega", "items"], steady.EnumerateObject().Select(member => member.Name).Take(7));
        Assert.Equal(("steady", 3, 1), (steady.GetProperty("id").GetString(), steady.GetProperty("n").GetInt32(), steady.GetProperty("incomplete").GetInt32()));
        Assert.Equal(6 / 7.0, steady.GetProperty("alpha").GetDouble(), 1e-12);
        Assert.Equal(96 / 148.0, steady.GetProperty("reliability").GetDouble(), 1e-12);
        Assert.True(steady.GetProperty("weighted").GetBoolean());
        Assert.Equal(Math.Sqrt(52) / 4, steady.GetProperty("sem").GetDouble(), 1e-12);
        Assert.InRange(6 / 7.0, steady.GetProperty("alphaInterval").GetProperty("lower").GetDouble(),
            steady.GetProperty("alphaInterval").GetProperty("upper").GetDouble());
        JsonElement item = steady.GetProperty("items")[0];
        Assert.Equal("steady-a", item.GetProperty("id").GetString());
        Assert.Equal(6 / Math.Sqrt(48), item.GetProperty("itemRest").GetDouble(), 1e-12);
        Assert.Equal(JsonValueKind.Null, item.GetProperty("alphaIfDeleted").ValueKind);
        Assert.Contains(Missing(steady),
            missing => missing.StartsWith("items.steady-a.alphaIfDeleted: needs at least two other items", StringComparison.Ordinal));

        // With two items one factor cannot be told: either omega is there, or the reason is.
        Assert.Equal(steady.GetProperty("omega").ValueKind == JsonValueKind.Null,
            Missing(steady).Any(missing => missing.StartsWith("omega: ", StringComparison.Ordinal)));
        Assert.Contains("fewer than 30", steady.GetProperty("cautions").ToString(), StringComparison.Ordinal);
        Assert.Equal(["steady", "balanced"], reliability.GetProperty("competencies").EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        Assert.Equal(JsonValueKind.Number, reliability.GetProperty("overall").GetProperty("reliability").ValueKind);
    }

    /// <summary>Three peers and a manager of one person: the items' figures would tell what they said.</summary>
    [Fact]
    public void Items_OfFewProtectedRaters_HaveTheReasonInEveryFormat()
    {
        const string Peers =
            "subject,rater,role,steady-a,steady-b,balanced-a,balanced-b\nA,p1,peer,4,2,2,8\nA,p2,peer,4,4,4,6\nA,p3,peer,9,6,8,4\nA,m,manager,7,1,5,3\n";
        JsonElement steady = TinyRole.Run("reliability", "ratings.csv", Peers, "-f", "json").Succeeds().Json().GetProperty("competencies")[0];
        string text = TinyRole.Run("reliability", "ratings.csv", Peers).Succeeds().Output;

        foreach (string member in new[] { "mean", "sd", "itemRest", "alphaIfDeleted" })
        {
            Assert.All(steady.GetProperty("items").EnumerateArray(), item => Assert.Equal(JsonValueKind.Null, item.GetProperty(member).ValueKind));
            Assert.Contains(Missing(steady), missing => missing.StartsWith($"items.{member}: ", StringComparison.Ordinal));
        }

        Assert.Contains("no item means and item standard deviations: ratings of peers, direct reports and customers are not told item by item.", text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("steady-a", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_WithoutVariance_IsNullWithTheReason()
    {
        ToolRun run = TinyRole.Run("reliability", "ratings.csv", TinyRole.Header + "A,5,5,5,5\nB,5,5,5,5\n", "-f", "json").Succeeds();
        JsonElement steady = run.Json().GetProperty("competencies")[0];

        foreach (string member in new[] { "alpha", "alphaInterval", "sem", "omega" })
        {
            Assert.Equal(JsonValueKind.Null, steady.GetProperty(member).ValueKind);
            Assert.Contains(Missing(steady), missing => missing.StartsWith($"{member}: needs sums of the items that differ", StringComparison.Ordinal));
        }

        Assert.Equal(JsonValueKind.Null, run.Json().GetProperty("overall").GetProperty("reliability").ValueKind);
        Assert.Contains("needs the reliability of every competency", run.Json().GetProperty("overall").GetProperty("missing").ToString(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfOnePerson_SaysWhatItNeeds()
    {
        JsonElement steady = TinyRole.Run("reliability", "ratings.csv", TinyRole.Header + "A,5,5,5,5\n", "-f", "json").Succeeds().Json()
            .GetProperty("competencies")[0];

        Assert.Contains("alpha: needs at least 2 people with every item rated, but there are 1", Missing(steady));
        Assert.Empty(steady.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public void Text_ShowsCompetenciesItemsAndCautions()
    {
        string text = TinyRole.Run("reliability", "ratings.csv", Header + Rows).Succeeds().Output;

        Assert.StartsWith("Reliability: Tiny Role\n", text, StringComparison.Ordinal);
        Assert.Contains("in points of the rating scale, 0 to 10", text, StringComparison.Ordinal);
        Assert.Matches(@"Steady +3 +1 +0\.86", text);
        Assert.Matches(@"steady-a +(│ )?6\.00 +(│ )?3\.46 +(│ )?0\.87", text);
        Assert.Contains("Both cover the sampling of items only", text, StringComparison.Ordinal);
        Assert.Contains("different weights", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Level_NarrowsTheInterval()
    {
        double Lower(string level) => TinyRole.Run("reliability", "ratings.csv", Header + Rows, "-f", "json", "--level", level).Succeeds()
            .Json().GetProperty("competencies")[0].GetProperty("alphaInterval").GetProperty("lower").GetDouble();

        Assert.True(Lower("0.5") > Lower("0.9"));
    }

    [Fact]
    public void Files_WithProblemsOrWithoutSheets_AreRefused()
    {
        Assert.Contains("ratings.csv:2: steady-a: RS0002", TinyRole.Run("reliability", "ratings.csv", TinyRole.Header + "A,11,5,5,5\n").Refuses().Error,
            StringComparison.Ordinal);
        Assert.Contains("RS0014 expected at least one rating sheet", TinyRole.Run("reliability", "ratings.csv", TinyRole.Header).Refuses().Error,
            StringComparison.Ordinal);
    }

    private static string[] Missing(JsonElement one) =>
        [.. one.GetProperty("missing").EnumerateArray()
            .Select(figure => $"{figure.GetProperty("figure").GetString()}: {figure.GetProperty("reason").GetString()}")];
}
