using System.Runtime.Loader;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests;

public sealed class CompetencyCatalogTests
{
    private const string OwnBenchmark = """
        {
          "formatVersion": 1, "id": "concierge", "title": "Concierge", "description": { "text": "Helps guests" },
          "ratingScale": { "min": 1, "max": 5 },
          "competencies": [{ "competency": "finds-common-ground", "weight": 2 }, { "competency": "empathy" }]
        }
        """;

    private const string OwnDocuments = """
        {
          "formatVersion": 1, "contentVersion": "9.9.9",
          "documents": [{ "id": "own-handbook", "title": "Handbook", "publisher": "The inn", "kind": "handbook" }]
        }
        """;

    [Fact]
    public async Task Default_FirstAskedForByManyThreads_IsReadOnce()
    {
        const int threads = 16;
        AssemblyLoadContext fresh = new("fresh", isCollectible: true);
        Type catalog = fresh.LoadFromAssemblyPath(typeof(CompetencyCatalog).Assembly.Location).GetType(typeof(CompetencyCatalog).FullName!)!;
        Assert.NotSame(typeof(CompetencyCatalog), catalog);
        Func<object> getDefault = catalog.GetProperty(nameof(CompetencyCatalog.Default))!.GetMethod!.CreateDelegate<Func<object>>();
        using Barrier start = new(threads);

        object[] seen = await Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return getDefault();
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.All(seen, one => Assert.Same(seen[0], one));
        Assert.NotSame(CompetencyCatalog.Default, seen[0]);
        fresh.Unload();
    }

    [Fact]
    public void GetBenchmark_Known_IsTheOneOfTheList()
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");

