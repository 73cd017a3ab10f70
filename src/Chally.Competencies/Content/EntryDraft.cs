namespace Chally.Competencies.Content;

/// <summary>A competency as a benchmark uses it, still named by id.</summary>
public sealed record EntryDraft
{
    /// <summary>The entry as it was read, with a competency of which only the id is known.</summary>
    private readonly BenchmarkCompetency entry;

    internal EntryDraft(BenchmarkCompetency entry, ContentPlace place)
    {
        this.entry = entry;
        Place = place;
    }

    /// <summary>Where it stands.</summary>
    public ContentPlace Place { get; }

    /// <summary>The id of the competency.</summary>
    public string Competency => entry.Id;

    /// <summary>Its weight in the benchmark.</summary>
    public double Weight => entry.Weight;

    /// <summary>The level that the benchmark requires; null for none.</summary>
    public int? RequiredLevel => entry.RequiredLevel;

    /// <summary>Its name in the benchmark; null for its own.</summary>
    public string? Name => entry.NameOverride;

    /// <summary>Where that name comes from; null when there is none.</summary>
    public NameStatus? NameStatus => entry.NameStatusOverride;

    /// <summary>Its definition in the benchmark; null for its own.</summary>
    public SourcedText? Definition => entry.DefinitionOverride;

    /// <summary>What it is made after.</summary>
    public ValueList<string> Sources => entry.Sources;

    /// <summary>What its source does not publish.</summary>
    public ValueList<string> NotPublished => entry.NotPublished;

    internal BenchmarkCompetency Create(Competency competency) => entry with { Competency = competency };
}
