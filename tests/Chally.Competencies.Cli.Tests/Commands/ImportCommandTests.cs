using System.Text.Json;
using System.Text.RegularExpressions;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed partial class ImportCommandTests
{
    /// <summary>A line that stands for output left out.</summary>
    private const string Gap = "...\n";

    private const string Profile = "Branch Manager Profile\n\nPosition Overview: Runs a branch.\n\nDoes what was said; says so early\n\n- Names a date\n- " +
        "Reports delays\n\n- Lets dates pass\n";

    private const string Levels =
        "JOB SUMMARY for Host\n\nWelcomes guests.\n\n1 Core Competencies \u2013 Calm\nProficiency Level -1\nLevel 1 Behaviors\n(Beginner)\nSmiles.\n";

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "importing.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Examples_OfThePage_RunAndPrintWhatItSays()
    {
        using TempFolder folder = new();
        Match file = Files().Match(Page);
        folder.File(file.Groups["name"].Value, file.Groups["text"].Value);
        Match[] examples = [.. Examples().Matches(Page).Cast<Match>()];
        Assert.Equal(2, examples.Length);
        foreach (Match example in examples)
        {
            ToolRun run =
                ToolRun.Of([.. example.Groups["args"].Value.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) ? folder[word] : word)])
                    .Succeeds();

            string shown = example.Groups["output"].Value;
            if (!shown.Contains(Gap, StringComparison.Ordinal))
            {
                Assert.Equal(shown, run.Output);
            }

            Assert.All(shown.Split(Gap, StringSplitOptions.RemoveEmptyEntries), part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("profile", Profile, "branch-manager")]
    [InlineData("levels", Levels, "host")]
    public void Bundle_OfADocument_Scores(string kind, string text, string id)
    {
        using TempFolder folder = new();
        string bundle = folder["bundle.json"];
        ToolRun.OnInput(text, "import", kind, "-", "-o", bundle).Succeeds();

        string header = Assert.Single(ToolRun.Of("template", id, "--content", bundle).Succeeds().OutputLines);
        string row = string.Join(',', ["Ann", "", "", "", "", .. header.Split(',').Skip(5).Select(_ => "1")]);

        Assert.Single(ToolRun.OnInput($"{header}\n{row}\n", "score", "-", "-b", id, "--content", bundle, "-f", "json").Succeeds().Json().EnumerateArray());
    }

    [Fact]
    public void Json_OfAReport_HoldsAllOfIt()
    {
        using TempFolder folder = new();
        string document = folder.File("profile.txt", Profile);

        JsonElement report = ToolRun.Of("import", "profile", document, "-o", folder["b.json"], "--title", "Head of Branch", "-f", "json").Succeeds().Json();

        Assert.Equal(("head-of-branch", "Head of Branch"), (report.GetProperty("benchmark").GetString(), report.GetProperty("title").GetString()));
        Assert.Equal(2, report.GetProperty("found").GetProperty("high indicators").GetInt32());
        JsonElement[] inferred = [.. report.GetProperty("inferred").EnumerateArray()];
        Assert.Contains(inferred,
            note => note.GetProperty("line").ValueKind == JsonValueKind.Number && note.GetProperty("line").GetInt32() == 10
                && note.GetProperty("quoted").GetString() == "Lets dates pass");
        Assert.Contains(inferred,
            note => note.GetProperty("line").ValueKind == JsonValueKind.Null && note.GetProperty("quoted").ValueKind == JsonValueKind.Null);
        Assert.Equal("name", Assert.Single(report.GetProperty("missing").EnumerateArray()).GetProperty("text").GetString());
        Assert.Empty(report.GetProperty("unread").EnumerateArray());
    }

    [Fact]
    public void Document_OfAnotherKind_IsRefusedAndNothingWritten()
    {
        using TempFolder folder = new();
        string document = folder.File("levels.txt", Levels);

        ToolRun run = ToolRun.Of("import", "toolkit", document, "-o", folder["b.json"]).Refuses();

        Assert.StartsWith($"{document}: ID0001 expected a competency development toolkit", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith("looks like a job profile with levels", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(["levels.txt"], folder.Names);
    }

    [Fact]
    public void File_ThatIsNotThere_IsRefused() => ToolRun.Of("import", "toolkit", "/no/such/file.txt", "-o", "never.json").Refuses();

    [Theory]
    [InlineData("import", "letter", "a.txt", "-o", "b.json")]
    [InlineData("import", "toolkit", "a.txt")]
    [InlineData("import", "toolkit", "a.txt", "-o", " ")]
    [InlineData("import", "toolkit", "-", "-o", "b.json", "--id", "Not An Id")]
    [InlineData("import", "toolkit", "-", "-o", "b.json", "--source", "role")]
    public void CommandLine_Wrong_IsUsage(params string[] args) => ToolRun.Of(args).IsWrongUsage();

    [GeneratedRegex("^```text (?<name>\\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Files();

    [GeneratedRegex("^```console\n\\$ chally (?<args>[^\n]+)\n(?<output>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Examples();
}
