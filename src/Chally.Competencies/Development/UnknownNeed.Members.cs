using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Development;

[JsonConverter(typeof(MemberTableConverter<UnknownNeed>))]
public sealed partial record UnknownNeed : IMemberTable<UnknownNeed>
{
    static UnknownNeed? IMemberTable<UnknownNeed>.Members(MemberPass pass, UnknownNeed? value)
    {
        string competency = pass.Text("competency", value?.Competency, TextForm.Id);
        string name = pass.Text("name", value?.Name);
        string reason = pass.Text("reason", value?.Reason);
        return pass.IsSound ? new UnknownNeed(competency, name, reason) : null;
    }
}
