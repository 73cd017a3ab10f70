using System.Reflection;
using System.Text.Json.Serialization;

namespace Chally.Competencies.Input;

/// <summary>The words of an enumeration in JSON: its names in camel case, or what <see cref="JsonStringEnumMemberNameAttribute"/> says.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public static readonly string[] All = Array.ConvertAll(Enum.GetNames(typeof(T)), WordOf);

    public static string Of(T value)
    {
        int place = Array.IndexOf(Values, value);
        return place >= 0
            ? All[place]
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The value must be one of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    /// <summary>What a word means; null for another word.</summary>
    public static T? Find(string? word)
    {
        int place = Array.IndexOf(All, word);
        return place >= 0 ? Values[place] : null;
    }

    private static string WordOf(string name) => typeof(T).GetField(name)!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
        ?? string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));
}
