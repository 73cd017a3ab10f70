using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Reports;

namespace Chally.Competencies.Cli.Output;

/// <summary>Opens the writers for the output forms of the commands.</summary>
internal sealed class CommandOutput(Terminal terminal, string? path, string? format = null)
{
    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The form of the output that was asked for; null where the command has one form alone.</summary>
    public string? Format => format;

    /// <summary>The report as a page when the format is "html", as Markdown when it is "markdown", JSON when it is "json", else as brief text.</summary>
    public void Write(Action<Utf8JsonWriter> json, Func<Report> report) => Write(json, () => [report()], report);

    /// <summary>The same, where the text is not that of the page.</summary>
    public void Write(Action<Utf8JsonWriter> json, Func<IEnumerable<Report>> text, Func<Report> page)
    {
        switch (format)
        {
            case "html":
                Plain(page().ToHtml());
                break;
            case "markdown":
                Plain(page().ToMarkdown());
                break;
            case "json":
                Json(json);
                break;
            default:
                Text(text());
                break;
        }
    }

    /// <summary>Reports as brief text, one after the other. A file is never styled, even when the command runs on a terminal.</summary>
    public void Text(IEnumerable<Report> reports) => OutputTarget.Write(path, terminal.Output, stream =>
    {
        using StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true);
        Report.WriteText(reports, writer, new TextOptions
        {
            Width = path is null ? terminal.Width : Terminal.PlainWidth,
            IsForTerminal = path is null && terminal.IsStyled,
            IsBrief = true,
        });
    });

    /// <summary>JSON that the library itself writes.</summary>
    public void Whole(Action<Stream> write) => OutputTarget.Write(path, terminal.Output, stream =>
    {
        write(stream);
        stream.WriteByte((byte)'\n');
    });

    /// <summary>A text that is already whole, such as a page.</summary>
    public void Plain(string text) => OutputTarget.Write(path, terminal.Output, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>A folder of pages, which are counted as they are written.</summary>
    /// <exception cref="UsageException">No output is named.</exception>
    public void Folder(Action<string, Progress> write)
    {
        if (path is null)
        {
            throw new UsageException("Pages of several people need a folder: name one with --output.");
        }

        if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException("Pages of several people need a folder, and --output is named like a page: leave out .html.");
        }

        OutputFolder.Write(path, folder =>
        {
            using Progress progress = new(terminal, "pages written");
            write(folder, progress);
        });
    }

    public void Json(Action<Utf8JsonWriter> write) => OutputTarget.Write(path, terminal.Output, stream =>
    {
        using (Utf8JsonWriter json = new(stream, JsonOptions))
        {
            write(json);
        }

        stream.WriteByte((byte)'\n');
    });

    /// <summary>A table that the library itself writes.</summary>
    public void Csv(Action<Stream> write) => OutputTarget.Write(path, terminal.Output, write);
}
