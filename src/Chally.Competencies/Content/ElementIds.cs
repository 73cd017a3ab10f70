using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>The one space of ids in a catalog: whoever takes an id first has it.</summary>
internal sealed class ElementIds(InputProblems log)
{
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> levelsOfBroken = new(StringComparer.Ordinal);

    /// <summary>Takes an id for the element at a path. An empty id, which the reader has already reported, is passed over.</summary>
    public string Take(string id, string path, string member = "id")
    {
        if (id.Length > 0 && !owners.TryAdd(id, log.Source is null ? path : $"{log.Source} {path}"))
        {
            log.Add(ProblemCodes.DuplicateId, $"{path}.{member}", $"an id that is unique across the catalog (it stands at {owners[id]})", $"'{id}'");
        }

        return id;
    }

    public void AddAll(CompetencyCatalog catalog)
    {
        string? source = log.Source;
        log.Source = null;
        foreach (Competency competency in catalog.Competencies)
        {
            Take(competency.Id, $"competency '{competency.Id}'");
            foreach (string id in OwnedBy(competency))
            {
                Take(id, $"competency '{competency.Id}'");
            }
        }

        foreach (Benchmark benchmark in catalog.Benchmarks)
        {
            Take(benchmark.Id, $"benchmark '{benchmark.Id}'");
            foreach (BenchmarkFact fact in benchmark.Facts)
            {
                Take(fact.Id, $"benchmark '{benchmark.Id}'");
            }
        }

        foreach (ContentSource document in catalog.Sources)
        {
            Take(document.Id, $"document '{document.Id}'");
        }

        foreach (ContentOverlay overlay in catalog.Overlays)
        {
            Take(overlay.Id, $"overlay '{overlay.Id}'");
        }

        log.Source = source;
    }

    /// <summary>Remembers a competency that is there but has problems, so that a benchmark naming it is not blamed as well.</summary>
    /// <param name="competency">Its id.</param>
    /// <param name="levels">How many levels it has, as far as they could be read.</param>
    public void MarkBroken(string competency, int levels) => levelsOfBroken[competency] = levels;

    /// <summary>How many levels a competency with problems has, as far as they could be read; null when there is none of that id.</summary>
    public int? LevelsOfBroken(string competency) => levelsOfBroken.TryGetValue(competency, out int levels) ? levels : null;

    private static IEnumerable<string> OwnedBy(Competency competency) =>
    [
        .. competency.Items().Select(item => item.Id),
        .. competency.MindsetTips.Select(tip => tip.Id),
        .. competency.SuccessTactics.Select(tactic => tactic.Id),
    ];
}
