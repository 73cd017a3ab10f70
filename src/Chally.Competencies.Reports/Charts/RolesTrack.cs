using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>Scores by role as dots with letters, in as many lanes as keep them apart, and the combined score as a stroke through all lanes.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Dots">The dots.</param>
/// <param name="Combined">The combined score; null where there is none.</param>
internal sealed record RolesTrack(string Alternative, IReadOnlyList<RoleDot> Dots, double? Combined) : Track(Alternative)
{
    private const double Lane = 22;
    private const double Radius = 9;

    /// <summary>How near two dots of one lane may come, in scale points: they then just do not touch on a track of 200 pixels.</summary>
    private const double Near = 10;

    private readonly int[] lanes = LanesOf(Dots);

    public override double Height => 8 + (Lane * Math.Max(1, lanes.DefaultIfEmpty(0).Max() + 1));

    public override string? Style => "marks.css";

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        Grid(svg, axis);
        if (Combined is double combined)
        {
            Svg.Upright(svg, "t-combined", axis.Position(combined), 1, Height - 1);
        }

        for (int i = 0; i < Dots.Count; i++)
        {
            RoleDot dot = Dots[i];
            double middle = 4 + (Lane / 2) + (Lane * lanes[i]);
            string style = dot.IsSelf ? "t-role-self" : "t-role";
            Svg.Dot(svg, style, axis.Position(dot.Percent), middle, Radius);
            svg.Element(
                "text", dot.Letter, ("class", dot.IsSelf ? "t-letter-self" : "t-letter"), ("x", Svg.Percent(axis.Position(dot.Percent))),
                ("y", Svg.Number(middle + 4)), ("text-anchor", "middle"));
        }
    }

    /// <summary>The first lane of each dot in which it touches none before it.</summary>
    private static int[] LanesOf(IReadOnlyList<RoleDot> dots)
    {
        int[] lanes = new int[dots.Count];
        for (int i = 0; i < dots.Count; i++)
        {
            while (Enumerable.Range(0, i).Any(before => lanes[before] == lanes[i] && Math.Abs(dots[before].Percent - dots[i].Percent) < Near))
            {
                lanes[i]++;
            }
        }

        return lanes;
    }
}
