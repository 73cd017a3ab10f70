using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>How two groups are spread along an axis: one above the middle line, the other below it.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="High">The group above.</param>
/// <param name="Low">The group below.</param>
internal sealed record GroupsTrack(string Alternative, GroupHalf High, GroupHalf Low) : Track(Alternative)
{
    private const double Centre = 36;
    private const double Room = 32;
    private const double Flat = 8;

    /// <summary>How much of a bin its bar leaves free, in shares of the whole track.</summary>
    private const double Gap = 0.003;

    public override double Height => 72;

    public override string? Style => "marks.css";

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        Grid(svg, axis);
        DrawHalf(svg, axis, High, "high", isAbove: true);
        DrawHalf(svg, axis, Low, "low", isAbove: false);
        svg.Empty("line", ("class", "t-end"), ("x1", "0"), ("x2", "100%"), ("y1", Svg.Number(Centre)), ("y2", Svg.Number(Centre)));
    }

    private static void DrawHalf(MarkupWriter svg, Axis axis, GroupHalf half, string pole, bool isAbove)
    {
        if (half.Heights is IReadOnlyList<double> heights)
        {
            for (int bin = 0; bin < heights.Count; bin++)
            {
                double height = heights[bin] * Room;
                if (height > 0)
                {
                    Svg.Bar(svg, $"t-{pole}", ((double)bin / heights.Count) + Gap, ((bin + 1.0) / heights.Count) - Gap, isAbove ? Centre - height : Centre,
                        height);
                }
            }
        }
        else if (half is { Mean: double middle, Sd: double sd })
        {
            Svg.Bar(svg, $"t-{pole}", axis.Position(middle - sd), axis.Position(middle + sd), isAbove ? Centre - Flat - 4 : Centre + 4, Flat);
        }

        if (half.Mean is double mean)
        {
            (double from, double to) = isAbove ? (1, Centre) : (Centre, (2 * Centre) - 1);
            Svg.Upright(svg, "t-halo", axis.Position(mean), from, to);
            Svg.Upright(svg, $"t-mean-{pole}", axis.Position(mean), from, to);
        }
    }
}
