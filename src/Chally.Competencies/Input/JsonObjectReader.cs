using System.Globalization;
using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>
/// Reads one JSON object strictly. Each member is asked for by name and checked; <see cref="Close"/> then reports the members
/// that nobody asked for. What cannot be read is logged and stands in as a default, so that one pass finds every problem.
/// </summary>
internal sealed partial class JsonObjectReader
{
    private readonly InputProblems log;
    private readonly string path;
    private readonly long problemsBefore;
    private readonly bool isObject;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly JsonElement[] elements = [];
    private readonly List<string> known = [];
    private readonly List<(string Name, int Index)> again = [];
    private readonly bool namesAreData;

    public JsonObjectReader(JsonElement element, string path, InputProblems log)
        : this(element, path, log, namesAreData: false)
    {
    }

    /// <param name="element">The object.</param>
    /// <param name="path">Its place.</param>
    /// <param name="log">Where problems go.</param>
    /// <param name="namesAreData">Whether the members are named by the file and not by the format.</param>
    private JsonObjectReader(JsonElement element, string path, InputProblems log, bool namesAreData)
    {
        this.log = log;
        this.path = path;
        this.namesAreData = namesAreData;
        problemsBefore = log.Total;
        isObject = element.ValueKind == JsonValueKind.Object;
        if (!isObject)
        {
            log.Add(ProblemCodes.WrongType, path, "an object", Shown(element, log));
            return;
        }

        elements = new JsonElement[element.GetPropertyCount()];
        int index = -1;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            index++;
            if (NameOf(property, path, log) is not string name)
            {
                continue;
            }

            if (places.TryAdd(name, index))
            {
                elements[index] = property.Value;
            }
            else
            {
                again.Add((name, index));
            }
        }

