using System.Globalization;

namespace Chally.Competencies.Authoring.Changes;

/// <summary>Goes through two versions, benchmark by benchmark and competency by competency, and notes what differs.</summary>
/// <remarks>
/// A change within a competency alters the scoring hash of the benchmarks that use the competency in both versions; where only one version
/// uses it, the benchmark has a change of its own that says so. The members that alter it are those of <see cref="Content.ContentHash"/>.
/// </remarks>
internal sealed partial class ContentComparison
{
    private readonly ContentVersionSide earlier;
    private readonly ContentVersionSide later;
    private readonly MovedElements moved;
    private readonly List<ContentChange> log = [];

    /// <summary>For each competency the benchmarks that use it in both versions.</summary>
    private readonly Dictionary<string, ValueList<string>> users = new(StringComparer.Ordinal);

    public ContentComparison(ContentVersionSide earlier, ContentVersionSide later)
    {
        this.earlier = earlier;
        this.later = later;
        moved = new MovedElements(earlier, later);
        FindUsers();
        foreach (string id in Ids(earlier.Benchmarks.Keys, later.Benchmarks.Keys))
        {
            Compare(earlier.Benchmarks.GetValueOrDefault(id), later.Benchmarks.GetValueOrDefault(id));
        }

        foreach (string id in Ids(earlier.Competencies.Keys, later.Competencies.Keys))
        {
            Compare(earlier.Competencies.GetValueOrDefault(id), later.Competencies.GetValueOrDefault(id));
        }

        Changes = [.. log];
        Benchmarks =
        [
            .. earlier.Benchmarks.Values.OrderBy(benchmark => benchmark.Id, StringComparer.Ordinal)
                .Select(benchmark => BenchmarkDiff.Of(benchmark, later.Benchmarks.GetValueOrDefault(benchmark.Id))),
        ];
    }

    public ValueList<ContentChange> Changes { get; }

    public ValueList<BenchmarkDiff> Benchmarks { get; }

    private static IEnumerable<string> Ids(IEnumerable<string> before, IEnumerable<string> after) =>
        before.Union(after, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private void FindUsers()
    {
        Dictionary<string, List<string>> found = new(StringComparer.Ordinal);
        foreach (Benchmark benchmark in earlier.Benchmarks.Values.OrderBy(benchmark => benchmark.Id, StringComparer.Ordinal))
        {
            if (later.Benchmarks.TryGetValue(benchmark.Id, out Benchmark? after))
            {
                HashSet<string> used = after.Competencies.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
                foreach (BenchmarkCompetency entry in benchmark.Competencies)
                {
                    if (used.Contains(entry.Id))
                    {
                        found.TryAdd(entry.Id, []);
                        found[entry.Id].Add(benchmark.Id);
                    }
                }
            }
        }

        foreach ((string competency, List<string> benchmarks) in found)
        {
            users.Add(competency, [.. benchmarks]);
        }
    }

    /// <summary>The benchmarks whose scoring hash depends on what a competency holds.</summary>
    private ValueList<string> UsersOf(string competency) => users.GetValueOrDefault(competency) ?? [];

    private ValueList<string> UsersOf(ContentElement element) => element.IsRated ? UsersOf(element.Place.Owner) : [];

    private void Compare(Benchmark? before, Benchmark? after)
    {
        ContentElement[] elementsBefore = before is null ? [] : [.. ContentElement.Of(before)];
        ContentElement[] elementsAfter = after is null ? [] : [.. ContentElement.Of(after)];
        ElementChanges changes = new(log, ContentElementKind.Benchmark, (before ?? after)!.Id, within: null);
        if (before is null)
        {
            changes.Added(after!.Title);
        }
        else if (after is null)
        {
            changes.Removed(before.Title, [before.Id]);
        }
        else
        {
            changes.Member(ContentChangeKind.Reworded, "title", before.Title, after.Title);
            changes.Sourced("description", before.Description, after.Description);
            changes.Member(ContentChangeKind.Rescaled, "ratingScale", Ends(before.RatingScale), Ends(after.RatingScale), [before.Id]);
            changes.Texts(ContentChangeKind.Reworded, "ratingScale.anchors", before.RatingScale.Anchors, after.RatingScale.Anchors);
            changes.Texts(ContentChangeKind.Annotated, "notPublished", before.NotPublished, after.NotPublished);
            CompareEntries(before, after, changes);
        }

        Compare(elementsBefore, elementsAfter, isInBoth: before is not null && after is not null);
    }

    private void CompareEntries(Benchmark before, Benchmark after, ElementChanges benchmark)
    {
        Dictionary<string, BenchmarkCompetency> old = before.Competencies.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        HashSet<string> current = after.Competencies.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        ValueList<string> scoringOf = [before.Id];
        foreach (BenchmarkCompetency entry in after.Competencies)
        {
            ElementChanges changes = new(log, ContentElementKind.BenchmarkCompetency, entry.Id, before.Id);
            if (old.TryGetValue(entry.Id, out BenchmarkCompetency? was))
            {
                changes.Member(ContentChangeKind.Reweighted, "weight", Number(was.Weight), Number(entry.Weight), scoringOf);
                changes.Member(ContentChangeKind.Releveled, "requiredLevel", Number(was.RequiredLevel), Number(entry.RequiredLevel), scoringOf);
                changes.Member(ContentChangeKind.Reworded, "name", was.NameOverride, entry.NameOverride);
                changes.Member(ContentChangeKind.Annotated, "nameStatus", Word(was.NameStatusOverride), Word(entry.NameStatusOverride));
                changes.Sourced("definition", was.DefinitionOverride, entry.DefinitionOverride);
                changes.Texts(ContentChangeKind.Annotated, "sources", was.Sources, entry.Sources);
                changes.Texts(ContentChangeKind.Annotated, "notPublished", was.NotPublished, entry.NotPublished);
            }
            else
            {
                changes.Added(entry.Name, scoringOf);
            }
        }

        foreach (BenchmarkCompetency entry in before.Competencies.Where(entry => !current.Contains(entry.Id)))
        {
            new ElementChanges(log, ContentElementKind.BenchmarkCompetency, entry.Id, before.Id).Removed(entry.Name, scoringOf);
        }

        string[] inBoth = [.. before.Competencies.Select(entry => entry.Id).Where(current.Contains)];
        benchmark.Order("competencies", inBoth, [.. after.Competencies.Select(entry => entry.Id).Where(old.ContainsKey)], scoringOf);
    }

    private static string Ends(RatingScale scale) => string.Create(CultureInfo.InvariantCulture, $"{scale.Min} to {scale.Max}");

    private static string? Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Word(NameStatus? status) => status switch
    {
        null => null,
        NameStatus.Inferred => "inferred",
        _ => "published",
    };
}
