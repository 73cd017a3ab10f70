using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<SharedCompetency>))]
public sealed partial record SharedCompetency : IMemberTable<SharedCompetency>
{
    static SharedCompetency? IMemberTable<SharedCompetency>.Members(MemberPass pass, SharedCompetency? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        string nameHere = pass.Text("nameHere", value?.Here.Name);
        string nameThere = pass.Text("nameThere", value?.There.Name);
        double weightHere = pass.Number("weightHere", value?.Here.Weight, ModelRules.MinCompetencyWeight, ModelRules.MaxCompetencyWeight);
        double weightThere = pass.Number("weightThere", value?.There.Weight, ModelRules.MinCompetencyWeight, ModelRules.MaxCompetencyWeight);
        int? levelHere = pass.OptionalWhole("requiredLevelHere", value?.Here.RequiredLevel, 1, ModelRules.MaxRank);
        int? levelThere = pass.OptionalWhole("requiredLevelThere", value?.There.RequiredLevel, 1, ModelRules.MaxRank);
        bool definitionDiffers = pass.Boolean("definitionDiffers", value?.DefinitionDiffers);
        return !pass.IsSound ? null : new SharedCompetency(
            new NeededCompetency(id, nameHere, weightHere, levelHere), new NeededCompetency(id, nameThere, weightThere, levelThere), definitionDiffers);
    }
}
