using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<GroupedScore>))]
public sealed partial record GroupedScore : IMemberTable<GroupedScore>
{
    static GroupedScore? IMemberTable<GroupedScore>.Members(MemberPass pass, GroupedScore? value)
    {
        string group = pass.Text("group", value?.Group, TextForm.PersonName);
        double? score = pass.NullableNumber("score", value?.Score);
        string? stratum = pass.OptionalText("stratum", value?.Stratum, TextForm.PersonName);
        return pass.IsSound ? new GroupedScore(group, score, stratum) : null;
    }
}
