using System.Globalization;
using System.Text;

namespace Chally.Competencies.Reports.Rendering;

/// <summary>How many columns of a terminal text takes, and where it breaks.</summary>
internal static class TextWidth
{
    /// <summary>East Asian wide characters and pictures, which take two columns (Unicode annex 11, without its ambiguous ones).</summary>
    private static readonly (int From, int To)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>The lines of a text, broken between words where that is possible, within words where it is not; none of an empty text.</summary>
    public static IEnumerable<string> Broken(string text, int width)
    {
        StringBuilder line = new();
        int used = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            int wide = Of(word);
            if (line.Length > 0 && used + 1 + wide > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            used += line.Length > 0 ? 1 + wide : wide;
            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    private static IEnumerable<string> Pieces(string word, int width)
    {
        if (Of(word) <= width)
        {
            yield return word;
            yield break;
        }

        StringBuilder piece = new();
        int used = 0;
        TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(word);
        while (letters.MoveNext())
        {
            string letter = letters.GetTextElement();
            if (piece.Length > 0 && used + Of(letter) > width)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(letter);
            used += Of(letter);
        }

        yield return piece.ToString();
    }

    private static int Of(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : Wide.Any(range => rune.Value >= range.From && rune.Value <= range.To) ? 2
        : 1;
}
