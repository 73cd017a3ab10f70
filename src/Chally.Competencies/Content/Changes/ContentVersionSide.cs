namespace Chally.Competencies.Content.Changes;

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

    /// <summary>A catalog without what it has unchanged from a catalog beside and the other version does not have.</summary>
    public static ContentVersionSide Of(CompetencyCatalog catalog, CompetencyCatalog other, CompetencyCatalog? beside) => new(
        catalog.Benchmarks.Where(benchmark => other.TryGetBenchmark(benchmark.Id, out _)
            || beside is null || !beside.TryGetBenchmark(benchmark.Id, out Benchmark? same) || same != benchmark),
        catalog.Competencies.Where(competency => other.TryGetCompetency(competency.Id, out _)
            || beside is null || !beside.TryGetCompetency(competency.Id, out Competency? same) || same != competency));

    public ContentElement? Find(ElementPlace place) => elements.GetValueOrDefault(place);

    /// <summary>The elements that the other version does not have in this place, in ordinal order of what holds them, each of these in its own order.</summary>
    public IEnumerable<ContentElement> ElementsNotIn(ContentVersionSide other) =>
        Benchmarks.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => ContentElement.Of(pair.Value))
            .Concat(Competencies.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => ContentElement.Of(pair.Value)))
            .Where(element => !other.elements.ContainsKey(element.Place));
}
