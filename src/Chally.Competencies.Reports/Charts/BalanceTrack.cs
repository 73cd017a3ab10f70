using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>How much there is of two opposite kinds: a bar to the left and a bar to the right of the middle.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Low">How much of the low pole.</param>
/// <param name="High">How much of the high pole.</param>
internal sealed record BalanceTrack(string Alternative, int Low, int High) : Track(Alternative)
{
    public override double Height => 22;

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        Grid(svg, axis);
        if (Low > 0)
        {
            Svg.Bar(svg, "t-low", axis.Position(-Low), axis.Position(0), 5, 12);
        }

        if (High > 0)
        {
            Svg.Bar(svg, "t-high", axis.Position(0), axis.Position(High), 5, 12);
        }
    }
}
