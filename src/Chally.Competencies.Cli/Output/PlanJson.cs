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
        StatedNorms? norms = pass.OptionalObject("norms", value?.Norms is { } known ? new StatedNorms(known) : null);
        return pass.IsSound ? new PlanJson(plan!, rater, role, norms?.Norms) : null;
    }

    /// <summary>The place among the norms, which states its format version here too, as scripts know it.</summary>
    private sealed record StatedNorms(NormComparison Norms) : IMemberTable<StatedNorms>
    {
        static StatedNorms? IMemberTable<StatedNorms>.Members(MemberPass pass, StatedNorms? value)
        {
            pass.Whole("formatVersion", value is null ? null : 1, 1, 1);
            NormComparison? norms = pass.Include(value?.Norms);
            return pass.IsSound ? new StatedNorms(norms!) : null;
        }
    }
}
