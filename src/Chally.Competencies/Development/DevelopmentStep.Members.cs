using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Development;

[JsonConverter(typeof(MemberTableConverter<DevelopmentStep>))]
public sealed partial record DevelopmentStep : IMemberTable<DevelopmentStep>
{
    static DevelopmentStep? IMemberTable<DevelopmentStep>.Members(MemberPass pass, DevelopmentStep? value)
    {
        string competency = pass.Text("competency", value?.Competency, TextForm.Id);
        string name = pass.Text("name", value?.Name);
        double? percent = pass.NullableNumber("percent", value?.Percent, 0, 100);
        double gap = pass.Number("gap", value?.Gap, 0, description: "How far there is to go, in the unit of the gap.");
        GapUnit unit = pass.Word("gapUnit", value?.GapUnit);
        double weight = pass.Number("weight", value?.Weight, 0);
        double need = pass.Number("need", value?.Need, 0, description: "By what the steps are ordered: gap by weight.");
        ValueList<CompetencyItem> practice = pass.List("practice", value?.Practice);
        ValueList<CompetencyItem> leave = pass.List("leave", value?.Leave);
        ValueList<MindsetTip> tips = pass.List("mindsetTips", value?.Tips);
        ValueList<SuccessTactic> tactics = pass.List("successTactics", value?.Tactics);
        string? caution = pass.OptionalText("caution", value?.Caution);
        return !pass.IsSound ? null : new DevelopmentStep
        {
            Competency = competency,
            Name = name,
            Percent = percent,
            Gap = gap,
            GapUnit = unit,
            Weight = weight,
            Need = need,
            Practice = practice,
            Leave = leave,
            Tips = tips,
            Tactics = tactics,
            Caution = caution,
        };
    }
}
