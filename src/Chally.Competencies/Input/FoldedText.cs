using System.Text;

namespace Chally.Competencies.Input;

/// <summary>The form in which labels are compared: trimmed, composed, white space collapsed, without case and invisible characters.</summary>
internal static class FoldedText
{
    /// <summary>
    /// Two texts have the same form when they differ in composition, case, white space or invisible characters alone; folding again changes nothing.
    /// </summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return Collapsed(text.ToLowerInvariant());
        }

        List<int> letters = ComposedLetters.TakenApart(Visible(text));
        for (int i = 0; i < letters.Count; i++)
        {
            letters[i] = LetterCase.Fold(letters[i]);
        }

        return Collapsed(ComposedLetters.Text(ComposedLetters.Composed(letters)));
    }

    /// <summary>Text without the characters that nobody sees, such as soft hyphens and zero-width spaces (Unicode: default ignorable code points).</summary>
    public static string Visible(string text)
    {
        StringBuilder? visible = null;
        int place = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune.Value))
            {
                visible ??= new StringBuilder(text, 0, place, text.Length);
            }
            else
            {
                visible?.Append(rune.ToString());
            }

            place += rune.Utf16SequenceLength;
        }

        return visible?.ToString() ?? text;
    }

    private static string Collapsed(string text)
    {
        StringBuilder collapsed = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                collapsed.Append(c);
            }
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd(' ');
    }

    private static bool IsInvisible(int c) => c switch
    {
        < 0xAD => false,
        0xAD or 0x34F or 0x61C or 0x3164 or 0xFEFF or 0xFFA0 => true,
        (>= 0x115F and <= 0x1160) or (>= 0x17B4 and <= 0x17B5) or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) => true,
        (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFF8) => true,
        (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => false,
    };
}
