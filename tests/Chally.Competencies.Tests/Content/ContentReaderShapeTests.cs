using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content;

/// <summary>What the format allows: one element a file, bundles, and optional members left out.</summary>
public sealed class ContentReaderShapeTests
{
    private const string Competency = """{ "formatVersion": 1, "id": "listens", "name": "Listens" }""";

    private const string Benchmark = """
        {
          "formatVersion": 1, "id": "host", "title": "Host", "description": { "text": "Welcomes guests" },
          "ratingScale": { "min": 0, "max": 1 }, "competencies": [{ "competency": "listens" }]
        }
        """;

    [Fact]
    public void Read_CompleteBundle_FillsEveryMember()
    {
        CompetencyCatalog catalog = Bundle.Read(Bundle.Complete);
        Competency competency = Assert.Single(catalog.Competencies);
        Benchmark benchmark = Assert.Single(catalog.Benchmarks);

        Assert.Equal(
            new Competency
            {
                Id = "listens",
                Name = "Listens",
                NameStatus = NameStatus.Inferred,
                Definition = new SourcedText { Text = "Hears people out", Sources = ["h1"] },
                Indicators =
                [
                    new Indicator { Id = "asks", Pole = Pole.High, Text = "Asks", Sources = ["h2"], Weight = 2, IsInferred = true, Caution = "Time" },
                    new Indicator { Id = "interrupts", Pole = Pole.Low, Text = "Interrupts" },
                ],
                MindsetTips = [new MindsetTip { Id = "tip", Text = "Regard silence as room", Sources = ["h3"], Caution = "Alarm" }],
                SuccessTactics = [new SuccessTactic { Id = "tactic", Text = "Repeat back", Sources = ["h4"], Caution = "Parrot" }],
                Levels =
                [
                    new ProficiencyLevel
                    {
                        Rank = 1,
                        Name = "Novice",
                        Sources = ["h5"],
                        BehaviorsInSource = 5,
                        Behaviors = [new ProficiencyBehavior { Id = "nods", Text = "Nods", Sources = ["h6"] }],
                    },
                    new ProficiencyLevel { Rank = 2, Name = "Expert", Behaviors = [] },
                ],
                NotPublished = ["tips"],
                Caution = "Culture",
            },
            competency);
        Assert.Equal(
            new Benchmark
            {
                Id = "host",
                Title = "Host",
                Description = new SourcedText { Text = "Welcomes guests", Sources = ["h7"] },
                RatingScale = new RatingScale(1, 3, ["never", "at times", "always"]),
                Competencies =
                [
                    new BenchmarkCompetency
                    {
                        Competency = competency,
                        Weight = 2.5,
                        RequiredLevel = 2,
                        NameOverride = "Hears guests",
                        NameStatusOverride = NameStatus.Published,
                        DefinitionOverride = new SourcedText { Text = "Hears guests out" },
                        Sources = ["h8"],
                        NotPublished = ["family"],
                    },
                ],
                Facts = [new BenchmarkFact { Id = "reports", Label = "Reports to", Text = "The owner", Sources = ["h9"] }],
                NotPublished = ["pay"],
            },
            benchmark);
    }

    [Fact]
    public void Read_OnlyRequiredMembers_GivesTheDefaults()
    {
        CompetencyCatalog catalog = Bundle.Read(Benchmark, Competency);

        Assert.Equal(new Competency { Id = "listens", Name = "Listens" }, catalog.GetCompetency("listens"));
        Assert.False(catalog.GetCompetency("listens").IsRateable);
        Assert.Equal(new BenchmarkCompetency { Competency = catalog.GetCompetency("listens") }, catalog.GetBenchmark("host").Competencies[0]);
        Assert.Empty(catalog.GetBenchmark("host").Items());
        Assert.Null(catalog.ContentVersion);
        Assert.Empty(catalog.Sources);
    }

    [Theory]
    [InlineData("high")]
    [InlineData("low")]
    public void Read_OnePole_IsValid(string pole)
    {
        CompetencyCatalog catalog = Bundle.Read(
            $$"""{ "formatVersion": 1, "id": "listens", "name": "Listens", "indicators": [{ "id": "i", "pole": "{{pole}}", "text": "x" }] }""");

        Assert.Equal(pole == "high" ? Pole.High : Pole.Low, catalog.GetCompetency("listens").Items().Single().Pole);
    }

    [Theory]
    [InlineData("""{ "formatVersion": 1, "competencies": [{ "id": "listens", "name": "Listens" }] }""")]
    [InlineData("""{ "formatVersion": 1, "competencies": [{ "id": "listens", "name": "Listens" }], "benchmarks": [] }""")]
    public void Read_BundleOfCompetenciesAlone_IsValid(string text) => Assert.Equal("listens", Assert.Single(Bundle.Read(text).Competencies).Id);

