using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<TaylorRussell>))]
public sealed partial record TaylorRussell : IMemberTable<TaylorRussell>
{
    static TaylorRussell? IMemberTable<TaylorRussell>.Members(MemberPass pass, TaylorRussell? value)
    {
        double validity = pass.Number("validity", value?.Validity, -1, 1);
        double selectionRate = pass.Proportion("selectionRate", value?.SelectionRate);
        double baseRate = pass.Proportion("baseRate", value?.BaseRate);
        double successRate = pass.Number("successRate", value?.SuccessRate, 0, 1);
        double gain = pass.Number("gain", value?.Gain, -1, 1, "The success rate less the base rate.");
        double meanCriterion = pass.Number("meanCriterionZ", value?.MeanCriterionZ);
        FigureNotes? notes = pass.Include(value?.Notes);
        if (!pass.IsSound)
        {
            return null;
        }

        TaylorRussell read = new(validity, selectionRate, baseRate, successRate, meanCriterion, notes!);
        pass.Check(Math.Abs(gain - read.Gain) <= 1e-9, "gain", "the success rate less the base rate", "something else");
        return pass.IsSound ? read : null;
    }
}
