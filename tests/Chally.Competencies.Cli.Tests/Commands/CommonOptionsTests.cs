using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary>Content of one's own, which every command takes alike.</summary>
public sealed class CommonOptionsTests
{
    private const string OtherRole = """
        {"formatVersion": 1, "id": "other", "title": "Other Role", "description": {"text": "Another role."},
         "ratingScale": {"min": 0, "max": 1, "anchors": ["no", "yes"]}, "competencies": [{"competency": "plain"}, {"competency": "finds-common-ground"}]}
        """;

    private const string Plain = """
        {"formatVersion": 1, "id": "plain", "name": "Plain", "indicators": [{"id": "plain-a", "pole": "low", "text": "Is plain."}]}
        """;

    [Fact]
    public void Content_InAFolder_IsReadWithItsFolders()
    {
        using TempFolder folder = new();
        folder.File("own/competencies/plain.json", Plain);
        folder.File("own/roles/other.json", OtherRole);
        folder.File("own/notes.txt", "not content");

        Assert.Contains("Plain", ToolRun.Of("show", "other", "--content", folder["own"]).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_GivenSeveralTimes_IsReadTogether()
    {
        using TempFolder folder = new();
        string[] args = ["--content", folder.File("other.json", OtherRole), "--content", folder.File("plain.json", Plain)];

        // plain-a is low on a scale of 0 to 1: rated 0 it is 100 scale points.
        ToolRun run = ToolRun.OnInput("subject,plain-a\nAnn,0\n", ["score", "-", "-b", "other", "-f", "csv", .. args]);
        Assert.Equal(["subject,plain,finds-common-ground,overall", "Ann,100,,"], run.Succeeds().OutputLines);
        Assert.Contains("other", ToolRun.Of(["benchmarks", .. args]).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_WithNothingToRateAtAll_HasNoScores()
    {
        using TempFolder folder = new();
        string own = folder.File("own.json", """
            {"formatVersion": 1, "competencies": [{"id": "silent", "name": "Silent"}],
             "benchmarks": [{"id": "mute", "title": "Mute", "description": {"text": "Nothing."}, "ratingScale": {"min": 1, "max": 5},
                             "competencies": [{"competency": "silent"}]}]}
            """);
        string[] args = ["-b", "mute", "--content", own];

        Assert.Equal(["subject,silent,overall", "Ann,,"], ToolRun.OnInput("subject\nAnn\n", ["score", "-", "-f", "csv", .. args]).Succeeds().OutputLines);
        JsonElement score = ToolRun.OnInput("subject\nAnn\n", ["score", "-", "-f", "json", .. args]).Succeeds().Json()[0];
        Assert.Equal(JsonValueKind.Null, score.GetProperty("overall").ValueKind);
        ToolRun.OnInput("subject\nAnn\n", ["score", "-", .. args]).Succeeds();
        ToolRun.OnInput("subject\nAnn\nBo\n", ["compare", "-", .. args]).Succeeds();
        ToolRun.OnInput("subject\nAnn\n", ["rank", "-", .. args]).Succeeds();
        ToolRun.OnInput("subject\nAnn\n", ["plan", "-", .. args]).Succeeds();
        ToolRun.Of("show", "mute", "--content", own).Succeeds();
    }

    [Fact]
    public void Content_WithIdsThatAreTaken_IsRefusedWithBothPlaces()
    {
        using TempFolder folder = new();
        string first = folder.File("first.json", TinyRole.Content);
        string second = folder.File("second.json", TinyRole.Content);
        string error = ToolRun.Of("benchmarks", "--content", first, "--content", second).Refuses().Error;

        Assert.Contains($"{second}: $.benchmarks[0].id: CC0010 ", error, StringComparison.Ordinal);
        Assert.Contains($"{first} $.benchmarks[0]", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_WithAnEmbeddedId_IsRefused()
    {
        using TempFolder folder = new();
        string own = folder.File("own.json", Plain.Replace("\"plain\"", "\"finds-common-ground\"", StringComparison.Ordinal));

        Assert.Contains("CC0010", ToolRun.Of("benchmarks", "--content", own).Refuses().Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "CC0001")]
    [InlineData("{", "CC0001")]
    [InlineData("[]", "CC0006")]
    [InlineData("{}", "CC0002")]
    [InlineData("{\"formatVersion\": 2}", "CC0002")]
    [InlineData("{\"formatVersion\": 1, \"benchmarks\": [{\"id\": \"x\"}]}", "$.benchmarks[0]: CC0004")]
    [InlineData("{\"formatVersion\": 1, \"id\": \"X\", \"name\": \"\"}", "$.name: CC0008")]
    [InlineData(OtherRole, "CC0011")]
    public void Content_WithProblems_IsRefusedByFileAndPath(string json, string problem)
    {
        using TempFolder folder = new();
        string own = folder.File("own.json", json);
        foreach (string[] command in new string[][] { ["benchmarks"], ["show", Example.BenchmarkId], ["template", Example.BenchmarkId], ["score", "-", "-b",
            Example.BenchmarkId] })
        {
            string error = ToolRun.Of([.. command, "--content", own]).Refuses().Error;
            Assert.Contains(own, error, StringComparison.Ordinal);
            Assert.Contains(problem, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Content_ThatIsNotThere_IsRefused() =>
        Assert.StartsWith("nowhere: CC0013 ", ToolRun.Of("benchmarks", "--content", "nowhere").Refuses().Error, StringComparison.Ordinal);

    [Fact]
    public void Content_InAFolderWithoutJson_IsRefused()
    {
        using TempFolder folder = new();

        Assert.Contains("CC0013", ToolRun.Of("benchmarks", "--content", folder.Path).Refuses().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_OfRatings_IsRefused()
    {
        using TempFolder folder = new();

        ToolRun.Of("benchmarks", "--content", folder.File("ratings.json", $"{{\"subject\":\"Ann\",{TinyRole.Ratings}}}")).Refuses();
    }
}
