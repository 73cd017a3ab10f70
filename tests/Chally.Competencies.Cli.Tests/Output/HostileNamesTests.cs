using System.Text;
using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Output;

/// <summary>Names are other people's text: scored like any other, and never run, coloured or cut.</summary>
public sealed class HostileNamesTests
{
    public static TheoryData<string> Names =>
    [
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "+1",
        "-1+1",
        "@SUM(1)",
        "<img src=x onerror=alert(1)>",
        "[red]markup[/]",
        "[/]",
        "[[",
        "{0} {{x}}",
        "%s %n",
        "$(rm -rf x) `x`",
        "a;b|c",
        "\\n \\u001b[31m",
        "שלום עולם",
        "مرحبا",
        "👩‍👩‍👧‍👦 🏳️‍🌈",
        "e\u0301 Zoë",
        "𝒜",
        "名前",
        "O'Brien, \"Bo\"",
        "null",
        "NaN",
        new string('W', 300),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_AnyText_IsUnharmedInJson(string name)
    {
        Assert.Equal(name, Run("score", name, "-f", "json").Json()[0].GetProperty("subject").GetString());
        Assert.Equal(name, Run("plan", name, "-f", "json").Json()[0].GetProperty("subject").GetString());
        Assert.Equal(name, Run("rank", name, "-f", "json").Json().GetProperty("people")[0].GetProperty("subject").GetString());
        Assert.Equal(name, Run("compare", name, "-f", "json").Json().GetProperty("people")[0].GetProperty("subject").GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_AnyText_IsLiteralInText(string name)
    {
        Assert.Contains($"Candidate report: {name}\nJob: Tiny Role\n", Run("score", name).Output, StringComparison.Ordinal);
        Assert.Contains($"What to do next: {name}\nJob: Tiny Role\n", Run("plan", name).Output, StringComparison.Ordinal);
        Assert.Contains($"High against low: {name}\nJob: Tiny Role\n", Run("compare", name).Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_AnyText_IsNoFormulaInCsv(string name)
    {
        string line = Run("score", name, "-f", "csv").OutputLines[1];

        bool isFormula = "=+-@".Contains(name[0], StringComparison.Ordinal);
        string cell = line[..^(TinyRole.Scores.Length + 1)];
        Assert.EndsWith($",{TinyRole.Scores}", line, StringComparison.Ordinal);
        string text = cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
        Assert.Equal(isFormula ? $"'{name}" : name, text);
        Assert.StartsWith($"1,{cell},,,", Run("rank", name, "-f", "csv").OutputLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_AnyText_IsLiteralOnATerminal(string name)
    {
        using TempFolder folder = new();
        string ratings = folder.File("ratings.json", Sheet(name));
        string content = folder.File("content.json", TinyRole.Content);

        // In the table of a ranking a name that is wider than the terminal is wrapped between the borders of its cell.
        string[] commands = name.Length > 80 ? ["score", "compare", "plan"] : ["score", "compare", "rank", "plan"];
        foreach (string command in commands)
        {
            string[] lines = ToolRun.OnTerminal(80, command, ratings, "-b", TinyRole.Id, "--content", content).Succeeds().LinesWithoutEscapes;
            Assert.Contains(name.Replace(" ", string.Empty, StringComparison.Ordinal), Solid(lines), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Difference_OfTwoHostileNames_IsLiteral()
    {
        string output = TinyRole.Run(
            "compare", "ratings.csv", TinyRole.Header + "[red]A[/],1,1,1,1\n=B,2,2,2,2\n", "--subjects", "=B,[red]A[/]").Succeeds().Output;

        Assert.Contains("Two people: =B and [red]A[/]\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_WithMarkup_IsLiteralInText() =>
        Assert.Contains("Weighs [bold]both[/] sides.", Run("compare", "Ann").Output, StringComparison.Ordinal);

    [Fact]
    public void Output_HasNoByteOrderMarkAndLineFeedsOnly()
    {
        foreach (string format in new[] { "text", "json", "csv" })
        {
            byte[] bytes = Run("score", "Zoë", "-f", format).OutputBytes;
            Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
        }
    }

    private static ToolRun Run(string command, string name, params string[] args) => TinyRole.Run(command, "ratings.json", Sheet(name), args).Succeeds();

    private static string Sheet(string name) => $"{{\"subject\":{JsonSerializer.Serialize(name)},{TinyRole.Ratings}}}";

    /// <summary>The text without what wrapping adds or takes.</summary>
    private static string Solid(IEnumerable<string> lines) => string.Concat(lines).Replace(" ", string.Empty, StringComparison.Ordinal);
}
