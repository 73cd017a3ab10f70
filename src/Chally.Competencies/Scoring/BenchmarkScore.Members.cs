using System.Globalization;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<BenchmarkScore>))]
public sealed partial record BenchmarkScore : IMemberTable<BenchmarkScore>
{
    static JsonDocumentForm IMemberTable<BenchmarkScore>.Document { get; } = new()
    {
        Name = "score",
        Title = "Score",
        Description = "One score, or a list of scores as `chally score --format json` writes it.",
        MayBeList = true,
    };

    static BenchmarkScore? IMemberTable<BenchmarkScore>.Members(MemberPass pass, BenchmarkScore? value)
    {
        SheetContext context = SheetContext.Members(pass, value is null ? null : SheetContext.Of(value));
        string benchmark = pass.Text("benchmark", value?.Benchmark);
        CompositeScore? overall = pass.NullableObject("overall", value?.Overall, isRequired: true, "The composite; null when it was not scored.");
        string? reason = pass.OptionalText("overallReason", value?.OverallReason, description: "Why there is no composite.");
        ValueList<CompetencyScore> competencies = pass.List("competencies", value?.Competencies);
        RuleOutcome? decision = pass.OptionalObject("decision", value?.RuleOutcome);
        ResponseQuality? quality = pass.OptionalObject("quality", value?.Quality);
        ValueList<ScoreFlag> flags = pass.OptionalList("flags", value?.Flags, description: "What to keep in mind, each with its code and rule.");
        Provenance provenance = pass.Object("provenance", value?.Provenance);
        pass.FollowPresence("overall", [], "overallReason");
        pass.SchemaRule(NoDecisionWhereForDevelopment);
        bool mayDecide = !pass.IsReading || decision is null || !RatingPurpose.IsDevelopment(context.Purpose);
        pass.Check(mayDecide, "decision", "no decision on a sheet collected for development", "one");
        if (!pass.IsSound)
        {
            return null;
        }

        CheckQuality(pass, quality, competencies);
        return !pass.IsSound ? null : new BenchmarkScore
        {
            Subject = context.Subject,
            SubjectId = context.SubjectId,
            Rater = context.Rater,
            RaterId = context.RaterId,
            ResponseId = context.ResponseId,
            Role = context.Role,
            Purpose = context.Purpose,
            Completed = context.Completed,
            Benchmark = benchmark,
            Overall = overall,
            OverallReason = reason,
            Competencies = competencies,
            RuleOutcome = decision,
            Quality = quality,
            Flags = flags,
            Provenance = provenance,
        };
    }

    /// <summary>The counts of the sheet must be those of its competencies.</summary>
    private static void CheckQuality(MemberPass pass, ResponseQuality? quality, ValueList<CompetencyScore> competencies)
    {
        if (quality is null)
        {
            return;
        }

        long rated = competencies.Sum(competency => (long)competency.Rated);
        long missing = competencies.Sum(competency => (long)competency.Expected) - rated;
        pass.Check(
            quality.Rated == rated && quality.Missing == missing,
            "quality",
            string.Create(CultureInfo.InvariantCulture, $"{rated} rated and {missing} missing, as the competencies say"),
            string.Create(CultureInfo.InvariantCulture, $"{quality.Rated} and {quality.Missing}"));
    }

    private static string NoDecisionWhereForDevelopment() => $$"""
        {
          "if": { "required": ["purpose"], "properties": { "purpose": { "type": "string", "pattern": {{RatingPurpose.PatternInJson()}} } } },
          "then": { "properties": { "decision": false } }
        }
        """;
}
