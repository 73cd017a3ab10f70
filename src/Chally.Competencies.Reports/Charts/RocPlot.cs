using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>A curve in a square whose sides both go from 0 to 1, with one point marked.</summary>
/// <param name="Title">The finding.</param>
/// <param name="Description">How to read it.</param>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Curve">The points, from the lower left to the upper right corner.</param>
/// <param name="Chosen">The marked point.</param>
/// <param name="Labels">What stands at 0, 0.5 and 1 of each side.</param>
/// <param name="ChosenLabel">What stands beside the marked point.</param>
/// <param name="Numbers">The same as a table.</param>
internal sealed record RocPlot(
    Message Title, Message Description, string Alternative, IReadOnlyList<(double X, double Y)> Curve, (double X, double Y) Chosen,
    IReadOnlyList<string> Labels, string ChosenLabel, DataTable Numbers)
    : ChartDrawing(Title, Description, Numbers)
{
    private const double Size = 440;
    private const double Left = 64;
    private const double Top = 16;
    private const double Side = 356;

    public override string? Style => "marks.css";

    public override void WriteHtml(MarkupWriter page, ReportOptions options)
    {
        page.Open("svg", ("class", "square"), ("viewBox", $"0 0 {Svg.Number(Size)} {Svg.Number(Size)}"), ("role", "img"), ("aria-label", Alternative));
        Draw(page);
        page.Close();
    }

    public override double WriteSvg(MarkupWriter svg, double top)
    {
        svg.Open("svg", ("x", Svg.Number((SvgDocument.Width - Size) / 2)), ("y", Svg.Number(top)), ("width", Svg.Number(Size)), ("height", Svg.Number(Size)));
        Draw(svg);
        svg.Close();
        return top + Size;
    }

    private static double X(double share) => Left + (share * Side);

    private static double Y(double share) => Top + ((1 - share) * Side);

    private static void Line(MarkupWriter svg, string style, double x1, double y1, double x2, double y2) => svg.Empty(
        "line", ("class", style), ("x1", Svg.Number(x1)), ("y1", Svg.Number(y1)), ("x2", Svg.Number(x2)), ("y2", Svg.Number(y2)));

    private static void Text(MarkupWriter svg, string style, string text, double x, double y, string anchor, string? transform = null) => svg.Element(
        "text", text, ("class", style), ("x", Svg.Number(x)), ("y", Svg.Number(y)), ("text-anchor", anchor), ("transform", transform));

    private void Draw(MarkupWriter svg)
    {
        for (int i = 0; i < Labels.Count; i++)
        {
            double share = (double)i / (Labels.Count - 1);
            Line(svg, "t-grid", X(share), Y(0), X(share), Y(1));
            Line(svg, "t-grid", X(0), Y(share), X(1), Y(share));
            Text(svg, "t-label", Labels[i], X(share), Y(0) + 22, "middle");
            Text(svg, "t-label", Labels[i], X(0) - 8, Y(share) + 5, "end");
        }

        Line(svg, "t-chance", X(0), Y(0), X(1), Y(1));
        Line(svg, "t-drop", X(Chosen.X), Y(Chosen.Y), X(Chosen.X), Y(0));
        Line(svg, "t-drop", X(0), Y(Chosen.Y), X(Chosen.X), Y(Chosen.Y));
        svg.Empty("polyline", ("class", "t-roc"), ("points", string.Join(' ', Curve.Select(point => $"{Svg.Number(X(point.X))},{Svg.Number(Y(point.Y))}"))));
        svg.Empty("circle", ("class", "t-second t-dot"), ("cx", Svg.Number(X(Chosen.X))), ("cy", Svg.Number(Y(Chosen.Y))), ("r", "8"));
        bool isRight = Chosen.X > 0.6;
        Text(svg, "t-label", ChosenLabel, X(Chosen.X) + (isRight ? -14 : 14), Y(Chosen.Y) + 22, isRight ? "end" : "start");
        Text(svg, "t-label", "Share of low producers taken", X(0.5), Y(0) + 46, "middle");
        Text(svg, "t-label", "Share of high performers taken", 0, 0, "middle", $"translate(16 {Svg.Number(Y(0.5))}) rotate(-90)");
    }
}
