namespace Chally.Competencies.Authoring.Changes;

/// <summary>One of the two versions: benchmarks, competencies and the elements that they hold, found by id.</summary>
internal sealed class ContentVersionSide
{
    private readonly Dictionary<ElementPlace, ContentElement> elements = [];

    private ContentVersionSide(IEnumerable<Benchmark> benchmarks, IEnumerable<Competency> competencies)
    {
        Benchmarks = benchmarks.ToDictionary(benchmark => benchmark.Id, StringComparer.Ordinal);
        Competencies = competencies.ToDictionary(competency => competency.Id, StringComparer.Ordinal);
        foreach (ContentElement element in Benchmarks.Values.SelectMany(ContentElement.Of).Concat(Competencies.Values.SelectMany(ContentElement.Of)))
        {
            elements.Add(element.Place, element);
        }
    }

    public Dictionary<string, Benchmark> Benchmarks { get; }

    public Dictionary<string, Competency> Competencies { get; }

    public static ContentVersionSide Of(Benchmark benchmark) => new([benchmark], benchmark.Competencies.Select(entry => entry.Competency));

    /// <summary>A catalog without what it has unchanged from a catalog beside, where the other version has it unchanged too or not at all.</summary>
    public static ContentVersionSide Of(CompetencyCatalog catalog, CompetencyCatalog other, CompetencyCatalog? beside)
    {
        return beside is null
            ? new ContentVersionSide(catalog.Benchmarks, catalog.Competencies)
            : new ContentVersionSide(catalog.Benchmarks.Where(IsOwnBenchmark), catalog.Competencies.Where(IsOwnCompetency));

        bool IsOwnBenchmark(Benchmark benchmark) =>
            !beside.TryGetBenchmark(benchmark.Id, out Benchmark? same) || same != benchmark
            || (other.TryGetBenchmark(benchmark.Id, out Benchmark? there) && there != benchmark);

        bool IsOwnCompetency(Competency competency) =>
            !beside.TryGetCompetency(competency.Id, out Competency? same) || same != competency
            || (other.TryGetCompetency(competency.Id, out Competency? there) && there != competency);
    }

    public ContentElement? Find(ElementPlace place) => elements.GetValueOrDefault(place);

    /// <summary>The elements that the other version does not have in this place, in ordinal order of what holds them, each of these in its own order.</summary>
    public IEnumerable<ContentElement> ElementsNotIn(ContentVersionSide other) =>
        Benchmarks.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => ContentElement.Of(pair.Value))
            .Concat(Competencies.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => ContentElement.Of(pair.Value)))
            .Where(element => !other.elements.ContainsKey(element.Place));
}
