using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>A ratio with its interval, against a line that it should not fall below.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Ratio">The ratio; null where there is none.</param>
/// <param name="Lower">The lower limit; null where there is none.</param>
/// <param name="Upper">The upper limit; null where there is none.</param>
/// <param name="Line">The line.</param>
internal sealed record RatioTrack(string Alternative, double? Ratio, double? Lower, double? Upper, double Line) : Track(Alternative)
{
    private const double Centre = 15;

    public override string? Style => "marks.css";

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        Grid(svg, axis);
        Svg.Upright(svg, "t-cut", axis.Position(Line), 1, Height - 1);
        if (Lower is double lower && Upper is double upper)
        {
            Svg.Span(svg, "t-neither-line", axis.Position(lower), axis.Position(upper), Centre, 5);
        }

        if (Ratio is double ratio)
        {
            Svg.Dot(svg, "t-second t-dot", axis.Position(ratio), Centre, 6.5);
        }
    }
}
