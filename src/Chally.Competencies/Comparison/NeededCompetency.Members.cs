using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<NeededCompetency>))]
public sealed partial record NeededCompetency : IMemberTable<NeededCompetency>
{
    static NeededCompetency? IMemberTable<NeededCompetency>.Members(MemberPass pass, NeededCompetency? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        string name = pass.Text("name", value?.Name);
        double weight = pass.Number("weight", value?.Weight, ModelRules.MinCompetencyWeight, ModelRules.MaxCompetencyWeight);
        int? level = pass.OptionalWhole("requiredLevel", value?.RequiredLevel, 1, ModelRules.MaxRank);
        return pass.IsSound ? new NeededCompetency(id, name, weight, level) : null;
    }
}
