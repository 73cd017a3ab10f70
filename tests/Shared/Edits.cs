using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chally.Competencies.Content;

namespace Chally.Competencies.Tests.Shared;

/// <summary>
/// Edits a bundle as an author would, at random but repeatably: words, numbers, poles, order, places, ids, elements and optional members. It
/// goes over the JSON, not the model, so that no member is forgotten.
/// </summary>
internal static class Edits
{
    private static readonly (string Name, string Json)[] OptionalMembers =
    [
        ("caution", "\"Careful\""), ("weight", "7"), ("inferred", "true"), ("requiredLevel", "1"), ("name", "\"Another name\""),
        ("nameStatus", "\"inferred\""), ("definition", "{\"text\": \"Another text\"}"), ("behaviorsInSource", "9"),
        ("sources", "[\"Another source\"]"), ("notPublished", "[\"Another part\"]"),
    ];

    /// <summary>A bundle after one edit for each seed. An edit that leaves content that cannot be read is passed over.</summary>
    public static string Apply(string bundle, params IEnumerable<int> seeds)
    {
        foreach (int seed in seeds)
        {
            JsonObject root = JsonNode.Parse(bundle)!.AsObject();
            Edit(root, new Random(seed));
            Repair(root);
            string edited = root.ToJsonString();
            try
            {
                Bundle.Read(edited);
                bundle = edited;
            }
            catch (CompetencyContentException)
            {
                // Such as an entry whose competency is gone.
            }
        }

        return bundle;
    }

    private static void Edit(JsonObject root, Random random)
    {
        JsonNode[] all = [.. Within(root)];
        switch (random.Next(10))
        {
            case 0 when Pick(random, all.Where(IsText)) is JsonNode text:
                text.ReplaceWith($"{text} more");
                break;
            case 1 when Pick(random, all.Where(node => node.GetValueKind() == JsonValueKind.Number
                && Name(node) is not ("rank" or "formatVersion"))) is JsonNode number:
                number.ReplaceWith(number.GetValue<JsonElement>().GetDouble() + (random.Next(2) == 0 ? 1 : -1));
                break;
            case 2 when Pick(random, all.Where(node => Name(node) is "pole" or "nameStatus" or "inferred")) is JsonNode word:
                word.ReplaceWith(Flipped(word));
                break;
            case 3 when Pick(random, all.Where(node => Name(node) == "id")) is JsonNode id:
                string renamed = $"{id}-renamed";
                foreach (JsonNode same in all.Where(node => Name(node) is "id" or "competency" && node.ToString() == id.ToString()).ToArray())
                {
                    same.ReplaceWith(renamed);
                }

                break;
            case 4 when Pick(random, all.OfType<JsonArray>().Where(list => list.Count > 1)) is JsonArray list:
                JsonNode first = Take(list, random.Next(list.Count));
                list.Insert(random.Next(list.Count + 1), first);
                break;
            case 5 when Pick(random, all.OfType<JsonArray>().Where(list => list.Count > 0)) is JsonArray list:
                list.RemoveAt(random.Next(list.Count));
                break;
            case 6 when Pick(random, all.OfType<JsonArray>().Where(list => list.Count > 0)) is JsonArray from:
                JsonArray to = Pick(random, all.OfType<JsonArray>().Where(list => Name(list) == Name(from)))!;
                JsonNode element = Take(from, random.Next(from.Count));
                to.Insert(random.Next(to.Count + 1), element);
                break;
            case 7 when Pick(random, all.OfType<JsonArray>().Where(list => list.Count > 0)) is JsonArray list:
                JsonNode copy = list[random.Next(list.Count)]!.DeepClone();
                foreach (JsonNode id in Within(copy).Where(node => Name(node) == "id").ToArray())
                {
                    id.ReplaceWith($"{id}-copy");
                }

                list.Insert(random.Next(list.Count + 1), copy);
                break;
            case 8 when Pick(random, all.OfType<JsonObject>()) is JsonObject holder && holder.Count > 0:
                holder.Remove(holder.ElementAt(random.Next(holder.Count)).Key);
                break;
            case 9 when Pick(random, all.OfType<JsonObject>()) is JsonObject holder:
                (string name, string json) = OptionalMembers[random.Next(OptionalMembers.Length)];
                holder[name] = JsonNode.Parse(json);
                break;
        }
    }

    /// <summary>Ranks that follow each other, and an anchor a rating.</summary>
    private static void Repair(JsonObject root)
    {
        foreach (JsonArray levels in Within(root).OfType<JsonArray>().Where(list => Name(list) == "levels").ToArray())
        {
            for (int i = 0; i < levels.Count; i++)
            {
                levels[i]!["rank"] = i + 1;
            }
        }

        foreach (JsonObject scale in Within(root).OfType<JsonObject>().Where(node => Name(node) == "ratingScale").ToArray())
        {
            if (scale["anchors"] is JsonArray anchors && scale["min"] is JsonNode min && scale["max"] is JsonNode max)
            {
                double points = double.Parse(max.ToString(), CultureInfo.InvariantCulture) - double.Parse(min.ToString(), CultureInfo.InvariantCulture) + 1;
                while (anchors.Count > points)
                {
                    anchors.RemoveAt(anchors.Count - 1);
                }

                while (anchors.Count > 0 && anchors.Count < points)
                {
                    anchors.Add("another anchor");
                }
            }
        }
    }

    private static bool IsText(JsonNode node) =>
        node.GetValueKind() == JsonValueKind.String && Name(node) is not ("id" or "competency" or "pole" or "nameStatus" or "$schema");

    private static JsonNode Flipped(JsonNode word) => word.ToString() switch
    {
        "high" => "low",
        "low" => "high",
        "published" => "inferred",
        "inferred" => "published",
        "true" => false,
        _ => true,
    };

    private static JsonNode Take(JsonArray list, int place)
    {
        JsonNode element = list[place]!;
        list.RemoveAt(place);
        return element;
    }

    /// <summary>The name of the member; null for an element of a list and for the whole.</summary>
    private static string? Name(JsonNode node) => node.Parent is JsonObject ? node.GetPropertyName() : null;

    private static T? Pick<T>(Random random, IEnumerable<T> from)
        where T : class
    {
        T[] all = [.. from];
        return all.Length == 0 ? null : all[random.Next(all.Length)];
    }

    private static IEnumerable<JsonNode> Within(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Within(member.Value!)).Prepend(node),
        JsonArray elements => elements.SelectMany(element => Within(element!)).Prepend(node),
        _ => [node],
    };
}
