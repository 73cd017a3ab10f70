namespace Chally.Competencies.Input;

/// <summary>
/// What a value must be, whatever it stands for. Each rule returns null when the value keeps it, otherwise what was expected: a record turns
/// that into an exception (<see cref="Require"/>), a reader into a problem with its place.
/// </summary>
internal static class ValueRules
{
    public const int MaxIdLength = 80;
    public const int MaxTextLength = 2_000;
    public const int MaxMessageLength = 10_000;
    public const int MaxListLength = 1_000;
    public const int MaxLanguageLength = 35;

    /// <summary>Names of columns beside the ids in rating files and score tables, which an id must not take.</summary>
    private static readonly string[] ReservedIds = ["subject", "rater", "role", "purpose", "completed", "overall"];

    public static string? Id(string value)
    {
        if (value.Length is 0 or > MaxIdLength || !IsKebabCase(value))
        {
            return $"an id in kebab-case (a-z, 0-9, single hyphens between), 1 to {MaxIdLength} characters";
        }

        return Array.IndexOf(ReservedIds, value) < 0 ? null : $"an id other than the reserved {string.Join(", ", ReservedIds)}";
    }

    /// <summary>
    /// A text of the content. Its Unicode normal form is free: the framework checks that only where the host has globalisation
    /// data, and content must not be good on one machine and bad on another.
    /// </summary>
    public static string? Text(string value) => Label(value);

    /// <summary>A name or note that others wrote: any single-line text.</summary>
    public static string? Label(string value) => Line(value, MaxTextLength);

    /// <summary>A sentence of the library, which may quote a label.</summary>
    public static string? Message(string value) => Line(value, MaxMessageLength);

    private static string? Line(string value, int longest)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return "text that is not blank";
        }

        if (value.Length > longest)
        {
            return $"text of at most {longest} characters";
        }

        return ControlCharacter(value) is string found ? $"text without control or direction-override characters or lone surrogates (it holds {found})" : null;
    }

    /// <summary>A language tag: letters and digits in parts of 1 to 8, joined by hyphens, the first part 2 to 8 letters (BCP 47, RFC 5646).</summary>
    public static string? Language(string value)
    {
        string[] parts = value.Split('-');
        bool wellFormed = value.Length <= MaxLanguageLength
            && parts[0].Length is >= 2 and <= 8 && parts[0].All(char.IsAsciiLetter)
            && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        return wellFormed ? null : "a language tag such as \"de\" or \"pt-BR\" (BCP 47)";
    }

    public static string? Hash(string value) =>
        value.Length == 64 && !value.AsSpan().ContainsAnyExcept("0123456789abcdef") ? null : "64 lower-case hexadecimal digits";

    private static bool IsKebabCase(string value)
    {
        char previous = '-';
        foreach (char c in value)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && (c != '-' || previous == '-'))
            {
                return false;
            }

            previous = c;
        }

        return previous != '-';
    }

    public static string? ControlCharacter(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (char.IsControl(c) || char.IsSurrogate(c)
                || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\u2028' or '\u2029')
            {
                return $"U+{(int)c:X4} at character {i}";
            }
        }

        return null;
    }
}
