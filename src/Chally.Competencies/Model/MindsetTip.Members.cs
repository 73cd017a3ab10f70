using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<MindsetTip>))]
public sealed partial record MindsetTip : IMemberTable<MindsetTip>
{
    static MindsetTip? IMemberTable<MindsetTip>.Members(MemberPass pass, MindsetTip? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.OwnId);
        string text = pass.Text("text", value?.Text);
        ValueList<string> sources = pass.OptionalTexts("sources", value?.Sources, description: ContentDescriptions.Sources);
        string? caution = pass.OptionalText("caution", value?.Caution, description: ContentDescriptions.Caution);
        return pass.IsSound ? new MindsetTip { Id = id, Text = text, Sources = sources, Caution = caution } : null;
    }
}
