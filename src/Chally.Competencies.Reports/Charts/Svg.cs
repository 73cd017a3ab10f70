using System.Globalization;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>Shapes and numbers as SVG has them.</summary>
internal static class Svg
{
    /// <summary>A number with at most two decimals, with a point in every culture.</summary>
    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A position from 0 to 1 as a percentage of the drawing.</summary>
    public static string Percent(double position) => Number(position * 100) + "%";

    /// <summary>An upright line across part of a track.</summary>
    public static void Upright(MarkupWriter svg, string style, double position, double from, double to) => svg.Empty(
        "line", ("class", style), ("x1", Percent(position)), ("x2", Percent(position)), ("y1", Number(from)), ("y2", Number(to)));

    /// <summary>A bar between two positions.</summary>
    public static void Bar(MarkupWriter svg, string style, double from, double to, double top, double height) => svg.Empty(
        "rect",
        ("class", style),
        ("x", Percent(Math.Min(from, to))),
        ("width", Percent(Math.Abs(to - from))),
        ("y", Number(top)),
        ("height", Number(height)));

    /// <summary>A line with short ends, as for an interval.</summary>
    public static void Span(MarkupWriter svg, string style, double from, double to, double middle, double reach)
    {
        svg.Empty("line", ("class", style), ("x1", Percent(from)), ("x2", Percent(to)), ("y1", Number(middle)), ("y2", Number(middle)));
        Upright(svg, style, from, middle - reach, middle + reach);
        Upright(svg, style, to, middle - reach, middle + reach);
    }

    public static void Dot(MarkupWriter svg, string style, double position, double middle, double radius) =>
        svg.Empty("circle", ("class", style), ("cx", Percent(position)), ("cy", Number(middle)), ("r", Number(radius)));
}
