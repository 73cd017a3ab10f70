using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Charts;

/// <summary>Text in a drawing, which has no line breaks of its own: broken by estimated widths, as a drawing cannot measure its reader's font.</summary>
internal static class TextBlock
{
    /// <summary>Writes a text on as many lines as it needs.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="style">The class of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="x">The edge at which lines begin, or end.</param>
    /// <param name="y">The baseline of the first line.</param>
    /// <param name="size">The font size, in pixels.</param>
    /// <param name="width">How wide a line may be, in pixels.</param>
    /// <param name="anchor">Whether <paramref name="x"/> is the start, the middle or the end of lines.</param>
    /// <returns>The lower edge of the last line.</returns>
    public static double Write(MarkupWriter svg, string style, string text, double x, double y, double size, double width, string anchor = "start")
    {
        double lineHeight = Math.Ceiling(size * 1.35);
        foreach (string line in Lines(PlainText.OnOneLine(text), width / size))
        {
            svg.Element("text", line, ("class", style), ("x", Svg.Number(x)), ("y", Svg.Number(y)), ("font-size", Svg.Number(size)), ("text-anchor", anchor));
            y += lineHeight;
        }

        return y - lineHeight + Math.Ceiling(size * 0.35);
    }

    /// <summary>The lines of a text, broken between words where that is possible, within words where it is not.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="width">How wide a line may be, in ems.</param>
    public static IEnumerable<string> Lines(string text, double width) => LineBreaks.Of(text, width, WidthOf, SpaceWidth);

    private const double SpaceWidth = 0.3;

    /// <summary>On the wide side for the usual sans-serif fonts, so that lines rather end early than run over.</summary>
    private static double WidthOf(string word) => word.Sum(letter => letter switch
    {
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '(' or ')' => 0.36,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.92,
        >= 'A' and <= 'Z' => 0.7,
        < '\u2000' => 0.58,
        _ => 1.0,
    });
}
