using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

[JsonConverter(typeof(MemberTableConverter<CombinedCompetencyScore>))]
public sealed partial record CombinedCompetencyScore : IMemberTable<CombinedCompetencyScore>
{
    private const string RolesWhereScored = """
        {
          "if": { "properties": { "status": { "const": "scored" } } },
          "then": { "properties": { "roles": { "minimum": 1 } } },
          "else": { "properties": { "roles": { "const": 0 } } }
        }
        """;

    static CombinedCompetencyScore? IMemberTable<CombinedCompetencyScore>.Members(MemberPass pass, CombinedCompetencyScore? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        ScoreStatus status = pass.Word("status", value?.Status);
        string? reason = pass.OptionalText("reason", value?.Reason);
        double? percent = pass.NullableNumber("percent", value?.Percent, 0, 100);
        ScoreEnd? end = pass.OptionalWord("end", value?.End, ProtectedScore.EndDescription);
        string? band = pass.NullableText("band", value?.Band, description: "The band of the score; null without one.");
        int roles = pass.Whole("roles", value?.Roles, 0, description: "How many roles the score rests on.");
        pass.Follow("status", status == ScoreStatus.Scored, """{ "const": "scored" }""", ["percent", "band"], "reason");
        pass.SchemaRule(RolesWhereScored);
        pass.Check(ProtectedScore.MayBeAt(percent, end), "end", ProtectedScore.Derived, "something else");
        pass.Check(
            !pass.IsReading || !pass.IsWhole("roles") || (percent is null) == (roles == 0),
            "roles",
            "roles where there is a score, and only there",
            "otherwise");
        return !pass.IsSound ? null : new CombinedCompetencyScore
        {
            Id = id,
            Status = status,
            Reason = reason,
            Percent = percent,
            End = end,
            Band = band,
            Roles = roles,
        };
    }
}
