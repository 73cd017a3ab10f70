using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Importing;

[JsonConverter(typeof(MemberTableConverter<ImportNote>))]
public sealed partial record ImportNote : IMemberTable<ImportNote>
{
    static ImportNote? IMemberTable<ImportNote>.Members(MemberPass pass, ImportNote? value)
    {
        int? line = pass.NullableWhole("line", value?.Line, description: "The line of the document, from 1; null for the document as a whole.");
        string text = pass.Text("text", value?.Text);
        string? quoted = pass.NullableText("quoted", value?.Quoted, TextForm.Any, "The words of the document that the remark is about.");
        return pass.IsSound ? new ImportNote { Line = line, Text = text, Quoted = quoted } : null;
    }
}
