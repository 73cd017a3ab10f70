using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests;

public sealed class ChallyToolTests
{
    public static TheoryData<string[]> WrongCommandLines => new(
        [],
        [""],
        ["nope"],
        ["--nope"],
        ["Benchmarks"],
        ["benchmarks", "extra"],
        ["benchmarks", "--format", "csv"],
        ["benchmarks", "--format", "JSON"],
        ["benchmarks", "--format"],
        ["benchmarks", "--content"],
        ["benchmarks", "--content", ""],
        ["benchmarks", "--content", " "],
        ["benchmarks", "-o"],
        ["benchmarks", "-o", ""],
        ["benchmarks", "-o", " "],
        ["benchmarks", "-o", "a", "-o", "b"],
        ["show"],
        ["show", ""],
        ["show", Example.BenchmarkId, "--against"],
        ["show", Example.BenchmarkId, "--against", ""],
        ["template"],
        ["template", Example.BenchmarkId, "-f", "text"],
        ["score"],
        ["score", "-"],
        ["score", "-b", Example.BenchmarkId],
        ["score", "-", "-b"],
        ["score", "-", "-b", ""],
        ["score", "", "-b", Example.BenchmarkId],
        ["score", " ", "-b", Example.BenchmarkId],
        ["score", "-", "-", "-b", Example.BenchmarkId],
        ["score", "-", "-b", Example.BenchmarkId, "-f", "xml"],
        ["score", "-", "-b", Example.BenchmarkId, "-b", Example.BenchmarkId],
        ["score", "-", "-b", Example.BenchmarkId, "--subjects", "Ann"],
        ["compare", "-"],
        ["compare", "-", "-b", Example.BenchmarkId, "-f", "csv"],
        ["compare", "-", "-b", Example.BenchmarkId, "--against"],
        ["rank", "-"],
        ["rank", "-b", Example.BenchmarkId],
        ["rank", "-", "-b", Example.BenchmarkId, "-f", "xml"],
        ["rank", "-", "-b", Example.BenchmarkId, "--by"],
        ["rank", "-", "-b", Example.BenchmarkId, "--by", ""],
        ["rank", "-", "-b", Example.BenchmarkId, "--by", "a", "--by", "b"],
        ["rank", "-", "-b", Example.BenchmarkId, "--norms", ""],
        ["plan", "-"],
        ["plan", "-", "-b", Example.BenchmarkId, "-f", "csv"],
        ["demo", "extra"]);

    [Theory]
    [MemberData(nameof(WrongCommandLines))]
    public void Run_OnAWrongCommandLine_SaysSoAndPointsToTheHelp(string[] args) => ToolRun.Of(args).IsWrongUsage();

    [Fact]
    public void Run_OnAnUnknownCommand_NamesIt()
    {
        string[] lines = ToolRun.Of("nope").IsWrongUsage().ErrorLines;

        Assert.Equal(["Unrecognized command or argument 'nope'.", "See 'chally --help'."], lines);
    }

    [Fact]
    public void Run_OnAWrongOption_PointsToTheHelpOfTheCommand() =>
        Assert.EndsWith("See 'chally score --help'.\n", Lf(ToolRun.Of("score", "-").IsWrongUsage().Error), StringComparison.Ordinal);

    [Fact]
    public void Run_OnManyProblems_ListsAHundredAndCountsTheRest()
    {
        string csv = TinyRole.Header + string.Concat(Enumerable.Repeat("Ann,11,0,0,0\n", 250));
        string[] lines = TinyRole.Score("ratings.csv", csv).Refuses().ErrorLines;

        Assert.Equal(102, lines.Length);
        Assert.All(lines[..100].Index(), line => Assert.Contains($"ratings.csv:{line.Index + 2}: steady-a: ", line.Item, StringComparison.Ordinal));
        Assert.Equal("and 150 more", lines[100]);
        Assert.Equal("250 problems; nothing was written.", lines[101]);
    }

