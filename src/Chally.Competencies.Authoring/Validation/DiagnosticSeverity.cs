using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>How much a diagnostic matters.</summary>
[JsonConverter(typeof(WordConverter<DiagnosticSeverity>))]
public enum DiagnosticSeverity
{
    /// <summary>The content can be used, but somebody should look; a reason in the file accepts it.</summary>
    Warning,

    /// <summary>The content cannot be used.</summary>
    Error,
}
