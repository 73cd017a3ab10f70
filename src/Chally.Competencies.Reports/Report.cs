using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Rendering;

namespace Chally.Competencies.Reports;

/// <summary>A report, ready to be written as a page, as Markdown, as text, or chart by chart.</summary>
/// <remarks>Made of results alone, by the static methods. The same results and options give the same bytes. Immutable and thread-safe.</remarks>
public sealed partial class Report
{
    private readonly ReportDocument document;

    private Report(ReportDocument document) => this.document = document;

    /// <summary>What the report is called: its kind, and who or what it is about.</summary>
    public string Title => $"{document.Options.Messages.Of(document.Kind)}: {document.Title}";

    /// <summary>The charts, in the order in which they stand in the report.</summary>
    public IReadOnlyList<Chart> Charts => field ??= [.. document.AllBlocks().OfType<Drawing>().Select(drawing => new Chart(drawing, document.Options))];

    /// <summary>
    /// One self-contained HTML page: its style and its drawings stand inside, it asks for nothing from elsewhere and needs no script. It follows
    /// the reader's choice of light or dark, and prints on A4 and Letter.
    /// </summary>
    /// <returns>The page, with line feeds, to be written as UTF-8.</returns>
    public string ToHtml() => HtmlRenderer.Write(document);

    /// <summary>The same words and numbers as Markdown (CommonMark with the tables of GitHub); charts are tables.</summary>
    /// <returns>The text, with line feeds.</returns>
    public string ToMarkdown() => MarkdownRenderer.Write(document);

    /// <summary>The same words and numbers as plain text; charts are tables.</summary>
    /// <param name="options">How it is written; <see cref="TextOptions.Default"/> by default.</param>
    /// <returns>The text, with line feeds.</returns>
    public string ToText(TextOptions? options = null)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        WriteText([this], writer, options);
        return writer.ToString();
    }

    /// <summary>Writes reports as text, one after the other; brief ones with the words on responsible use once, at the end.</summary>
    /// <param name="reports">The reports, each asked for when the one before it is written.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="options">How they are written; <see cref="TextOptions.Default"/> by default.</param>
    /// <exception cref="ArgumentNullException">The reports, one of them, or the writer is null.</exception>
    public static void WriteText(IEnumerable<Report> reports, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(writer);
        TextRenderer.Write(reports.Select(report => (report ?? throw new ArgumentNullException(nameof(reports))).document), writer,
            options ?? TextOptions.Default);
    }

    /// <summary>Writes the page of <see cref="ToHtml"/> in UTF-8.</summary>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public Task WriteHtmlAsync(Stream stream, CancellationToken cancellationToken = default) => WriteAsync(stream, ToHtml, cancellationToken);

    /// <summary>Writes the text of <see cref="ToMarkdown"/> in UTF-8.</summary>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public Task WriteMarkdownAsync(Stream stream, CancellationToken cancellationToken = default) => WriteAsync(stream, ToMarkdown, cancellationToken);

    /// <summary>Writes the text of <see cref="ToText"/> in UTF-8.</summary>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="options">How it is written; <see cref="TextOptions.Default"/> by default.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public Task WriteTextAsync(Stream stream, TextOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteAsync(stream, () => ToText(options), cancellationToken);

    /// <summary>What a caller gave, which must be there.</summary>
    private static T Given<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    private static Task WriteAsync(Stream stream, Func<string> text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        return stream.WriteAsync(Encoding.UTF8.GetBytes(text()), cancellationToken).AsTask();
    }
}
