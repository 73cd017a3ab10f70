using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<ContentContrast>))]
public sealed partial record ContentContrast : IMemberTable<ContentContrast>
{
    static JsonDocumentForm IMemberTable<ContentContrast>.Document { get; } = new()
    {
        Name = "content-contrast",
        Title = "Content contrast",
        Description = "High performers against low producers, as the content of a benchmark says it.",
        QuotesText = true,
    };

    static ContentContrast? IMemberTable<ContentContrast>.Members(MemberPass pass, ContentContrast? value)
    {
        string benchmark = pass.Text("benchmark", value?.Benchmark, TextForm.Id);
        ValueList<CompetencyContrast> competencies = pass.List("competencies", value?.Competencies);
        return pass.IsSound ? new ContentContrast(benchmark, competencies) : null;
    }
}
