using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<ScoreFlag>))]
public sealed partial record ScoreFlag : IMemberTable<ScoreFlag>
{
    static ScoreFlag? IMemberTable<ScoreFlag>.Members(MemberPass pass, ScoreFlag? value)
    {
        string code = pass.Text("code", value?.Code, TextForm.Id);
        string rule = pass.Text("rule", value?.Rule);
        return pass.IsSound ? new ScoreFlag(code, rule) : null;
    }
}
