using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<SourcedText>))]
public sealed partial record SourcedText : IMemberTable<SourcedText>
{
    static SourcedText? IMemberTable<SourcedText>.Members(MemberPass pass, SourcedText? value)
    {
        string text = pass.Text("text", value?.Text);
        ValueList<string> sources = pass.OptionalTexts("sources", value?.Sources, description: ContentDescriptions.Sources);
        return pass.IsSound ? new SourcedText { Text = text, Sources = sources } : null;
    }
}
