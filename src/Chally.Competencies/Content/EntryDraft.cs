namespace Chally.Competencies.Content;

/// <summary>A competency as a benchmark uses it, still named by id.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Competency">The id of the competency.</param>
/// <param name="Weight">Its weight in the benchmark.</param>
/// <param name="RequiredLevel">The level that the benchmark requires; null for none.</param>
/// <param name="Name">Its name in the benchmark; null for its own.</param>
/// <param name="NameStatus">Where that name comes from; null when there is none.</param>
/// <param name="Definition">Its definition in the benchmark; null for its own.</param>
/// <param name="Sources">What it is made after.</param>
/// <param name="NotPublished">What its source does not publish.</param>
public sealed record EntryDraft(
    ContentPlace Place,
    string Competency,
    double Weight,
    int? RequiredLevel,
    string? Name,
    NameStatus? NameStatus,
    SourcedText? Definition,
    ValueList<string> Sources,
    ValueList<string> NotPublished)
{
    /// <summary>An entry as it was read, with a competency of which only the id is known.</summary>
    internal static EntryDraft Of(BenchmarkCompetency entry, ContentPlace place) => new(
        place,
        entry.Id,
        entry.Weight,
        entry.RequiredLevel,
        entry.NameOverride,
        entry.NameStatusOverride,
        entry.DefinitionOverride,
        entry.Sources,
        entry.NotPublished);

    internal BenchmarkCompetency Create(Competency competency) => new()
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
