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

        Assert.Contains("Bo, Tiny Role: high against low\n", output, StringComparison.Ordinal);
        Assert.Contains("Steady: 50 of 100 scale points, net lean 0.00\n", output, StringComparison.Ordinal);
        Assert.Contains("-1.00 Weighs [bold]both[/] sides. (rated 0, high pole)", output, StringComparison.Ordinal);
        Assert.Contains("Silent: not scored\n", output, StringComparison.Ordinal);
        Assert.Contains("Cy minus Bo, in scale points\n", output, StringComparison.Ordinal);
        Assert.Contains("Overall: -50\n", output, StringComparison.Ordinal);
        Assert.Contains("read small ones as none", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nobody")]
    [InlineData("Ann,Nobody")]
    [InlineData("ann")]
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