        if (namesAreData)
        {
            AddRepeated();
        }
    }

    /// <summary>Whether the object was read without a problem, its unknown members counted.</summary>
    public bool Close()
    {
        AddRepeated();
        foreach ((string name, int index) in places)
        {
            if (!known.Contains(name))
            {
                string found = log.QuotesText ? log.Shown(name) : string.Create(CultureInfo.InvariantCulture, $"another name of {name.Length} characters");
                log.Add(ProblemCodes.UnknownMember, log.PlaceOf(path, name, index), $"one of {string.Join(", ", known)}", found);
            }
        }

        return log.Total == problemsBefore;
    }

    public JsonElement? Optional(string name)
    {
        if (!known.Contains(name))
        {
            known.Add(name);
        }

        return Find(name);
    }

    /// <summary>A member that is there, without asking for it.</summary>
    public JsonElement? Find(string name) => places.TryGetValue(name, out int place) ? elements[place] : null;

    public JsonElement? Required(string name)
    {
        JsonElement? element = Optional(name);
        if (element is null && isObject)
        {
            log.Add(ProblemCodes.MissingMember, path, $"the member '{name}'", "none");
        }

        return element;
    }

    /// <summary>The member, with an explicit null read as absence.</summary>
    public JsonElement? Nullable(string name) => Optional(name) is { ValueKind: not JsonValueKind.Null } element ? element : null;

    public string Id(string name) => Text(Required(name), name, ValueRules.Id, ProblemCodes.IdShape) ?? string.Empty;

    public string Text(string name) => Text(Required(name), name, ValueRules.Text, ProblemCodes.Text) ?? string.Empty;

    public string? OptionalText(string name) => Text(Optional(name), name, ValueRules.Text, ProblemCodes.Text);

    public string Label(string name) => Text(Required(name), name, ValueRules.Label, ProblemCodes.Text) ?? string.Empty;

    public string? OptionalLabel(string name) => Text(Optional(name), name, ValueRules.Label, ProblemCodes.Text);

    public string? Text(JsonElement? element, string name, Func<string, string?> rule, string code) =>
        element is JsonElement found ? TextAt(found, PlaceOf(name), rule, code, log) : null;

    public int? Whole(JsonElement? element, string name, Func<int, string?>? rule = null)
    {
        if (element is not JsonElement found)
        {
            return null;
        }

        if (found.ValueKind != JsonValueKind.Number || !found.TryGetInt32(out int value))
        {
            return WrongType<int>(name, "a whole number", found);
        }

        return Keeps(rule?.Invoke(value), name, found) ? value : null;
    }

    public double? Number(JsonElement? element, string name, Func<double, string?>? rule = null)
    {
        if (element is not JsonElement found)
        {
            return null;
        }

        if (found.ValueKind != JsonValueKind.Number || !found.TryGetDouble(out double value) || !double.IsFinite(value))
        {
            return WrongType<double>(name, "a finite number", found);
        }

        return Keeps(rule?.Invoke(value), name, found) ? value : null;
    }

    public bool Flag(string name)
    {
        JsonElement? element = Optional(name);
        if (element is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) } found)
        {
            WrongType<bool>(name, "true or false", found);
        }

        return element is { ValueKind: JsonValueKind.True };
    }

    /// <summary>A member with one of a few words, such as "high" or "low".</summary>
    public T? OneOf<T>(JsonElement? element, string name, params ReadOnlySpan<(string Word, T Meaning)> words)
        where T : struct
    {
        if (element is not JsonElement found)
        {
            return null;
        }

        string? text = found.ValueKind == JsonValueKind.String ? StringOf(found) : null;
        List<string> allowed = [];
        foreach ((string word, T meaning) in words)
        {
            if (text == word)
            {
                return meaning;
            }

            allowed.Add($"\"{word}\"");
        }

        log.Add(ProblemCodes.NotAllowed, PlaceOf(name), string.Join(" or ", allowed), Shown(found, log));
        return null;
    }

    /// <summary>A list of elements; those that cannot be read are logged and left out.</summary>
    public ValueList<T> List<T>(JsonElement? element, string name, Func<JsonElement, string, T?> read)
        where T : class
    {
        if (element is not JsonElement found)
        {
            return [];
        }

        string place = PlaceOf(name);
        if (found.ValueKind != JsonValueKind.Array)
        {
            log.Add(ProblemCodes.WrongType, place, "an array", Shown(found, log));
            return [];
        }

        int length = found.GetArrayLength();
        if (length > ValueRules.MaxListLength)
        {
            log.Add(ProblemCodes.TooLarge, place, $"at most {ValueRules.MaxListLength} elements", length.ToString(CultureInfo.InvariantCulture));
            return [];
        }

        List<T> items = new(length);
        int index = 0;
        foreach (JsonElement item in found.EnumerateArray())
        {
            if (read(item, string.Create(CultureInfo.InvariantCulture, $"{place}[{index++}]")) is T value)
            {
                items.Add(value);
            }
        }

        return ValueList.Create<T>([.. items]);
    }

    public ValueList<string> Texts(string name) =>
        List(Optional(name), name, (item, place) => TextAt(item, place, ValueRules.Text, ProblemCodes.Text, log));

    /// <summary>A nested object, read by the caller's method; null when it is absent.</summary>
    public T? Object<T>(JsonElement? element, string name, Func<JsonElement, string, T?> read)
        where T : class => element is JsonElement found ? read(found, PlaceOf(name)) : null;

    /// <summary>Logs a broken rule that spans members; null is a kept rule.</summary>
    public void Check(string? expected, string name, string found, string code = ProblemCodes.NotAllowed)
    {
        if (expected is not null)
        {
            log.Add(code, PlaceOf(name), expected, found);
        }
    }

    private static string? TextAt(JsonElement element, string place, Func<string, string?> rule, string code, InputProblems log)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            log.Add(ProblemCodes.WrongType, place, "a string", Shown(element, log));
            return null;
        }

        string? text = StringOf(element);
        string? expected = text is null ? "text" : rule(text);
        if (expected is not null)
        {
            log.Add(code, place, expected, Shown(element, log));
        }

        return expected is null ? text : null;
    }

    private T? WrongType<T>(string name, string expected, JsonElement found)
        where T : struct
    {
        log.Add(ProblemCodes.WrongType, PlaceOf(name), expected, Shown(found, log));
        return null;
    }

    private bool Keeps(string? expected, string name, JsonElement found)
    {
        Check(expected, name, expected is null ? string.Empty : Shown(found, log));
        return expected is null;
    }
}
