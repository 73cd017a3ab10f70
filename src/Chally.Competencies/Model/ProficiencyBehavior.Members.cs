using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<ProficiencyBehavior>))]
public sealed partial record ProficiencyBehavior : IMemberTable<ProficiencyBehavior>
{
    static ProficiencyBehavior? IMemberTable<ProficiencyBehavior>.Members(MemberPass pass, ProficiencyBehavior? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.OwnId);
        string text = pass.Text("text", value?.Text);
        ValueList<string> sources = pass.OptionalTexts("sources", value?.Sources, description: ContentDescriptions.Sources);
        return pass.IsSound ? new ProficiencyBehavior { Id = id, Text = text, Sources = sources } : null;
    }
}
