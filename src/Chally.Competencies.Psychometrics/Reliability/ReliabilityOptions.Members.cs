using System.Text.Json.Serialization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<ReliabilityOptions>))]
public sealed partial record ReliabilityOptions : IMemberTable<ReliabilityOptions>
{
    static ReliabilityOptions? IMemberTable<ReliabilityOptions>.Members(MemberPass pass, ReliabilityOptions? value)
    {
        double level = pass.Number("confidenceLevel", value?.ConfidenceLevel, 0.5, 0.9999);
        NameMatching names = pass.Word("names", value?.Names, "When two names on sheets are those of one person.");
        return pass.IsSound ? new ReliabilityOptions { ConfidenceLevel = level, Names = names } : null;
    }
}
