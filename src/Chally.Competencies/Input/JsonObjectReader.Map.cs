using System.Globalization;
using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>Reads members that are maps from ids.</summary>
internal sealed partial class JsonObjectReader
{
    /// <summary>An optional object whose members are named by ids, each id once, each number held to a rule.</summary>
    public ValueMap<double> Map(string name, Func<double, string?> rule)
    {
        Dictionary<string, double> numbers = new(StringComparer.Ordinal);
        Entries(Optional(name), name, (json, id, element) =>
        {
            if (json.Number(element, id, rule) is double number)
            {
                numbers.Add(id, number);
            }
        });
        return ValueMap.Create(numbers);
    }

    /// <summary>Reads the members of an object whose names are ids; what is wrong with a name is logged, and its member left out.</summary>
    public void Entries(JsonElement? entries, string name, Action<JsonObjectReader, string, JsonElement> read)
    {
        if (entries is not JsonElement found)
        {
            return;
        }

        string place = PlaceOf(name);
        if (found.ValueKind == JsonValueKind.Object && found.GetPropertyCount() > ValueRules.MaxListLength)
        {
            string count = found.GetPropertyCount().ToString(CultureInfo.InvariantCulture);
            log.Add(ProblemCodes.TooLarge, place, $"at most {ValueRules.MaxListLength} members", count);
            return;
        }

        JsonObjectReader json = new(found, place, log, namesAreData: true);
        foreach ((string id, int index) in json.places)
        {
            json.known.Add(id);
            string? expected = ValueRules.Id(id);
            json.Check(expected, id, "the name of the member", ProblemCodes.IdShape);
            if (expected is null)
            {
                read(json, id, json.elements[index]);
            }
        }
    }
}
