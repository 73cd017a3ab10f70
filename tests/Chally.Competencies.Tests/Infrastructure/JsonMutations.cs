using System.Text.Json;

namespace Chally.Competencies.Tests.Infrastructure;

/// <summary>Every JSON text that differs from a given one in a single place: another value, a member or element more or less.</summary>
internal static class JsonMutations
{
    private const string Escape = "\\";

    private static readonly string[] OfAnyKind = ["null", "true", "1", "-1", "\"x\"", "[]", "{}", "[[]]", "[null]", "[1]"];

    private static readonly string[] Numbers =
    [
        "0", "-0.0", "0.5", "-0.5", "1.0", "1.5", "2", "1e1", "20", "21", "99", "100", "100.5", "101", "1e-400", "1e400", "2147483647", "2147483648",
        "-2147483649",
    ];

    private static readonly string[] Strings =
    [
        "\"\"", "\"   \"", $"\"{Escape}u00a0{Escape}u3000\"", $"\"a{Escape}u0000b\"", $"\"a{Escape}nb\"", $"\"a{Escape}n\"", $"\"a{Escape}u0085\"",
        $"\"a{Escape}u202eb\"",
        $"\"a{Escape}u2067b\"", $"\"{Escape}ufeffa\"", $"\"a{Escape}u2028b\"", $"\"a{Escape}ud800b\"", $"\"a{Escape}ud83d{Escape}ude00b\"", "\"Upper Case\"",
        "\"two--hyphens\"",
        "\"-x\"", "\"x-\"", "\"overall\"", "\"subject\"", "\"é\"", "\"a1-b2\"", "\"self\"", "\"Direct Report\"", "\"d-i_r ectreport\"", "\"boss\"",
        "\"development\"",
        "\"DevelopMent\"", "\"high\"", "\"low\"", "\"inferred\"", "\"scored\"", "\"notScored\"", "\"notRateable\"", "\"withheld\"", "\"rated\"",
        "\"notObserved\"", "\"determined\"",
        "\"undetermined\"", "\"reached\"", "\"notReached\"", "\"compensatory\"", "\"conjunctive\"", "\"both\"", "\"CC1003\"", "\"CC0003\"", "\"CC10031\"",
        "\"2026-03-01\"",
        "\"2026-02-30\"", "\"2026-13-01\"", "\"0000-01-01\"", "\"2026-3-1\"", "\"2026-03-01T09:30\"", "\"2026-03-01T09:30:00.1234567+02:00\"",
        "\"2026-03-01T09:30:00+1500\"",
        "\"2026-03-01T24:00Z\"", "\"2026-03-01T09:30:00.12345678Z\"", $"\"{new string('a', 80)}\"", $"\"{new string('a', 81)}\"",
        $"\"{new string('a', 2000)}\"",
        $"\"{new string('a', 2001)}\"", $"\"{Repeat("\U0001F600", 1001)}\"", $"\"{Repeat("\U0001F600", 2001)}\"", $"\"{new string('0', 64)}\"",
        $"\"{new string('G', 64)}\"",
    ];

    public static IEnumerable<string> Of(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        foreach (string changed in Of(document.RootElement))
        {
            yield return changed;
        }
    }

    private static IEnumerable<string> Of(JsonElement element)
    {
        IEnumerable<string> own = element.ValueKind switch
        {
            JsonValueKind.Object => OfObject([.. element.EnumerateObject()]),
            JsonValueKind.Array => OfArray([.. element.EnumerateArray()]),
            JsonValueKind.Number => Numbers,
            JsonValueKind.String => Strings,
            JsonValueKind.Null => [.. Numbers, .. Strings],
            _ => ["false"],
        };
        return OfAnyKind.Concat(own).Where(text => text != element.GetRawText());
    }

    private static IEnumerable<string> OfObject(JsonProperty[] members)
    {
        string[] texts = [.. members.Select(member => Member(member.Name, member.Value.GetRawText()))];
        yield return Object([.. texts, Member("surprise", "1")]);
        yield return Object([.. texts, Member("Not an id", "1")]);
        for (int i = 0; i < members.Length; i++)
        {
            yield return Object([.. texts[..i], .. texts[(i + 1)..]]);
            yield return Object([.. texts, texts[i]]);
            foreach (string changed in Of(members[i].Value))
            {
                yield return Object([.. texts[..i], Member(members[i].Name, changed), .. texts[(i + 1)..]]);
            }
        }
    }

    private static IEnumerable<string> OfArray(JsonElement[] items)
    {
        string[] texts = [.. items.Select(item => item.GetRawText())];
        for (int i = 0; i < items.Length; i++)
        {
            yield return Array([.. texts[..i], .. texts[(i + 1)..]]);
            yield return Array([.. texts, texts[i]]);
            foreach (string changed in Of(items[i]))
            {
                yield return Array([.. texts[..i], changed, .. texts[(i + 1)..]]);
            }
        }

        if (items.Length > 0)
        {
            yield return Array([.. Enumerable.Repeat(texts[0], 1001)]);
        }
    }

    private static string Object(string[] members) => $"{{{string.Join(",", members)}}}";

    private static string Array(string[] items) => $"[{string.Join(",", items)}]";

    private static string Member(string name, string json) => $"{JsonSerializer.Serialize(name)}:{json}";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
