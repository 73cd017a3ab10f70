using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>An effect with its interval: colored by the group that is higher, hollow where the interval holds the middle of the axis.</summary>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Effect">The effect; null where there is none.</param>
/// <param name="Lower">The lower limit.</param>
/// <param name="Upper">The upper limit.</param>
internal sealed record EffectTrack(string Alternative, double? Effect, double? Lower, double? Upper) : Track(Alternative)
{
    private const double Centre = 14;

    public override double Height => 28;

    public override string? Style => "marks.css";

    public override void Draw(MarkupWriter svg, Axis axis)
    {
        Grid(svg, axis);
        if (Effect is not double effect)
        {
            return;
        }

        double middle = axis.Middle ?? 0;
        bool isUnsure = Lower is null || Upper is null || (Lower <= middle && Upper >= middle);
        string pole = effect >= middle ? "t-high" : "t-low";
        if (Lower is double lower && Upper is double upper)
        {
            Svg.Span(svg, isUnsure ? "t-neither-line" : $"{pole}-line", axis.Position(lower), axis.Position(upper), Centre, 5);
        }

        Svg.Dot(svg, isUnsure ? "t-neither" : $"{pole} t-dot", axis.Position(effect), Centre, 6.5);
    }
}
