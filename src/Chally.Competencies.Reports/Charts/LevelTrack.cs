using Chally.Competencies.Reports.Markup;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Charts;

/// <summary>Proficiency levels as boxes: shown, not shown, or not rated; and the required one.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Levels">The levels, from the lowest.</param>
/// <param name="Required">The rank of the required level; null for none.</param>
internal sealed record LevelTrack(string Alternative, ValueList<LevelEvidence> Levels, int? Required) : Track(Alternative)
{
    private const double Gap = 0.008;

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        foreach (LevelEvidence level in Levels)
        {
            string style = level.IsDemonstrated switch
            {
                true => "t-high",
                false => "t-empty",
                null => "t-unknown",
            };
            Svg.Bar(svg, style, axis.Position(level.Rank - 1) + Gap, axis.Position(level.Rank) - Gap, 8, 14);
        }

        if (Required is int required)
        {
            Svg.Upright(svg, "t-cut", axis.Position(required), 1, Height - 1);
        }
    }
}
