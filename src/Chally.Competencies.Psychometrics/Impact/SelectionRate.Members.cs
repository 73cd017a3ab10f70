using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<SelectionRate>))]
public sealed partial record SelectionRate : IMemberTable<SelectionRate>
{
    static SelectionRate? IMemberTable<SelectionRate>.Members(MemberPass pass, SelectionRate? value)
    {
        string group = pass.Text("group", value?.Group, TextForm.PersonName);
        int selected = pass.Whole("selected", value?.Selected, 0);
        int rejected = pass.Whole("rejected", value?.Rejected, 0);
        double? rate = pass.NullableNumber("selectionRate", value?.Rate, 0, 1);
        double share = pass.Number("share", value?.Share, 0, 1, "The share of all applicants that are of the group.");
        double? expected = selected + (long)rejected == 0 ? null : selected / ((double)selected + rejected);
        if (!pass.IsSound)
        {
            return null;
        }

        pass.Check(FigureMembers.Near(rate, expected), "selectionRate", "selected among selected and rejected", "another rate");
        return pass.IsSound ? new SelectionRate(group, selected, rejected, rate, share) : null;
    }
}
