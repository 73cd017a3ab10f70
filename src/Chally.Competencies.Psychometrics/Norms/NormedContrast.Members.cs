using System.Text.Json.Serialization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<NormedContrast>))]
public sealed partial record NormedContrast : IMemberTable<NormedContrast>
{
    static NormedContrast? IMemberTable<NormedContrast>.Members(MemberPass pass, NormedContrast? value)
    {
        string id = pass.Text("id", value?.Id);
        NormedMean? high = pass.NullableObject("high", value?.High);
        NormedMean? low = pass.NullableObject("low", value?.Low);
        ValueList<ScoreFlag> flags = pass.List("flags", value?.Flags);
        ValueList<MissingFigure> missing = pass.Missing(value?.Missing);
        return pass.IsSound ? new NormedContrast { Id = id, High = high, Low = low, Flags = flags, Missing = missing } : null;
    }
}
