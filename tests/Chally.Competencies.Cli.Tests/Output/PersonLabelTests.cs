using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;

namespace Chally.Competencies.Cli.Tests.Output;

/// <summary>A person has a row for each rater: each must be told from the others.</summary>
public sealed class PersonLabelTests
{
    private const string Ratings =
        "subject,rater,role,purpose,steady-a\nAnn,Bo,Direct report,development,4\nAnn,Cy,,,6\nAnn,,self,,7\nAnn,,,,8\n";

    [Theory]
    [InlineData("score")]
    [InlineData("compare")]
    [InlineData("plan")]
    public void Text_TellsTheRowsOfOnePersonApart(string command)
    {
        string output = TinyRole.Run(command, "ratings.csv", Ratings).Succeeds().Output;

        foreach (string label in new[] { "Rated by: Bo (direct report)\n", "Rated by: Cy\n", "Rated by: self\n", "Purpose: development\n" })
        {
            Assert.Equal(2, output.Split(label).Length);
        }
    }

    [Theory]
    [InlineData("score")]
    [InlineData("compare")]
    [InlineData("plan")]
    public void Json_TellsTheRowsOfOnePersonApart(string command)
    {
        JsonElement json = TinyRole.Run(command, "ratings.csv", Ratings, "-f", "json").Succeeds().Json();
        JsonElement[] people = [.. (command == "compare" ? json.GetProperty("people") : json).EnumerateArray()];

        Assert.Equal(["Ann", "Ann", "Ann", "Ann"], people.Select(person => Member(person, "subject")));
        Assert.Equal(["Bo", "Cy", null, null], people.Select(person => Member(person, "rater")));
        Assert.Equal(["directReport", null, "self", null], people.Select(person => Member(person, "role")));
    }

    [Fact]
    public void Difference_OfTwoRowsOfOnePerson_NamesTheRaters() => Assert.Contains(
        "\nFirst, Bo: rated by Bo, 1 of 4 items rated\nSecond, Cy: rated by Cy, 1 of 4 items rated\n",
        TinyRole.Run("compare", "ratings.csv", "subject,rater,steady-a\nAnn,Bo,4\nAnn,Cy,6\n").Succeeds().Output,
        StringComparison.Ordinal);

    private static string? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement member) ? member.GetString() : null;
}
