using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<GroupSummary>))]
public sealed partial record GroupSummary : IMemberTable<GroupSummary>
{
    static GroupSummary? IMemberTable<GroupSummary>.Members(MemberPass pass, GroupSummary? value)
    {
        int n = pass.Whole("n", value?.N, 0);
        int notScored = pass.Whole("notScored", value?.NotScored, 0);
        double? mean = pass.NullableNumber("mean", value?.Mean);
        double? sd = pass.NullableNumber("sd", value?.Sd, 0);
        return pass.IsSound ? new GroupSummary(n, notScored, mean, sd) : null;
    }
}
