using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<StandoutItem>))]
public sealed partial record StandoutItem : IMemberTable<StandoutItem>
{
    static StandoutItem? IMemberTable<StandoutItem>.Members(MemberPass pass, StandoutItem? value)
    {
        string competency = pass.Text("competency", value?.CompetencyId, TextForm.Id);
        string name = pass.Text("competencyName", value?.CompetencyName);
        ItemPull? item = pass.Include(value?.Item);
        return pass.IsSound ? new StandoutItem(competency, name, item!) : null;
    }
}
