using System.Text;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports;

/// <summary>A chart that says its finding in its title and has its numbers as text.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Chart
{
    private readonly Drawing drawing;
    private readonly ReportOptions options;

    internal Chart(Drawing drawing, ReportOptions options) => (this.drawing, this.options) = (drawing, options);

    /// <summary>The finding, as a sentence.</summary>
    public string Title => options.Messages.Of(drawing.Title);

    /// <summary>What the chart shows and how to read it: its text alternative, together with the numbers in the table of Markdown.</summary>
    public string Description => options.Messages.Of(drawing.Description);

    /// <summary>The chart alone as SVG 1.1 to be embedded elsewhere, with its style inside; light or dark as the reader chose.</summary>
    /// <returns>A whole document, with line feeds, to be written as UTF-8.</returns>
    public string ToSvg() => drawing.ToSvg(options);

    /// <summary>Writes the chart alone as SVG 1.1 in UTF-8.</summary>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public Task WriteSvgAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(Encoding.UTF8.GetBytes(ToSvg()), cancellationToken).AsTask();
    }
}
