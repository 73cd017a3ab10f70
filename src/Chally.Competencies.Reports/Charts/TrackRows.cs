using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>Rows of tracks on one axis. On a page they are a list that the style lays out for any width; alone they have fixed columns.</summary>
/// <param name="Title">The finding.</param>
/// <param name="Description">How to read it.</param>
/// <param name="Axis">What all tracks are measured on.</param>
/// <param name="Rows">The rows, from the top.</param>
/// <param name="Numbers">The same as a table.</param>
internal sealed record TrackRows(Message Title, Message Description, Axis Axis, IReadOnlyList<TrackRow> Rows, DataTable Numbers)
    : ChartDrawing(Title, Description, Numbers)
{
    private const string LowPole = "Low pole";
    private const string HighPole = "High pole";
    private const double NameSize = 15;
    private const double EndSize = 12.5;
    private const double LineHeight = 17;
    private readonly bool hasEnds = Rows.Any(row => row.Low is not null || row.High is not null);

    public override string? Style => Rows.Select(row => row.Track.Style).FirstOrDefault(style => style is not null);

    public override void WriteHtml(MarkupWriter page, ReportOptions options)
    {
        page.Open("div", ("class", hasEnds ? "rows rows-ends" : "rows"));
        page.Open("div", ("class", "row row-axis"), ("aria-hidden", "true"));
        page.Open("svg", ("class", "row-track"), ("width", "100%"), ("height", Svg.Number(Axis.Height)), ("overflow", "visible"));
        Axis.Draw(page);
        page.Close();
        if (hasEnds)
        {
            page.Element("p", options.Messages.Of(LowPole), ("class", "row-low")).Element("p", options.Messages.Of(HighPole), ("class", "row-high"));
        }

        page.Close();
        page.Open("ol");
        foreach (TrackRow row in Rows)
        {
            WriteHtml(page, row, options.ContentLanguage);
        }

        page.Close().Close();
    }

    public override double WriteSvg(MarkupWriter svg, double top)
    {
        (double trackLeft, double trackWidth) = hasEnds ? (270.0, 420.0) : (270, 500);
        DrawAt(svg, trackLeft, top, trackWidth, Axis.Height, Axis.Draw);
        if (hasEnds)
        {
            TextBlock.Write(svg, "t-low-end t-strong", LowPole, 0, top + 14, EndSize, trackLeft - 30);
            TextBlock.Write(svg, "t-high-end t-strong", HighPole, trackLeft + trackWidth + 30, top + 14, EndSize, trackLeft - 30);
        }

        top += Axis.Height + 4;
        foreach (TrackRow row in Rows)
        {
            top = hasEnds ? WriteWithEnds(svg, row, top, trackLeft, trackWidth) : WritePlain(svg, row, top, trackLeft, trackWidth);
        }

        return top;
    }

    private void WriteHtml(MarkupWriter page, TrackRow row, string language)
    {
        page.Open("li", ("class", "row"));
        page.Open("p", ("class", "row-name"), ("dir", row.Mark is null ? "auto" : null));
        if (row.Mark is string mark)
        {
            page.Element("span", mark, ("class", "row-mark"));
        }

        if (row.Target is string target)
        {
            page.Element("a", row.Name, ("href", target));
        }
        else if (row.Mark is not null)
        {
            page.Element("bdi", row.Name);
        }
        else
        {
            page.Text(row.Name);
        }

        page.Close();
        page.Element("p", row.Number, ("class", "row-number"));
        WriteEnd(page, row.Low, "row-low", language);
        page.Open("svg", ("class", "row-track"), ("width", "100%"), ("height", Svg.Number(row.Track.Height)), ("overflow", "visible"), ("role", "img"),
            ("aria-label", row.Track.Alternative));
        row.Track.Draw(page, Axis);
        page.Close();
        WriteEnd(page, row.High, "row-high", language);
        page.Close();
    }

    private static void WriteEnd(MarkupWriter page, string? text, string style, string language)
    {
        if (text is not null)
        {
            page.Element("p", text, ("class", style), ("dir", "auto"), ("lang", language));
        }
    }

    private double WriteWithEnds(MarkupWriter svg, TrackRow row, double top, double trackLeft, double trackWidth)
    {
        double bottom = TextBlock.Write(svg, "t-name", row.Name, 0, top + LineHeight, NameSize, SvgDocument.Width - 160);
        TextBlock.Write(svg, "t-number", row.Number, SvgDocument.Width, top + LineHeight, NameSize, 150, "end");
        double below = bottom + 6;
        DrawAt(svg, trackLeft, below, trackWidth, row.Track.Height, inner => row.Track.Draw(inner, Axis));
        double low = TextBlock.Write(svg, "t-low-end", row.Low ?? string.Empty, 0, below + 14, EndSize, trackLeft - 30);
        double high = TextBlock.Write(svg, "t-high-end", row.High ?? string.Empty, trackLeft + trackWidth + 30, below + 14, EndSize,
            SvgDocument.Width - trackLeft - trackWidth - 30);
        return Math.Max(below + row.Track.Height, Math.Max(low, high)) + 14;
    }

    private double WritePlain(MarkupWriter svg, TrackRow row, double top, double trackLeft, double trackWidth)
    {
        double middle = top + (row.Track.Height / 2) + 5;
        DrawAt(svg, trackLeft, top, trackWidth, row.Track.Height, inner => row.Track.Draw(inner, Axis));
        double name = TextBlock.Write(svg, "t-name", row.Mark is null ? row.Name : $"{row.Mark}  {row.Name}", 0, middle, NameSize - 1, trackLeft - 24);
        double number =
            TextBlock.Write(svg, "t-number", row.Number, SvgDocument.Width, middle, NameSize - 1, SvgDocument.Width - trackLeft - trackWidth - 20, "end");
        return Math.Max(top + row.Track.Height, Math.Max(name, number)) + 8;
    }

    private static void DrawAt(MarkupWriter svg, double left, double top, double width, double height, Action<MarkupWriter> draw)
    {
        svg.Open("svg", ("x", Svg.Number(left)), ("y", Svg.Number(top)), ("width", Svg.Number(width)), ("height", Svg.Number(height)), ("overflow", "visible"));
        draw(svg);
        svg.Close();
    }
}
