using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chally.Competencies.Input;

/// <summary>Whole documents of types that describe their JSON.</summary>
internal static class MemberTables
{
    public static InputProblems NewLog<T>(string? source = null, IReadOnlySet<string>? knownIds = null)
        where T : class, IMemberTable<T> => new() { QuotesText = T.Document?.QuotesText == true, Source = source, KnownIds = knownIds };

    public static void Write<T>(Utf8JsonWriter json, T value)
        where T : class, IMemberTable<T>
    {
        json.WriteStartObject();
        if (RuleOf<T>() != VersionRule.None)
        {
            json.WriteNumber("formatVersion", JsonDocumentForm.Version);
        }

        T.Members(new WritingPass(json, NamesElements<T>()), value);
        json.WriteEndObject();
    }

    /// <summary>The value; null with problems logged. With another format version than this one nothing else is looked at.</summary>
    public static T? Read<T>(JsonElement element, string path, InputProblems log)
        where T : class, IMemberTable<T>
    {
        VersionRule rule = RuleOf<T>();
        if (element.ValueKind == JsonValueKind.Object && !HasVersion(element, path, rule, log))
        {
            return null;
        }

        return ReadMembers<T>(element, path, rule, new ReadingScope(log));
    }

    /// <summary>The value of a document whose version is known to be right.</summary>
    public static T? ReadMembers<T>(JsonElement element, string path, VersionRule rule, ReadingScope scope)
        where T : class, IMemberTable<T>
    {
        ReadingPass pass = new(element, path, scope);
        pass.PassOver(rule);
        T? value = T.Members(pass, null);
        scope.Heard(pass, typeof(T), value);
        return value;
    }

    public static JsonObject Schema<T>()
        where T : class, IMemberTable<T>
    {
        JsonObject definitions = [];
        JsonObject members = SchemaPass.Of<T>(definitions, RuleOf<T>(), NamesElements<T>());
        JsonObject schema = new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        if (T.Document is JsonDocumentForm form)
        {
            schema["$id"] = $"urn:chally:competencies:{form.Name}:{JsonDocumentForm.Version}";
            schema["title"] = form.Title;
            schema["description"] = form.Description;
        }
        else
        {
            schema["title"] = typeof(T).Name;
        }

        foreach ((string keyword, JsonNode? value) in members.ToArray())
        {
            members.Remove(keyword);
            schema[keyword] = value;
        }

        schema["$defs"] = definitions;
        return schema;
    }

    private static VersionRule RuleOf<T>()
        where T : class, IMemberTable<T> => T.Document?.FormatVersion ?? VersionRule.None;

    private static bool NamesElements<T>()
        where T : class, IMemberTable<T> => T.Document?.NamesElements == true;

    /// <summary>Whether an object states the one format version there is, where it must; a problem is logged when it does not.</summary>
    public static bool HasVersion(JsonElement element, string path, VersionRule rule, InputProblems log)
    {
        bool isThere = false;
        JsonElement version = default;
        if (rule == VersionRule.None || !(isThere = JsonInput.TryFind(element, "formatVersion", out version)) && rule == VersionRule.Result)
        {
            return true;
        }

        if (isThere && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out int number) && number == JsonDocumentForm.Version)
        {
            return true;
        }

        log.Add(
            ProblemCodes.FormatVersion,
            isThere ? $"{path}.formatVersion" : path,
            $"\"formatVersion\": {JsonDocumentForm.Version}",
            isThere ? JsonObjectReader.Shown(version, log) : "none");
        return false;
    }
}
