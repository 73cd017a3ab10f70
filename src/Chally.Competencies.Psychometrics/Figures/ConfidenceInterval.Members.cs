using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<ConfidenceInterval>))]
public sealed partial record ConfidenceInterval : IMemberTable<ConfidenceInterval>
{
    static ConfidenceInterval? IMemberTable<ConfidenceInterval>.Members(MemberPass pass, ConfidenceInterval? value)
    {
        double lower = pass.Number("lower", value?.Lower);
        double upper = pass.Number("upper", value?.Upper);
        double level = pass.Proportion("level", value?.Level, "The confidence level, such as 0.95.");
        pass.Check(!pass.IsWhole("lower") || !pass.IsWhole("upper") || lower <= upper, "upper", "a number that is not below 'lower'", "less");
        return pass.IsSound ? new ConfidenceInterval(lower, upper, level) : null;
    }
}
