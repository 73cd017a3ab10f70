using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Chally.Competencies.Content;
using Chally.Competencies.Input;

namespace Chally.Competencies.Tests.Shared;

/// <summary>
/// A JSON Schema (2020-12) that says why it does not allow an instance. It knows the keywords that our schemas use and throws at any other;
/// CI holds its verdicts against those of ajv (tests/schema).
/// </summary>
internal sealed class JsonSchema
{
    private static readonly ConcurrentDictionary<string, JsonSchema> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);
    private readonly JsonElement root;

    private JsonSchema(string text) => root = JsonDocument.Parse(text).RootElement;

    public static JsonSchema Of(string name) => Known.GetOrAdd(name, static key => new JsonSchema(ContentSchema.Read(key)));

    public static JsonSchema Of(Type type) => Known.GetOrAdd(type.FullName!, _ => new JsonSchema(CompetencySchemas.For(type).ToJsonString()));

    /// <summary>The first keyword that an instance breaks, with its place; null when the instance is valid.</summary>
    public string? WhyNot(string json)
    {
        using JsonDocument instance = JsonDocument.Parse(json);
        return WhyNot(root, instance.RootElement, "$");
    }

    private string? WhyNot(JsonElement schema, JsonElement instance, string path)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return schema.ValueKind == JsonValueKind.True ? null : $"{path}: nothing is allowed here";
        }

        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (Broken(schema, keyword.Name, keyword.Value, instance, path) is string problem)
            {
                return problem;
            }
        }

        return null;
    }

    private string? Broken(JsonElement schema, string keyword, JsonElement rule, JsonElement instance, string path) => keyword switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" or "then" or "else" => null,
        "$ref" => WhyNot(root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), instance, path),
        "allOf" => rule.EnumerateArray().Select(part => WhyNot(part, instance, path)).FirstOrDefault(problem => problem is not null),
        "anyOf" => AnyOf(rule, instance, path),
        "not" => WhyNot(rule, instance, path) is null ? $"{path}: not" : null,
        "if" => Conditional(schema, rule, instance, path),
        "type" => Unless(rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(type => IsOf(type, instance)) : IsOf(rule, instance), keyword, path),
        "const" => Unless(AreEqual(rule, instance), keyword, path),
        "enum" => Unless(rule.EnumerateArray().Any(word => AreEqual(word, instance)), keyword, path),
        "required" or "properties" or "additionalProperties" or "propertyNames" or "minProperties" or "maxProperties" =>
            instance.ValueKind == JsonValueKind.Object ? BrokenByObject(schema, keyword, rule, instance, path) : null,
        "items" or "prefixItems" or "contains" or "minItems" or "maxItems" or "uniqueItems" =>
            instance.ValueKind == JsonValueKind.Array ? BrokenByArray(schema, keyword, rule, instance, path) : null,
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" =>
            instance.ValueKind == JsonValueKind.Number ? Unless(IsWithin(keyword, rule.GetDouble(), instance.GetDouble()), keyword, path) : null,
        "maxLength" or "pattern" => instance.ValueKind == JsonValueKind.String ? Unless(IsText(keyword, rule, TextOf(instance)), keyword, path) : null,
        _ => throw new NotSupportedException($"{path}: the keyword '{keyword}' is not known."),
    };

    private string? BrokenByObject(JsonElement schema, string keyword, JsonElement rule, JsonElement instance, string path)
    {
        JsonProperty[] members = [.. instance.EnumerateObject()];
        switch (keyword)
        {
            case "required":
                return Unless(rule.EnumerateArray().All(name => instance.TryGetProperty(name.GetString()!, out _)), keyword, path);
            case "minProperties":
                return Unless(members.Length >= rule.GetInt32(), keyword, path);
            case "maxProperties":
                return Unless(members.Length <= rule.GetInt32(), keyword, path);
            case "propertyNames":
                return members.Select(member => WhyNot(rule, JsonSerializer.SerializeToElement(member.Name), $"{path}.{member.Name}"))
                    .FirstOrDefault(problem => problem is not null);
        }

        foreach (JsonProperty member in members)
        {
            bool isNamed = schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(member.Name, out _);
            JsonElement? part = isNamed != (keyword == "properties") ? null : isNamed ? properties.GetProperty(member.Name) : rule;

            // The name may stand twice, and then parsers take the last of the two.
            if (part is JsonElement found && WhyNot(found, instance.GetProperty(member.Name), $"{path}.{member.Name}") is string problem)
            {
                return $"{problem} ({keyword})";
            }
        }

        return null;
    }

    private string? BrokenByArray(JsonElement schema, string keyword, JsonElement rule, JsonElement instance, string path)
    {
        JsonElement[] items = [.. instance.EnumerateArray()];
        int first = keyword == "items" && schema.TryGetProperty("prefixItems", out JsonElement prefix) ? prefix.GetArrayLength() : 0;
        return keyword switch
        {
            "minItems" => Unless(items.Length >= rule.GetInt32(), keyword, path),
            "maxItems" => Unless(items.Length <= rule.GetInt32(), keyword, path),
            "uniqueItems" => Unless(!items.Where((item, place) => items[..place].Any(earlier => AreEqual(earlier, item))).Any(), keyword, path),
            "contains" => Unless(items.Any(item => WhyNot(rule, item, path) is null), keyword, path),
            "prefixItems" => rule.EnumerateArray().Zip(items).Select((pair, place) => WhyNot(pair.First, pair.Second, At(path, place)))
                .FirstOrDefault(problem => problem is not null),
            _ => items.Skip(first).Select((item, place) => WhyNot(rule, item, At(path, first + place))).FirstOrDefault(problem => problem is not null),
        };
    }

    private string? AnyOf(JsonElement parts, JsonElement instance, string path)
    {
        string?[] problems = [.. parts.EnumerateArray().Select(part => WhyNot(part, instance, path))];
        return problems.Contains(null) ? null : problems[0];
    }

    private string? Conditional(JsonElement schema, JsonElement rule, JsonElement instance, string path) =>
        schema.TryGetProperty(WhyNot(rule, instance, path) is null ? "then" : "else", out JsonElement branch) ? WhyNot(branch, instance, path) : null;

    private static bool IsOf(JsonElement type, JsonElement instance) => type.GetString() switch
    {
        "object" => instance.ValueKind == JsonValueKind.Object,
        "array" => instance.ValueKind == JsonValueKind.Array,
        "string" => instance.ValueKind == JsonValueKind.String,
        "boolean" => instance.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => instance.ValueKind == JsonValueKind.Null,
        "number" => instance.ValueKind == JsonValueKind.Number && double.IsFinite(instance.GetDouble()),
        "integer" => instance.ValueKind == JsonValueKind.Number && double.IsInteger(instance.GetDouble()),
        string other => throw new NotSupportedException($"The type '{other}' is not known."),
        null => throw new NotSupportedException("A type is text."),
    };

    /// <summary>Numbers are equal as numbers, whatever their text.</summary>
    private static bool AreEqual(JsonElement left, JsonElement right) => left.ValueKind == JsonValueKind.Number && right.ValueKind == JsonValueKind.Number
        ? left.GetDouble() == right.GetDouble()
        : left.ValueKind == JsonValueKind.String && right.ValueKind == JsonValueKind.String
            ? TextOf(left) == TextOf(right)
            : JsonElement.DeepEquals(left, right);

    private static bool IsWithin(string keyword, double end, double number) => keyword switch
    {
        "minimum" => number >= end,
        "maximum" => number <= end,
        "exclusiveMinimum" => number > end,
        _ => number < end,
    };

    /// <summary>Lengths are in code points, as the standard says.</summary>
    private static bool IsText(string keyword, JsonElement rule, string text) => keyword == "maxLength"
        ? text.EnumerateRunes().Count() <= rule.GetInt32()
        : Patterns.GetOrAdd(rule.GetString()!, PatternOf).IsMatch(text);

    /// <summary>In .NET "$" also matches before a last line feed, in the standard it does not.</summary>
    private static Regex PatternOf(string pattern) =>
        new(pattern.EndsWith('$') ? $"{pattern[..^1]}\\z" : pattern, RegexOptions.CultureInvariant);

    /// <summary>A lone surrogate, which is no text in .NET, is one character in other languages.</summary>
    private static string TextOf(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private static string? Unless(bool isKept, string keyword, string path) => isKept ? null : $"{path}: {keyword}";

    private static string At(string path, int place) => string.Create(CultureInfo.InvariantCulture, $"{path}[{place}]");
}
