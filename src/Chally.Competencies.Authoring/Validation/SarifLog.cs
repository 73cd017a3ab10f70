using System.Text.Json;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>What a validator found, as SARIF 2.1.0 (OASIS), which editors and code hosts show beside the lines.</summary>
public static class SarifLog
{
    /// <summary>Writes a log with one run.</summary>
    /// <param name="json">The writer, which stays open.</param>
    /// <param name="validation">What was found; accepted findings are suppressed results.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter json, ContentValidation validation)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(validation);
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "chally validate");
        json.WriteString("semanticVersion", typeof(CompetencyCatalog).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (DiagnosticRule rule in DiagnosticRules.All)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (ContentDiagnostic diagnostic in validation.Diagnostics)
        {
            Write(json, diagnostic, reason: null);
        }

        foreach (AcceptedDiagnostic accepted in validation.Accepted)
        {
            Write(json, accepted.Diagnostic, accepted.Reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DiagnosticRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "help", rule.Fix);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ContentDiagnostic diagnostic, string? reason)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(json, "message", $"{diagnostic.Message}. {diagnostic.Fix}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (diagnostic.Source is string source)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(source));
            json.WriteEndObject();
            if (diagnostic.Line is long line)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", line);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        if (diagnostic.Path is string path)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", path);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        if (reason is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("justification", reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>A path as a URI: relative ones stay so, each part escaped.</summary>
    private static string UriOf(string source) => Path.IsPathRooted(source)
        ? new UriBuilder(Uri.UriSchemeFile, string.Empty) { Path = source }.Uri.AbsoluteUri
        : string.Join('/', source.Split(Path.DirectorySeparatorChar, '/').Select(Uri.EscapeDataString));

    private static string Level(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? "error" : "warning";

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
