using System.Globalization;

namespace Chally.Competencies.Input;

/// <summary>Days and points in time in ISO 8601 form.</summary>
internal static class TimeText
{
    public const string TimeForm = "a date or a date and time in ISO 8601 form, such as 2026-03-01T09:30:00Z";
    public const string DateForm = "a date such as 2026-03-01";
    private const string Day = "yyyy-MM-dd";

    private static readonly string[] TimeForms =
    [
        Day,
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        .. Enumerable.Range(1, 7).Select(digits => $"yyyy-MM-dd'T'HH:mm:ss.{new string('f', digits)}K"),
    ];

    public static string Of(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    public static string Of(DateOnly date) => date.ToString(Day, CultureInfo.InvariantCulture);

    /// <summary>A point in time; without an offset it is taken as UTC, so that a sheet says the same on every machine.</summary>
    public static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time : null;

    public static string? TimeRule(string text) => Time(text) is null ? TimeForm : null;

    public static string? DateRule(string text) => Date(text) is null ? DateForm : null;

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
}