    [Fact]
    public void Run_OnManyProblemsOfOneRow_CountsThemAll()
    {
        // 42 items a row, each off the scale: 3 rows make 126 problems.
        string header = string.Join(',', ["subject", .. Example.Benchmark.Items().Select(item => item.Id)]);
        string row = string.Join(',', ["Ann", .. Example.Benchmark.Items().Select(_ => "9")]);
        string[] lines = ToolRun.OnInput($"{header}\n{row}\n{row}\n{row}\n", "score", "-", "-b", Example.BenchmarkId).Refuses().ErrorLines;

        Assert.Equal(["and 26 more", "126 problems; nothing was written."], lines[100..]);
    }

    [Fact]
    public void Run_OnOneProblem_SaysSoInTheSingular() =>
        Assert.Equal("1 problem; nothing was written.", TinyRole.Score("ratings.csv", TinyRole.Header + "Ann,11,0,0,0\n").Refuses().ErrorLines[^1]);

    [SlowFact]
    public void Run_OnProblemsInTheLastOfManyRows_WritesNothing()
    {
        string csv = TinyRole.Header + string.Concat(Enumerable.Repeat("Ann,10,0,0,0\n", 5_000)) + "Bo,11,0,0,0\n";
        foreach (string format in new[] { "text", "json", "csv" })
        {
            Assert.Contains("ratings.csv:5002: ", TinyRole.Run("score", "ratings.csv", csv, "-f", format).Refuses().Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\u001b[31mred")]
    [InlineData("a\nb")]
    [InlineData("\u202Egnp")]
    public void Run_OnTextWithControlCharacters_EscapesThemInMessages(string text)
    {
        string error = ToolRun.Of("show", text).IsWrongUsage().Error;

        Assert.DoesNotContain(text, error, StringComparison.Ordinal);
        Assert.Contains($"\\u{(int)text.First(c => !char.IsAsciiLetter(c)):x4}", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u001b[31mred")]
    [InlineData("a\nb")]
    [InlineData("\u202Egnp")]
    public void Run_OnCellsThatMayBeNames_KeepsThemOutOfMessages(string text)
    {
        string[] errors =
        [
            TinyRole.Score("ratings.csv", $"subject,steady-a\nAnn,\"{text}\"\n").Refuses().Error,
            TinyRole.Score("ratings.csv", $"subject,rater\nAnn,\"{text}\"\n").Refuses().Error,
        ];

        Assert.All(errors, error => Assert.DoesNotContain(text, error, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_OnAWordWithAnAtSign_TakesItAsItIs() => Assert.Contains(
        "'@team.csv'", ToolRun.Of("show", "@team.csv").IsWrongUsage().Error, StringComparison.Ordinal);

    [Fact]
    public void Run_ForTheVersion_PrintsIt() => Assert.Matches(@"^\d+\.\d+\.\d+", ToolRun.Of("--version").Succeeds().Output);

    private static string Lf(string text) => text.ReplaceLineEndings("\n");

    [Fact]
    public void Output_ThatIsAlsoRead_IsRefusedAndTheFileStays()
    {
        using TempFolder folder = new();
        string path = folder.File("ratings.csv", TinyRole.Header + "Ada,10,0,3,4\n");
        string content = folder.File("tiny.json", TinyRole.Content);
        byte[] before = File.ReadAllBytes(path);

        ToolRun.Of("score", path, "-b", TinyRole.Id, "--content", content, "-o", Path.Combine(folder.Path, ".", "ratings.csv")).IsWrongUsage();
        ToolRun.Of("score", path, "-b", TinyRole.Id, "--content", content, "--output", content).IsWrongUsage();

        Assert.Equal(before, File.ReadAllBytes(path));
        ToolRun.Of("score", path, "-b", TinyRole.Id, "--content", content, "-o", Path.Combine(folder.Path, "scores.txt")).Succeeds();
        ToolRun.Of("score", path, "-b", TinyRole.Id, "--content", content, "-o", Path.Combine(folder.Path, "scores.txt")).Succeeds();
    }
}
