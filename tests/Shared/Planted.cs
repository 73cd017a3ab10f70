using System.Text.Json.Nodes;

namespace Chally.Competencies.Tests.Shared;

/// <summary>Files with the name of a person planted in every place: as each value, as the name of each member, beside them, and as raw text.</summary>
internal static class Planted
{
    /// <summary>Parts of names that occur nowhere else, as text and as an id.</summary>
    public static readonly string[] Marks = ["Zyxwova", "zyxwova"];

    private static readonly string[] Names = ["Zyxwova O'Qoph", "zyxwova-qoph", "Zyxwova\u0007", "Zyxwova 4"];

    /// <summary>Each way to plant a name into a JSON text.</summary>
    public static IEnumerable<string> Everywhere(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        foreach (string name in Names)
        {
            for (int place = 0; ; place++)
            {
                JsonNode copy = root.DeepClone();
                int left = place;
                if (!PlantAt(copy, name, ref left))
                {
                    break;
                }

                yield return copy.ToJsonString();
            }
        }

        // As raw text: where a value, a name or a comma would begin, and instead of the rest.
        for (int i = 0; i <= json.Length; i++)
        {
            if (i == 0 || json[i - 1] is ':' or '{' or '[' or ',' or '"' or '}' or ']')
            {
                yield return $"{json[..i]}Zyxwova Qoph{json[i..]}";
                yield return $"{json[..i]}nZyxwova O'Qoph";
                yield return $"{json[..i]}\"Zyxwova";
            }
        }
    }

    /// <summary>A message of an exception and of those inside it holds no planted name.</summary>
    public static void IsNotIn(Exception thrown)
    {
        for (Exception? e = thrown; e is not null; e = e.InnerException)
        {
            IsNotIn(e.Message);
        }
    }

    public static void IsNotIn(string text) => Assert.All(Marks, mark => Assert.DoesNotContain(mark, text, StringComparison.Ordinal));

    /// <summary>Walks values in order; at each it replaces the value, then renames its member, then adds one beside it.</summary>
    private static bool PlantAt(JsonNode node, string name, ref int left)
    {
        if (node is JsonObject members)
        {
            foreach (string member in members.Select(pair => pair.Key).ToArray())
            {
                if (left == 0)
                {
                    members[member] = name;
                    return true;
                }

                if (left == 1)
                {
                    JsonNode? value = members[member]?.DeepClone();
                    members.Remove(member);
                    members.Add(name, value);
                    return true;
                }

                left -= 2;
                if (members[member] is JsonNode child && PlantAt(child, name, ref left))
                {
                    return true;
                }
            }

            if (left == 0)
            {
                members.Add(name, name);
                return true;
            }

            left--;
        }
        else if (node is JsonArray elements)
        {
            for (int i = 0; i < elements.Count; i++)
            {
                if (left == 0)
                {
                    elements[i] = name;
                    return true;
                }

                left--;
                if (elements[i] is JsonNode child && PlantAt(child, name, ref left))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
