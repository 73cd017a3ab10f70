using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<BenchmarkEvidence>))]
public sealed partial record BenchmarkEvidence : IMemberTable<BenchmarkEvidence>
{
    static JsonDocumentForm IMemberTable<BenchmarkEvidence>.Document { get; } = new()
    {
        Name = "benchmark-evidence",
        Title = "Evidence for another benchmark",
        Description = "What a person's scores say about another benchmark.",
    };

    private BenchmarkEvidence(
        string subject,
        string here,
        string there,
        int scored,
        int needed,
        double? readiness,
        string? readinessReason,
        ValueList<CompetencyEvidence> competencies)
    {
        Subject = subject;
        Here = here;
        There = there;
        Scored = scored;
        Needed = needed;
        Readiness = readiness;
        ReadinessReason = readinessReason;
        Competencies = competencies;
    }

    static BenchmarkEvidence? IMemberTable<BenchmarkEvidence>.Members(MemberPass pass, BenchmarkEvidence? value)
    {
        string subject = pass.Text("subject", value?.Subject, TextForm.PersonName, "The person who is rated.");
        string here = pass.Text("here", value?.Here, TextForm.Id, "The benchmark against which the person was rated.");
        string there = pass.Text("benchmark", value?.There, TextForm.Id, "The benchmark that one looks to.");
        int scored = pass.Whole("scored", value?.Scored, 0);
        int needed = pass.Whole("needed", value?.Needed, 0);
        double? readiness = pass.NullableNumber("readiness", value?.Readiness, 0, 100);
        string? reason = pass.OptionalText("readinessReason", value?.ReadinessReason, description: "Why there is no such figure.");
        ValueList<CompetencyEvidence> competencies = pass.List("competencies", value?.Competencies);
        pass.FollowPresence("readiness", [], "readinessReason");
        return pass.IsSound ? new BenchmarkEvidence(subject, here, there, scored, needed, readiness, reason, competencies) : null;
    }
}
