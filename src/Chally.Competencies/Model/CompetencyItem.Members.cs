using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<CompetencyItem>))]
public sealed partial record CompetencyItem : IMemberTable<CompetencyItem>
{
    static CompetencyItem? IMemberTable<CompetencyItem>.Members(MemberPass pass, CompetencyItem? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        string text = pass.Text("text", value?.Text);
        Pole pole = pass.Word("pole", value?.Pole);
        int weight = pass.Whole("weight", value?.Weight, 1, ModelRules.MaxItemWeight);
        int? rank = pass.OptionalWhole("levelRank", value?.LevelRank, 1, ModelRules.MaxRank, "The rank of the level to which a behavior belongs.");
        string? caution = pass.OptionalText("caution", value?.Caution, description: ContentDescriptions.Caution);
        return pass.IsSound ? new CompetencyItem(id, text, pole, weight, rank, caution) : null;
    }
}
