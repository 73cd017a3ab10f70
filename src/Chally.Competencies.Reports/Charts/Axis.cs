using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>What a track is measured on.</summary>
/// <param name="Lowest">The number at its left end.</param>
/// <param name="Highest">The number at its right end, above the lowest.</param>
/// <param name="Ticks">Numbers with a label, in rising order.</param>
/// <param name="Middle">The number from which bars start and at which a line stands; null for none.</param>
internal sealed record Axis(double Lowest, double Highest, IReadOnlyList<(double At, string Label)> Ticks, double? Middle = null)
{
    public const double Height = 22;

    /// <summary>Scale points, with the middle between the poles.</summary>
    public static Axis ScalePoints { get; } = new(0, 100, [(0, "0"), (25, "25"), (50, "50"), (75, "75"), (100, "100")], 50);

    /// <summary>Where a number stands, 0 to 1 along the track; numbers beyond an end stand at it.</summary>
    public double Position(double number) => Math.Clamp((number - Lowest) / (Highest - Lowest), 0, 1);

    public void Draw(MarkupWriter svg)
    {
        foreach ((double at, string label) in Ticks)
        {
            double position = Position(at);
            string anchor = position == 0 ? "start" : position == 1 ? "end" : "middle";
            svg.Element("text", label, ("class", "t-tick"), ("x", Svg.Percent(position)), ("y", "14"), ("text-anchor", anchor));
        }
    }
}
