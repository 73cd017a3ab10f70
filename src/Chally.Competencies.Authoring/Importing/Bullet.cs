using System.Buffers;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>Recognises what stands before an element of a list.</summary>
internal static class Bullet
{
    public const char None = '\0';
    public const char Numbered = '1';

    /// <summary>Signs that are nothing but bullets, those of Word's symbol fonts included.</summary>
    private const string Strong =
        "\u2022\u2023\u2043\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25E6\u2219\u22C5\u00B7\u25BA\u25B6\u27A2\u27A4\u2713\u2714\u2756\u25C6\u25C7" +
            "\uF0B7\uF0A7\uF076\uF0D8\uF0FC\u203A\u00BB";

    /// <summary>Signs that are also used within a sentence, and are bullets before a space.</summary>
    private const string Weak = "-*+\u2012\u2013\u2014\u2015\u2212~\u2192\u21D2\u2794\u279C\u27A1\u00A7\u00D8>o";

    /// <summary>Of these, the signs that may touch the word behind them.</summary>
    private const string Touching = "-*\u2013\u2192\u21D2\u2794\u279C\u27A1";

    private static readonly SearchValues<char> StrongSigns = SearchValues.Create(Strong);

    public static bool IsStrong(char c) => StrongSigns.Contains(c);

    /// <summary>The sign before a text, or <see cref="Numbered"/> for "1.", "1)", "(1)" and "a)"; <see cref="None"/> when there is none.</summary>
    /// <param name="text">A trimmed line.</param>
    /// <param name="body">Where the text behind the bullet begins.</param>
    public static char Of(ReadOnlySpan<char> text, out int body)
    {
        body = 0;
        if (text.IsEmpty)
        {
            return None;
        }

        if (StrongSigns.Contains(text[0]))
        {
            body = 1;
        }
        else if (Weak.Contains(text[0], StringComparison.Ordinal))
        {
            // A dash may touch the word behind it; two dashes are a rule across the page.
            bool touches = Touching.Contains(text[0], StringComparison.Ordinal) && text.Length > 1 && char.IsLetter(text[1]);
            body = text.Length == 1 ? (text[0] is 'o' or '>' ? 0 : 1) : touches || char.IsWhiteSpace(text[1]) ? 1 : 0;
        }
        else if (NumberLength(text) is int length and > 0)
        {
            body = length;
            Skip(text, ref body);
            return Numbered;
        }

        char sign = body > 0 ? text[0] : None;
        Skip(text, ref body);
        return sign;
    }

    private static void Skip(ReadOnlySpan<char> text, ref int body)
    {
        while (body > 0 && body < text.Length && char.IsWhiteSpace(text[body]))
        {
            body++;
        }
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        int at = text[0] == '(' ? 1 : 0;
        int start = at;
        while (at < text.Length && at - start < 3 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at == start && at < text.Length && char.IsAsciiLetterLower(text[at]))
        {
            at++;
        }

        bool isClosed = at > start && at + 1 < text.Length && (text[at] == ')' || (text[at] == '.' && start == 0)) && char.IsWhiteSpace(text[at + 1]);
        return isClosed ? at + 1 : 0;
    }
}
