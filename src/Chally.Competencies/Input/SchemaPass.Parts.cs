using System.Text.Json.Nodes;

namespace Chally.Competencies.Input;

/// <content>The parts of which schemas are made.</content>
internal sealed partial class SchemaPass
{
    /// <summary>A reference to the definition of a type, which is added where it is not there yet.</summary>
    private JsonObject Part<T>()
        where T : class, IMemberTable<T>
    {
        string name = NameOf<T>();
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = new JsonObject();
            definitions[name] = Of<T>(definitions, VersionRule.None, namesElements);
        }

        return Reference(name);
    }

    /// <summary>A reference to the words of an enumeration.</summary>
    public static JsonObject Words<T>(JsonObject definitions)
        where T : struct, Enum
    {
        string name = NameOf<T>();
        definitions[name] ??= new JsonObject { ["enum"] = new JsonArray([.. EnumWords<T>.All.Select(word => JsonValue.Create(word))]) };
        return Reference(name);
    }

    /// <summary>The name of the definition of a type.</summary>
    public static string NameOf<T>() => string.Concat(char.ToLowerInvariant(typeof(T).Name[0]).ToString(), typeof(T).Name.AsSpan(1));

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private static JsonObject NotNull() => new() { ["not"] = new JsonObject { ["type"] = "null" } };

    private static JsonObject OrNull(JsonObject schema) => new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    private static JsonObject OrNullType(JsonObject schema)
    {
        schema["type"] = new JsonArray(schema["type"]!.GetValue<string>(), "null");
        return schema;
    }

    private static JsonObject Within(string type, double min, double max)
    {
        JsonObject schema = new() { ["type"] = type };
        AddLimit("minimum", min);
        AddLimit("maximum", max);
        return schema;

        void AddLimit(string keyword, double limit)
        {
            if (double.IsFinite(limit))
            {
                schema[keyword] = limit == Math.Truncate(limit) && Math.Abs(limit) < 1e15 ? JsonValue.Create((long)limit) : JsonValue.Create(limit);
            }
        }
    }

    private static JsonObject ListOf(JsonNode items, int max) => new() { ["type"] = "array", ["maxItems"] = max, ["items"] = items };

    private JsonObject MapOf(TextForm names, JsonNode values, int? max)
    {
        JsonObject schema = new() { ["type"] = "object" };
        if (max is int most)
        {
            schema["maxProperties"] = most;
        }

        schema["propertyNames"] = Form(names);
        schema["additionalProperties"] = values;
        return schema;
    }

    private JsonObject Words<T>()
        where T : struct, Enum => Words<T>(definitions);

    private JsonObject Form(TextForm? form)
    {
        form ??= TextForm.Text;
        if (!definitions.ContainsKey(form.Name))
        {
            string schema = form.Schema();
            if (schema.Contains("#/$defs/text\"", StringComparison.Ordinal))
            {
                Form(TextForm.Text);
            }

            definitions[form.Name] = JsonNode.Parse(schema);
        }

        return Reference(form.Name);
    }

    private T? Add<T>(string name, JsonObject schema, string? description)
        where T : class
    {
        Add(name, schema, description, isRequired: false);
        return null;
    }

    private void Add(string name, JsonObject schema, string? description, bool isRequired)
    {
        if (description is not null)
        {
            schema.Insert(0, "description", description);
        }

        properties[name] = schema;
        if (isRequired)
        {
            required.Add((JsonNode?)name);
        }

        if (!isRequired && !TakesNull(schema))
        {
            leftOut.Add(name);
        }
    }

    private static bool TakesNull(JsonObject schema) => schema["type"] is JsonArray || schema["anyOf"] is JsonArray;

    private void AddRule(string leader, JsonNode test, ReadOnlySpan<string> there, ReadOnlySpan<string> notThere) => rules.Add((JsonNode)new JsonObject
    {
        ["if"] = new JsonObject { ["required"] = new JsonArray(JsonValue.Create(leader)), ["properties"] = new JsonObject { [leader] = test } },
        ["then"] = Presence(there, notThere),
        ["else"] = Presence(notThere, there),
    });

    private JsonObject Presence(ReadOnlySpan<string> there, ReadOnlySpan<string> notThere)
    {
        JsonArray needed = [];
        JsonObject members = [];
        foreach (string name in there)
        {
            needed.Add((JsonNode?)name);
            if (!leftOut.Contains(name))
            {
                members[name] = NotNull();
            }
        }

        foreach (string name in notThere)
        {
            members[name] = leftOut.Contains(name) ? JsonValue.Create(false) : new JsonObject { ["type"] = "null" };
        }

        JsonObject schema = [];
        if (needed.Count > 0)
        {
            schema["required"] = needed;
        }

        if (members.Count > 0)
        {
            schema["properties"] = members;
        }

        return schema;
    }
}
