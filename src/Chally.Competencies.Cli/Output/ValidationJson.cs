using System.Text.Json;
using Chally.Competencies.Authoring.Validation;

namespace Chally.Competencies.Cli.Output;

/// <summary>What a validator found, as lines and as JSON.</summary>
internal static class ValidationJson
{
    public static void Write(Utf8JsonWriter json, ContentValidation validation)
    {
        json.WriteStartObject();
        json.WriteNumber("errors", validation.Errors);
        json.WriteNumber("warnings", validation.Warnings);
        json.WriteNumber("notListed", validation.NotListed);
        json.WriteStartArray("diagnostics");
        foreach (ContentDiagnostic diagnostic in validation.Diagnostics)
        {
            Write(json, diagnostic, reason: null);
        }

        json.WriteEndArray();
        json.WriteStartArray("accepted");
        foreach (AcceptedDiagnostic accepted in validation.Accepted)
        {
            Write(json, accepted.Diagnostic, accepted.Reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ContentDiagnostic diagnostic, string? reason)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        json.WriteString("source", diagnostic.Source);
        JsonParts.WriteNumber(json, "line", diagnostic.Line);
        json.WriteString("path", diagnostic.Path);
        json.WriteString("element", diagnostic.Element);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("fix", diagnostic.Fix);
        if (reason is not null)
        {
            json.WriteString("reason", reason);
        }

        json.WriteEndObject();
    }
}
