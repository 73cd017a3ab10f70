using Chally.Competencies.Reports.Markup;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Charts;

/// <summary>A score between the poles: a bar from the middle to the score, its interval, and the cut or minimum that it is held to.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Percent">The score in scale points; null when not scored.</param>
/// <param name="Interval">Its interval; null without a norm set.</param>
/// <param name="Cut">The cut or minimum; null without one.</param>
internal sealed record ScoreTrack(string Alternative, double? Percent, ScoreInterval? Interval = null, double? Cut = null) : Track(Alternative)
{
    private const double Centre = 15;

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        Grid(svg, axis);
        svg.Empty("rect", ("class", "t-rail"), ("x", "0"), ("width", "100%"), ("y", Svg.Number(Centre - 4)), ("height", "8"), ("rx", "4"));
        if (Percent is double percent)
        {
            double position = axis.Position(percent);
            string pole = percent >= 50 ? "t-high" : "t-low";
            Svg.Bar(svg, pole, axis.Position(50), position, Centre - 4, 8);
            if (Interval is ScoreInterval interval)
            {
                Svg.Span(svg, "t-interval", axis.Position(interval.Lower), axis.Position(interval.Upper), Centre, 6);
            }

            Svg.Dot(svg, $"{pole} t-dot", position, Centre, 7.5);
        }

        if (Cut is double cut)
        {
            Svg.Upright(svg, "t-cut", axis.Position(cut), 1, Height - 1);
        }
    }
}
