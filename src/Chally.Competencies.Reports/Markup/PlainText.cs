namespace Chally.Competencies.Reports.Markup;

/// <summary>Makes any text safe to show: on a page, in a drawing, in Markdown.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with what no page can hold or what would turn other text around (control characters, embeddings and overrides of direction,
    /// halves of surrogate pairs) shown as the replacement character; line breaks and tabs are kept.
    /// </summary>
    public static string Of(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsHarmful(text, i))
            {
                return string.Create(text.Length, text, static (safe, whole) =>
                {
                    for (int at = 0; at < whole.Length; at++)
                    {
                        safe[at] = IsHarmful(whole, at) ? Replacement : whole[at];
                    }
                });
            }
        }

        return text;
    }

    /// <summary>The same on one line: every run of white space is one space.</summary>
    public static string OnOneLine(string text) => string.Join(' ', Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsHarmful(string text, int at)
    {
        char letter = text[at];
        return letter switch
        {
            '\t' or '\n' or '\r' => false,
            '\uFFFE' or '\uFFFF' => true,
            (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
            _ when char.IsHighSurrogate(letter) => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
            _ when char.IsLowSurrogate(letter) => at == 0 || !char.IsHighSurrogate(text[at - 1]),
            _ => char.IsControl(letter),
        };
    }
}
