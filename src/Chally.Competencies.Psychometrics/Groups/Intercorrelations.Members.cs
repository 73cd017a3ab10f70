using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<Intercorrelations>))]
public sealed partial record Intercorrelations : IMemberTable<Intercorrelations>
{
    static Intercorrelations? IMemberTable<Intercorrelations>.Members(MemberPass pass, Intercorrelations? value)
    {
        double? mean = pass.NullableNumber("mean", value?.Mean, -1, 1);
        ValueList<Intercorrelation> pairs = pass.List("pairs", value?.Pairs, max: FigureMembers.MaxRows);
        FigureNotes? notes = pass.Include(value?.Notes);
        if (!pass.IsSound)
        {
            return null;
        }

        Intercorrelations read = new(pairs, notes!);
        pass.Check(
            mean is null == read.Mean is null && !(Math.Abs((mean - read.Mean).GetValueOrDefault()) > 1e-9), "mean", "the mean of the correlations",
            "something else");
        return pass.IsSound ? read : null;
    }
}
