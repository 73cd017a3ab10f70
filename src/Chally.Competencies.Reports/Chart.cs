using Chally.Competencies.Reports.Charts;

namespace Chally.Competencies.Reports;

/// <summary>A chart that says its finding in its title and has its numbers as text.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Chart
{
    internal Chart(string title, string description, ChartContent content)
    {
        Title = title;
        Description = description;
        Content = content;
    }

    /// <summary>The finding, as a sentence.</summary>
    public string Title { get; }

    /// <summary>What the chart shows and how to read it: its text alternative, together with the numbers in the table of Markdown.</summary>
    public string Description { get; }

    internal ChartContent Content { get; }

    /// <summary>The chart alone as SVG 1.1 to be embedded elsewhere, with its style inside; light or dark as the reader chose.</summary>
    /// <returns>A whole document, with line feeds, to be written as UTF-8.</returns>
    public string ToSvg() => SvgDocument.Of(this);
}
