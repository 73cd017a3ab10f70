using System.Globalization;
using System.Text;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Rendering;

/// <summary>How many columns of a terminal text takes, and where it breaks.</summary>
internal static class TextWidth
{
    /// <summary>East Asian wide characters and pictures, which take two columns (Unicode annex 11, without its ambiguous ones).</summary>
    private static readonly (int From, int To)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60),
        (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>The lines of a text that is broken to a width; none of an empty text.</summary>
    public static IEnumerable<string> Broken(string text, int width) => LineBreaks.Of(text, width, static word => Of(word), space: 1);

    private static int Of(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : Wide.Any(range => rune.Value >= range.From && rune.Value <= range.To) ? 2
        : 1;
}
