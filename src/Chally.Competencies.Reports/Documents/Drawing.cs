using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Documents;

/// <summary>A chart in its place, which says its finding in its title and has its numbers as a table.</summary>
/// <param name="Title">The finding.</param>
/// <param name="Description">What it shows and how to read it.</param>
/// <param name="Numbers">The same as a table, for those who cannot see the drawing.</param>
internal abstract record Drawing(Message Title, Message Description, DataTable Numbers) : Block
{
    /// <summary>Whether a table beside it has the same numbers, so that text need not repeat them.</summary>
    public bool HasTableBeside { get; init; }

    /// <summary>The embedded style sheet of marks that not every chart has; null where the common one is enough.</summary>
    public virtual string? Style => null;

    /// <summary>Draws it into a page, whose style lays it out.</summary>
    public abstract void WriteHtml(MarkupWriter page, ReportOptions options);

    /// <summary>Draws it alone, as a whole SVG document.</summary>
    public abstract string ToSvg(ReportOptions options);
}
