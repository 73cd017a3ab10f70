using System.Text.Json.Serialization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<CompetencyEvidence>))]
public sealed partial record CompetencyEvidence : IMemberTable<CompetencyEvidence>
{
    private CompetencyEvidence(string id, string name, double weight, double? percent, LevelScore? level, string? reason)
    {
        Id = id;
        Name = name;
        Weight = weight;
        Percent = percent;
        Level = level;
        Reason = reason;
    }

    static CompetencyEvidence? IMemberTable<CompetencyEvidence>.Members(MemberPass pass, CompetencyEvidence? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        string name = pass.Text("name", value?.Name);
        double weight = pass.Number("weight", value?.Weight, ModelRules.MinCompetencyWeight, ModelRules.MaxCompetencyWeight);
        double? percent = pass.NullableNumber("percent", value?.Percent, 0, 100);
        LevelScore? level = pass.OptionalObject("level", value?.Level);
        string? reason = pass.OptionalText("reason", value?.Reason, description: "Why the scores say nothing.");
        return pass.IsSound ? new CompetencyEvidence(id, name, weight, percent, level, reason) : null;
    }
}