    [Fact]
    public void Read_BundleOfBenchmarksAlone_UsesTheCompetenciesOfOtherFiles()
    {
        string benchmark = Benchmark.Replace("\"formatVersion\": 1, ", string.Empty, StringComparison.Ordinal);

        CompetencyCatalog catalog = Bundle.Read($$"""{ "formatVersion": 1, "benchmarks": [{{benchmark}}] }""", Competency);

        Assert.Same(catalog.GetCompetency("listens"), catalog.GetBenchmark("host").Competencies[0].Competency);
    }

    [Fact]
    public void Read_TwoBenchmarksOfOneCompetency_ShareIt()
    {
        CompetencyCatalog catalog = Bundle.Read(Competency, Benchmark, Benchmark.Replace("\"host\"", "\"cook\"", StringComparison.Ordinal));

        Assert.Same(catalog.GetBenchmark("host").Competencies[0].Competency, catalog.GetBenchmark("cook").Competencies[0].Competency);
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(1.5)]
    [InlineData(100)]
    public void Read_FractionalCompetencyWeight_IsKept(double weight)
    {
        string text = Bundle.With("\"weight\": 2.5", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\"weight\": {weight}"));

        Assert.Equal(weight, Bundle.Read(text).GetBenchmark("host").Competencies[0].Weight);
    }

    [Fact]
    public void Read_RequiredLevelOfACompetencyWithoutLevels_IsKept()
    {
        string text = Benchmark.Replace("\"competency\": \"listens\"", "\"competency\": \"listens\", \"requiredLevel\": 7", StringComparison.Ordinal);

        Assert.Equal(7, Bundle.Read(text, Competency).GetBenchmark("host").Competencies[0].RequiredLevel);
    }

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver() =>
        Assert.Single(Bundle.Read([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Competency)]).Competencies);

    [Fact]
    public void Read_Documents_GivesSourcesAndVersionOfTheBenchmarks()
    {
        CompetencyCatalog catalog = Bundle.Read(
            Benchmark,
            Competency,
            """
            {
              "formatVersion": 1, "contentVersion": "3.1.4",
              "documents": [{ "id": "h", "title": "Handbook", "publisher": "Inn", "kind": "book", "missing": ["page 9"] }]
            }
            """);

        Assert.Equal(new ContentSource { Id = "h", Title = "Handbook", Publisher = "Inn", Kind = "book", Missing = ["page 9"] },
            Assert.Single(catalog.Sources));
        Assert.Equal("3.1.4", catalog.ContentVersion);
        Assert.Equal("3.1.4", catalog.GetBenchmark("host").ContentVersion);
    }

    [Fact]
    public void Read_DocumentIdTwice_IsRefused()
    {
        CompetencyContentException thrown = Bundle.Refused(
            """
            {
              "formatVersion": 1, "contentVersion": "1.0.0",
              "documents": [
                { "id": "h", "title": "Handbook", "publisher": "Inn", "kind": "book" },
                { "id": "h", "title": "Other", "publisher": "Inn", "kind": "book" }
              ]
            }
            """);

        Assert.Equal((ProblemCodes.DuplicateId, "$.documents[1].id"), (thrown.Problems[0].Code, thrown.Problems[0].Path));
    }

    [Fact]
    public void Read_SameIdInTwoFiles_NamesBothFiles()
    {
        CompetencyContentException thrown = Assert.Throws<CompetencyContentException>(() => CompetencyCatalog.Read(
            [ContentFile.FromText("first.json", Competency), ContentFile.FromText("second.json", Competency)]));

        InputProblem problem = Assert.Single(thrown.Problems);
        Assert.Equal(("second.json", "$.id"), (problem.Source, problem.Path));
        Assert.Contains("first.json $", problem.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ProblemsOfSeveralFiles_AreAllThere()
    {
        CompetencyContentException thrown = Assert.Throws<CompetencyContentException>(() => CompetencyCatalog.Read(
        [
            ContentFile.FromText("a.json", "{"),
            ContentFile.FromText("b.json", """{ "formatVersion": 2 }"""),
            ContentFile.FromText("c.json", """{ "formatVersion": 1, "id": "C", "nickname": "x", "indicators": [{ "id": "i", "pole": "up", "text": "" }] }"""),
            ContentFile.FromText("d.json", Benchmark),
        ]));

        Assert.Equal(
            [
                ("a.json", ProblemCodes.NotJson, null),
                ("b.json", ProblemCodes.FormatVersion, "$.formatVersion"),
                ("c.json", ProblemCodes.IdShape, "$.id"),
                ("c.json", ProblemCodes.MissingMember, "$"),
                ("c.json", ProblemCodes.NotAllowed, "$.indicators[0].pole"),
                ("c.json", ProblemCodes.Text, "$.indicators[0].text"),
                ("c.json", ProblemCodes.UnknownMember, "$.nickname"),
                ("d.json", ProblemCodes.UnknownCompetency, "$.competencies[0].competency"),
            ],
            thrown.Problems.Select(problem => (problem.Source!, problem.Code, problem.Path)));
        Assert.Equal(8, thrown.Problems.Total);
        Assert.StartsWith("The content has 8 problems:", thrown.Message, StringComparison.Ordinal);
    }
}
