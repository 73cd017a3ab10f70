using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>A study of scores with a continuous criterion, and who stands in no figure of it.</summary>
/// <param name="Study">The study.</param>
/// <param name="WithoutCriterion">How many people with ratings are not in the criterion file.</param>
/// <param name="WithoutRatings">How many people in the criterion file have no ratings.</param>
internal sealed record CorrelationJson(ContinuousCriterionStudy Study, int WithoutCriterion, int WithoutRatings) : IMemberTable<CorrelationJson>
{
    static JsonDocumentForm IMemberTable<CorrelationJson>.Document { get; } = new()
    {
        Name = "correlation",
        Title = "Study of a continuous criterion",
        Description = "What `chally correlate --format json` writes.",
    };

    static CorrelationJson? IMemberTable<CorrelationJson>.Members(MemberPass pass, CorrelationJson? value)
    {
        ContinuousCriterionStudy? study = pass.Include(value?.Study);
        int withoutCriterion = pass.Whole("withoutCriterion", value?.WithoutCriterion, 0);
        int withoutRatings = pass.Whole("withoutRatings", value?.WithoutRatings, 0);
        return pass.IsSound ? new CorrelationJson(study!, withoutCriterion, withoutRatings) : null;
    }
}
