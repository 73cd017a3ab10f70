using System.Text.Json.Nodes;

namespace Chally.Competencies.Input;

/// <summary>Makes the JSON Schema of an object from its members.</summary>
/// <param name="definitions">The definitions of the whole schema, to which those of parts are added.</param>
/// <param name="namesElements">Whether elements that stand for themselves are named by their ids.</param>
internal sealed partial class SchemaPass(JsonObject definitions, bool namesElements) : MemberPass
{
    private readonly JsonArray required = [];
    private readonly JsonObject properties = [];
    private readonly JsonArray rules = [];

    /// <summary>Members that are left out where they have no value; the others are null.</summary>
    private readonly HashSet<string> leftOut = new(StringComparer.Ordinal);

    /// <summary>The schema of an object that is one of two.</summary>
    private JsonObject? choice;

    public override bool IsSound => false;

    internal override bool NamesElements => namesElements;

    /// <summary>The schema of the objects of a type, what every document may have beside its members included.</summary>
    public static JsonObject Of<T>(JsonObject definitions, VersionRule rule, bool namesElements)
        where T : class, IMemberTable<T>
    {
        SchemaPass pass = new(definitions, namesElements);
        if (rule == VersionRule.File)
        {
            pass.Add("$schema", pass.Form(TextForm.Text), "The place of this schema, for editors.", isRequired: false);
        }

        if (rule != VersionRule.None)
        {
            JsonObject version = new() { ["const"] = JsonDocumentForm.Version };
            pass.Add("formatVersion", version, "The version of the format.", isRequired: rule == VersionRule.File);
        }

        T.Members(pass, null);
        if (pass.choice is not null)
        {
            return pass.choice;
        }

        JsonObject schema = new() { ["type"] = "object" };
        if (pass.required.Count > 0)
        {
            schema["required"] = pass.required;
        }

        schema["properties"] = pass.properties;
        if (pass.rules.Count > 0)
        {
            schema["allOf"] = pass.rules;
        }

        schema["additionalProperties"] = false;
        return schema;
    }

    public override string Text(string name, string? value, TextForm? form = null, string? description = null)
    {
        Add(name, Form(form), description, isRequired: true);
        return string.Empty;
    }

    public override string? OptionalText(string name, string? value, TextForm? form = null, string? description = null) =>
        Add<string>(name, Form(form), description);

    public override string? NullableText(string name, string? value, TextForm? form = null, string? description = null) =>
        Add<string>(name, OrNull(Form(form)), description);

    public override double Number(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null)
    {
        Add(name, Within("number", min, max), description, isRequired: true);
        return 0;
    }

    public override double? OptionalNumber(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null)
    {
        Add(name, Within("number", min, max), description, isRequired: false);
        return null;
    }

    public override double? NullableNumber(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null)
    {
        Add(name, OrNullType(Within("number", min, max)), description, isRequired: false);
        return null;
    }

