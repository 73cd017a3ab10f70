using System.Text;
using Chally.Competencies.Cli.Files;

namespace Chally.Competencies.Cli.Base;

/// <summary>What the tool talks to: the process's own streams, or those of a test.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Where problems and usage go.</param>
/// <param name="IsStyled">Whether output may be styled: a terminal, and NO_COLOR is not set.</param>
/// <param name="Width">The columns that tables may use.</param>
internal sealed record Terminal(Stream Input, Stream Output, TextWriter Error, bool IsStyled, int Width)
{
    /// <summary>Wide enough that names stay on one line, for output that goes to a file or another program.</summary>
    public const int PlainWidth = 120;

    /// <summary>Whether <see cref="Error"/> is a terminal, on which a line may be rewritten in place.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The time by which progress is shown.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Under this width tables would cut words; a narrower terminal wraps their lines instead.</summary>
    private const int MinimumWidth = 80;

    public static Terminal OfProcess()
    {
        bool canRewrite = Environment.GetEnvironmentVariable("TERM") != "dumb";
        bool styled = !Console.IsOutputRedirected && canRewrite && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        int width = Console.IsOutputRedirected ? PlainWidth : Math.Max(MinimumWidth, WindowWidth());
        StreamWriter error = new(StandardStream.Open(StandardStream.Error), new UTF8Encoding(false)) { AutoFlush = true };
        return new Terminal(StandardStream.Open(StandardStream.Input), StandardStream.Open(StandardStream.Output), error, styled, width)
        {
            ShowsProgress = !Console.IsErrorRedirected && canRewrite,
        };
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is int width and > 0 ? width : PlainWidth;
        }
        catch (IOException)
        {
            return PlainWidth;
        }
    }
}
