using Chally.Competencies.Content;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content;

/// <summary>The embedded content is complete: nothing of the five source documents is lost, doubled or in the wrong place.</summary>
public sealed class EmbeddedContentTests
{
    private static readonly CompetencyCatalog Catalog = CompetencyCatalog.Default;
    private static readonly Citation[] Citations = [.. Citation.Of(Catalog)];

    /// <summary>Which benchmark stands for which document.</summary>
    private static readonly Dictionary<string, string> BenchmarkOf = new()
    {
        ["000"] = "customer-service-manager",
        ["001"] = "customer-service-representative",
        ["002"] = "customer-service-manager-qualities",
        ["003"] = "customer-service-manager-proficiency",
        ["004"] = "account-management",
    };

    [Theory]
    [InlineData("customer-service-manager", 7, 36, 35, 0)]
    [InlineData("customer-service-representative", 4, 22, 20, 0)]
    [InlineData("customer-service-manager-qualities", 5, 14, 3, 0)]
    [InlineData("customer-service-manager-proficiency", 6, 0, 0, 20)]
    [InlineData("account-management", 6, 34, 29, 0)]
    public void Benchmark_Items_AreComplete(string id, int competencies, int high, int low, int behaviors)
    {
        Benchmark benchmark = Catalog.GetBenchmark(id);

        Assert.Equal(competencies, benchmark.Competencies.Count);
        Assert.Equal(high, benchmark.Competencies.Sum(entry => entry.Competency.IndicatorsOf(Pole.High).Count()));
        Assert.Equal(low, benchmark.Competencies.Sum(entry => entry.Competency.IndicatorsOf(Pole.Low).Count()));
        Assert.Equal(behaviors, benchmark.Competencies.Sum(entry => entry.Competency.Levels.Sum(level => level.Behaviors.Count)));
        Assert.All(benchmark.Items(), item => Assert.Equal(1, item.Weight));
        Assert.All(benchmark.Competencies, entry => Assert.Equal(1, entry.Weight));
    }

    [Theory]
    [InlineData("customer-service-representative", 26, 24)]
    [InlineData("customer-service-manager-qualities", 0, 0)]
    [InlineData("customer-service-manager-proficiency", 0, 0)]
    [InlineData("account-management", 42, 50)]
    public void Benchmark_Advice_IsComplete(string id, int tips, int tactics)
    {
        Benchmark benchmark = Catalog.GetBenchmark(id);

        Assert.Equal(tips, benchmark.Competencies.Sum(entry => entry.Competency.MindsetTips.Count));
        Assert.Equal(tactics, benchmark.Competencies.Sum(entry => entry.Competency.SuccessTactics.Count));
    }

    [Fact]
    public void Proficiency_Levels_AreFiveOfOneBehaviorForFourCompetencies()
    {
        string[] names = ["General Familiarity", "Light Experience", "Moderate Experience", "Extensive Experience", "Mastery"];
        Benchmark benchmark = Catalog.GetBenchmark("customer-service-manager-proficiency");

        Assert.Equal(4, benchmark.Competencies.Count(entry => entry.Competency.IsRateable));
        foreach (Competency competency in benchmark.Competencies.Select(entry => entry.Competency).Where(one => one.IsRateable))
        {
            Assert.Equal(names, competency.Levels.Select(level => level.Name));
            Assert.All(competency.Levels, level => Assert.Equal((1, 5), (level.Behaviors.Count, level.BehaviorsInSource ?? 0)));
        }

        Assert.Equal(["customer-complaint-resolution", "service-excellence"],
            benchmark.Competencies.Where(entry => !entry.Competency.IsRateable).Select(entry => entry.Id));
        Assert.Equal([3, 3, 4, 5, null, null], benchmark.Competencies.Select(entry => entry.RequiredLevel));
        Assert.All(benchmark.Competencies.TakeLast(2), entry => Assert.Contains("required level", entry.NotPublished));
    }

