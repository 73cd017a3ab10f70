using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Chally.Competencies.Input;

/// <summary>Holds the members of a record to <see cref="ValueRules"/>: returns a good value, throws on a bad one.</summary>
internal static class Require
{
    public static void That(string? expected, object found, string member)
    {
        if (expected is not null)
        {
            throw new ArgumentException($"{member} must be {expected}, but was {Shown(found)}.", member);
        }
    }

    public static T NotNull<T>([NotNull] T value, [CallerMemberName] string member = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, member);
        return value;
    }

    /// <summary>The elements of a collection that a caller gives, none of them null.</summary>
    public static T[] Elements<T>([NotNull] IEnumerable<T> values, string parameter)
        where T : class
    {
        T[] elements = [.. NotNull(values, parameter)];
        int missing = Array.FindIndex(elements, element => element is null);
        return missing < 0 ? elements : throw Missing(parameter, missing);
    }

    /// <summary>What is thrown for a null element of a collection that is read one by one.</summary>
    public static ArgumentException Missing(string parameter, int place) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{parameter} must hold no null, but element {place} is null."), parameter);

    public static string Id(string value, [CallerMemberName] string member = "") =>
        Kept(ValueRules.Id(NotNull(value, member)), value, member);

    public static string Text(string value, [CallerMemberName] string member = "") =>
        Kept(ValueRules.Text(NotNull(value, member)), value, member);

    public static string? OptionalText(string? value, [CallerMemberName] string member = "") =>
        value is null ? null : Text(value, member);

    public static string Label(string value, [CallerMemberName] string member = "") =>
        Kept(ValueRules.Label(NotNull(value, member)), value, member);

    /// <summary>A label of a person: the message of a broken rule does not show it, as messages reach logs.</summary>
    public static string PrivateLabel(string value, [CallerMemberName] string member = "")
    {
        That(ValueRules.Label(NotNull(value, member)), "something else", member);
        return value;
    }

    public static string? OptionalPrivateLabel(string? value, [CallerMemberName] string member = "") =>
        value is null ? null : PrivateLabel(value, member);

    public static ValueList<string> PrivateLabels(ValueList<string> values, [CallerMemberName] string member = "")
    {
        foreach (string value in NotNull(values, member))
        {
            PrivateLabel(value, member);
        }

        return values;
    }

    /// <summary>An id in a record about people: the message of a broken rule does not show it, as it may be a name.</summary>
    public static string PrivateId(string value, [CallerMemberName] string member = "")
    {
        That(ValueRules.Id(NotNull(value, member)), InputProblem.Describe(value), member);
        return value;
    }

    public static string? OptionalLabel(string? value, [CallerMemberName] string member = "") =>
        value is null ? null : Label(value, member);

    public static ValueList<string> Texts(ValueList<string> values, [CallerMemberName] string member = "")
    {
        foreach (string value in NotNull(values, member))
        {
            Text(value, member);
        }

        return values;
    }

    public static ValueList<T> NotEmpty<T>([NotNull] ValueList<T> values, [CallerMemberName] string member = "")
        where T : notnull
    {
        That(NotNull(values, member).Count > 0 ? null : "a list of at least one element", "empty", member);
        return values;
    }

    /// <summary>A finite number within closed ends; NaN is outside of any.</summary>
    public static double Within(double value, double min, double max, [CallerMemberName] string member = "") =>
        InRange(value >= min && value <= max ? null : string.Create(CultureInfo.InvariantCulture, $"a number from {min} to {max}"), value, member);

    public static int NotNegative(int value, [CallerMemberName] string member = "") =>
        InRange(value >= 0 ? null : "a whole number, 0 or more", value, member);

    public static int Positive(int value, [CallerMemberName] string member = "") =>
        InRange(value >= 1 ? null : "a whole number, 1 or more", value, member);

    public static int AtLeast(int value, int min, [CallerMemberName] string member = "") =>
        InRange(value >= min ? null : string.Create(CultureInfo.InvariantCulture, $"a whole number, {min} or more"), value, member);

    /// <summary>A number that is not above another member.</summary>
    public static int AtMost(int value, int max, string other, [CallerMemberName] string member = "") =>
        InRange(value <= max ? null : string.Create(CultureInfo.InvariantCulture, $"at most {other}, {max}"), value, member);

    public static string Hash(string value, [CallerMemberName] string member = "") =>
        Kept(ValueRules.Hash(NotNull(value, member)), value, member);

    public static string Language(string value, [CallerMemberName] string member = "") =>
        Kept(ValueRules.Language(NotNull(value, member)), value, member);

    public static T Defined<T>(T value, [CallerMemberName] string member = "")
        where T : struct, Enum =>
        InRange(Enum.IsDefined(value) ? null : $"one of {string.Join(", ", Enum.GetNames<T>())}", value, member);

    public static ValueList<T> Unique<T>([NotNull] ValueList<T> elements, Func<T, string> id, [CallerMemberName] string member = "")
        where T : notnull
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < NotNull(elements, member).Count; i++)
        {
            That(seen.Add(id(elements[i])) ? null : "a list with each id once", string.Create(CultureInfo.InvariantCulture, $"one again at place {i}"), member);
        }

        return elements;
    }

    /// <summary>A member that is there or not as another one says; no rule while the other is not known.</summary>
    /// <param name="isThere">Whether the member has a value.</param>
    /// <param name="expected">Whether it must have one; null when that is not known yet.</param>
    /// <param name="leader">The other member.</param>
    /// <param name="member">The member.</param>
    public static void Follow(bool isThere, bool? expected, string leader, [CallerMemberName] string member = "") =>
        That(expected is null || isThere == expected ? null : expected == true ? "a value" : "null",
            isThere ? $"a value, going by {leader}" : $"null, going by {leader}", member);

    /// <summary>A finite number; null is none.</summary>
    public static double? Finite(double? value, [CallerMemberName] string member = "") =>
        value is double number ? Within(number, double.MinValue, double.MaxValue, member) : null;

    /// <summary>A whole number within closed ends; null is none.</summary>
    public static int? Within(int? value, int min, int max, [CallerMemberName] string member = "") =>
        value is int number
            ? InRange(
                number >= min && number <= max ? null : string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}"), number, member)
            : null;

    /// <summary>A number between 0 and 1, without these.</summary>
    public static double Share(double value, [CallerMemberName] string member = "") =>
        InRange(value is > 0 and < 1 ? null : "a number between 0 and 1", value, member);

    /// <summary>A number that is not NaN; null is none.</summary>
    public static double? Number(double? value, [CallerMemberName] string member = "") => value is double number ? Number(number, member) : null;

    /// <summary>A number that is not NaN.</summary>
    public static double Number(double value, [CallerMemberName] string member = "") => InRange(double.IsNaN(value) ? "a number" : null, value, member);

    public static T InRange<T>(string? expected, T value, [CallerMemberName] string member = "")
        where T : struct =>
        expected is null
            ? value
            : throw new ArgumentOutOfRangeException(member, value,
                string.Create(CultureInfo.InvariantCulture, $"{member} must be {expected}, but was {value}."));

    /// <summary>The text itself, in quotes in the message so that a blank one is seen.</summary>
    public static string Kept(string? expected, string value, [CallerMemberName] string member = "") => expected is null
        ? value
        : throw new ArgumentException($"{member} must be {expected}, but was '{Shown(value)}'.", member);

    private static string Shown(object found) => InputProblem.Shorten(found.ToString() ?? string.Empty);
}
