using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<MantelHaenszel>))]
public sealed partial record MantelHaenszel : IMemberTable<MantelHaenszel>
{
    static MantelHaenszel? IMemberTable<MantelHaenszel>.Members(MemberPass pass, MantelHaenszel? value)
    {
        int strata = pass.Whole("strata", value?.Strata, 0);
        double? oddsRatio = pass.NullableNumber("oddsRatio", value?.OddsRatio, 0);
        ConfidenceInterval? interval = pass.NullableObject("interval", value?.Interval);
        double? impactRatio = pass.NullableNumber("impactRatio", value?.ImpactRatio, 0);
        double chiSquare = pass.Number("chiSquare", value?.ChiSquare, 0);
        PValue p = pass.P("p", value?.P);
        FigureNotes? notes = pass.Include(value?.Notes);
        return pass.IsSound ? new MantelHaenszel(strata, oddsRatio, interval, impactRatio, chiSquare, p, notes!) : null;
    }
}
