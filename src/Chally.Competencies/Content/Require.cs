using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Chally.Competencies.Content;

/// <summary>Holds the members of the model to <see cref="ContentRules"/>: returns a good value, throws on a bad one.</summary>
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
        Kept(ContentRules.Id(NotNull(value, member)), value, member);

    public static string Text(string value, [CallerMemberName] string member = "") =>
        Kept(ContentRules.Text(NotNull(value, member)), value, member);

    public static string? OptionalText(string? value, [CallerMemberName] string member = "") =>
        value is null ? null : Text(value, member);

    public static string Label(string value, [CallerMemberName] string member = "") =>
        Kept(ContentRules.Label(NotNull(value, member)), value, member);

    /// <summary>A label of a person: the message of a broken rule does not show it, as messages reach logs.</summary>
    public static string PrivateLabel(string value, [CallerMemberName] string member = "")
    {
        That(ContentRules.Label(NotNull(value, member)), "something else", member);
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
        That(ContentRules.Id(NotNull(value, member)), InputProblem.Describe(value), member);
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

    public static int ItemWeight(int value, [CallerMemberName] string member = "") => InRange(ContentRules.ItemWeight(value), value, member);

    public static double CompetencyWeight(double value, [CallerMemberName] string member = "") =>
        InRange(ContentRules.CompetencyWeight(value), value, member);

    public static int Rank(int value, [CallerMemberName] string member = "") => InRange(ContentRules.Rank(value), value, member);

    public static int BehaviorCount(int value, [CallerMemberName] string member = "") => InRange(ContentRules.BehaviorCount(value), value, member);

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
        Kept(ContentRules.Hash(NotNull(value, member)), value, member);

    public static string Language(string value, [CallerMemberName] string member = "") =>
        Kept(ContentRules.Language(NotNull(value, member)), value, member);

    public static string ElementPath(string value, [CallerMemberName] string member = "") =>
        Kept(ContentRules.ElementPath(NotNull(value, member)), value, member);

    public static string TextMember(string value, [CallerMemberName] string member = "") =>
        Kept(ContentRules.TextMember(NotNull(value, member)), value, member);

    public static string WarningCode(string value, [CallerMemberName] string member = "") =>
        Kept(ContentRules.WarningCode(NotNull(value, member)), value, member);

    public static T Defined<T>(T value, [CallerMemberName] string member = "")
        where T : struct, Enum =>
        InRange(Enum.IsDefined(value) ? null : $"one of {string.Join(", ", Enum.GetNames<T>())}", value, member);

    public static ValueList<ProficiencyLevel> Ranks([NotNull] ValueList<ProficiencyLevel> levels, [CallerMemberName] string member = "")
    {
        That(ContentRules.Ranks(NotNull(levels, member).AsSpan()), $"{levels.Count} levels", member);
        return levels;
    }

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

    public static ValueList<BenchmarkCompetency> Composition(ValueList<BenchmarkCompetency> entries, [CallerMemberName] string member = "")
    {
        HashSet<string> competencies = [];
        HashSet<string> items = [];
        foreach (BenchmarkCompetency entry in NotEmpty(entries, member))
        {
            That(competencies.Add(entry.Id) ? null : "a list with each competency once", $"'{entry.Id}' twice", member);
            That(ContentRules.RequiredLevel(entry.RequiredLevel, entry.Competency.Id, entry.Competency.Levels.Count), entry.RequiredLevel ?? 0, $"{member}.{nameof(entry.RequiredLevel)}");
            foreach (CompetencyItem item in entry.Competency.Items())
            {
                That(items.Add(item.Id) ? null : "a list with each item id once", $"'{item.Id}' twice", member);
            }
        }

        return entries;
    }

    /// <summary>A member that is there or not as another one says; no rule while the other is not known.</summary>
    /// <param name="isThere">Whether the member has a value.</param>
    /// <param name="expected">Whether it must have one; null when that is not known yet.</param>
    /// <param name="leader">The other member.</param>
    /// <param name="member">The member.</param>
    public static void Follow(bool isThere, bool? expected, string leader, [CallerMemberName] string member = "") =>
        That(expected is null || isThere == expected ? null : expected == true ? "a value" : "null", isThere ? $"a value, going by {leader}" : $"null, going by {leader}", member);

    /// <summary>A finite number; null is none.</summary>
    public static double? Finite(double? value, [CallerMemberName] string member = "") => value is double number ? Within(number, double.MinValue, double.MaxValue, member) : null;

    /// <summary>A whole number within closed ends; null is none.</summary>
    public static int? Within(int? value, int min, int max, [CallerMemberName] string member = "") =>
        value is int number ? InRange(number >= min && number <= max ? null : string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}"), number, member) : null;

    /// <summary>A number between 0 and 1, without these.</summary>
    public static double Share(double value, [CallerMemberName] string member = "") => InRange(value is > 0 and < 1 ? null : "a number between 0 and 1", value, member);

    /// <summary>A number that is not NaN; null is none.</summary>
    public static double? Number(double? value, [CallerMemberName] string member = "") => value is double number ? Number(number, member) : null;

    /// <summary>A number that is not NaN.</summary>
    public static double Number(double value, [CallerMemberName] string member = "") => InRange(double.IsNaN(value) ? "a number" : null, value, member);

    private static T InRange<T>(string? expected, T value, string member)
        where T : struct =>
        expected is null
            ? value
            : throw new ArgumentOutOfRangeException(member, value, string.Create(CultureInfo.InvariantCulture, $"{member} must be {expected}, but was {value}."));

    /// <summary>The text itself, in quotes in the message so that a blank one is seen.</summary>
    private static string Kept(string? expected, string value, string member) => expected is null
        ? value
        : throw new ArgumentException($"{member} must be {expected}, but was '{Shown(value)}'.", member);

    private static string Shown(object found) => InputProblem.Shorten(found.ToString() ?? string.Empty);
}
