using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

[JsonConverter(typeof(MemberTableConverter<NormedCompetency>))]
public sealed partial record NormedCompetency : IMemberTable<NormedCompetency>
{
    static NormedCompetency? IMemberTable<NormedCompetency>.Members(MemberPass pass, NormedCompetency? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        (NormedScore? normed, string? reason) = NormedScore.MembersOrReason(pass, value?.Normed, value?.Reason);
        return pass.IsSound ? new NormedCompetency(id, normed, reason) : null;
    }
}
