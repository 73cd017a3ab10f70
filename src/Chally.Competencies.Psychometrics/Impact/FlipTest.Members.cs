using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<FlipTest>))]
public sealed partial record FlipTest : IMemberTable<FlipTest>
{
    static FlipTest? IMemberTable<FlipTest>.Members(MemberPass pass, FlipTest? value)
    {
        int selected = pass.Whole("selected", value?.Selected, 0);
        int referenceSelected = pass.Whole("referenceSelected", value?.ReferenceSelected, 0);
        double? impactRatio = pass.NullableNumber("impactRatio", value?.ImpactRatio, 0);
        bool belowFourFifths = pass.Boolean("belowFourFifths", value?.BelowFourFifths);
        bool changesDecision = pass.Boolean("changesDecision", value?.ChangesDecision);
        bool groupRateIsHigher = pass.Boolean("groupRateIsHigher", value?.GroupRateIsHigher);
        string? lowerGroup = pass.NullableText("lowerGroup", value?.LowerGroup, TextForm.PersonName, "The group with the lower selection rate then.");
        return pass.IsSound ? new FlipTest(selected, referenceSelected, impactRatio, belowFourFifths, changesDecision, groupRateIsHigher, lowerGroup) : null;
    }
}
