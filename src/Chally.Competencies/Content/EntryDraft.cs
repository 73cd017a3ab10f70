namespace Chally.Competencies.Content;

/// <summary>A competency as a benchmark uses it, still named by id.</summary>
internal sealed class EntryDraft
{
    public required ContentPlace Place { get; init; }

    public required string Competency { get; init; }

    public required double Weight { get; init; }

    public required int? RequiredLevel { get; init; }

    public required string? Name { get; init; }

    public required NameStatus? NameStatus { get; init; }

    public required SourcedText? Definition { get; init; }

    public required ValueList<string> Sources { get; init; }

    public required ValueList<string> NotPublished { get; init; }

    public BenchmarkCompetency Create(Competency competency) => new()
    {
        Competency = competency,
        Weight = Weight,
        RequiredLevel = RequiredLevel,
        NameOverride = Name,
        NameStatusOverride = NameStatus,
        DefinitionOverride = Definition,
        Sources = Sources,
        NotPublished = NotPublished,
    };
}
