using System.Globalization;
using System.Text.Json;

namespace Chally.Competencies.Input;

/// <content>Reads single values and the elements of lists and maps.</content>
internal sealed partial class ReadingPass
{
    internal override ValueList<T> Keyed<T>(string name, ValueList<T>? value, KeyedForm<T> form, string? description = null)
    {
        if ((form.IsRequired ? Required(name) : json.Optional(name)) is not JsonElement found)
        {
            return [];
        }

        string place = PlaceOf(name);
        if (found.ValueKind != JsonValueKind.Object)
        {
            log.Add(ProblemCodes.WrongType, place, "an object", JsonObjectReader.Shown(found, log));
            return [];
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        List<T> entries = [];
        int index = -1;
        foreach (JsonProperty property in found.EnumerateObject())
        {
            index++;
            if (JsonObjectReader.NameOf(property, place, log) is not string key)
            {
                continue;
            }

            string entryPlace = log.PlaceOf(place, key, index);
            if (!seen.Add(key))
            {
                log.Add(form.TwiceCode, entryPlace, "each item once", "it again");
            }
            else if (ValueRules.Label(key) is string expected)
            {
                log.Add(ProblemCodes.Text, entryPlace, expected, "the name of the member");
            }
            else if (form.Read(key, property.Value, entryPlace, log) is T entry)
            {
                entries.Add(entry);
            }
        }

        return [.. entries];
    }

    internal override string PlaceOfEntry(string map, string id)
    {
        JsonElement entries = json.Optional(map).GetValueOrDefault();
        int index = entries.ValueKind == JsonValueKind.Object ? entries.EnumerateObject().TakeWhile(entry => !entry.NameEquals(id)).Count() : 0;
        return log.PlaceOf(map, id, index);
    }

    private string PlaceOf(string name) => $"{path}.{name}";

    private string PlaceOf(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}.{name}[{index}]");

    private string? TextOf(string name, JsonElement? element, TextForm form)
    {
        string? text = element is JsonElement found ? TextAt(found, PlaceOf(name), form) : null;
        if (element is not null && text is null)
        {
            broken.Add(name);
        }

        if (form == TextForm.OwnId && text is not null)
        {
            scope.Take(text, path, name);
        }

        return Keep(name, text);
    }

    private double? NumberOf(string name, JsonElement? element, double min, double max)
    {
        double? number = element is JsonElement found ? NumberAt(found, PlaceOf(name), min, max) : null;
        NoteWhere(name, element is not null && number is null);
        return number;
    }

    private int? WholeOf(string name, JsonElement? element, int min, int max)
    {
        int? number = element is JsonElement found ? WholeAt(found, PlaceOf(name), min, max) : null;
        NoteWhere(name, element is not null && number is null);
        return number;
    }

    private bool? BooleanOf(string name, JsonElement? element, string expected)
    {
        if (element is not JsonElement { ValueKind: not (JsonValueKind.True or JsonValueKind.False) } found)
        {
            return element is { } known ? known.ValueKind == JsonValueKind.True : null;
        }

        NoteWhere(name, isBroken: true);
        return Wrong<bool>(PlaceOf(name), expected, found);
    }

    private T? WordOf<T>(string name, JsonElement? element)
        where T : struct, Enum
    {
        if (element is not JsonElement found)
        {
            return null;
        }

        T? word = found.ValueKind == JsonValueKind.String ? EnumWords<T>.Find(JsonObjectReader.StringOf(found)) : null;
        if (word is null)
        {
            string allowed = string.Join(" or ", EnumWords<T>.All.Select(one => $"\"{one}\""));
            log.Add(ProblemCodes.NotAllowed, PlaceOf(name), allowed, JsonObjectReader.Shown(found, log));
        }

        NoteWhere(name, word is null);
        if (parts is not null)
        {
            parts[name] = word;
        }

        return word;
    }

    private T? ObjectOf<T>(string name, JsonElement? element)
        where T : class, IMemberTable<T>
    {
        T? value = element is JsonElement found ? ElementOf<T>(found, PlaceOf(name)) : null;
        NoteWhere(name, element is not null && value is null);
        return Keep(name, value);
    }

    private T? ElementOf<T>(JsonElement element, string place)
        where T : class, IMemberTable<T>
    {
        ReadingPass pass = new(element, place, scope);
        T? value = T.Members(pass, null);
        scope.Heard(pass, typeof(T), value);
        return value;
    }

    private ValueList<T> ObjectsOf<T>(string name, JsonElement? element, int max)
        where T : class, IMemberTable<T>
    {
        List<T> objects = [];
        long problems = log.Total;
        int index = 0;
        foreach (JsonElement item in Elements(name, element, max))
        {
            if (ElementOf<T>(item, PlaceOf(name, index++)) is T value)
            {
                objects.Add(value);
            }
        }

        NoteWhere(name, log.Total > problems);
        return Keep<ValueList<T>>(name, [.. objects])!;
    }

    private ValueList<string> TextsOf(string name, JsonElement? element, TextForm form)
    {
        List<string> texts = [];
        long problems = log.Total;
        int index = 0;
        foreach (JsonElement item in Elements(name, element, ValueRules.MaxListLength))
        {
            if (TextAt(item, PlaceOf(name, index++), form) is string text)
            {
                texts.Add(text);
            }
        }

        NoteWhere(name, log.Total > problems);
        return Keep<ValueList<string>>(name, [.. texts])!;
    }

    /// <summary>The elements of a list; none, with a problem logged, where it is no list or too long.</summary>
    private JsonElement.ArrayEnumerator Elements(string name, JsonElement? element, int max)
    {
        if (element is not JsonElement found)
        {
            return default;
        }

        if (found.ValueKind != JsonValueKind.Array)
        {
            log.Add(ProblemCodes.WrongType, PlaceOf(name), "an array", JsonObjectReader.Shown(found, log));
            return default;
        }

        if (found.GetArrayLength() <= max)
        {
            return found.EnumerateArray();
        }

        log.Add(ProblemCodes.TooLarge, PlaceOf(name), $"at most {max} elements", found.GetArrayLength().ToString(CultureInfo.InvariantCulture));
        return default;
    }

    private string? TextAt(JsonElement element, string place, TextForm form)
    {
        bool isText = element.ValueKind == JsonValueKind.String;
        string? text = isText ? JsonObjectReader.StringOf(element) : form.MayBeWhole ? WholeText(element) : null;
        (string? expected, string code) = text is null && isText ? ("text", form.Code)
            : text is null ? (form.MayBeWhole ? "text or a whole number" : "a string", ProblemCodes.WrongType)
            : !form.IsWholeRule && ValueRules.Text(text) is string line ? (line, ProblemCodes.Text)
            : (form.Rule(text), form.Code);
        if (expected is not null)
        {
            log.Add(code, place, expected, form.IsPrivate ? "something else" : JsonObjectReader.Shown(element, log));
        }

        return expected is null ? text : null;
    }

    private static string? WholeText(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.GetRawText() is string number && !number.AsSpan().ContainsAnyExcept("-0123456789") ? number : null;

    private double? NumberAt(JsonElement element, string place, double min, double max)
    {
        if (element.ValueKind != JsonValueKind.Number || !element.TryGetDouble(out double number) || !double.IsFinite(number))
        {
            return Wrong<double>(place, "a finite number", element);
        }

        if (number >= min && number <= max)
        {
            return number;
        }

        log.Add(ProblemCodes.NotAllowed, place, Range("a number", min, max, double.IsFinite(min), double.IsFinite(max)), JsonObjectReader.Shown(element, log));
        return null;
    }

    private int? WholeAt(JsonElement element, string place, int min, int max)
    {
        if (element.ValueKind != JsonValueKind.Number || !element.TryGetInt32(out int number))
        {
            return Wrong<int>(place, "a whole number", element);
        }

        if (number >= min && number <= max)
        {
            return number;
        }

        log.Add(
            ProblemCodes.NotAllowed, place, Range("a whole number", min, max, min > int.MinValue, max < int.MaxValue), JsonObjectReader.Shown(element, log));
        return null;
    }

    private static string Range(string what, double min, double max, bool hasMin, bool hasMax) =>
        hasMin && hasMax ? string.Create(CultureInfo.InvariantCulture, $"{what} from {min} to {max}")
        : hasMin ? string.Create(CultureInfo.InvariantCulture, $"{what}, {min} or more")
        : string.Create(CultureInfo.InvariantCulture, $"{what}, {max} or less");

    private T? Wrong<T>(string place, string expected, JsonElement found)
        where T : struct
    {
        log.Add(ProblemCodes.WrongType, place, expected, JsonObjectReader.Shown(found, log));
        return null;
    }

    private T? Refuse<T>(string name, string expected)
        where T : struct
    {
        log.Add(ProblemCodes.NotAllowed, PlaceOf(name), expected, JsonObjectReader.Shown(json.Optional(name)!.Value, log));
        broken.Add(name);
        return null;
    }

    private T? Keep<T>(string name, T? value)
        where T : class
    {
        if (parts is not null)
        {
            parts[name] = value;
        }

        return value;
    }

    private void NoteWhere(string name, bool isBroken)
    {
        if (isBroken)
        {
            broken.Add(name);
        }
    }
}
