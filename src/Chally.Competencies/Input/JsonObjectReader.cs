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

    /// <param name="element">The object.</param>
    /// <param name="path">Its place.</param>
    /// <param name="log">Where problems go.</param>
    /// <param name="namesAreData">Whether the members are named by the file and not by the format.</param>
    public JsonObjectReader(JsonElement element, string path, InputProblems log, bool namesAreData = false)
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
        if (again.Count > 0)
        {
            AddRepeated();
        }

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

        return places.TryGetValue(name, out int place) ? elements[place] : null;
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
}
