using System.Globalization;
using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>Reads members that are maps from ids.</summary>
internal sealed partial class JsonObjectReader
{
    /// <summary>
    /// Reads the members of an object whose names are ids, each with its place; what is wrong with a name is logged, and its member left out.
    /// </summary>
    public void Entries(JsonElement? entries, string name, Action<string, JsonElement, string> read)
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
            if (ValueRules.Id(id) is string expected)
            {
                log.Add(ProblemCodes.IdShape, json.PlaceOf(id), expected, "the name of the member");
            }
            else
            {
                read(id, json.elements[index], json.PlaceOf(id));
            }
        }
    }
}
