using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class ValidateCommandTests
{
    private const string Hedged = """
        { "formatVersion": 1, "id": "listening", "name": "Listening", "notPublished": ["low indicators"],
          "indicators": [ { "id": "listening-asks", "pole": "high", "text": "Often asks what was tried", "sources": ["x"] } ] }
        """;

    private const string Accepted = """
        { "formatVersion": 1, "id": "listening", "name": "Listening", "notPublished": ["low indicators"],
          "indicators": [ { "id": "listening-asks", "pole": "high", "text": "Often asks what was tried", "sources": ["x"] } ],
          "acceptedWarnings": [ { "code": "CC1006", "element": "listening-asks", "reason": "It is a count." } ] }
        """;

    private const string Broken = """{ "formatVersion": 1, "id": "Listening" }""";

    [Fact]
    public void Output_OntoAFileOfTheFolderThatIsRead_IsRefused()
    {
        using TempFolder folder = new();
        string file = folder.File("listening.json", """{ "formatVersion": 1, "id": "listening", "name": "Listening" }""");

        ToolRun run = ToolRun.Of("validate", folder.Path, "-o", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would overwrite", run.Error, StringComparison.Ordinal);
        Assert.Contains("Listening", File.ReadAllText(file), StringComparison.Ordinal);
        ToolRun.Of("validate", folder.Path, "-o", folder["report.txt"]).Succeeds();
    }

    [Fact]
    public void Output_OntoALinkToAFileThatIsRead_IsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links ask for a privilege.");
        using TempFolder folder = new();
        string file = folder.File("listening.json", """{ "formatVersion": 1, "id": "listening", "name": "Listening" }""");
        File.CreateSymbolicLink(folder["link.json"], file);

        Assert.Equal(2, ToolRun.Of("validate", file, "-o", folder["link.json"]).ExitCode);
        Assert.Contains("Listening", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OneLineADiagnostic_ThenTheCounts()
    {
        using TempFolder folder = new();
        string path = folder.File("hedged.json", Hedged);

        Assert.Equal(
            [
                "Validation: errors and warnings",
                $"{path}:2: $.indicators[0].text: warning CC1006: the word 'often' in 'Often asks what was tried' - Leave the hedge out.",
                "0 errors, 1 warning, 0 accepted warnings.",
            ],
            ToolRun.Of("validate", path).Succeeds().OutputLines);
    }

    [Fact]
    public void Seeds_PassWithWarningsAsErrors() =>
        Assert.Contains("0 errors, 0 warnings", ToolRun.Of("validate", Path.Combine(Repository.Root, "seeds"), "--warnings-as-errors").Succeeds().Output,
            StringComparison.Ordinal);

    [Fact]
    public void ExitCode_IsOneForErrorsAndOnRequestForWarnings()
    {
        using TempFolder folder = new();
        string hedged = folder.File("hedged.json", Hedged);

        Assert.Equal(1, ToolRun.Of("validate", folder.File("broken.json", Broken)).ExitCode);
        Assert.Equal(1, ToolRun.Of("validate", hedged, "--warnings-as-errors").ExitCode);
        Assert.Equal(0, ToolRun.Of("validate", folder.File("accepted.json", Accepted), "--warnings-as-errors").ExitCode);
        Assert.Equal(1, ToolRun.Of("validate", Path.Combine(folder.Path, "none")).ExitCode);
        Assert.Equal(2, ToolRun.Of("validate").ExitCode);
        Assert.Equal(2, ToolRun.Of("validate", hedged, "--language", "not a tag").ExitCode);
        Assert.Equal(2, ToolRun.Of("validate", " ").ExitCode);
    }

    [Fact]
    public void Errors_OfAllFiles_ComeAtOnce()
    {
        using TempFolder folder = new();

        ToolRun run = ToolRun.Of("validate", folder.File("a.json", Broken), folder.File("b.json", "{"), "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["CC0004", "CC0009", "CC0001"], run.Json().GetProperty("diagnostics").EnumerateArray().Select(one => one.GetProperty("code").GetString()));
        Assert.Equal(3, run.Json().GetProperty("errors").GetInt32());
    }

    [Fact]
    public void Json_HasPlaceMessageAndMending_AndTheReasonOfWhatIsAccepted()
    {
        using TempFolder folder = new();
        JsonElement validation = ToolRun.Of("validate", folder.File("accepted.json", Accepted), "-f", "json").Succeeds().Json();

        Assert.Equal(0, validation.GetProperty("diagnostics").GetArrayLength());
        JsonElement accepted = Assert.Single(validation.GetProperty("accepted").EnumerateArray());
        Assert.Equal("CC1006", accepted.GetProperty("code").GetString());
        Assert.Equal("warning", accepted.GetProperty("severity").GetString());
        Assert.Equal(2, accepted.GetProperty("line").GetInt32());
        Assert.Equal("$.indicators[0].text", accepted.GetProperty("path").GetString());
        Assert.Equal("listening-asks", accepted.GetProperty("element").GetString());
        Assert.Equal("Leave the hedge out.", accepted.GetProperty("fix").GetString());
        Assert.Equal("It is a count.", accepted.GetProperty("reason").GetString());
    }

    [Fact]
    public void Sarif_HasRulesResultsAndSuppressions()
    {
        using TempFolder folder = new();
        string path = folder.File("with space.json", Accepted);
        JsonElement run = ToolRun.Of("validate", path, folder.File("broken.json", Broken), "--alone", "-f", "sarif").Json().GetProperty("runs")[0];

        string[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString()!)];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["CC0004", "CC0009", "CC1006"], results.Select(result => result.GetProperty("ruleId").GetString()).Order());
        Assert.All(results, result => Assert.Contains(result.GetProperty("ruleId").GetString(), rules));
        JsonElement suppressed = results.Single(result => result.TryGetProperty("suppressions", out _));
        Assert.Equal("It is a count.", suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        JsonElement place = suppressed.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/with%20space.json", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Earlier_FindsIdsWithAnotherMeaning()
    {
        using TempFolder folder = new();
        string earlier = folder.File("earlier.json", Hedged);
        string later = folder.File("later.json",
            Hedged.Replace("\"high\"", "\"low\"", StringComparison.Ordinal).Replace("[\"low", "[\"high", StringComparison.Ordinal));

        ToolRun run = ToolRun.Of("validate", later, "--earlier", earlier);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CC0014", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_ToAFile_HoldsTheDiagnosticsAndLeavesTheScreenEmpty()
    {
        using TempFolder folder = new();
        string target = Path.Combine(folder.Path, "out.txt");

        ToolRun run = ToolRun.Of("validate", folder.File("broken.json", Broken), "-o", target);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(string.Empty, run.Output);
        Assert.Contains("CC0009", File.ReadAllText(target), StringComparison.Ordinal);
    }
}
