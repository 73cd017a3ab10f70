namespace Chally.Competencies.Tests.Infrastructure;

/// <summary>A reference to a source statement, and what cites it: the kind of element and, where there is one, its competency.</summary>
internal sealed record Citation(string Reference, string Element, string? Competency)
{
    /// <summary>The document, such as "004" in "004.1.high.2".</summary>
    public string Document => Reference.Split('.')[0];

    /// <summary>The number of the competency in its document, 0 for the job as a whole.</summary>
    public int Place => int.Parse(Reference.Split('.')[1], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What kind of statement it is, such as "high"; facts without their own name.</summary>
    public string Kind => Reference.Split('.')[2].Split(':')[0];

    public int Ordinal => int.Parse(Reference.Split('.')[^1], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>All citations of a catalog, in its order.</summary>
    public static IEnumerable<Citation> Of(CompetencyCatalog catalog) =>
        catalog.Competencies.SelectMany(OfCompetency).Concat(catalog.Benchmarks.SelectMany(OfBenchmark));

    private static IEnumerable<Citation> OfCompetency(Competency competency) =>
    [
        .. From(competency.Definition?.Sources ?? [], "definition", competency.Id),
        .. competency.Indicators.SelectMany(one => From(one.Sources, one.Pole == Pole.High ? "high" : "low", competency.Id)),
        .. competency.MindsetTips.SelectMany(one => From(one.Sources, "tip", competency.Id)),
        .. competency.SuccessTactics.SelectMany(one => From(one.Sources, "tactic", competency.Id)),
        .. competency.Levels.SelectMany(level => From(level.Sources, $"level name {level.Rank}", competency.Id)),
        .. competency.Levels.SelectMany(level => level.Behaviors.SelectMany(one => From(one.Sources, $"level-{level.Rank}", competency.Id))),
    ];

    private static IEnumerable<Citation> OfBenchmark(Benchmark benchmark) =>
    [
        .. From(benchmark.Description.Sources, "overview", null),
        .. benchmark.Facts.SelectMany(fact => From(fact.Sources, "fact", null)),
        .. benchmark.Competencies.SelectMany(entry => From(entry.Sources, "entry", entry.Id)),
        .. benchmark.Competencies.SelectMany(entry => From(entry.DefinitionOverride?.Sources ?? [], "definition", entry.Id)),
    ];

    private static IEnumerable<Citation> From(ValueList<string> sources, string element, string? competency) =>
        sources.Select(reference => new Citation(reference, element, competency));
}
