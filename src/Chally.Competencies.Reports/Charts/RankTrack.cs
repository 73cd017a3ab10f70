using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>A score among others, with the range of scores that error of measurement does not tell apart from it.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Percent">The score.</param>
/// <param name="Reach">How far that range goes to each side; null where nothing is known of it.</param>
internal sealed record RankTrack(string Alternative, double Percent, double? Reach) : Track(Alternative)
{
    private const double Centre = 11;

    public override double Height => 22;

    public override string? Style => "marks.css";

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        Grid(svg, axis);
        if (Reach is double reach)
        {
            Svg.Bar(svg, "t-reach", axis.Position(Percent - reach), axis.Position(Percent + reach), Centre - 5, 10);
        }

        Svg.Dot(svg, "t-second t-dot", axis.Position(Percent), Centre, 6);
    }
}
