using System.Globalization;

namespace Chally.Competencies.Content;

/// <summary>
/// What a value must be. Each rule returns null when the value keeps it, otherwise what was expected: the model turns that into
/// an exception (<see cref="Require"/>), the reader into a problem with its place.
/// </summary>
internal static class ContentRules
{
    public const int MaxIdLength = 80;
    public const int MaxTextLength = 2_000;
    public const int MaxListLength = 1_000;
    public const int MaxItemWeight = 100;
    public const double MinCompetencyWeight = 0.001;
    public const double MaxCompetencyWeight = 100;
    public const int MaxRank = 20;
    public const int MaxScalePoints = 100;
    public const int MaxBehaviors = 100;
    public const int MaxLanguageLength = 35;

    /// <summary>Names of columns beside the ids in rating files and score tables, which an id must not take.</summary>
    private static readonly string[] ReservedIds = ["subject", "rater", "role", "purpose", "completed", "overall"];

    public const string WeightMember = "weight";

    private static readonly string[] TextMembers = ["text", "name", "definition", "caution", "title", "description", "label"];

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
    public static string? Label(string value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return "text that is not blank";
        }

        if (value.Length > MaxTextLength)
        {
            return $"text of at most {MaxTextLength} characters";
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

    public static string? WarningCode(string value) =>
        value.Length == 6 && value.StartsWith("CC1", StringComparison.Ordinal) && !value.AsSpan(3).ContainsAnyExceptInRange('0', '9')
            ? null
            : "the code of a warning, such as CC1003";

    /// <summary>An id, or the ids of a benchmark and of a competency in it.</summary>
    public static string? ElementPath(string value) =>
        value.Split('/') is { Length: 1 or 2 } parts && Array.TrueForAll(parts, part => Id(part) is null)
            ? null
            : "an id, or the ids of a benchmark and a competency joined by '/'";

    /// <summary>A member of the content that holds a text which an overlay may replace.</summary>
    public static string? TextMember(string value)
    {
        string[] parts = value.Split('.');
        bool known = parts.Length == 1
            ? Array.IndexOf(TextMembers, value) >= 0
            : parts.Length == 2 && parts[0] is "level" or "anchor" && parts[1].Length is 1 or 2 && parts[1].All(char.IsAsciiDigit);
        return known ? null : $"one of {string.Join(", ", TextMembers)}, level.1, level.2 ..., anchor.1, anchor.2 ...";
    }

    public static string? OverlayMember(string value) => value == WeightMember ? null : TextMember(value);

    public static string? ItemWeight(int value) =>
        value is >= 1 and <= MaxItemWeight ? null : $"a whole number from 1 to {MaxItemWeight}";

    public static string? CompetencyWeight(double value) =>
        value is >= MinCompetencyWeight and <= MaxCompetencyWeight ? null : string.Create(CultureInfo.InvariantCulture, $"a number from {MinCompetencyWeight} to {MaxCompetencyWeight}");

    public static string? Rank(int value) => value is >= 1 and <= MaxRank ? null : $"a whole number from 1 to {MaxRank}";

    public static string? BehaviorCount(int value) => value is >= 1 and <= MaxBehaviors ? null : $"a whole number from 1 to {MaxBehaviors}";

    public static string? ScaleEnds(int min, int max) =>
        min >= 0 && max > min && (long)max - min < MaxScalePoints
            ? null
            : $"a scale with 0 <= min < max and at most {MaxScalePoints} points";

    public static string? AnchorCount(int count, int min, int max) =>
        count == 0 || count == max - min + 1 ? null : $"no anchors, or {max - min + 1} (one a rating from {min} to {max})";

    public static string? Ranks(ReadOnlySpan<ProficiencyLevel> levels)
    {
        for (int i = 0; i < levels.Length; i++)
        {
            if (levels[i].Rank != i + 1)
            {
                return $"levels of rank 1, 2, 3 ... in order without gaps (place {i + 1} has rank {levels[i].Rank})";
            }
        }

        return null;
    }

    public static string? RequiredLevel(int? required, string competency, int levels) =>
        required is not int rank || levels == 0 || rank <= levels ? null : $"a level from 1 to {levels}, as competency '{competency}' has";

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
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\u2028' or '\u2029')
            {
                return $"U+{(int)c:X4} at character {i}";
            }
        }

        return null;
    }
}
