using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content.Overlays;

[JsonConverter(typeof(MemberTableConverter<WeightOverride>))]
public sealed partial record WeightOverride : IMemberTable<WeightOverride>
{
    static WeightOverride? IMemberTable<WeightOverride>.Members(MemberPass pass, WeightOverride? value)
    {
        string element = pass.Text("element", value?.Element, OverlayForms.Element);
        pass.Text("member", ModelRules.WeightMember, OverlayForms.WeightMember);
        double was = pass.Number("was", value?.Was, ModelRules.MinCompetencyWeight, ModelRules.MaxCompetencyWeight, OverlayForms.Was);
        double now = pass.Number("now", value?.Now, ModelRules.MinCompetencyWeight, ModelRules.MaxCompetencyWeight, OverlayForms.Now);
        return pass.IsSound ? new WeightOverride { Element = element, Was = was, Now = now } : null;
    }
}
