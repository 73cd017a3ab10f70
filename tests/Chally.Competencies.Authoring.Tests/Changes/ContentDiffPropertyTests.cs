using Chally.Competencies.Authoring.Changes;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Changes;

public sealed class ContentDiffPropertyTests
{
    [Property]
    public void Between_AnyContentWithItself_IsEmpty(Contents contents)
    {
        string text = Bundle.Write(contents.Competencies, contents.Benchmarks);
        ContentDiff diff = ContentDiff.Between(Bundle.Read(text), Bundle.Read(text));

        Assert.Empty(diff.Changes);
        Assert.True(diff.IsEmpty);
        Assert.False(diff.ChangesScoring);
        Assert.All(diff.Benchmarks, benchmark => Assert.True(benchmark.NormsStillFit));
        Assert.Equal(contents.Benchmarks.Count, diff.Benchmarks.Count);
    }

    [Property]
    public void Between_AnyVersions_AreEmptyExactlyWhenContentHashesAreEqual(TwoVersions versions)
    {
        CompetencyCatalog earlier = versions.Earlier;
        CompetencyCatalog later = versions.Later;

        Assert.Equal(earlier.ContentHash == later.ContentHash, ContentDiff.Between(earlier, later).IsEmpty);
    }

    [Property]
    public void Between_AnyVersionsOfABenchmark_AreEmptyExactlyWhenItsContentHashesAreEqual(TwoVersions versions)
    {
        CompetencyCatalog later = versions.Later;
        foreach (Benchmark before in versions.Earlier.Benchmarks)
        {
            foreach (Benchmark after in later.Benchmarks)
            {
                ContentDiff diff = ContentDiff.Between(before, after);

                Assert.Equal(ContentHash.Of(before) == ContentHash.Of(after), diff.IsEmpty);
                Assert.Equal(before.Id != after.Id || before.ComputeScoringHash() != after.ComputeScoringHash(), diff.ChangesScoring);
            }
        }
    }

