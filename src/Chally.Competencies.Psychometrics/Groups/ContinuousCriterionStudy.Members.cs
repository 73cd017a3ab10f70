using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<ContinuousCriterionStudy>))]
public sealed partial record ContinuousCriterionStudy : IMemberTable<ContinuousCriterionStudy>
{
    static JsonDocumentForm IMemberTable<ContinuousCriterionStudy>.Document { get; } = new()
    {
        Name = "continuous-criterion-study",
        Title = "Study of a continuous criterion",
        Description = "How scores go with a continuous criterion, such as sales.",
    };

    static ContinuousCriterionStudy? IMemberTable<ContinuousCriterionStudy>.Members(MemberPass pass, ContinuousCriterionStudy? value)
    {
        ValueList<CriterionCorrelation> competencies = pass.List("competencies", value?.Competencies);
        CriterionCorrelation? overall = pass.NullableObject("overall", value?.Overall);
        ValueList<string> warnings = pass.Texts("warnings", value?.Warnings, TextForm.Message);
        string? benchmark = pass.OptionalText("benchmark", value?.Benchmark, description: "The id of the benchmark, where the scores are of one.");
        CriterionOptions? options = pass.Include(value?.Options);
        Intercorrelations intercorrelations = pass.Object("intercorrelations", value?.Intercorrelations);
        FigureNotes notes = pass.Object("notes", value?.Notes);
        return !pass.IsSound ? null : new ContinuousCriterionStudy
        {
            Competencies = competencies,
            Overall = overall,
            Warnings = warnings,
            Benchmark = benchmark,
            Options = options!,
            Intercorrelations = intercorrelations,
            Notes = notes,
        };
    }
}
