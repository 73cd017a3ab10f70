using Chally.Competencies.Content;
using Chally.Competencies.DependencyInjection;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Chally.Competencies.Tests.DependencyInjection;

public sealed class CompetencyServiceCollectionExtensionsTests : IDisposable
{
    private const string OwnContent = """
        {
          "formatVersion": 1,
          "competencies": [{ "id": "listens", "name": "Listens", "indicators": [{ "id": "lets-finish", "pole": "high", "text": "Lets others finish", "sources": [] }] }],
          "benchmarks": [{
            "id": "our-role", "title": "Our role", "description": { "text": "What we need", "sources": [] }, "ratingScale": { "min": 1, "max": 5, "anchors": [] },
            "competencies": [{ "competency": "listens" }, { "competency": "finds-common-ground" }]
          }]
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("competencies-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void AddCompetencies_NoOptions_ResolvesEmbeddedCatalogAndScorers()
    {
        using ServiceProvider provider = new ServiceCollection().AddCompetencies().BuildServiceProvider();

        Assert.Same(CompetencyCatalog.Default, provider.GetRequiredService<CompetencyCatalog>());
        BenchmarkScorers scorers = provider.GetRequiredService<BenchmarkScorers>();
        Assert.Same(scorers, provider.GetRequiredService<BenchmarkScorers>());
        Assert.Equal(ScoringPolicy.Default, scorers.Policy);
    }

    [Fact]
    public void AddCompetencies_KeyedScorer_IsTheOneOfItsBenchmark()
    {
        using ServiceProvider provider = new ServiceCollection().AddCompetencies().BuildServiceProvider();

        foreach (Benchmark benchmark in CompetencyCatalog.Default.Benchmarks)
        {
            BenchmarkScorer scorer = provider.GetRequiredKeyedService<BenchmarkScorer>(benchmark.Id);
            Assert.Equal(benchmark.Id, scorer.Benchmark.Id);
            Assert.Same(provider.GetRequiredService<BenchmarkScorers>().Get(benchmark.Id), scorer);
        }
    }

    [Fact]
    public void AddCompetencies_FromKeyedServices_InjectsTheScorer()
    {
        using ServiceProvider provider = new ServiceCollection().AddCompetencies().AddTransient<Interview>().BuildServiceProvider();

        Assert.Equal("account-management", provider.GetRequiredService<Interview>().Scorer.Benchmark.Id);
    }

    [Theory]
    [InlineData("no-such-role")]
    [InlineData("")]
    [InlineData(42)]
    public void AddCompetencies_UnknownKey_GivesNullAndRequiredThrows(object key)
    {
        using ServiceProvider provider = new ServiceCollection().AddCompetencies().BuildServiceProvider();

        Assert.Null(provider.GetKeyedService<BenchmarkScorer>(key));
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredKeyedService<BenchmarkScorer>(key));
    }

    [Fact]
    public void AddCompetencies_Policy_ReachesEveryScorer()
    {
        ScoringPolicy policy = new() { MinimumRatedShare = 0.8 };
        using ServiceProvider provider = new ServiceCollection().AddCompetencies(options => options.Policy = policy).BuildServiceProvider();

        Assert.Equal(policy, provider.GetRequiredKeyedService<BenchmarkScorer>("account-management").Policy);
    }

    [Fact]
    public void AddCompetencies_OwnFolder_StandsBesideTheEmbeddedContent()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "our-role.json"), OwnContent);
        using ServiceProvider provider = new ServiceCollection().AddCompetencies(options => options.AddContent(folder.FullName)).BuildServiceProvider();
        CompetencyCatalog catalog = provider.GetRequiredService<CompetencyCatalog>();

        Assert.Equal(CompetencyCatalog.Default.Benchmarks.Count + 1, catalog.Benchmarks.Count);
        BenchmarkScorer scorer = provider.GetRequiredKeyedService<BenchmarkScorer>("our-role");
        Assert.Equal(100, scorer.Score(SmallBenchmark.SheetAtKeyed(scorer.Benchmark, 4)).Overall!.Percent);
    }

    [Fact]
    public void AddCompetencies_BadContent_IsThrownWhenResolved()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "bad.json"), """{ "formatVersion": 1, "id": "Bad Id" }""");
        IServiceCollection services = new ServiceCollection().AddCompetencies(options => options.AddContent(folder.FullName));
        using ServiceProvider provider = services.BuildServiceProvider();

        CompetencyContentException e = Assert.Throws<CompetencyContentException>(provider.GetRequiredService<CompetencyCatalog>);
        Assert.Contains("bad.json", e.Message, StringComparison.Ordinal);
        Assert.Throws<CompetencyContentException>(provider.GetRequiredService<BenchmarkScorers>);
        Assert.Throws<CompetencyContentException>(() => provider.GetRequiredKeyedService<BenchmarkScorer>("account-management"));
    }

    [Fact]
    public void AddCompetencies_MissingPath_IsThrownWhenResolved()
    {
        string missing = Path.Combine(folder.FullName, "nowhere");
        using ServiceProvider provider = new ServiceCollection().AddCompetencies(options => options.AddContent(missing)).BuildServiceProvider();

        Assert.Throws<CompetencyContentException>(provider.GetRequiredService<CompetencyCatalog>);
    }

    [Fact]
    public void AddCompetencies_ExistingRegistrations_Stay()
    {
        CompetencyCatalog own = CompetencyCatalog.Default.With([ContentFile.FromText("own.json", OwnContent)]);
        BenchmarkScorer special = new(own.GetBenchmark("our-role"), new ScoringPolicy { MinimumRatedShare = 1 });
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton(own)
            .AddKeyedSingleton("our-role", special)
            .AddCompetencies()
            .BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<CompetencyCatalog>());
        Assert.Same(special, provider.GetRequiredKeyedService<BenchmarkScorer>("our-role"));
        Assert.Equal("account-management", provider.GetRequiredKeyedService<BenchmarkScorer>("account-management").Benchmark.Id);
    }

    [Fact]
    public void AddCompetencies_Twice_KeepsTheFirst()
    {
        ScoringPolicy first = new() { MinimumRatedShare = 0.8 };
        using ServiceProvider provider = new ServiceCollection().AddCompetencies(options => options.Policy = first).AddCompetencies().BuildServiceProvider();

        Assert.Equal(first, provider.GetRequiredService<BenchmarkScorers>().Policy);
        Assert.Single(provider.GetServices<CompetencyCatalog>());
    }

    [Fact]
    public void AddCompetencies_Services_AreReturnedForChaining()
    {
        ServiceCollection services = new();

        Assert.Same(services, services.AddCompetencies());
        Assert.Throws<ArgumentNullException>(() => CompetencyServiceCollectionExtensions.AddCompetencies(null!));
    }

    [Fact]
    public void Options_Invalid_Throw()
    {
        CompetencyOptions options = new();

        Assert.Throws<ArgumentException>(() => options.AddContent(" "));
        Assert.Throws<ArgumentNullException>(() => options.AddContent(null!));
        Assert.Throws<ArgumentNullException>(() => options.Policy = null!);
        Assert.Equal(["a", "b"], options.AddContent("a").AddContent("b").ContentPaths);
    }

    private sealed class Interview([FromKeyedServices("account-management")] BenchmarkScorer scorer)
    {
        public BenchmarkScorer Scorer { get; } = scorer;
    }
}
