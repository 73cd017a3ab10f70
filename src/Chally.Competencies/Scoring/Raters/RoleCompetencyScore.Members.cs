using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

[JsonConverter(typeof(MemberTableConverter<RoleCompetencyScore>))]
public sealed partial record RoleCompetencyScore : IMemberTable<RoleCompetencyScore>
{
    static RoleCompetencyScore? IMemberTable<RoleCompetencyScore>.Members(MemberPass pass, RoleCompetencyScore? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        RoleScoreStatus status = pass.Word("status", value?.Status);
        string? reason = pass.OptionalText("reason", value?.Reason);
        double? percent = pass.NullableNumber("percent", value?.Percent, 0, 100);
        ScoreEnd? end = pass.OptionalWord("end", value?.End, ProtectedScore.EndDescription);
        string? band = pass.NullableText("band", value?.Band, description: "The band of the score; null without one.");
        int raters = pass.Whole("raters", value?.Raters, 0);
        pass.Follow("status", status == RoleScoreStatus.Scored, """{ "const": "scored" }""", ["percent", "band"], "reason");
        pass.Check(ProtectedScore.MayBeAt(percent, end), "end", ProtectedScore.Derived, "something else");
        return !pass.IsSound ? null : new RoleCompetencyScore
        {
            Id = id,
            Status = status,
            Reason = reason,
            Percent = percent,
            End = end,
            Band = band,
            Raters = raters,
        };
    }
}
