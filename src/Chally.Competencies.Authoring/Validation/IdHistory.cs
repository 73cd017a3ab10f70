namespace Chally.Competencies.Authoring.Validation;

/// <summary>What each id stood for in earlier versions of a catalog.</summary>
internal sealed class IdHistory
{
    private readonly Dictionary<string, string> meanings = new(StringComparer.Ordinal);

    public IdHistory(IEnumerable<CompetencyCatalog> earlier)
    {
        foreach (CompetencyCatalog catalog in earlier)
        {
            foreach (Competency competency in catalog.Competencies)
            {
                foreach ((string id, string meaning) in MeaningsOf(
                    competency.Id, competency.Indicators, competency.MindsetTips, competency.SuccessTactics, competency.Levels))
                {
                    meanings[id] = meaning;
                }
            }

            foreach (Benchmark benchmark in catalog.Benchmarks)
            {
                foreach ((string id, string meaning) in MeaningsOf(benchmark.Id, benchmark.Facts))
                {
                    meanings[id] = meaning;
                }
            }
        }
    }

    /// <summary>What an id stood for, where that differs from what it stands for now.</summary>
    public string? Contradiction(string id, string meaning) =>
        meanings.TryGetValue(id, out string? earlier) && earlier != meaning ? earlier : null;

    public static IEnumerable<(string Id, string Meaning)> MeaningsOf(
        string competency,
        ValueList<Indicator> indicators,
        ValueList<MindsetTip> tips,
        ValueList<SuccessTactic> tactics,
        ValueList<ProficiencyLevel> levels) =>
    [
        (competency, "a competency"),
        .. indicators.Select(indicator => (indicator.Id, $"a {(indicator.Pole == Pole.High ? "high" : "low")} indicator of '{competency}'")),
        .. tips.Select(tip => (tip.Id, $"a mindset tip of '{competency}'")),
        .. tactics.Select(tactic => (tactic.Id, $"a success tactic of '{competency}'")),
        .. levels.SelectMany(level => level.Behaviors).Select(behavior => (behavior.Id, $"a level behavior of '{competency}'")),
    ];

    public static IEnumerable<(string Id, string Meaning)> MeaningsOf(string benchmark, ValueList<BenchmarkFact> facts) =>
        [(benchmark, "a benchmark"), .. facts.Select(fact => (fact.Id, $"a fact of '{benchmark}'"))];
}
