using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

[JsonConverter(typeof(MemberTableConverter<SelfOtherGap>))]
public sealed partial record SelfOtherGap : IMemberTable<SelfOtherGap>
{
    static SelfOtherGap? IMemberTable<SelfOtherGap>.Members(MemberPass pass, SelfOtherGap? value)
    {
        string id = pass.Text("id", value?.Id);
        double? points = pass.NullableNumber("points", value?.Points, description: "Self minus the others.");
        string? reason = pass.OptionalText("reason", value?.Reason);
        return pass.IsSound ? new SelfOtherGap(id, points, reason) : null;
    }
}
