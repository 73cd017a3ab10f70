using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>The texts in which sheets state roles and points in time, for JSON and tables alike.</summary>
internal static class SheetFields
{
    public const string RoleWords = "self, manager, peer, directReport, customer or interviewer";
    public const string TimeForm = "a date or a date and time in ISO 8601 form, such as 2026-03-01T09:30:00Z";

    private static readonly string[] TimeForms =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        .. Enumerable.Range(1, 7).Select(digits => $"yyyy-MM-dd'T'HH:mm:ss.{new string('f', digits)}K"),
    ];

    /// <summary>A role, whatever its case and whether written with a space, a hyphen or none.</summary>
    public static RaterRole? Role(string text)
    {
        string word = Joined(text);
        foreach (RaterRole role in Enum.GetValues<RaterRole>())
        {
            if (string.Equals(word, role.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>Which of the known names of columns a header is, whatever its case and whether written with spaces, hyphens or underscores; null for none.</summary>
    public static string? Column(string header, ReadOnlySpan<string> known)
    {
        string word = Joined(header.Trim());
        foreach (string name in known)
        {
            if (string.Equals(word, name, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return null;
    }

    private static string Joined(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal)
        .Replace("_", string.Empty, StringComparison.Ordinal);

    public static string Word<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));
    }

    /// <summary>A point in time; without an offset it is taken as UTC, so that a sheet says the same on every machine.</summary>
    public static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time
            : null;

    public static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    public static void Problem(InputProblems log, string code, string place, string expected, string found) =>
        log.Add(code, place, expected, log.Shown(found));
}
