using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>Reads the members of one object strictly; what cannot be read is logged.</summary>
internal sealed partial class ReadingPass : MemberPass
{
    private readonly ReadingScope scope;
    private readonly InputProblems log;
    private readonly string path;
    private readonly long before;
    private readonly JsonObjectReader json;
    private readonly Dictionary<string, object?>? parts;
    private readonly List<string> broken = [];
    private int included;
    private bool isClosedSound;

    public ReadingPass(JsonElement element, string path, ReadingScope scope)
    {
        this.scope = scope;
        this.path = path;
        log = scope.Log;
        before = log.Total;
        json = new JsonObjectReader(element, path, log);
        parts = scope.ReadsFiles ? new Dictionary<string, object?>(StringComparer.Ordinal) : null;
    }

    public override bool IsReading => true;

    public override bool IsSound => included > 0 ? log.Total == before : isClosedSound = json.Close();

    internal override bool NamesElements => scope.ReadsFiles;

    internal override string Path => path;

    /// <summary>Whether the object was read without a problem; known when its type has asked for the last member.</summary>
    public bool IsClosedSound => isClosedSound;

    /// <summary>What was read of a text, word, object or list, whatever else is wrong with the object; null where there is nothing.</summary>
    public T? Part<T>(string name)
        where T : class => parts?.GetValueOrDefault(name) as T;

    /// <summary>A list of elements as far as it was read.</summary>
    public ValueList<T> ListPart<T>(string name)
        where T : notnull => Part<ValueList<T>>(name) ?? [];

    /// <summary>A word as far as it was read.</summary>
    public T? WordPart<T>(string name)
        where T : struct, Enum => parts?.GetValueOrDefault(name) as T?;

    /// <summary>How many elements a list has in the input: more than were read when some of them have problems.</summary>
    public int CountOf(string name) => json.Find(name) is { ValueKind: JsonValueKind.Array } found ? found.GetArrayLength() : 0;

    /// <summary>Passes over the members that every file may have beside those of its type.</summary>
    public void PassOver(VersionRule rule)
    {
        if (rule != VersionRule.None)
        {
            json.Optional("formatVersion");
        }

        if (rule == VersionRule.File)
        {
            OptionalText("$schema", null);
        }
    }

    public override string Text(string name, string? value, TextForm? form = null, string? description = null) =>
        TextOf(name, Required(name), form ?? TextForm.Text) ?? string.Empty;

    public override string? OptionalText(string name, string? value, TextForm? form = null, string? description = null) =>
        TextOf(name, json.Optional(name), form ?? TextForm.Text);

    public override string? NullableText(string name, string? value, TextForm? form = null, string? description = null) =>
        TextOf(name, json.Nullable(name), form ?? TextForm.Text);

    public override double Number(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null) =>
        NumberOf(name, Required(name), min, max).GetValueOrDefault();

    public override double? OptionalNumber(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null) =>
        NumberOf(name, json.Optional(name), min, max);

    public override double? NullableNumber(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null) =>
        NumberOf(name, json.Nullable(name), min, max);

    public override double Proportion(string name, double? value, string? description = null)
    {
        double? number = NumberOf(name, Required(name), double.NegativeInfinity, double.PositiveInfinity);
        return number is null or (> 0 and < 1) ? number.GetValueOrDefault() : Refuse<double>(name, "a number between 0 and 1").GetValueOrDefault();
    }

