using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<SelectionCount>))]
public sealed partial record SelectionCount : IMemberTable<SelectionCount>
{
    static SelectionCount? IMemberTable<SelectionCount>.Members(MemberPass pass, SelectionCount? value)
    {
        string group = pass.Text("group", value?.Group, TextForm.PersonName);
        int selected = pass.Whole("selected", value?.Selected, 0);
        int rejected = pass.Whole("rejected", value?.Rejected, 0);
        string? stratum = pass.OptionalText("stratum", value?.Stratum, TextForm.PersonName);
        return pass.IsSound ? new SelectionCount(group, selected, rejected, stratum) : null;
    }
}
