using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>One line of a chart: shapes along an axis, placed by percentages so that they fit every width.</summary>
/// <param name="Alternative">What it shows, in words.</param>
internal abstract record Track(string Alternative)
{
    /// <summary>How high it is, in pixels.</summary>
    public virtual double Height => 30;

    /// <summary>The embedded style sheet of its marks; null where the common one is enough.</summary>
    public virtual string? Style => null;

    /// <summary>Draws it into a drawing of its height and any width.</summary>
    public abstract void Draw(MarkupWriter svg, Axis axis);

    /// <summary>Upright lines at the ticks.</summary>
    protected void Grid(MarkupWriter svg, Axis axis)
    {
        foreach ((double at, _) in axis.Ticks)
        {
            Svg.Upright(svg, at == axis.Middle ? "t-middle" : "t-grid", axis.Position(at), 0, Height);
        }
    }
}
