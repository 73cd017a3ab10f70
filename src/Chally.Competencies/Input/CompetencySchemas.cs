using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Chally.Competencies.Input;

/// <summary>The JSON Schemas (2020-12) of types that describe their JSON.</summary>
/// <remarks>A schema stands alone and accepts everything that reading accepts. Each call returns a new object, which the caller may change.</remarks>
public static class CompetencySchemas
{
    /// <summary>The schema of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The schema of one value of the type.</returns>
    public static JsonObject For<T>()
        where T : class, IMemberTable<T> => MemberTables.Schema<T>();

    /// <summary>The schema of a type.</summary>
    /// <param name="type">A type whose converter is a <see cref="MemberTableConverter{T}"/> or a <see cref="WordConverter{T}"/>.</param>
    /// <returns>The schema of one value of the type.</returns>
    /// <exception cref="ArgumentException">The type has another converter or none.</exception>
    public static JsonObject For(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Type? converter = type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;
        return converter is not null && Activator.CreateInstance(converter) is ISchemaSource source
            ? source.Schema()
            : throw new ArgumentException($"{type.Name} does not describe its JSON: it has no converter of this library.", nameof(type));
    }

    /// <summary>The text of the file of a schema: of one value, or of one or a list where a file may hold a list.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The JSON text, with line feeds and one at its end.</returns>
    internal static string FileOf<T>()
        where T : class, IMemberTable<T>
    {
        JsonObject schema = T.Document?.MayBeList == true ? OneOrList(MemberTables.Schema<T>(), SchemaPass.NameOf<T>()) : MemberTables.Schema<T>();
        return JsonText.Of(json => schema.WriteTo(json)) + "\n";
    }

    private static JsonObject OneOrList(JsonObject schema, string name)
    {
        JsonObject one = [];
        foreach (string keyword in new[] { "type", "required", "properties", "allOf", "additionalProperties" })
        {
            if (schema.Remove(keyword, out JsonNode? value))
            {
                one[keyword] = value;
            }
        }

        JsonNode definitions = schema["$defs"]!;
        schema.Remove("$defs");
        schema["type"] = new JsonArray("object", "array");
        schema["if"] = new JsonObject { ["type"] = "array" };
        schema["then"] = new JsonObject { ["items"] = new JsonObject { ["$ref"] = $"#/$defs/{name}" } };
        schema["else"] = new JsonObject { ["$ref"] = $"#/$defs/{name}" };
        schema["$defs"] = definitions;
        definitions[name] = one;
        return schema;
    }
}
