using System.Globalization;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

[JsonConverter(typeof(MemberTableConverter<RoleScore>))]
public sealed partial record RoleScore : IMemberTable<RoleScore>
{
    private const string ToldAsProtected = """
        {
          "description": "Peers, direct reports, customers and raters without a role are protected: their scores are whole numbers from 5 to 95.",
          "if": { "properties": { "role": { "enum": ["peer", "directReport", "customer", null] } } },
          "then": {
            "properties": {
              "competencies": {
                "items": {
                  "properties": { "percent": { "type": ["integer", "null"], "minimum": 5, "maximum": 95 } },
                  "allOf": [
                    {
                      "if": { "required": ["percent"], "properties": { "percent": { "const": 5 } } },
                      "then": { "required": ["end"], "properties": { "end": { "const": "orLess" } } }
                    },
                    {
                      "if": { "required": ["percent"], "properties": { "percent": { "const": 95 } } },
                      "then": { "required": ["end"], "properties": { "end": { "const": "orMore" } } }
                    },
                    { "if": { "properties": { "percent": { "not": { "enum": [5, 95] } } } }, "then": { "properties": { "end": false } } }
                  ]
                }
              }
            }
          },
          "else": { "properties": { "competencies": { "items": { "properties": { "end": false } } } } }
        }
        """;

    static RoleScore? IMemberTable<RoleScore>.Members(MemberPass pass, RoleScore? value)
    {
        RaterRole? role = pass.NullableWord("role", value?.Role, "Null for raters without a role.");
        int raters = pass.Whole("raters", value?.Raters, 1);
        CompositeScore? overall = pass.NullableObject("overall", value?.Overall, isRequired: true, "The composite; null when it was not scored.");
        string? reason = pass.OptionalText("overallReason", value?.OverallReason, description: "Why there is no composite.");
        ScoreEnd? end = pass.OptionalWord("overallEnd", value?.OverallEnd, ProtectedScore.EndDescription);
        ValueList<RoleCompetencyScore> competencies = pass.List("competencies", value?.Competencies);
        ValueList<ScoreFlag> flags = pass.OptionalList("flags", value?.Flags);
        pass.FollowPresence("overall", [], "overallReason");
        pass.SchemaRule(ToldAsProtected);
        if (pass.IsReading)
        {
            CheckTold(pass, ProtectedScore.Covers(role), competencies);
            bool areEnough = !pass.IsWhole("raters") || competencies.All(competency => competency.Raters <= raters);
            pass.Check(areEnough, "raters", "at least as many as scored a competency", "fewer");
        }

        if (!pass.IsSound)
        {
            return null;
        }

        RoleScore score = new() { Role = role, Raters = raters, Overall = overall, OverallReason = reason, Competencies = competencies, Flags = flags };
        pass.Check(end == score.OverallEnd, "overallEnd", ProtectedScore.Derived, "something else");
        return pass.IsSound ? score : null;
    }

    /// <summary>A protected role has rounded scores alone: a file with others would bring back what the library does not tell.</summary>
    private static void CheckTold(MemberPass pass, bool isProtected, ValueList<RoleCompetencyScore> competencies)
    {
        if (!pass.IsWhole("role") || !pass.IsWhole("competencies"))
        {
            return;
        }

        for (int c = 0; c < competencies.Count; c++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"competencies[{c}]");
            ScoreEnd? end = competencies[c].End;
            if (!isProtected)
            {
                pass.Check(end is null, $"{place}.end", "no end, as the role is not protected", "one");
            }
            else if (competencies[c].Percent is double percent)
            {
                pass.Check(
                    ProtectedScore.IsTold(percent), $"{place}.percent", "a whole number from 5 to 95, as all scores of protected raters are", "another number");
                pass.Check(end is not null || ProtectedScore.EndOf(percent) is null, $"{place}.end", ProtectedScore.Derived, "none");
            }
        }
    }
}
