using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<ExpectancyRow>))]
public sealed partial record ExpectancyRow : IMemberTable<ExpectancyRow>
{
    static ExpectancyRow? IMemberTable<ExpectancyRow>.Members(MemberPass pass, ExpectancyRow? value)
    {
        int quintile = pass.Whole("quintile", value?.Quintile, 1, 5);
        double? lowest = pass.NullableNumber("lowest", value?.Lowest);
        double? highest = pass.NullableNumber("highest", value?.Highest);
        int n = pass.Whole("n", value?.N, 0);
        double populationShare = pass.Number("populationShare", value?.PopulationShare, 0, 1);
        double? meanCriterion = pass.NullableNumber("meanCriterion", value?.MeanCriterion);
        double? successRate = pass.NullableNumber("successRate", value?.SuccessRate, 0, 1);
        return pass.IsSound ? new ExpectancyRow(quintile, lowest, highest, n, populationShare, successRate, meanCriterion) : null;
    }
}