    public override int Whole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null) =>
        WholeOf(name, Required(name), min, max).GetValueOrDefault();

    public override int? OptionalWhole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null) =>
        WholeOf(name, json.Optional(name), min, max);

    public override int? NullableWhole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null) =>
        WholeOf(name, json.Nullable(name), min, max);

    public override bool Boolean(string name, bool? value, string? description = null) => BooleanOf(name, Required(name), "true or false").GetValueOrDefault();

    public override bool? OptionalBoolean(string name, bool? value, string? description = null) => BooleanOf(name, json.Nullable(name), "true or false");

    public override bool? NullableBoolean(string name, bool? value, string? description = null) => BooleanOf(name, json.Nullable(name), "true, false or null");

    public override bool Flag(string name, bool? value, string? description = null) => BooleanOf(name, json.Optional(name), "true or false") == true;

    public override T Word<T>(string name, T? value, string? description = null) => WordOf<T>(name, Required(name)).GetValueOrDefault();

    public override T? OptionalWord<T>(string name, T? value, string? description = null) => WordOf<T>(name, json.Optional(name));

    public override T? NullableWord<T>(string name, T? value, string? description = null)
    {
        Required(name);
        return WordOf<T>(name, json.Nullable(name));
    }

    public override void Constant(string name, string text)
    {
        if (json.Optional(name) is { } found && !(found.ValueKind == JsonValueKind.String && JsonObjectReader.StringOf(found) == text))
        {
            Refuse<bool>(name, $"\"{text}\"");
        }
    }

    public override T Object<T>(string name, T? value, string? description = null)
        where T : class => ObjectOf<T>(name, Required(name))!;

    public override T? OptionalObject<T>(string name, T? value, string? description = null)
        where T : class => ObjectOf<T>(name, json.Optional(name));

    public override T? NullableObject<T>(string name, T? value, bool isRequired = false, string? description = null)
        where T : class
    {
        if (isRequired)
        {
            Required(name);
        }

        return ObjectOf<T>(name, json.Nullable(name));
    }

    public override T? Include<T>(T? value)
        where T : class
    {
        included++;
        T? found = T.Members(this, null);
        included--;
        return found;
    }

    internal override object? Either<TYes, TNo>(string name, string word, object? value) =>
        json.Find(name) is { ValueKind: JsonValueKind.String } found && JsonObjectReader.StringOf(found) == word ? Include<TYes>(null) : Include<TNo>(null);

    public override ValueList<T> List<T>(
        string name, ValueList<T>? value, bool isRequired = true, int max = ValueRules.MaxListLength, string? description = null) =>
        ObjectsOf<T>(name, isRequired ? Required(name) : json.Optional(name), max);

    public override ValueList<T> OptionalList<T>(string name, ValueList<T>? value, int max = ValueRules.MaxListLength, string? description = null) =>
        ObjectsOf<T>(name, json.Optional(name), max);

    public override ValueList<T>? NullableList<T>(string name, ValueList<T>? value, int max = ValueRules.MaxListLength, string? description = null)
        where T : class => json.Nullable(name) is { } found ? ObjectsOf<T>(name, found, max) : null;

    public override ValueList<T>? ListOrNull<T>(string name, ValueList<T>? value, string? description = null)
        where T : class => json.Optional(name) is null ? null : ObjectsOf<T>(name, json.Optional(name), ValueRules.MaxListLength);

    public override ValueList<string>? TextsOrNull(string name, ValueList<string>? value, TextForm? form = null, string? description = null) =>
        json.Optional(name) is null ? null : TextsOf(name, json.Optional(name), form ?? TextForm.Text);

    public override ValueList<string> Texts(string name, ValueList<string>? value, TextForm? form = null, string? description = null) =>
        TextsOf(name, Required(name), form ?? TextForm.Text);

    public override ValueList<int> Wholes(
        string name, ValueList<int>? value, bool isRequired = true, int min = int.MinValue, int max = int.MaxValue, string? description = null)
    {
        List<int> numbers = [];
        long problems = log.Total;
        int index = 0;
        foreach (JsonElement element in Elements(name, isRequired ? Required(name) : json.Optional(name), ValueRules.MaxListLength))
        {
            if (WholeAt(element, PlaceOf(name, index++), min, max) is int number)
            {
                numbers.Add(number);
            }
        }

        NoteWhere(name, log.Total > problems);
        return [.. numbers];
    }

    public override ValueMap<double> OptionalMap(
        string name, ValueMap<double>? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null)
    {
        Dictionary<string, double> numbers = new(StringComparer.Ordinal);
        json.Entries(json.Optional(name), name, (id, element, place) =>
        {
            if (NumberAt(element, place, min, max) is double number)
            {
                numbers.Add(id, number);
            }
        });
        return ValueMap.Create(numbers);
    }

    public override ValueMap<T> Map<T>(string name, ValueMap<T>? value, string? description = null)
    {
        Dictionary<string, T> objects = new(StringComparer.Ordinal);
        json.Entries(Required(name), name, (id, element, place) =>
        {
            if (ElementOf<T>(element, place) is T found)
            {
                objects.Add(id, found);
            }
        });
        return ValueMap.Create(objects);
    }

    public override bool IsWhole(string name) => !broken.Contains(name);

    public override void Check(bool holds, string name, string expected, string found, string code = ProblemCodes.NotAllowed)
    {
        if (!holds)
        {
            log.Add(code, $"{path}.{name}", expected, found);
        }
    }

    public override void Follow(string leader, bool holds, string test, ReadOnlySpan<string> there, params ReadOnlySpan<string> notThere)
    {
        if (!broken.Contains(leader))
        {
            Hold(leader, holds, there);
            Hold(leader, !holds, notThere);
        }
    }

    public override void FollowPresence(string leader, ReadOnlySpan<string> there, params ReadOnlySpan<string> notThere)
    {
        if (json.Optional(leader) is not null || !broken.Contains(leader))
        {
            bool holds = json.Nullable(leader) is not null;
            Hold(leader, holds, there);
            Hold(leader, !holds, notThere);
        }
    }

    private void Hold(string leader, bool areThere, ReadOnlySpan<string> followers)
    {
        foreach (string name in followers)
        {
            bool isThere = json.Nullable(name) is not null;
            Check(isThere == areThere, name, $"{(areThere ? "a value" : "null")}, going by '{leader}'", isThere ? "a value" : "null");
        }
    }

    private JsonElement? Required(string name)
    {
        JsonElement? element = json.Required(name);
        if (element is null)
        {
            broken.Add(name);
        }

        return element;
    }
}
