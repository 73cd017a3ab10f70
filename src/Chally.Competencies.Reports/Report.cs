using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports;

/// <summary>A report, ready to be written as a page, as Markdown, or chart by chart.</summary>
/// <remarks>
/// Made by <see cref="CandidateReport"/> and its neighbours from results alone. The same results and options give the same bytes. Immutable and
/// thread-safe.
/// </remarks>
public sealed class Report
{
    private readonly ReportDocument document;

    internal Report(ReportDocument document)
    {
        this.document = document;
        Charts = [.. document.AllBlocks().OfType<Figure>().Select(figure => figure.Chart)];
    }

    /// <summary>What the report is called: its kind, and who or what it is about.</summary>
    public string Title => $"{document.Kind}: {document.Title}";

    /// <summary>The charts, in the order in which they stand in the report.</summary>
    public IReadOnlyList<Chart> Charts { get; }

    /// <summary>
    /// One self-contained HTML page: its style and its drawings stand inside, it asks for nothing from elsewhere and needs no script. It follows
    /// the reader's choice of light or dark, and prints on A4 and Letter.
    /// </summary>
    /// <returns>The page, with line feeds, to be written as UTF-8.</returns>
    public string ToHtml() => HtmlRenderer.Write(document);

    /// <summary>The same words and numbers as Markdown (CommonMark with the tables of GitHub); charts are tables.</summary>
    /// <returns>The text, with line feeds.</returns>
    public string ToMarkdown() => MarkdownRenderer.Write(document);
}
