using System.Globalization;
using System.Text;

namespace Chally.Competencies.Scoring;

/// <summary>What ratings were collected for, whichever way it is written.</summary>
public static class RatingPurpose
{
    private const string Stem = "develop";
    private const string Abbreviation = "dev";
    private const int FullWidthOffset = '\uFF01' - '!';

    /// <summary>
    /// Whether a purpose is development: then there is no ranking, cut or decision. It is when its letters, whatever stands between them, hold "develop" other
    /// than in "developer", or when they are "dev" or one of its words is. Case, blanks, punctuation, invisible characters and full-width forms do not matter.
    /// In doubt the answer is yes: a sheet refused by mistake is mended by another wording, a person ranked by mistake is not.
    /// </summary>
    /// <param name="purpose">The purpose as it was stated; null for none.</param>
    /// <returns>True for development.</returns>
    public static bool IsDevelopment(string? purpose)
    {
        if (purpose is null)
        {
            return false;
        }

        string words = Words(purpose);
        string letters = words.Replace(" ", string.Empty, StringComparison.Ordinal);
        return HoldsStem(letters) || letters == Abbreviation || words.Split(' ').Contains(Abbreviation, StringComparer.Ordinal);
    }

    /// <summary>The same as a regular expression of ECMAScript, for schemas.</summary>
    public static string Pattern()
    {
        const string Letters = @"A-Za-z\uFF21-\uFF3A\uFF41-\uFF5A";
        const string Invisible = @"\p{Cf}\p{Cc}\p{Mn}\p{Me}";
        const string Between = $"[^{Letters}]*";
        const string Unseen = $"[{Invisible}]*";
        const string Other = $"[^{Letters}{Invisible}]";
        string stem = $"{Spelled(Stem, Between)}(?!{Between}{Spelled("er", Between)})";
        string word = $"(^|{Other}){Unseen}{Spelled(Abbreviation, Unseen)}{Unseen}({Other}|$)";
        return $"{stem}|{word}|^{Between}{Spelled(Abbreviation, Between)}{Between}$";
    }

    /// <summary>The pattern as a JSON text, in quotes.</summary>
    public static string PatternInJson() => $"\"{Pattern().Replace(@"\", @"\\", StringComparison.Ordinal)}\"";

    private static string Spelled(string word, string between) => string.Join(between, word.Select(letter =>
    {
        char capital = char.ToUpperInvariant(letter);
        return string.Create(CultureInfo.InvariantCulture, $"[{capital}{letter}\\u{capital + FullWidthOffset:X4}\\u{letter + FullWidthOffset:X4}]");
    }));

    /// <summary>The Latin letters in lower case, and a blank for each other character that can be seen.</summary>
    private static string Words(string purpose)
    {
        StringBuilder words = new(purpose.Length);
        foreach (char c in purpose)
        {
            char plain = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - FullWidthOffset) : c;
            if (char.IsAsciiLetter(plain))
            {
                words.Append(char.ToLowerInvariant(plain));
            }
            else if (!IsInvisible(plain))
            {
                words.Append(' ');
            }
        }

        return words.ToString();
    }

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.EnclosingMark;

    private static bool HoldsStem(string letters)
    {
        for (int at = letters.IndexOf(Stem, StringComparison.Ordinal); at >= 0; at = letters.IndexOf(Stem, at + 1, StringComparison.Ordinal))
        {
            if (!letters.AsSpan(at + Stem.Length).StartsWith("er"))
            {
                return true;
            }
        }

        return false;
    }
}
