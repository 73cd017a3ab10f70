using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<NormedMean>))]
public sealed partial record NormedMean : IMemberTable<NormedMean>
{
    static NormedMean? IMemberTable<NormedMean>.Members(MemberPass pass, NormedMean? value)
    {
        double? rank = pass.NullableNumber("percentileRank", value?.PercentileRank, 0, 100);
        double? z = pass.NullableNumber("z", value?.Z);
        double? t = pass.NullableNumber("t", value?.T);
        return pass.IsSound ? new NormedMean(rank, z, t) : null;
    }
}
