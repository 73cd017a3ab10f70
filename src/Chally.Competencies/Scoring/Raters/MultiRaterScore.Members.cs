using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

[JsonConverter(typeof(MemberTableConverter<MultiRaterScore>))]
public sealed partial record MultiRaterScore : IMemberTable<MultiRaterScore>
{
    static JsonDocumentForm IMemberTable<MultiRaterScore>.Document { get; } = new()
    {
        Name = "multi-rater-score",
        Title = "Score of several raters",
        Description = "One combined score, or a list as `chally score --combine-raters --format json` writes it.",
        MayBeList = true,
    };

    static MultiRaterScore? IMemberTable<MultiRaterScore>.Members(MemberPass pass, MultiRaterScore? value)
    {
        string subject = pass.Text("subject", value?.Subject, TextForm.PersonName, "The person who is rated.");
        string? subjectId = pass.OptionalText(
            "subjectId", value?.SubjectId, TextForm.PersonId, "The key of the person who is rated; the name then is a label.");
        string benchmark = pass.Text("benchmark", value?.Benchmark);
        ValueList<string> purposes = pass.OptionalTexts("purposes", value?.Purposes);
        CompositeScore? overall = pass.NullableObject("overall", value?.Overall, isRequired: true, "The composite; null when it was not scored.");
        string? reason = pass.OptionalText("overallReason", value?.OverallReason, description: "Why there is no composite.");
        ScoreEnd? end = pass.OptionalWord("overallEnd", value?.OverallEnd, ProtectedScore.EndDescription);
        ValueList<CombinedCompetencyScore> competencies = pass.List("competencies", value?.Competencies);
        ValueList<RoleScore> roles = pass.List("roles", value?.Roles, description: "The score of each role, each role once.");
        GapsOfAll gaps = pass.Object("selfOtherGap", value is null ? null : new GapsOfAll(value.OverallGap, value.SelfOtherGaps));
        RuleOutcome? decision = pass.OptionalObject("decision", value?.RuleOutcome);
        ValueList<ScoreFlag> flags = pass.OptionalList("flags", value?.Flags, description: "What to keep in mind, each with its code and rule.");
        Provenance provenance = pass.Object("provenance", value?.Provenance);
        pass.FollowPresence("overall", [], "overallReason");
        pass.SchemaRule("""{ "properties": { "roles": { "maxItems": 7 } } }""");
        pass.SchemaRule(NoDecisionWhereForDevelopment);
        bool mayDecide = !pass.IsReading || decision is null || !purposes.Any(RatingPurpose.IsDevelopment);
        pass.Check(mayDecide, "decision", "no decision where a sheet was collected for development", "one");
        if (!pass.IsSound)
        {
            return null;
        }

        CheckRoles(pass, competencies, roles);
        if (!pass.IsSound)
        {
            return null;
        }

        MultiRaterScore score = new()
        {
            Subject = subject,
            SubjectId = subjectId,
            Benchmark = benchmark,
            Purposes = purposes,
            Overall = overall,
            OverallReason = reason,
            Competencies = competencies,
            Roles = roles,
            RuleOutcome = decision,
            Flags = flags,
            Provenance = provenance,
        };
        pass.Check(end == score.OverallEnd, "overallEnd", ProtectedScore.Derived, "something else");
        bool areDerived = gaps.Overall == score.OverallGap && gaps.Competencies.Equals(score.SelfOtherGaps);
        pass.Check(areDerived, "selfOtherGap", ProtectedScore.Derived, "something else");
        return pass.IsSound ? score : null;
    }

    /// <summary>Each role once, in each the competencies that are combined, and what is combined at the end at which its roles are.</summary>
    private static void CheckRoles(MemberPass pass, ValueList<CombinedCompetencyScore> competencies, ValueList<RoleScore> roles)
    {
        string[] ids = [.. competencies.Select(competency => competency.Id)];
        bool areOnce = roles.DistinctBy(role => role.Role).Count() == roles.Count;
        bool areSame = roles.All(role => role.Competencies.Select(competency => competency.Id).SequenceEqual(ids));
        pass.Check(areOnce, "roles", "each role once", "one again");
        pass.Check(areSame, "roles", "the combined competencies in their order in each role", "others");
        if (areOnce && areSame)
        {
            bool haveEnds = competencies.Select((competency, c) => competency.End == EndOf(c)).All(has => has);
            pass.Check(haveEnds, "competencies", ProtectedScore.Derived, "an end of the scale that is not that of all roles");
        }

        ScoreEnd? EndOf(int place) => ProtectedScore.EndOfAll(roles
            .Where(role => role.Role != RaterRole.Self && role.Competencies[place].Percent is not null)
            .Select(role => role.Competencies[place].End));
    }

    private static string NoDecisionWhereForDevelopment() => $$"""
        {
          "if": { "required": ["purposes"], "properties": { "purposes": { "contains": { "type": "string", "pattern": {{RatingPurpose.PatternInJson()}} } } } },
          "then": { "properties": { "decision": false } }
        }
        """;

    private sealed record GapsOfAll(SelfOtherGap Overall, ValueList<SelfOtherGap> Competencies) : IMemberTable<GapsOfAll>
    {
        static GapsOfAll? IMemberTable<GapsOfAll>.Members(MemberPass pass, GapsOfAll? value)
        {
            SelfOtherGap overall = pass.Object("overall", value?.Overall);
            ValueList<SelfOtherGap> competencies = pass.List("competencies", value?.Competencies);
            return pass.IsSound ? new GapsOfAll(overall, competencies) : null;
        }
    }
}
