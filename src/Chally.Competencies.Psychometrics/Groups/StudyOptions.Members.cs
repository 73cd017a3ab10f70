using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<StudyOptions>))]
public sealed partial record StudyOptions : IMemberTable<StudyOptions>
{
    static StudyOptions? IMemberTable<StudyOptions>.Members(MemberPass pass, StudyOptions? value)
    {
        GroupOrigin origin = pass.Word("origin", value?.Origin, "How the groups came about.");
        double level = pass.Number("confidenceLevel", value?.ConfidenceLevel, 0.5, 0.9999);
        double? baseRate = pass.NullableNumber("baseRate", value?.BaseRate, 0, 1, "The share of high performers in the population.");
        return pass.IsSound ? new StudyOptions { Origin = origin, ConfidenceLevel = level, BaseRate = baseRate } : null;
    }
}
