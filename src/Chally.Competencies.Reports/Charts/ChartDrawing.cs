using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>What a chart draws, on a page and alone.</summary>
internal abstract record ChartDrawing(Message Title, Message Description, DataTable Numbers) : Drawing(Title, Description, Numbers)
{
    /// <summary>Draws it into a drawing of <see cref="SvgDocument.Width"/> pixels.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="top">Where it begins, in pixels.</param>
    /// <returns>Where it ends, in pixels.</returns>
    public abstract double WriteSvg(MarkupWriter svg, double top);

    public sealed override string ToSvg(ReportOptions options) => SvgDocument.Of(this, options.Messages);
}
