using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class CompareCommandTests
{
    private const string Ratings = TinyRole.Header + "Ann,10,0,10,0\nBo,5,5,5,5\nCy,0,0,0,\nAnn,0,10,0,10\n";

    [Fact]
    public void Json_OfOnePerson_SplitsTheItemsByTheirPull()
    {
        JsonElement json = Compare("-f", "json", "--subjects", "Cy");

        JsonElement person = Assert.Single(json.GetProperty("people").EnumerateArray());
        JsonElement balanced = person.GetProperty("competencies")[2];
        Assert.Equal(["balanced-a"], Ids(balanced, "towardLow"));
        Assert.Empty(Ids(balanced, "towardHigh"));
        Assert.Equal(1, balanced.GetProperty("notRated").GetInt32());
        Assert.Equal("high", balanced.GetProperty("towardLow")[0].GetProperty("pole").GetString());
        Assert.Equal(-1, balanced.GetProperty("towardLow")[0].GetProperty("pull").GetDouble());
        Assert.Equal(JsonValueKind.Null, person.GetProperty("competencies")[1].GetProperty("lean").ValueKind);
        Assert.False(json.TryGetProperty("difference", out _));
    }

    [Fact]
    public void Json_OfALowRatingOnALowItem_PullsHigh()
    {
        JsonElement json = Compare("-f", "json", "--subjects", "Ann");

        Assert.Equal(["balanced-a", "balanced-b"], Ids(json.GetProperty("people")[0].GetProperty("competencies")[2], "towardHigh"));
    }

    [Fact]
    public void Json_OfTwoPeople_HasTheirDifferenceSecondMinusFirst()
    {
        // Bo: everything 5 of 10 is 50 everywhere; Cy: steady 0, balanced a = 0 alone is 0, so overall 0.
        JsonElement difference = Compare("-f", "json", "--subjects", "Bo,Cy").GetProperty("difference");

        Assert.Equal("Bo", difference.GetProperty("first").GetString());
        Assert.Equal("Cy", difference.GetProperty("second").GetString());
        Assert.Equal(-50, difference.GetProperty("overall").GetDouble());
        JsonElement[] competencies = [.. difference.GetProperty("competencies").EnumerateArray()];
        Assert.Equal(["-50", "null", "-50"], competencies.Select(competency => competency.GetProperty("difference").GetRawText()));
    }

    [Fact]
    public void Subjects_ChooseAndOrder()
    {
        Assert.Equal(["Cy", "Bo"], Subjects(Compare("-f", "json", "--subjects", " Cy , Bo ")));
        Assert.Equal(["Bo"], Subjects(Compare("-f", "json", "--subjects", "Bo,Bo")));
        Assert.Equal(["Ann", "Ann"], Subjects(Compare("-f", "json", "--subjects", "Ann")));
        Assert.Equal(["Ann", "Bo", "Cy", "Ann"], Subjects(Compare("-f", "json")));
    }

    [Fact]
    public void Text_OfTwoPeople_ShowsPullsThenTheDifference()
    {
        string output = TinyRole.Run("compare", "ratings.csv", Ratings, "--subjects", "Bo,Cy").Succeeds().Output;

        Assert.Contains("High against low: Bo\nJob: Tiny Role\n", output, StringComparison.Ordinal);
        Assert.Contains("Steady: 50 of 100 scale points, net lean 0.00\n", output, StringComparison.Ordinal);
        Assert.Contains("Weighs [bold]both[/] sides. (pull -1.00, high-pole behavior)", output, StringComparison.Ordinal);
        Assert.Contains("Silent: not scored\n", output, StringComparison.Ordinal);
        Assert.Contains("Two people: Bo and Cy\n", output, StringComparison.Ordinal);
        Assert.Contains("-50 scale points overall, second minus first\n", output, StringComparison.Ordinal);
        Assert.Contains("read small ones as none", output, StringComparison.Ordinal);
    }

    /// <summary>Cy: steady-a, steady-b and balanced-a at the bottom of their scale, balanced-b not answered. Bo: all in the middle.</summary>
    [Fact]
    public void Json_OfOnePerson_HasStrengthsRisksAndWhatIsNotRated()
    {
        JsonElement cy = Compare("-f", "json", "--subjects", "Cy").GetProperty("people")[0];
        JsonElement ann = Compare("-f", "json", "--subjects", "Ann").GetProperty("people")[0];

        Assert.Empty(cy.GetProperty("strengths").GetProperty("items").EnumerateArray());
        Assert.Equal(["steady-a", "steady-b", "balanced-a"], Ids(cy.GetProperty("risks"), "items"));
        Assert.Equal(-1, cy.GetProperty("risks").GetProperty("items")[0].GetProperty("pull").GetDouble());
        Assert.Equal("steady", cy.GetProperty("risks").GetProperty("items")[0].GetProperty("competency").GetString());
        Assert.StartsWith("Risk: ", cy.GetProperty("risks").GetProperty("rule").GetString(), StringComparison.Ordinal);
        Assert.Equal(["balanced-b"], Ids(cy.GetProperty("competencies")[2], "unrated"));
        Assert.Equal("notAnswered", cy.GetProperty("competencies")[2].GetProperty("unrated")[0].GetProperty("status").GetString());
        Assert.Equal(["steady-a", "balanced-a", "balanced-b"], Ids(ann.GetProperty("strengths"), "items"));
    }

    [Fact]
    public void Text_OfOnePerson_ListsStrengthsRisksTheMiddleAndWhatIsNotRated()
    {
        string cy = TinyRole.Run("compare", "ratings.csv", Ratings, "--subjects", "Cy").Succeeds().Output;
        string bo = TinyRole.Run("compare", "ratings.csv", Ratings, "--subjects", "Bo").Succeeds().Output;

        Assert.Contains("Not rated:\n  - not answered: Takes <b>one</b> side.\n", cy, StringComparison.Ordinal);
        Assert.Contains("Strengths: 0\n", cy, StringComparison.Ordinal);
        Assert.Contains("Risks: 3\nRisks:\n  - rated 0 of 10: Keeps going. (pull -1.00, high-pole behavior, Steady)\n", cy, StringComparison.Ordinal);
        Assert.Contains("Risk: the keyed rating lies in the bottom quarter", cy, StringComparison.Ordinal);
        Assert.Contains("In the middle of the scale:\n  - rated 5 of 10: Keeps going.\n", bo, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_ManyStrengths_AreShortened()
    {
        string output = Example.Run("compare", [Example.Sheet("Ann", _ => 5)]).Succeeds().Output;

        Assert.Contains("Strengths: 22, the first 5 listed\n", output, StringComparison.Ordinal);
        Assert.Equal(22, Example.Run("compare", [Example.Sheet("Ann", _ => 5)], "-f", "json").Succeeds().Json()
            .GetProperty("people")[0].GetProperty("strengths").GetProperty("items").GetArrayLength());
    }

    [Fact]
    public void Against_AnotherRole_ShowsTheEvidenceForIt()
    {
        const string Manager = "customer-service-manager";
        string text = Example.Run("compare", [Example.Sheet("Ann", _ => 3)], "--against", Manager).Succeeds().Output;
        JsonElement other = Example.Run("compare", [Example.Sheet("Ann", _ => 3)], "--against", Manager, "-f", "json").Succeeds().Json()
            .GetProperty("people")[0].GetProperty("otherRole");

        Assert.Contains("\nEvidence for another job: Ann: Customer Service Manager\n", text, StringComparison.Ordinal);
        Assert.Contains("No readiness figure: 4 of 7 rateable competencies scored, at least 7 needed.\n", text, StringComparison.Ordinal);
        Assert.Equal((Manager, 4, 7),
            (other.GetProperty("benchmark").GetString(), other.GetProperty("scored").GetInt32(), other.GetProperty("needed").GetInt32()));
        Assert.Equal(JsonValueKind.Null, other.GetProperty("readiness").ValueKind);
        Assert.Equal(7, other.GetProperty("competencies").GetArrayLength());
        Assert.Equal(3, other.GetProperty("competencies").EnumerateArray().Count(competency => competency.TryGetProperty("reason", out _)));
    }

    [Fact]
    public void Against_TheSameRole_HasAReadinessFigure()
    {
        string text = Example.Run("compare", [Example.Sheet("Ann", _ => 3)], "--against", Example.BenchmarkId).Succeeds().Output;

        Assert.Contains("Readiness 50 of 100 scale points, under the weights of the other job.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Difference_WithoutOverall_SaysWhy()
    {
        const string Two = TinyRole.Header + "Ann,10,0,10,0\nBo,5,5,,\n";
        string text = TinyRole.Run("compare", "ratings.csv", Two).Succeeds().Output;
        JsonElement difference = TinyRole.Run("compare", "ratings.csv", Two, "-f", "json").Succeeds().Json().GetProperty("difference");

        Assert.Contains("No overall difference One of the two has no composite.\n", text, StringComparison.Ordinal);
        Assert.Equal("One of the two has no composite.", difference.GetProperty("overallReason").GetString());
        Assert.Equal(JsonValueKind.Null, difference.GetProperty("overall").ValueKind);
    }

    [Fact]
    public void Difference_OfOtherRaters_IsFlaggedWithoutNorms()
    {
        const string Two = "subject,rater,steady-a,steady-b,balanced-a,balanced-b\nAnn,x,10,0,10,0\nAnn,y,5,5,5,5\n";

        Assert.Contains("The two sheets were not filled in by the same rater", TinyRole.Run("compare", "ratings.csv", Two).Succeeds().Output,
            StringComparison.Ordinal);
        Assert.Equal("other-rater", TinyRole.Run("compare", "ratings.csv", Two, "-f", "json").Succeeds().Json()
            .GetProperty("difference").GetProperty("flags")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("Nobody")]
    [InlineData("Ann,Nobody")]
    [InlineData("")]
    [InlineData(",")]
    [InlineData(" , ")]
    public void Subjects_ThatNameNobodyThere_AreWrongUsage(string subjects) =>
        Assert.Contains("--subjects", TinyRole.Run("compare", "ratings.csv", Ratings, "--subjects", subjects).IsWrongUsage().Error, StringComparison.Ordinal);

    [Fact]
    public void Rows_None_GiveNoPeople()
    {
        Assert.Equal(0, TinyRole.Run("compare", "ratings.csv", TinyRole.Header, "-f", "json").Succeeds().Json().GetProperty("people").GetArrayLength());
        TinyRole.Run("compare", "ratings.csv", TinyRole.Header).Succeeds();
    }

    [Fact]
    public void Problem_OfAPersonNotChosen_IsStillRefused() =>
        TinyRole.Run("compare", "ratings.csv", Ratings + "Di,11,,,\n", "--subjects", "Ann,Bo").Refuses();

    private static JsonElement Compare(params string[] args) => TinyRole.Run("compare", "ratings.csv", Ratings, args).Succeeds().Json();

    private static IEnumerable<string?> Subjects(JsonElement json) =>
        json.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("subject").GetString());

    private static IEnumerable<string?> Ids(JsonElement competency, string list) =>
        competency.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("id").GetString());
}
