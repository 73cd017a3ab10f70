using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<CriterionCorrelation>))]
public sealed partial record CriterionCorrelation : IMemberTable<CriterionCorrelation>
{
    static CriterionCorrelation? IMemberTable<CriterionCorrelation>.Members(MemberPass pass, CriterionCorrelation? value)
    {
        string id = pass.Text("id", value?.Id);
        int n = pass.Whole("n", value?.N, 0);
        int incomplete = pass.Whole("incomplete", value?.Incomplete, 0);
        double? r = pass.NullableNumber("r", value?.R, -1, 1);
        ConfidenceInterval? interval = pass.NullableObject("interval", value?.Interval);
        PValue? p = pass.NullableP("p", value?.P);
        PValue? pHolm = pass.NullableP("pHolm", value?.PHolm);
        pass.Constant("adjustedOver", "p");
        ExpectancyTable? expectancy = ExpectancyTable.Members(pass, "expectancy", value?.Expectancy);
        TaylorRussell? yield = pass.NullableObject("yield", value?.Yield);
        ValueList<MissingFigure> missing = pass.Missing(value?.Missing);
        FigureNotes? notes = pass.Include(value?.Notes);
        return !pass.IsSound ? null : new CriterionCorrelation
        {
            Id = id,
            N = n,
            Incomplete = incomplete,
            R = r,
            Interval = interval,
            P = p,
            PHolm = pHolm,
            Expectancy = expectancy,
            Yield = yield,
            Missing = missing,
            Notes = notes!,
        };
    }
}
