using System.Globalization;
using Chally.Competencies.Cli.Base;

namespace Chally.Competencies.Cli.Output;

/// <summary>
/// Says on a terminal how far the work is, on one line that is rewritten in place and erased at the end. Shows nothing in the first
/// second, and nothing at all where standard error goes to a file or another program.
/// </summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="done">What is counted, such as "people scored".</param>
internal sealed class Progress(Terminal terminal, string done = "people scored") : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly long start = terminal.Clock.GetTimestamp();
    private TimeSpan next = Patience;
    private long count;
    private int width;

    public void Count()
    {
        count++;
        if (terminal.ShowsProgress && terminal.Clock.GetElapsedTime(start) is TimeSpan elapsed && elapsed >= next)
        {
            next = elapsed + Pause;
            string line = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {done}");
            width = line.Length;
            terminal.Error.Write($"\r{line}");
            terminal.Error.Flush();
        }
    }

    public void Dispose()
    {
        if (width > 0)
        {
            terminal.Error.Write($"\r{new string(' ', width)}\r");
            terminal.Error.Flush();
            width = 0;
        }
    }
}
