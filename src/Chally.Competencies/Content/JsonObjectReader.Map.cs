using System.Globalization;
using System.Text.Json;

namespace Chally.Competencies.Content;

/// <summary>Reads members that are maps from ids to numbers.</summary>
internal sealed partial class JsonObjectReader
{
    /// <summary>An optional object whose members are named by ids, each id once, each number held to a rule.</summary>
    public ValueMap<double> Map(string name, Func<double, string?> rule)
    {
        if (Optional(name) is not JsonElement found)
        {
            return ValueMap<double>.Empty;
        }

        string place = Child(path, name);
        if (found.ValueKind == JsonValueKind.Object && found.GetPropertyCount() > ContentRules.MaxListLength)
        {
            string count = found.GetPropertyCount().ToString(CultureInfo.InvariantCulture);
            log.Add(ProblemCodes.TooLarge, place, $"at most {ContentRules.MaxListLength} members", count);
            return ValueMap<double>.Empty;
        }

        JsonObjectReader json = new(found, place, log);
        Dictionary<string, double> numbers = new(StringComparer.Ordinal);
        foreach ((string id, JsonElement element) in json.members)
        {
            json.known.Add(id);
            string? expected = ContentRules.Id(id);
            json.Check(expected, id, "the name of the member", ProblemCodes.IdShape);
            if (expected is null && json.Number(element, id, rule) is double number)
            {
                numbers.Add(id, number);
            }
        }

        return ValueMap.Create(numbers);
    }
}
