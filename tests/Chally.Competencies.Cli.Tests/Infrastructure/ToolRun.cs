using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Chally.Competencies.Cli.Base;

namespace Chally.Competencies.Cli.Tests.Infrastructure;

/// <summary>What one run of the tool gave back.</summary>
internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Error)
{
    private static readonly Regex Escapes = new("\u001b\\[[0-9;]*m");

    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    /// <summary>What a person reads on a terminal.</summary>
    public string[] LinesWithoutEscapes => Lines(Escapes.Replace(Output, string.Empty));

    /// <summary>Runs the tool in this process, its output going to a file or another program.</summary>
    public static ToolRun Of(params string[] args) => Run(Stream.Null, args, isStyled: false, Terminal.PlainWidth);

    public static ToolRun OnInput(byte[] input, params string[] args) => Run(new MemoryStream(input), args, isStyled: false, Terminal.PlainWidth);

    public static ToolRun OnInput(string input, params string[] args) => OnInput(Encoding.UTF8.GetBytes(input), args);

    public static ToolRun OnTerminal(int width, params string[] args) => Run(Stream.Null, args, isStyled: true, width);

    public ToolRun Succeeds()
    {
        Assert.Equal(string.Empty, Error);
        Assert.Equal(0, ExitCode);
        return this;
    }

    /// <summary>Done, with one line on standard error that holds a text.</summary>
    public ToolRun SucceedsNoting(string note)
    {
        Assert.Contains(note, Assert.Single(ErrorLines), StringComparison.Ordinal);
        Assert.Equal(0, ExitCode);
        return this;
    }

    /// <summary>Refused because of the input: messages on standard error, nothing on standard output.</summary>
    public ToolRun Refuses() => Fails(1);

    /// <summary>Refused because of the command line.</summary>
    public ToolRun IsWrongUsage() => Fails(2);

    public JsonElement Json()
    {
        using JsonDocument document = JsonDocument.Parse(OutputBytes);
        return document.RootElement.Clone();
    }

    private ToolRun Fails(int exitCode)
    {
        Assert.Equal(exitCode, ExitCode);
        Assert.Empty(OutputBytes);
        Assert.NotEqual(string.Empty, Error.Trim());
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("should not happen", Error, StringComparison.Ordinal);
        return this;
    }

    private static ToolRun Run(Stream input, string[] args, bool isStyled, int width)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        int exitCode = new ChallyTool(new Terminal(input, output, error, isStyled, width)).Run(args);
        return new ToolRun(exitCode, output.ToArray(), error.ToString());
    }

    private static string[] Lines(string text)
    {
        string lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return lines.Length == 0 ? [] : (lines.EndsWith('\n') ? lines[..^1] : lines).Split('\n');
    }
}
