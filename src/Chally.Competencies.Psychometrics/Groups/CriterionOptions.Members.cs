using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<CriterionOptions>))]
public sealed partial record CriterionOptions : IMemberTable<CriterionOptions>
{
    static CriterionOptions? IMemberTable<CriterionOptions>.Members(MemberPass pass, CriterionOptions? value)
    {
        double level = pass.Number("confidenceLevel", value?.ConfidenceLevel, 0.5, 0.9999);
        double? successFrom = pass.NullableNumber("successFrom", value?.SuccessFrom, description: "From which criterion on a person is successful.");
        double? baseRate = pass.NullableNumber("baseRate", value?.BaseRate, 0, 1, "The share of people who would be successful without the cut.");
        double? cut = pass.NullableNumber("cut", value?.ProposedCut, description: "The cut whose yield is asked for.");
        return pass.IsSound ? new CriterionOptions { ConfidenceLevel = level, SuccessFrom = successFrom, BaseRate = baseRate, ProposedCut = cut } : null;
    }
}