    [Theory]
    [InlineData("000", "definition 7, high 36, low 35, overview 1")]
    [InlineData("001", "definition 4, high 22, low 20, name 4, overview 1, tactic 24, tip 26")]
    [InlineData("002", "caveat 3, definition 1, high 14, low 3, overview 3")]
    [InlineData("003", "definition 4, fact 11, family 6, level-1 4, level-2 4, level-3 4, level-4 4, level-5 4, level-name 5, name 6, overview 1, " +
        "required-level 6, responsibility 3, rule 3")]
    [InlineData("004", "definition 6, high 34, low 29, name 6, overview 1, tactic 50, tip 42")]
    public void Sources_EachDocument_AreAllCited(string document, string expected)
    {
        IEnumerable<string> counts = Citations
            .Where(citation => citation.Document == document)
            .DistinctBy(citation => citation.Reference)
            .GroupBy(citation => citation.Kind)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => $"{kind.Key} {kind.Count()}");

        Assert.Equal(expected, string.Join(", ", counts));
    }

    [Fact]
    public void Sources_AllDocuments_Have437Statements() => Assert.Equal(437, Citations.Select(citation => citation.Reference).Distinct().Count());

    [Fact]
    public void Sources_OfOneKind_AreNumberedWithoutGap()
    {
        foreach (IGrouping<(string, int, string), Citation> group in Citations.DistinctBy(citation => citation.Reference)
            .GroupBy(citation => (citation.Document, citation.Place, citation.Kind)))
        {
            Assert.Equal(Enumerable.Range(1, group.Count()), group.Select(citation => citation.Ordinal).Order());
        }
    }

    [Fact]
    public void Sources_EachStatement_IsCitedOnceUnlessSeveralElementsStandForIt()
    {
        // The five names of levels stand in four competencies; families and one required level are also told as facts.
        foreach (IGrouping<string, Citation> group in Citations.GroupBy(citation => citation.Reference))
        {
            int most = group.First().Kind switch
            {
                "level-name" => 4,
                "family" => 2,
                "required-level" => group.Key == "003.6.required-level.1" ? 2 : 1,
                _ => 1,
            };
            Assert.True(group.Count() == most, $"{group.Key} is cited {group.Count()} times, not {most}.");
        }
    }

    [Fact]
    public void Sources_EachStatement_IsCitedByAnElementOfItsKind()
    {
        foreach (Citation citation in Citations)
        {
            string[] elements = citation.Kind switch
            {
                "name" => ["entry"],
                "family" or "required-level" => ["entry", "fact"],
                "fact" or "rule" or "caveat" or "responsibility" => ["fact"],
                "level-name" => [$"level name {citation.Ordinal}"],
                string kind => [kind],
            };
            Assert.True(elements.Contains(citation.Element), $"{citation.Reference} is cited by a {citation.Element}.");
        }
    }

    [Fact]
    public void Sources_OfACompetency_AreCitedByTheCompetencyAtThatPlace()
    {
        foreach (Citation citation in Citations.Where(citation => citation.Place > 0 && citation.Element != "fact"))
        {
            Benchmark benchmark = Catalog.GetBenchmark(BenchmarkOf[citation.Document]);

            Assert.True(benchmark.Competencies[citation.Place - 1].Id == citation.Competency, $"{citation.Reference} is cited by {citation.Competency}.");
        }
    }

    [Fact]
    public void Competencies_OfManagerAndRepresentative_AreStoredOnce()
    {
        Benchmark manager = Catalog.GetBenchmark("customer-service-manager");
        Benchmark representative = Catalog.GetBenchmark("customer-service-representative");

        for (int i = 0; i < 4; i++)
        {
            Assert.Same(representative.Competencies[i].Competency, manager.Competencies[i].Competency);
        }

        Assert.Same(Catalog.GetBenchmark("account-management").Competencies[3].Competency, manager.Competencies[5].Competency);
        Assert.Equal(23, Catalog.Competencies.Count);
        Assert.Equal(28, Catalog.Benchmarks.Sum(benchmark => benchmark.Competencies.Count));
    }

    [Fact]
    public void Overrides_OfTheManager_AreOneDefinitionAndOneNameWithDefinition()
    {
        Benchmark manager = Catalog.GetBenchmark("customer-service-manager");
        BenchmarkCompetency advocates = manager.Competencies[2];
        BenchmarkCompetency trains = manager.Competencies[5];

        Assert.Null(advocates.NameOverride);
        Assert.DoesNotContain("sales", advocates.Definition!.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(3, advocates.Competency.Definition!.Text.Split("sales").Length);
        Assert.Equal(["000.6.definition.1"], trains.DefinitionOverride!.Sources);
        Assert.Equal("Trains and Educates Others", trains.Name);
        Assert.Equal((NameStatus.Inferred, NameStatus.Published), (trains.NameStatus, trains.Competency.NameStatus));

        IEnumerable<string> overridden = Catalog.Benchmarks
            .SelectMany(benchmark => benchmark.Competencies)
            .Where(entry => (entry.NameOverride, entry.NameStatusOverride, entry.DefinitionOverride) != (null, null, null))
            .Select(entry => entry.Id);
        Assert.Equal(["advocates-for-customers", "engages-others-in-learning"], overridden);
    }

    [Fact]
    public void Ids_AllElements_AreUniqueAcrossTheCatalog()
    {
        string[] ids =
        [
            .. Catalog.Competencies.Select(one => one.Id),
            .. Catalog.Competencies.SelectMany(one => one.Items()).Select(one => one.Id),
            .. Catalog.Competencies.SelectMany(one => one.MindsetTips).Select(one => one.Id),
            .. Catalog.Competencies.SelectMany(one => one.SuccessTactics).Select(one => one.Id),
            .. Catalog.Benchmarks.Select(one => one.Id),
            .. Catalog.Benchmarks.SelectMany(one => one.Facts).Select(one => one.Id),
            .. Catalog.Sources.Select(one => one.Id),
        ];

        Assert.Empty(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Files_SeedsFolder_AreAllEmbeddedAndNamedAfterTheirId()
    {
        string[] onDisk =
        [
            "seeds/sources.json",
            .. new[] { "benchmarks", "competencies" }.SelectMany(folder => Directory.GetFiles(Repository.PathOf("seeds", folder), "*.json")
                .Select(path => $"seeds/{folder}/{Path.GetFileName(path)}")),
        ];

        Assert.Equal(onDisk.Order(StringComparer.Ordinal), EmbeddedContent.Files().Select(file => file.Name));
        Assert.All(Catalog.Competencies, one => Assert.Contains($"seeds/competencies/{one.Id}.json", onDisk));
        Assert.All(Catalog.Benchmarks, one => Assert.Contains($"seeds/benchmarks/{one.Id}.json", onDisk));
    }

    [Fact]
    public void RatingScales_Frequencies_ExceptForDemonstratedLevels()
    {
        foreach (Benchmark benchmark in Catalog.Benchmarks)
        {
            RatingScale expected = benchmark.Id == "customer-service-manager-proficiency"
                ? new RatingScale(0, 1, ["not demonstrated", "demonstrated"])
                : new RatingScale(1, 5, ["almost never", "seldom", "sometimes", "often", "almost always"]);
            Assert.Equal(expected, benchmark.RatingScale);
        }
    }

    [Fact]
    public void ContentVersion_CatalogAndBenchmarks_IsOne()
    {
        Assert.Matches(@"^\d+\.\d+\.\d+$", Catalog.ContentVersion);
        Assert.All(Catalog.Benchmarks, benchmark => Assert.Equal(Catalog.ContentVersion, benchmark.ContentVersion));
    }
}
