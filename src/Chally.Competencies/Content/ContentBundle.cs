using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>A file of competencies and benchmarks, which name their competencies by id.</summary>
/// <param name="competencies">The competencies.</param>
/// <param name="benchmarks">The benchmarks.</param>
internal sealed class ContentBundle(ValueList<Competency> competencies, ValueList<Benchmark> benchmarks) : IMemberTable<ContentBundle>
{
    static JsonDocumentForm IMemberTable<ContentBundle>.Document { get; } = new()
    {
        Name = "bundle",
        Title = "Bundle of content",
        Description = "Competencies and benchmarks in one file of content for Chally.Competencies.",
        FormatVersion = VersionRule.File,
        QuotesText = true,
        NamesElements = true,
    };

    private ValueList<Competency> Competencies => competencies;

    private ValueList<Benchmark> Benchmarks => benchmarks;

    static ContentBundle? IMemberTable<ContentBundle>.Members(MemberPass pass, ContentBundle? value)
    {
        ValueList<Competency> competencies = pass.ListOrNull("competencies", value?.Competencies) ?? [];
        ValueList<Benchmark> benchmarks = pass.OptionalList("benchmarks", value?.Benchmarks);
        pass.SchemaRule("""{ "anyOf": [{ "required": ["competencies"] }, { "required": ["benchmarks"] }] }""");
        return pass.IsSound ? new ContentBundle(competencies, benchmarks) : null;
    }
}
