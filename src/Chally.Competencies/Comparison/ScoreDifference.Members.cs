using System.Text.Json.Serialization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<ScoreDifference>))]
public sealed partial record ScoreDifference : IMemberTable<ScoreDifference>
{
    static JsonDocumentForm IMemberTable<ScoreDifference>.Document { get; } = new()
    {
        Name = "score-difference",
        Title = "Score difference",
        Description = "How the scores of two people, or of one person at two times, differ.",
    };

    private ScoreDifference(
        string first,
        string second,
        string benchmark,
        double? overall,
        string? overallReason,
        ValueList<CompetencyDifference> competencies,
        ValueList<ScoreFlag> flags)
    {
        First = first;
        Second = second;
        Benchmark = benchmark;
        Overall = overall;
        OverallReason = overallReason;
        Competencies = competencies;
        Flags = flags;
    }

    static ScoreDifference? IMemberTable<ScoreDifference>.Members(MemberPass pass, ScoreDifference? value)
    {
        string first = pass.Text("first", value?.First, TextForm.PersonName, "The person whose score is subtracted.");
        string second = pass.Text("second", value?.Second, TextForm.PersonName, "The person from whose score it is subtracted.");
        string benchmark = pass.Text("benchmark", value?.Benchmark);
        double? overall = pass.NullableNumber("overall", value?.Overall, -100, 100);
        string? reason = pass.OptionalText("overallReason", value?.OverallReason, description: "Why the composites have no difference.");
        ValueList<CompetencyDifference> competencies = pass.List("competencies", value?.Competencies);
        ValueList<ScoreFlag> flags = pass.List("flags", value?.Flags);
        pass.FollowPresence("overall", [], "overallReason");
        return pass.IsSound ? new ScoreDifference(first, second, benchmark, overall, reason, competencies, flags) : null;
    }
}
