using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Validation;

[JsonConverter(typeof(MemberTableConverter<ContentDiagnostic>))]
public sealed partial record ContentDiagnostic : IMemberTable<ContentDiagnostic>
{
    static ContentDiagnostic? IMemberTable<ContentDiagnostic>.Members(MemberPass pass, ContentDiagnostic? value)
    {
        string code = pass.Text("code", value?.Code);
        DiagnosticSeverity severity = pass.Word("severity", value?.Severity);
        string? source = pass.NullableText("source", value?.Source, TextForm.Any, "The file.");
        int? line = pass.NullableWhole("line", (int?)value?.Line, 1, description: "The line in the file, from 1.");
        string? path = pass.NullableText("path", value?.Path, TextForm.Any, "The JSON path in the file.");
        string? element = pass.NullableText("element", value?.Element, TextForm.Any, "The id of the element, under which a warning can be accepted.");
        string message = pass.Text("message", value?.Message, TextForm.Any);
        string fix = pass.Text("fix", value?.Fix, TextForm.Any, "How to mend it.");
        return !pass.IsSound ? null : new ContentDiagnostic
        {
            Code = code,
            Severity = severity,
            Source = source,
            Line = line,
            Path = path,
            Element = element,
            Message = message,
            Fix = fix,
        };
    }
}