    [Property]
    public void ScoringOf_AnyVersions_NamesABenchmarkExactlyWhenItsScoringHashDiffers(TwoVersions versions)
    {
        CompetencyCatalog earlier = versions.Earlier;
        CompetencyCatalog later = versions.Later;
        ContentDiff diff = ContentDiff.Between(earlier, later);
        string[] broken =
        [
            .. earlier.Benchmarks
                .Where(benchmark => !later.TryGetBenchmark(benchmark.Id, out Benchmark? after) || after.ComputeScoringHash() != benchmark.ComputeScoringHash())
                .Select(benchmark => benchmark.Id).Order(StringComparer.Ordinal),
        ];

        Assert.Equal(broken, diff.Changes.SelectMany(change => change.ScoringOf).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(broken, diff.Benchmarks.Where(benchmark => !benchmark.NormsStillFit).Select(benchmark => benchmark.Id));
        Assert.Equal(diff.Changes.Where(change => change.ChangesScoring), diff.ScoringChanges);
        Assert.Equal(broken.Length > 0, diff.ChangesScoring);
    }

    [Property]
    public void Between_AnyVersionsTheOtherWayRound_AreTheReverse(TwoVersions versions)
    {
        CompetencyCatalog earlier = versions.Earlier;
        CompetencyCatalog later = versions.Later;
        ContentDiff forth = ContentDiff.Between(earlier, later);
        ContentDiff back = ContentDiff.Between(later, earlier);

        // Of a moved element the later place is named, so what else changed in it is found under the other place on the way back.
        Dictionary<(ContentElementKind, string), string> from = forth.Changes.Where(change => change.Kind == ContentChangeKind.Moved)
            .ToDictionary(change => (change.ElementKind, change.Element), change => change.Before!);
        IEnumerable<string> expected = forth.Changes.Select(change => Line(
            change.Kind switch
            {
                ContentChangeKind.Added => ContentChangeKind.Removed,
                ContentChangeKind.Removed => ContentChangeKind.Added,
                _ => change.Kind,
            },
            change,
            from.GetValueOrDefault((change.ElementKind, change.Element), change.Within!),
            change.After,
            change.Before));

        Assert.Equal(expected.Order(StringComparer.Ordinal),
            back.Changes.Select(change => Line(change.Kind, change, change.Within, change.Before, change.After)).Order(StringComparer.Ordinal));
    }

    [Property]
    public void Between_AnyVersions_ShowWhatDiffers(TwoVersions versions)
    {
        ContentDiff diff = ContentDiff.Between(versions.Earlier, versions.Later);
        foreach (ContentChange change in diff.Changes)
        {
            Assert.NotEqual(change.Before, change.After);
            Assert.Equal(change.Kind == ContentChangeKind.Added, change is { Before: null, Member: null });
            Assert.Equal(change.Kind == ContentChangeKind.Removed, change is { After: null, Member: null });
            Assert.Equal(change.ElementKind is ContentElementKind.Benchmark or ContentElementKind.Competency, change.Within is null);
            Assert.Equal(change.ScoringOf.Order(StringComparer.Ordinal), change.ScoringOf);
        }

        Assert.Equal(diff.Changes.Count, diff.Changes.Distinct().Count());
    }

    [Property]
    public void Between_AnyVersionsWithFilesInAnotherOrder_AreEqual(TwoVersions versions)
    {
        CompetencyCatalog earlier = versions.Earlier;
        CompetencyCatalog later = versions.Later;

        Assert.Equal(ContentDiff.Between(earlier, later), ContentDiff.Between(Reversed(earlier), Reversed(later)));
    }

    [Property]
    public void Between_AnyContentWithARenamedElement_RemovesAndAddsIt(Contents contents)
    {
        string text = Bundle.Write(contents.Competencies, contents.Benchmarks);
        foreach (string id in contents.Competencies.SelectMany(competency => competency.Indicators).Select(indicator => indicator.Id).Take(2))
        {
            string renamed = text.Replace($"\"{id}\"", $"\"{id}-renamed\"", StringComparison.Ordinal);
            ContentChange[] changes = [.. ContentDiff.Between(Bundle.Read(text), Bundle.Read(renamed)).Changes];

            Assert.Equal([(ContentChangeKind.Added, $"{id}-renamed"), (ContentChangeKind.Removed, id)],
                changes.Select(change => (change.Kind, change.Element)));
        }
    }

    /// <summary>Without this the properties could hold of edits that change next to nothing.</summary>
    [Fact]
    public void Edits_OverManySeeds_ReachEveryKindOfChangeAndEveryMember()
    {
        string pairs = Bundle.Complete;
        foreach ((string before, string second) in (ReadOnlySpan<(string, string)>)
        [
            ("\"id\": \"listens\"", "{\"id\": \"another\", \"name\": \"Another\"}"),
            ("\"competency\": \"listens\"", "{\"competency\": \"another\"}"),
            ("\"id\": \"nods\"", "{\"id\": \"smiles\", \"text\": \"Smiles\"}"),
            ("\"id\": \"tip\"", "{\"id\": \"hint\", \"text\": \"Hint\"}"),
            ("\"id\": \"tactic\"", "{\"id\": \"trick\", \"text\": \"Trick\"}"),
            ("\"id\": \"reports\"", "{\"id\": \"place\", \"label\": \"Place\", \"text\": \"Inn\"}"),
        ])
        {
            pairs = pairs.Insert(pairs.LastIndexOf('{', pairs.IndexOf(before, StringComparison.Ordinal)), $"{second}, ");
        }

        HashSet<ContentChange> seen = [];
        for (int seed = 0; seed < 2_000; seed += 10)
        {
            string earlier = Edits.Apply(pairs, Enumerable.Range(seed, 5));
            string later = Edits.Apply(earlier, Enumerable.Range(seed + 5, 5));
            seen.UnionWith(ContentDiff.Between(Bundle.Read(earlier), Bundle.Read(later)).Changes);
        }

        Assert.Equal(Enum.GetValues<ContentChangeKind>(), seen.Select(change => change.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<ContentElementKind>(), seen.Select(change => change.ElementKind).Distinct().Order());
        Assert.Equal(
            [
                "behaviors", "behaviorsInSource", "caution", "competencies", "definition", "definition.sources", "definition.text",
                "description.sources", "description.text", "facts", "indicators", "inferred", "label", "level", "mindsetTips", "name", "nameStatus",
                "notPublished", "pole", "ratingScale", "ratingScale.anchors", "requiredLevel", "sources", "successTactics", "text", "title", "weight",
            ],
            seen.Select(change => change.Member).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    private static string Line(ContentChangeKind kind, ContentChange change, string? within, string? before, string? after) =>
        string.Join('|', kind, change.ElementKind, within, change.Element, change.Member, before, after);

    private static CompetencyCatalog Reversed(CompetencyCatalog catalog) =>
        Bundle.Read(Bundle.Write(catalog.Competencies.Reverse(), catalog.Benchmarks.Reverse()));
}