    public override double Proportion(string name, double? value, string? description = null)
    {
        Add(name, new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0, ["exclusiveMaximum"] = 1 }, description, isRequired: true);
        return 0;
    }

    public override int Whole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null)
    {
        Add(name, Within("integer", min, max), description, isRequired: true);
        return 0;
    }

    public override int? OptionalWhole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null)
    {
        Add(name, Within("integer", min, max), description, isRequired: false);
        return null;
    }

    public override int? NullableWhole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null)
    {
        Add(name, OrNullType(Within("integer", min, max)), description, isRequired: false);
        return null;
    }

    public override bool Boolean(string name, bool? value, string? description = null)
    {
        Add(name, new JsonObject { ["type"] = "boolean" }, description, isRequired: true);
        return false;
    }

    public override bool? OptionalBoolean(string name, bool? value, string? description = null) => NullableBoolean(name, value, description);

    public override bool? NullableBoolean(string name, bool? value, string? description = null)
    {
        Add(name, OrNullType(new JsonObject { ["type"] = "boolean" }), description, isRequired: false);
        return null;
    }

    public override bool Flag(string name, bool? value, string? description = null)
    {
        Add(name, new JsonObject { ["type"] = "boolean" }, description, isRequired: false);
        return false;
    }

    public override T Word<T>(string name, T? value, string? description = null)
    {
        Add(name, Words<T>(), description, isRequired: true);
        return default;
    }

    public override T? OptionalWord<T>(string name, T? value, string? description = null)
    {
        Add(name, Words<T>(), description, isRequired: false);
        return null;
    }

    public override T? NullableWord<T>(string name, T? value, string? description = null)
    {
        Add(name, OrNull(Words<T>()), description, isRequired: true);
        return null;
    }

    public override void Constant(string name, string text) => Add(name, new JsonObject { ["const"] = text }, description: null, isRequired: false);

    public override T Object<T>(string name, T? value, string? description = null)
        where T : class
    {
        Add(name, Part<T>(), description, isRequired: true);
        return null!;
    }

    public override T? OptionalObject<T>(string name, T? value, string? description = null)
        where T : class => Add<T>(name, Part<T>(), description);

    public override T? NullableObject<T>(string name, T? value, bool isRequired = false, string? description = null)
        where T : class
    {
        Add(name, OrNull(Part<T>()), description, isRequired);
        return null;
    }

    public override T? Include<T>(T? value)
        where T : class => T.Members(this, null);

    public override ValueList<T> List<T>(
        string name, ValueList<T>? value, bool isRequired = true, int max = ValueRules.MaxListLength, string? description = null)
    {
        Add(name, ListOf(Part<T>(), max), description, isRequired);
        return [];
    }

    public override ValueList<T> OptionalList<T>(string name, ValueList<T>? value, int max = ValueRules.MaxListLength, string? description = null) =>
        List(name, value, isRequired: false, max, description);

    public override ValueList<T>? NullableList<T>(string name, ValueList<T>? value, int max = ValueRules.MaxListLength, string? description = null)
        where T : class => Add<ValueList<T>>(name, OrNullType(ListOf(Part<T>(), max)), description);

    public override ValueList<T>? ListOrNull<T>(string name, ValueList<T>? value, string? description = null)
        where T : class => Add<ValueList<T>>(name, ListOf(Part<T>(), ValueRules.MaxListLength), description);

    public override ValueList<string>? TextsOrNull(string name, ValueList<string>? value, TextForm? form = null, string? description = null) =>
        Add<ValueList<string>>(name, ListOf(Form(form), ValueRules.MaxListLength), description);

    public override ValueList<string> Texts(string name, ValueList<string>? value, TextForm? form = null, string? description = null)
    {
        Add(name, ListOf(Form(form), ValueRules.MaxListLength), description, isRequired: true);
        return [];
    }

    public override ValueList<int> Wholes(
        string name, ValueList<int>? value, bool isRequired = true, int min = int.MinValue, int max = int.MaxValue, string? description = null)
    {
        Add(name, ListOf(Within("integer", min, max), ValueRules.MaxListLength), description, isRequired);
        return [];
    }

    public override ValueMap<double> OptionalMap(
        string name, ValueMap<double>? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null)
    {
        Add(name, MapOf(TextForm.Id, Within("number", min, max), ValueRules.MaxListLength), description, isRequired: false);
        return ValueMap<double>.Empty;
    }

    public override ValueMap<T> Map<T>(string name, ValueMap<T>? value, string? description = null)
    {
        Add(name, MapOf(TextForm.Id, Part<T>(), ValueRules.MaxListLength), description, isRequired: true);
        return ValueMap<T>.Empty;
    }

    public override void Follow(string leader, bool holds, string test, ReadOnlySpan<string> there, params ReadOnlySpan<string> notThere) =>
        AddRule(leader, JsonNode.Parse(test)!, there, notThere);

    public override void FollowPresence(string leader, ReadOnlySpan<string> there, params ReadOnlySpan<string> notThere) =>
        AddRule(leader, NotNull(), there, notThere);

    public override void SchemaRule(string json) => rules.Add((JsonNode?)JsonNode.Parse(json));

    internal override void SchemaRule(Func<string> json) => SchemaRule(json());

    internal override object? Either<TYes, TNo>(string name, string word, object? value)
    {
        choice = new JsonObject
        {
            ["type"] = "object",
            ["if"] = new JsonObject { ["properties"] = new JsonObject { [name] = new JsonObject { ["const"] = word } } },
            ["then"] = Part<TYes>(),
            ["else"] = Part<TNo>(),
        };
        return null;
    }

    internal override ValueList<T> Keyed<T>(string name, ValueList<T>? value, KeyedForm<T> form, string? description = null)
    {
        Add(name, MapOf(TextForm.Text, JsonNode.Parse(form.ValueSchema)!, max: null), description, form.IsRequired);
        return [];
    }
}
