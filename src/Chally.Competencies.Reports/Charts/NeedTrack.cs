using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>Which of two jobs needs a competency: a mark for each, filled where it does.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Here">Whether the first job needs it.</param>
/// <param name="There">Whether the second job needs it.</param>
internal sealed record NeedTrack(string Alternative, bool Here, bool There) : Track(Alternative)
{
    public override double Height => 24;

    public override string? Style => "marks.css";

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        (double here, double there) = (axis.Position(axis.Ticks[0].At), axis.Position(axis.Ticks[^1].At));
        if (Here && There)
        {
            svg.Empty("line", ("class", "t-join"), ("x1", Svg.Percent(here)), ("x2", Svg.Percent(there)), ("y1", "12"), ("y2", "12"));
        }

        Svg.Dot(svg, Here ? "t-second" : "t-unknown", here, 12, 7);
        Svg.Dot(svg, There ? "t-second" : "t-unknown", there, 12, 7);
    }
}
