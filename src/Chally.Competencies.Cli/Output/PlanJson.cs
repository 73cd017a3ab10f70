using Chally.Competencies.Development;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>A development plan, with who rated the person, as a person has a row for each rater.</summary>
internal sealed record PlanJson(DevelopmentPlan Plan, string? Rater, RaterRole? Role, NormComparison? Norms) : IMemberTable<PlanJson>
{
    static JsonDocumentForm IMemberTable<PlanJson>.Document { get; } = new()
    {
        Name = "plan",
        Title = "Development plan",
        Description = "What `chally plan --format json` writes of each row.",
    };

    public static PlanJson Of(BenchmarkScore score, DevelopmentPlan plan, ScoredNorms? norms) => new(plan, score.Rater, score.Role, norms?.Compare(score));

    static PlanJson? IMemberTable<PlanJson>.Members(MemberPass pass, PlanJson? value)
    {
        DevelopmentPlan? plan = pass.Include(value?.Plan);
        string? rater = pass.OptionalText("rater", value?.Rater, TextForm.PersonName);
        RaterRole? role = pass.OptionalWord("role", value?.Role);
        NormComparison? norms = pass.OptionalObject("norms", value?.Norms);
        return pass.IsSound ? new PlanJson(plan!, rater, role, norms) : null;
    }
}
