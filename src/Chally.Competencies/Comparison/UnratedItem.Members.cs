using System.Text.Json.Serialization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<UnratedItem>))]
public sealed partial record UnratedItem : IMemberTable<UnratedItem>
{
    static UnratedItem? IMemberTable<UnratedItem>.Members(MemberPass pass, UnratedItem? value)
    {
        string id = pass.Text("id", value?.ItemId, TextForm.Id);
        string text = pass.Text("text", value?.Text);
        Pole pole = pass.Word("pole", value?.Pole);
        ItemStatus status = pass.Word("status", value?.Status);
        return pass.IsSound ? new UnratedItem(id, text, pole, status) : null;
    }
}
