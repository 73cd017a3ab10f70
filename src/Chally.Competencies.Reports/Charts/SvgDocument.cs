using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Markup;
using Chally.Competencies.Reports.Style;

namespace Chally.Competencies.Reports.Charts;

/// <summary>A chart as a drawing that stands alone.</summary>
internal static class SvgDocument
{
    /// <summary>How wide every chart is drawn inside its margin, in pixels; it scales to any size.</summary>
    public const double Width = 960;

    private const double Margin = 24;

    public static string Of(ChartDrawing chart, Messages messages)
    {
        (string title, string description) = (messages.Of(chart.Title), messages.Of(chart.Description));
        MarkupWriter inner = new();
        double bottom = TextBlock.Write(inner, "t-title", title, 0, 20, 19, Width) + 14;
        bottom = chart.WriteSvg(inner, bottom);
        bottom = TextBlock.Write(inner, "t-note", description, 0, bottom + 20, 12.5, Width);
        (double width, double height) = (Width + (2 * Margin), Math.Ceiling(bottom + (2 * Margin)));
        MarkupWriter svg = new();
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", $"0 0 {Svg.Number(width)} {Svg.Number(height)}"),
            ("width", Svg.Number(width)),
            ("height", Svg.Number(height)),
            ("role", "img"),
            ("aria-labelledby", "chart-title chart-description"));
        svg.Element("title", title, ("id", "chart-title"));
        svg.Element("desc", description, ("id", "chart-description"));
        svg.Open("style")
            .Own("\n" + StyleSheet.Read("tokens.css") + StyleSheet.Read("chart.css") + (chart.Style is string marks ? StyleSheet.Read(marks) : string.Empty))
            .Close();
        svg.Empty("rect", ("class", "t-paper"), ("width", "100%"), ("height", "100%"));
        svg.Open("g", ("transform", $"translate({Svg.Number(Margin)} {Svg.Number(Margin)})")).Own(inner.ToString()).Close();
        return svg.Close().Own("\n").ToString();
    }
}
