using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>What a chart draws, on a page and alone.</summary>
/// <param name="Numbers">The same as a table, for those who cannot see the drawing.</param>
internal abstract record ChartContent(DataTable Numbers)
{
    /// <summary>The embedded style sheet of marks that not every chart has; null where the common one is enough.</summary>
    public virtual string? Style => null;

    /// <summary>Draws it into a page, whose style lays it out.</summary>
    public abstract void WriteHtml(MarkupWriter page);

    /// <summary>Draws it into a drawing of <see cref="SvgDocument.Width"/> pixels.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="top">Where it begins, in pixels.</param>
    /// <returns>Where it ends, in pixels.</returns>
    public abstract double WriteSvg(MarkupWriter svg, double top);
}
