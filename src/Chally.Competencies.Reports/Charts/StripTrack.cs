using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>The scores of many as dots on one line, the darker the more lie over each other.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Scores">The scores.</param>
internal sealed record StripTrack(string Alternative, IReadOnlyList<double> Scores) : Track(Alternative)
{
    public override double Height => 28;

    public override string? Style => "marks.css";

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        Grid(svg, axis);
        foreach (double score in Scores)
        {
            Svg.Dot(svg, "t-person", axis.Position(score), 14, 6);
        }
    }
}
