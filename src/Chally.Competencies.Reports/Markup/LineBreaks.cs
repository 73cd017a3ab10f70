using System.Globalization;
using System.Text;

namespace Chally.Competencies.Reports.Markup;

/// <summary>Breaks text into lines, between words where that is possible, within words where it is not.</summary>
internal static class LineBreaks
{
    /// <summary>The lines of a text on one line; none of an empty text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <param name="widthOf">How wide a text without blanks is.</param>
    /// <param name="space">How wide a blank is.</param>
    public static IEnumerable<string> Of(string text, double width, Func<string, double> widthOf, double space)
    {
        StringBuilder line = new();
        double used = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width, widthOf)))
        {
            double wide = widthOf(word);
            if (line.Length > 0 && used + space + wide > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            used += line.Length > 0 ? space + wide : wide;
            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    private static IEnumerable<string> Pieces(string word, double width, Func<string, double> widthOf)
    {
        if (widthOf(word) <= width)
        {
            return [word];
        }

        List<StringBuilder> pieces = [new()];
        TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(word);
        for (double used = 0; letters.MoveNext(); used += widthOf(letters.GetTextElement()))
        {
            if (pieces[^1].Length > 0 && used + widthOf(letters.GetTextElement()) > width)
            {
                pieces.Add(new StringBuilder());
                used = 0;
            }

            pieces[^1].Append(letters.GetTextElement());
        }

        return pieces.Select(piece => piece.ToString());
    }
}
