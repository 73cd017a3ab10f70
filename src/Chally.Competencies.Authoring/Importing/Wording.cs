using System.Text;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>What can be told of words without understanding them.</summary>
internal static class Wording
{
    private const int MaxTitleLength = 100;
    private const int MaxTitleWords = 14;
    private const int MaxKeyed = 200;

    /// <summary>Letters and digits in lower case: how headings and names are compared. Empty for what is too long to be either.</summary>
    public static string Key(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxKeyed)
        {
            return string.Empty;
        }

        StringBuilder key = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    /// <summary>Trimmed, with single spaces between the words.</summary>
    public static string Collapsed(ReadOnlySpan<char> text)
    {
        StringBuilder collapsed = new(text.Length);
        bool isGap = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isGap = collapsed.Length > 0;
                continue;
            }

            if (isGap)
            {
                collapsed.Append(' ');
                isGap = false;
            }

            collapsed.Append(c);
        }

        return collapsed.ToString();
    }

    /// <summary>Without the marks of a markdown heading or of bold text around it.</summary>
    public static string Unmarked(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart('#').Trim();
        while (rest.Length > 4 && ((rest.StartsWith("**") && rest.EndsWith("**")) || (rest.StartsWith("__") && rest.EndsWith("__"))))
        {
            rest = rest[2..^2].Trim();
        }

        return rest.Length == text.Length ? text : rest.ToString();
    }

    public static bool StartsLower(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("'\"(\u2018\u201C");
        return !text.IsEmpty && char.IsLower(text[0]);
    }

    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("'\")\u2019\u201D ");
        return !text.IsEmpty && text[^1] is '.' or '!' or '?';
    }

    /// <summary>Whether a line can be a name: short, one clause, no sentence.</summary>
    public static bool IsTitleLike(string text) =>
        text.Length <= MaxTitleLength && !text.Contains(';', StringComparison.Ordinal) && !EndsSentence(text) && WordCount(text) <= MaxTitleWords;

    public static int WordCount(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : text.Count(' ') + 1;

    /// <summary>What follows a label such as "Position Overview:"; null when the text does not begin with it.</summary>
    public static string? AfterLabel(string text, string label) =>
        text.Length > label.Length && text.StartsWith(label, StringComparison.OrdinalIgnoreCase)
            && text[label.Length..].TrimStart() is [':' or '-' or '\u2013' or '\u2014', .. string rest]
            ? rest.Trim()
            : null;

    /// <summary>The number with which a text begins, and what follows it; null when it begins with none.</summary>
    public static (int Number, string After)? LeadingNumber(string text)
    {
        int end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end is > 0 and < 5 ? (int.Parse(text.AsSpan(0, end), System.Globalization.CultureInfo.InvariantCulture), text[end..].TrimStart()) : null;
    }
}
