using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Rankings;

/// <summary>All the results that a report on a ranking shows.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Ranking">The ranking.</param>
/// <param name="Ranked">The ranked people with what they are called, in order.</param>
/// <param name="Others">Those without a rank.</param>
/// <param name="Options">How the report is written.</param>
internal sealed record RankingResults(
    Benchmark Benchmark, Ranking Ranking, IReadOnlyList<(string Name, RankedPerson Person)> Ranked, IReadOnlyList<(string Name, RankedPerson Person)> Others,
    ReportOptions Options)
{
    public Wording Words { get; } = new(Options);

    /// <summary>The score that the ranks go by.</summary>
    public string By => Benchmark.Competencies.FirstOrDefault(entry => entry.Id == Ranking.Competency)?.Name ?? "overall score";

    public static RankingResults Of(Benchmark benchmark, Ranking ranking, ReportOptions options)
    {
        string[] names = PeopleNames.Of([.. ranking.People.Select(person => person.Score)], new Wording(options));
        (string, RankedPerson Person)[] all = [.. names.Zip(ranking.People)];
        return new RankingResults(benchmark, ranking, [.. all.Where(one => one.Person.Rank is not null)], [.. all.Where(one => one.Person.Rank is null)],
            options);
    }

    /// <summary>Whether somebody else has the same rank.</summary>
    public bool IsShared(RankedPerson person) => shared.Contains(person.Rank);

    private readonly HashSet<int?> shared = [.. Ranked.GroupBy(one => one.Person.Rank).Where(group => group.Count() > 1).Select(group => group.Key)];
}
