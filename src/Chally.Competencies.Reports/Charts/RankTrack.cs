using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>A score among others, with the range of scores that error of measurement does not tell apart from it.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Percent">The score.</param>
/// <param name="Range">The lowest and the highest of those scores; null where nothing is known of them.</param>
internal sealed record RankTrack(string Alternative, double Percent, (double Lowest, double Highest)? Range) : Track(Alternative)
{
    private const double Centre = 11;

    public override double Height => 22;

    public override string? Style => "marks.css";

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        Grid(svg, axis);
        if (Range is (double lowest, double highest) && lowest < highest)
        {
            Svg.Bar(svg, "t-reach", axis.Position(lowest), axis.Position(highest), Centre - 5, 10);
        }

        Svg.Dot(svg, "t-second t-dot", axis.Position(Percent), Centre, 6);
    }
}
