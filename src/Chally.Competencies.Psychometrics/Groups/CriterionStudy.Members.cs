using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<CriterionStudy>))]
public sealed partial record CriterionStudy : IMemberTable<CriterionStudy>
{
    static JsonDocumentForm IMemberTable<CriterionStudy>.Document { get; } = new()
    {
        Name = "criterion-study",
        Title = "Study of two groups",
        Description = "What parts high performers from low producers, as `chally study --format json` writes it.",
    };

    static CriterionStudy? IMemberTable<CriterionStudy>.Members(MemberPass pass, CriterionStudy? value)
    {
        ValueList<GroupContrast> competencies = pass.List("competencies", value?.Competencies);
        GroupContrast? overall = pass.NullableObject("overall", value?.Overall);
        ValueList<string> warnings = pass.Texts("warnings", value?.Warnings, TextForm.Message);
        string? benchmark = pass.OptionalText("benchmark", value?.Benchmark, description: "The id of the benchmark, where the scores are of one.");
        pass.Constant("direction", "high minus low");
        StudyOptions? options = pass.Include(value?.Options);
        Intercorrelations intercorrelations = pass.Object("intercorrelations", value?.Intercorrelations);
        FigureNotes notes = pass.Object("notes", value?.Notes);
        return !pass.IsSound ? null : new CriterionStudy
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
