using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<WithinGroupAgreement>))]
public sealed partial record WithinGroupAgreement : IMemberTable<WithinGroupAgreement>
{
    static WithinGroupAgreement? IMemberTable<WithinGroupAgreement>.Members(MemberPass pass, WithinGroupAgreement? value)
    {
        int raters = pass.Whole("raters", value?.Raters, 0);
        double variance = pass.Number("variance", value?.Variance, 0);
        double nullVariance = pass.Number("nullVariance", value?.NullVariance, 0);
        double agreement = pass.Number("value", value?.Value, 0, 1);
        bool exceedsNull = pass.Boolean("exceedsNull", value?.ExceedsNull);
        FigureNotes? notes = pass.Include(value?.Notes);
        return pass.IsSound ? new WithinGroupAgreement(raters, variance, nullVariance, agreement, exceedsNull, notes!) : null;
    }
}
