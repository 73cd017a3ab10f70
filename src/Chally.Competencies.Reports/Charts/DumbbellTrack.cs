using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>Two scores joined by a line: a ring for the first, a dot for the second.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="First">The first score; null where there is none.</param>
/// <param name="Second">The second score; null where there is none.</param>
internal sealed record DumbbellTrack(string Alternative, double? First, double? Second) : Track(Alternative)
{
    private const double Centre = 15;

    /// <summary>How far from the first score error of measurement can carry the second; null where nothing is known of it.</summary>
    public double? Reach { get; init; }

    /// <summary>Whether error of measurement alone explains the difference.</summary>
    public bool IsWithinError { get; init; }

    /// <summary>Whether the first is the low pole's and the second the high pole's.</summary>
    public bool IsOfPoles { get; init; }

    public override string? Style => "marks.css";

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        if (Reach is double reach && First is double from)
        {
            Svg.Bar(svg, "t-reach", axis.Position(from - reach), axis.Position(from + reach), 3, Height - 6);
        }

        Grid(svg, axis);
        if (First is double start && Second is double end)
        {
            string join = IsWithinError ? "t-join-unsure" : IsOfPoles ? "t-end" : "t-join";
            svg.Empty("line", ("class", join), ("x1", Svg.Percent(axis.Position(start))), ("x2", Svg.Percent(axis.Position(end))), ("y1", Svg.Number(Centre)),
                ("y2", Svg.Number(Centre)));
        }

        if (First is double first)
        {
            Svg.Dot(svg, IsOfPoles ? "t-low t-dot" : "t-first", axis.Position(first), Centre, IsOfPoles ? 7 : 6);
        }

        if (Second is double second)
        {
            Svg.Dot(svg, IsOfPoles ? "t-high t-dot" : "t-second t-dot", axis.Position(second), Centre, 7);
        }
    }
}
