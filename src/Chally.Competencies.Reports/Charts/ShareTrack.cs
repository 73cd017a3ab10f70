using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>A share from 0 to 1 as a bar, and the share that it is compared with as a line.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Share">The share; null where there is none.</param>
/// <param name="Line">What it is compared with; null for nothing.</param>
internal sealed record ShareTrack(string Alternative, double? Share, double? Line = null) : Track(Alternative)
{
    public override double Height => 26;

    public override string? Style => "marks.css";

    /// <summary>Shares from 0 to 1.</summary>
    public static Axis AxisFor(Wording words) => new(0, 1, [.. Enumerable.Range(0, 5).Select(quarter => (quarter / 4.0, words.Number(quarter / 4.0, "0.##")))]);

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        Grid(svg, axis);
        if (Share is double share)
        {
            Svg.Bar(svg, "t-share", axis.Position(0), axis.Position(share), 6, 14);
        }

        if (Line is double line)
        {
            Svg.Upright(svg, "t-cut", axis.Position(line), 1, Height - 1);
        }
    }
}