        Assert.Same(CompetencyCatalog.Default.Benchmarks.Single(one => one.Id == "customer-service-representative"), benchmark);
        Assert.True(CompetencyCatalog.Default.TryGetBenchmark("customer-service-representative", out Benchmark? found));
        Assert.Same(benchmark, found);
    }

    [Fact]
    public void GetCompetency_Known_IsTheOneOfTheList()
    {
        Competency competency = CompetencyCatalog.Default.GetCompetency("empathy");

        Assert.Same(CompetencyCatalog.Default.Competencies.Single(one => one.Id == "empathy"), competency);
        Assert.True(CompetencyCatalog.Default.TryGetCompetency("empathy", out Competency? found));
        Assert.Same(competency, found);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    [InlineData("Customer-Service-Representative")]
    public void Get_Unknown_ThrowsWithTheIdAndThoseThereAre(string id)
    {
        string benchmark = Assert.Throws<KeyNotFoundException>(() => CompetencyCatalog.Default.GetBenchmark(id)).Message;
        string competency = Assert.Throws<KeyNotFoundException>(() => CompetencyCatalog.Default.GetCompetency(id)).Message;

        Assert.Equal($"The catalog has no benchmark '{id}'. It has {string.Join(", ", CompetencyCatalog.Default.Benchmarks.Select(one => one.Id))}.",
            benchmark);
        Assert.Equal($"The catalog has no competency '{id}'. It has {string.Join(", ", CompetencyCatalog.Default.Competencies.Select(one => one.Id))}.",
            competency);
        Assert.False(CompetencyCatalog.Default.TryGetBenchmark(id, out Benchmark? noBenchmark));
        Assert.False(CompetencyCatalog.Default.TryGetCompetency(id, out Competency? noCompetency));
        Assert.Null(noBenchmark);
        Assert.Null(noCompetency);
    }

    [Fact]
    public void Members_Null_Throw()
    {
        CompetencyCatalog catalog = CompetencyCatalog.Default;

        Assert.Throws<ArgumentNullException>("id", () => catalog.GetBenchmark(null!));
        Assert.Throws<ArgumentNullException>("id", () => catalog.GetCompetency(null!));
        Assert.Throws<ArgumentNullException>("files", () => CompetencyCatalog.Read(null!));
        Assert.Throws<ArgumentNullException>("files", () => catalog.With(null!));
        Assert.Throws<ArgumentNullException>("paths", () => catalog.WithFiles(null!));
        Assert.Throws<ArgumentException>("files", () => CompetencyCatalog.Read([null!]));
    }

    [Fact]
    public void Read_NoFiles_IsAnEmptyCatalog()
    {
        CompetencyCatalog empty = CompetencyCatalog.Read([]);

        Assert.Empty(empty.Benchmarks);
        Assert.Null(empty.ContentVersion);
        Assert.Equal(64, empty.ContentHash.Length);
        Assert.Throws<KeyNotFoundException>(() => empty.GetBenchmark("any"));
    }

    [Fact]
    public void With_OwnBenchmarkOfEmbeddedCompetencies_HoldsTheSameInstances()
    {
        CompetencyCatalog before = CompetencyCatalog.Default;
        CompetencyCatalog after = before.With(Bundle.Files(OwnBenchmark));
        Benchmark own = after.GetBenchmark("concierge");

        Assert.Same(before.GetCompetency("empathy"), own.Competencies[1].Competency);
        Assert.Equal(2, own.Competencies[0].Weight);
        Assert.Null(own.ContentVersion);
        Assert.Equal([.. before.Benchmarks, own], after.Benchmarks);
        Assert.Equal(before.Competencies, after.Competencies);
        Assert.Equal(before.Sources, after.Sources);
    }

    [Fact]
    public void With_OwnContent_LeavesTheFirstCatalogAndItsVersion()
    {
        CompetencyCatalog before = CompetencyCatalog.Default;
        string hash = before.ContentHash;
        CompetencyCatalog after = before.With(Bundle.Files(Bundle.Complete));

        Assert.Equal(hash, before.ContentHash);
        Assert.NotEqual(hash, after.ContentHash);
        Assert.NotEqual(before.ScoringHash, after.ScoringHash);
        Assert.False(before.TryGetBenchmark("host", out _));
        Assert.Equal(before.ContentVersion, after.ContentVersion);
        Assert.Equal("host", after.With(Bundle.Files(OwnBenchmark)).GetBenchmark("host").Id);
    }

    [Fact]
    public void With_OwnDocuments_LeavesTheVersionOfTheCatalog()
    {
        CompetencyCatalog after = CompetencyCatalog.Default.With(Bundle.Files(OwnDocuments, OwnBenchmark));

        Assert.Equal(CompetencyCatalog.Default.ContentVersion, after.ContentVersion);
        Assert.Equal("9.9.9", after.GetBenchmark("concierge").ContentVersion);
        Assert.Equal("own-handbook", after.Sources[^1].Id);
    }

    [Theory]
    [InlineData("\"id\": \"listens\"", "empathy", "$.competencies[0].id")]
    [InlineData("\"id\": \"asks\"", "empathy-team-challenges", "$.competencies[0].indicators[0].id")]
    [InlineData("\"id\": \"tip\"", "advocacy-leeway-in-policy", "$.competencies[0].mindsetTips[0].id")]
    [InlineData("\"id\": \"tactic\"", "customer-contact-ask-then-recommend", "$.competencies[0].successTactics[0].id")]
    [InlineData("\"id\": \"nods\"", "analytics-industry-trends", "$.competencies[0].levels[0].behaviors[0].id")]
    [InlineData("\"id\": \"host\"", "customer-service-manager", "$.benchmarks[0].id")]
    [InlineData("\"id\": \"interrupts\"", "004", "$.competencies[0].indicators[1].id")]
    [InlineData("\"id\": \"reports\"", "proficiency-reports-to", "$.benchmarks[0].facts[0].id")]
    public void With_IdOfEmbeddedContent_ThrowsWithBothPlaces(string part, string taken, string path)
    {
        string own = Bundle.With(part, $"\"id\": \"{taken}\"")
            .Replace("\"competency\": \"listens\"", "\"competency\": \"motivation\"", StringComparison.Ordinal);
        own = own.Replace("\"requiredLevel\": 2, ", string.Empty, StringComparison.Ordinal);

        CompetencyContentException thrown = Assert.Throws<CompetencyContentException>(() => CompetencyCatalog.Default.With(Bundle.Files(own)));

        InputProblem problem = Assert.Single(thrown.Problems);
        Assert.Equal((ProblemCodes.DuplicateId, path, Bundle.FileName), (problem.Code, problem.Path, problem.Source));
        Assert.Contains($"'{taken}'", problem.Found, StringComparison.Ordinal);
        Assert.Matches("it stands at (competency|benchmark|document) '", problem.Expected);
    }

    [Fact]
    public void WithFiles_FileAndFolder_ReadsAll()
    {
        using TempFolder folder = new();
        string file = folder.File("alone.json", OwnBenchmark);
        folder.File("content/deep/bundle.json", Bundle.Complete);
        folder.File("content/notes.txt", "not content");

        CompetencyCatalog catalog = CompetencyCatalog.Default.WithFiles(file, Path.Combine(folder.Path, "content"));

        Assert.Equal(["concierge", "host"], catalog.Benchmarks.Select(benchmark => benchmark.Id).TakeLast(2));
    }

    [Fact]
    public void WithFiles_Missing_ThrowsWithThePath()
    {
        using TempFolder folder = new();
        string missing = Path.Combine(folder.Path, "missing.json");

        CompetencyContentException thrown = Assert.Throws<CompetencyContentException>(() => CompetencyCatalog.Default.WithFiles(missing));

        Assert.Equal((ProblemCodes.Unreadable, missing), (thrown.Problems[0].Code, thrown.Problems[0].Source));
    }
}
