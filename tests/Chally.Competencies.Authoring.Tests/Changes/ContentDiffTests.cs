using Chally.Competencies.Authoring.Changes;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Changes;

public sealed class ContentDiffTests
{
    private static readonly CompetencyCatalog Original = Bundle.Read(Bundle.Complete);

    /// <summary>The one change that each edit of the complete bundle makes; its one benchmark is "host", its one competency "listens".</summary>
    [Theory]
    [InlineData("\"Host\"", "\"Hostess\"", "Reworded Benchmark host title: Host -> Hostess")]
    [InlineData("Welcomes guests", "Greets guests", "Reworded Benchmark host description.text: Welcomes guests -> Greets guests")]
    [InlineData("[\"h7\"]", "[\"h7\", \"h70\"]", "Annotated Benchmark host description.sources: [\"h7\"] -> [\"h7\",\"h70\"]")]
    [InlineData("[\"pay\"]", "[]", "Annotated Benchmark host notPublished: [\"pay\"] -> none")]
    [InlineData("\"never\"", "\"rarely\"",
        "Reworded Benchmark host ratingScale.anchors: [\"never\",\"at times\",\"always\"] -> [\"rarely\",\"at times\",\"always\"]")]
    [InlineData("\"min\": 1, \"max\": 3", "\"min\": 0, \"max\": 2", "Rescaled Benchmark host ratingScale: 1 to 3 -> 0 to 2 (host)")]
    [InlineData("\"weight\": 2.5", "\"weight\": 2.25", "Reweighted BenchmarkCompetency host/listens weight: 2.5 -> 2.25 (host)")]
    [InlineData("\"weight\": 2.5, ", "", "Reweighted BenchmarkCompetency host/listens weight: 2.5 -> 1 (host)")]
    [InlineData("\"requiredLevel\": 2", "\"requiredLevel\": 1", "Releveled BenchmarkCompetency host/listens requiredLevel: 2 -> 1 (host)")]
    [InlineData("\"requiredLevel\": 2, ", "", "Releveled BenchmarkCompetency host/listens requiredLevel: 2 -> none (host)")]
    [InlineData("\"name\": \"Hears guests\", ", "", "Reworded BenchmarkCompetency host/listens name: Hears guests -> none")]
    [InlineData("\"nameStatus\": \"published\"", "\"nameStatus\": \"inferred\"",
        "Annotated BenchmarkCompetency host/listens nameStatus: published -> inferred")]
    [InlineData("\"nameStatus\": \"published\",", "", "Annotated BenchmarkCompetency host/listens nameStatus: published -> none")]
    [InlineData("Hears guests out", "Hears all", "Reworded BenchmarkCompetency host/listens definition.text: Hears guests out -> Hears all")]
    [InlineData("\"definition\": { \"text\": \"Hears guests out\" }, ", "", "Reworded BenchmarkCompetency host/listens definition: Hears guests out -> none")]
    [InlineData("[\"h8\"]", "[]", "Annotated BenchmarkCompetency host/listens sources: [\"h8\"] -> none")]
    [InlineData("[\"family\"]", "[\"kin\"]", "Annotated BenchmarkCompetency host/listens notPublished: [\"family\"] -> [\"kin\"]")]
    [InlineData("\"Reports to\"", "\"Works for\"", "Reworded Fact host/reports label: Reports to -> Works for")]
    [InlineData("The owner", "The chef", "Reworded Fact host/reports text: The owner -> The chef")]
    [InlineData("[\"h9\"]", "[]", "Annotated Fact host/reports sources: [\"h9\"] -> none")]
    [InlineData("\"Listens\"", "\"Hears\"", "Reworded Competency listens name: Listens -> Hears")]
    [InlineData("\"nameStatus\": \"inferred\",", "", "Annotated Competency listens nameStatus: inferred -> published")]
    [InlineData("Hears people out", "Hears all out", "Reworded Competency listens definition.text: Hears people out -> Hears all out")]
    [InlineData("[\"h1\"]", "[]", "Annotated Competency listens definition.sources: [\"h1\"] -> none")]
    [InlineData("[\"tips\"]", "[\"tactics\"]", "Annotated Competency listens notPublished: [\"tips\"] -> [\"tactics\"]")]
    [InlineData(", \"caution\": \"Culture\"", "", "Reworded Competency listens caution: Culture -> none")]
    [InlineData("\"Novice\"", "\"Beginner\"", "Reworded Level listens/1 name: Novice -> Beginner")]
    [InlineData("\"behaviorsInSource\": 5", "\"behaviorsInSource\": 4", "Annotated Level listens/1 behaviorsInSource: 5 -> 4")]
    [InlineData("[\"h5\"]", "[]", "Annotated Level listens/1 sources: [\"h5\"] -> none")]
    [InlineData("\"behaviors\": [] }", "\"behaviors\": [] }, { \"rank\": 3, \"name\": \"Master\", \"behaviors\": [] }",
        "Added Level listens/3: none -> Master (host)")]
    [InlineData("\"pole\": \"low\"", "\"pole\": \"high\"", "Rekeyed Indicator listens/interrupts pole: low -> high (host)")]
    [InlineData("\"weight\": 2,", "\"weight\": 3,", "Reweighted Indicator listens/asks weight: 2 -> 3 (host)")]
    [InlineData("\"Asks\"", "\"Asks back\"", "Reworded Indicator listens/asks text: Asks -> Asks back")]
    [InlineData("\"inferred\": true", "\"inferred\": false", "Annotated Indicator listens/asks inferred: true -> false")]
    [InlineData("\"caution\": \"Time\"", "\"caution\": \"Room\"", "Reworded Indicator listens/asks caution: Time -> Room")]
    [InlineData("[\"h2\"]", "[]", "Annotated Indicator listens/asks sources: [\"h2\"] -> none")]
    [InlineData(",\n        { \"id\": \"interrupts\", \"pole\": \"low\", \"text\": \"Interrupts\" }", "",
        "Removed Indicator listens/interrupts: Interrupts -> none (host)")]
    [InlineData("\"text\": \"Interrupts\" }", "\"text\": \"Interrupts\" }, { \"id\": \"nods-off\", \"pole\": \"low\", \"text\": \"Nods off\" }",
        "Added Indicator listens/nods-off: none -> Nods off (host)")]
    [InlineData("silence as room", "silence as time", "Reworded MindsetTip listens/tip text: Regard silence as room -> Regard silence as time")]
    [InlineData(", \"caution\": \"Alarm\"", "", "Reworded MindsetTip listens/tip caution: Alarm -> none")]
    [InlineData("[\"h3\"]", "[]", "Annotated MindsetTip listens/tip sources: [\"h3\"] -> none")]
    [InlineData("Repeat back", "Repeat it", "Reworded SuccessTactic listens/tactic text: Repeat back -> Repeat it")]
    [InlineData(", \"caution\": \"Parrot\"", "", "Reworded SuccessTactic listens/tactic caution: Parrot -> none")]
    [InlineData("[\"h4\"]", "[]", "Annotated SuccessTactic listens/tactic sources: [\"h4\"] -> none")]
    [InlineData("\"Nods\"", "\"Nods twice\"", "Reworded Behavior listens/nods text: Nods -> Nods twice")]
    [InlineData("[\"h6\"]", "[]", "Annotated Behavior listens/nods sources: [\"h6\"] -> none")]
    public void Between_OneEdit_GivesOneChange(string part, string replacement, string expected)
    {
        ContentDiff diff = ContentDiff.Between(Original, Bundle.Read(Bundle.With(part, replacement)));

        Assert.Equal(expected, Line(Assert.Single(diff.Changes)));
        Assert.Equal(expected.EndsWith("(host)", StringComparison.Ordinal), diff.ChangesScoring);
        Assert.Equal(diff.ChangesScoring ? diff.Changes : [], diff.ScoringChanges);
        Assert.NotEqual(diff.ChangesScoring, Assert.Single(diff.Benchmarks).NormsStillFit);
    }

    [Theory]
    [InlineData("\"id\": \"asks\"", "\"id\": \"asks-more\"", "Added Indicator listens/asks-more: none -> Asks (host)",
        "Removed Indicator listens/asks: Asks -> none (host)")]
    [InlineData("\"id\": \"nods\"", "\"id\": \"agrees\"", "Added Behavior listens/agrees: none -> Nods (host)",
        "Removed Behavior listens/nods: Nods -> none (host)")]
    [InlineData("\"id\": \"tip\"", "\"id\": \"hint\"", "Added MindsetTip listens/hint: none -> Regard silence as room",
        "Removed MindsetTip listens/tip: Regard silence as room -> none")]
    [InlineData("\"id\": \"tactic\"", "\"id\": \"hint\"", "Added SuccessTactic listens/hint: none -> Repeat back",
        "Removed SuccessTactic listens/tactic: Repeat back -> none")]
    [InlineData("\"id\": \"reports\"", "\"id\": \"boss\"", "Added Fact host/boss: none -> The owner", "Removed Fact host/reports: The owner -> none")]
    [InlineData("\"id\": \"host\"", "\"id\": \"waiter\"", "Removed Benchmark host: Host -> none (host)", "Added Benchmark waiter: none -> Host",
        "Moved Fact waiter/reports: host -> waiter")]
    public void Between_RenamedId_IsRemovedAndAdded(string part, string replacement, params string[] expected) =>
        Assert.Equal(expected, Lines(ContentDiff.Between(Original, Bundle.Read(Bundle.With(part, replacement)))));

    [Fact]
    public void Between_Hashes_AreThoseOfTheBenchmarks()
    {
        CompetencyCatalog later = Bundle.Read(Bundle.With("\"weight\": 2,", "\"weight\": 3,"));
        BenchmarkDiff changed = Assert.Single(ContentDiff.Between(Original, later).Benchmarks);
        BenchmarkDiff gone = Assert.Single(ContentDiff.Between(Original, Bundle.Read(Bundle.Write([], []))).Benchmarks);

        Assert.Equal(("host", Original.ScoringHash, later.ScoringHash, false),
            (changed.Id, changed.ScoringHashBefore, changed.ScoringHashAfter, changed.NormsStillFit));
        Assert.Equal(("host", Original.ScoringHash, null, false), (gone.Id, gone.ScoringHashBefore, gone.ScoringHashAfter, gone.NormsStillFit));
    }

    [Fact]
    public void Between_ReorderedLists_NameWhatStandsElsewhere()
    {
        Competency before = SmallBenchmark.Rated("c", SmallBenchmark.High("a"), SmallBenchmark.High("b"), SmallBenchmark.Low("d"), SmallBenchmark.Low("e")) with
        {
            MindsetTips = [Tip("t1"), Tip("t2")],
            SuccessTactics = [Tactic("s1"), Tactic("s2")],
            Levels = [SmallBenchmark.Level(1, "l1", "l2"), SmallBenchmark.Level(2, "m1", "m2")],
        };
        Competency after = before with
        {
            Indicators = [before.Indicators[0], before.Indicators[2], SmallBenchmark.High("new"), before.Indicators[1], before.Indicators[3]],
            MindsetTips = [Tip("t2"), Tip("t1")],
            SuccessTactics = [Tactic("s2"), Tactic("s1")],
            Levels = [before.Levels[0], SmallBenchmark.Level(2, "m2", "m1")],
        };
        Benchmark small = SmallBenchmark.On(1, 5, before, SmallBenchmark.Rated("d")) with { Facts = [Fact("f1"), Fact("f2")] };

        Assert.Equal(
            [
                "Reordered Benchmark small competencies: c, d -> d, c (small)",
                "Reordered Benchmark small facts: f1, f2 -> f2, f1",
                "Added Indicator c/new: none -> Does new (small)",
                "Reordered Competency c indicators: b, d -> d, b (small)",
                "Reordered Competency c mindsetTips: t1, t2 -> t2, t1",
                "Reordered Competency c successTactics: s1, s2 -> s2, s1",
                "Reordered Level c/2 behaviors: m1, m2 -> m2, m1 (small)",
            ],
            Lines(ContentDiff.Between(small, SmallBenchmark.On(1, 5, SmallBenchmark.Rated("d"), after) with { Facts = [Fact("f2"), Fact("f1")] })));
    }

    [Fact]
    public void Between_BehaviorAtAnotherLevel_IsReleveled()
    {
        Competency before = SmallBenchmark.Rated("c") with { Levels = [SmallBenchmark.Level(1, "a", "b"), SmallBenchmark.Level(2, "d")] };
        Competency after = before with { Levels = [SmallBenchmark.Level(1, "a"), SmallBenchmark.Level(2, "d", "b")] };

        Assert.Equal(
            ["Releveled Behavior c/b level: 1 -> 2 (small)"],
            Lines(ContentDiff.Between(SmallBenchmark.On(0, 1, before), SmallBenchmark.On(0, 1, after))));
    }

    [Fact]
    public void Between_RemovedLevel_RemovesItsBehaviorsToo()
    {
        Competency before = SmallBenchmark.Leveled("c", 2);

        Assert.Equal(
            ["Removed Level c/2: Level 2 -> none (small)", "Removed Behavior c/b2: Shows b2 -> none (small)"],
            Lines(ContentDiff.Between(SmallBenchmark.On(0, 1, before), SmallBenchmark.On(0, 1, SmallBenchmark.Leveled("c", 1)))));
    }

    /// <summary>"both" uses giver and taker, "left" the giver, "right" the taker, "later" is new.</summary>
    [Fact]
    public void Between_MovedIndicator_ChangesTheScoresOfThoseWhoUseEitherCompetency()
    {
        Indicator moving = SmallBenchmark.Low("moving");
        Competency giver = SmallBenchmark.Rated("giver", SmallBenchmark.High("stays"));
        Competency taker = SmallBenchmark.Rated("taker", SmallBenchmark.High("waits"));
        CompetencyCatalog earlier = Catalog([giver with { Indicators = [.. giver.Indicators, moving] }, taker], ("both", ["giver", "taker"]),
            ("left", ["giver"]), ("right", ["taker"]));
        CompetencyCatalog later = Catalog(
            [giver, taker with { Indicators = [moving with { Weight = 5, Text = "Moves" }, .. taker.Indicators] }],
            ("both", ["giver", "taker"]), ("later", ["giver", "taker"]), ("left", ["giver"]), ("right", ["taker"]));

        Assert.Equal(
            [
                "Added Benchmark later: none -> Role later",
                "Moved Indicator taker/moving: giver -> taker (both, left, right)",
                "Reweighted Indicator taker/moving weight: 1 -> 5 (both)",
                "Reworded Indicator taker/moving text: Does moving -> Moves",
            ],
            Lines(ContentDiff.Between(earlier, later)));
    }

    [Fact]
    public void Between_AddedAndRemovedCompetencies_ListTheWholeAndWhatMoved()
    {
        Competency gone = SmallBenchmark.Rated("gone", SmallBenchmark.High("a"), SmallBenchmark.High("b"));
        Competency came = SmallBenchmark.Rated("came", SmallBenchmark.High("b"), SmallBenchmark.High("d"));

        Assert.Equal(
            [
                "Added BenchmarkCompetency post/came: none -> Name of came (post)",
                "Removed BenchmarkCompetency post/gone: Name of gone -> none (post)",
                "Added Competency came: none -> Name of came",
                "Moved Indicator came/b: gone -> came",
                "Removed Competency gone: Name of gone -> none",
            ],
            Lines(ContentDiff.Between(Catalog([gone], ("post", ["gone"])), Catalog([came], ("post", ["came"])))));
    }

    [Fact]
    public void Between_SharedCompetency_NamesEveryBenchmarkThatUsesItInBothVersions()
    {
        Competency shared = SmallBenchmark.Rated("shared", SmallBenchmark.High("a"));
        Competency other = SmallBenchmark.Rated("other", SmallBenchmark.High("b"));
        Competency rekeyed = SmallBenchmark.Rated("shared", SmallBenchmark.Low("a"));
        CompetencyCatalog earlier = Catalog([shared, other], ("one", ["shared"]), ("two", ["other", "shared"]), ("three", ["other"]), ("four", ["other"]));
        CompetencyCatalog later = Catalog([rekeyed, other], ("one", ["shared"]), ("two", ["shared", "other"]), ("three", ["other"]),
            ("four", ["other", "shared"]));
        ContentDiff diff = ContentDiff.Between(earlier, later);

        Assert.Equal(
            [
                "Added BenchmarkCompetency four/shared: none -> Name of shared (four)",
                "Reordered Benchmark two competencies: other, shared -> shared, other (two)",
                "Rekeyed Indicator shared/a pole: high -> low (one, two)",
            ],
            Lines(diff));
        Assert.Equal([("four", false), ("one", false), ("three", true), ("two", false)],
            diff.Benchmarks.Select(benchmark => (benchmark.Id, benchmark.NormsStillFit)));
    }

    [Fact]
    public void Between_CompetencyThatNoBenchmarkUses_ChangesNoScores()
    {
        ContentDiff diff = ContentDiff.Between(
            Catalog([SmallBenchmark.Rated("idle", SmallBenchmark.High("a"))]), Catalog([SmallBenchmark.Rated("idle", SmallBenchmark.Low("a"))]));

        Assert.Equal(["Rekeyed Indicator idle/a pole: high -> low"], Lines(diff));
        Assert.False(diff.ChangesScoring);
    }

    [Fact]
    public void Between_ElementOfAnotherKindUnderTheSameId_IsRemovedAndAdded()
    {
        Competency before = SmallBenchmark.Rated("c", SmallBenchmark.High("a"));
        Competency after = SmallBenchmark.Rated("c") with { MindsetTips = [Tip("a")] };

        Assert.Equal(
            ["Added MindsetTip c/a: none -> Think of a", "Removed Indicator c/a: Does a -> none (small)"],
            Lines(ContentDiff.Between(SmallBenchmark.On(1, 5, before), SmallBenchmark.On(1, 5, after))));
    }

    [Fact]
    public void Between_AdviceOfOneIdInTwoCompetencies_IsTakenInOrder()
    {
        Competency with = SmallBenchmark.Rated("x") with { MindsetTips = [Tip("tip")] };
        Benchmark before = SmallBenchmark.On(1, 5, with with { Id = "a" }, with with { Id = "b" }, SmallBenchmark.Rated("c"), SmallBenchmark.Rated("d"));
        Benchmark after = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a"), SmallBenchmark.Rated("b"), with with { Id = "c" }, with with { Id = "d" });

        Assert.Equal(
            ["Moved MindsetTip c/tip: a -> c", "Moved MindsetTip d/tip: b -> d"],
            Lines(ContentDiff.Between(before, after)).Where(line => line.StartsWith("Moved", StringComparison.Ordinal)));
    }

    [Fact]
    public void Between_OtherContentVersion_IsEmpty() =>
        Assert.True(ContentDiff.Between(Samples.Benchmark, Samples.Benchmark with { ContentVersion = "9.9.9" }).IsEmpty);

    [Fact]
    public void Between_EqualContents_AreEqual()
    {
        CompetencyCatalog later = Bundle.Read(Bundle.With("\"weight\": 2,", "\"weight\": 3,"));

        Assert.Equal(ContentDiff.Between(Original, later), ContentDiff.Between(Bundle.Read(Bundle.Complete), later));
        Assert.NotEqual(ContentDiff.Between(Original, later), ContentDiff.Between(later, Original));
    }

    [Fact]
    public void Between_OwnContentBesideACatalog_LeavesThatCatalogOut()
    {
        CompetencyCatalog embedded = CompetencyCatalog.Default;
        CompetencyCatalog earlier = embedded.With(Bundle.Files(OwnRole("advocates-for-customers")));
        CompetencyCatalog later = embedded.With(Bundle.Files(OwnRole("finds-common-ground")));
        CompetencyCatalog alone = Bundle.Read(OwnRole("own")
            .Replace("\"competencies\": []", "\"competencies\": [{\"id\": \"own\", \"name\": \"Own\"}]", StringComparison.Ordinal));

        Assert.Equal(
            [
                "Added BenchmarkCompetency own-role/finds-common-ground: none -> Finds Common Ground to Work Well with Others (own-role)",
                "Removed BenchmarkCompetency own-role/advocates-for-customers: Advocates for Customers to Drive Results -> none (own-role)",
            ],
            Lines(ContentDiff.Between(earlier, later, embedded)));
        Assert.Equal(
            [
                "Added BenchmarkCompetency own-role/finds-common-ground: none -> Finds Common Ground to Work Well with Others (own-role)",
                "Removed BenchmarkCompetency own-role/own: Own -> none (own-role)",
                "Removed Competency own: Own -> none",
            ],
            Lines(ContentDiff.Between(alone, later, embedded)));
        Assert.Equal(["own-role"], ContentDiff.Between(later, alone, embedded).Benchmarks.Select(benchmark => benchmark.Id));
        Assert.Equal(["own-role"], ContentDiff.Between(earlier, later, embedded).Benchmarks.Select(benchmark => benchmark.Id));
        Assert.Equal(embedded.Benchmarks.Count + 1, ContentDiff.Between(later, alone).Benchmarks.Count);
        Assert.Equal(["Added Benchmark own-role: none -> Own"], Lines(ContentDiff.Between(embedded, earlier, embedded)));
    }

    [Fact]
    public void Between_OwnCopyOfACompetencyAgainstTheOneBeside_ComparesThem()
    {
        CompetencyCatalog embedded = CompetencyCatalog.Default;
        Competency original = embedded.GetCompetency("finds-common-ground");
        Competency copy = original with { Indicators = [original.Indicators[0] with { Weight = 9 }, .. original.Indicators.Skip(1)] };
        CompetencyCatalog later = embedded.With(Bundle.Files(OwnRole("finds-common-ground")));
        CompetencyCatalog earlier = Bundle.Read(Bundle.Write([copy], [later.GetBenchmark("own-role") with { Competencies = [SmallBenchmark.Entry(copy)] }]));

        Assert.Equal(
            [$"Reweighted Indicator finds-common-ground/{copy.Indicators[0].Id} weight: 9 -> 1 (own-role)"],
            Lines(ContentDiff.Between(earlier, later, embedded)));
    }

    [Fact]
    public void Between_OwnCopyOfABenchmarkOfTheCatalogBeside_IsNotLeftOut()
    {
        Benchmark own = CompetencyCatalog.Default.GetBenchmark("account-management") with { Title = "Own" };
        Competency[] competencies = [.. own.Competencies.Select(entry => entry.Competency)];

        Assert.Equal(
            ["Removed Benchmark account-management: Own -> none (account-management)"],
            Lines(ContentDiff.Between(Bundle.Read(Bundle.Write(competencies, [own])), Bundle.Read(Bundle.Write(competencies, [])), CompetencyCatalog.Default)));
    }

    [Fact]
    public void Between_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("earlier", () => ContentDiff.Between(null!, Original));
        Assert.Throws<ArgumentNullException>("later", () => ContentDiff.Between(Original, null!));
        Assert.Throws<ArgumentNullException>("earlier", () => ContentDiff.Between(null!, Samples.Benchmark));
        Assert.Throws<ArgumentNullException>("later", () => ContentDiff.Between(Samples.Benchmark, null!));
    }

    private static IEnumerable<string> Lines(ContentDiff diff) => diff.Changes.Select(Line);

    private static string Line(ContentChange change)
    {
        string member = change.Member is null ? string.Empty : $" {change.Member}";
        string scoring = change.ScoringOf.Count == 0 ? string.Empty : $" ({string.Join(", ", change.ScoringOf)})";
        string element = change.Within is null ? change.Element : $"{change.Within}/{change.Element}";
        return $"{change.Kind} {change.ElementKind} {element}{member}: {change.Before ?? "none"} -> {change.After ?? "none"}{scoring}";
    }

    private static MindsetTip Tip(string id) => new() { Id = id, Text = $"Think of {id}" };

    private static SuccessTactic Tactic(string id) => new() { Id = id, Text = $"Do {id}" };

    private static BenchmarkFact Fact(string id) => new() { Id = id, Label = "Fact", Text = $"The {id}" };

    private static CompetencyCatalog Catalog(Competency[] competencies, params (string Id, string[] Competencies)[] roles) => Bundle.Read(Bundle.Write(
        competencies,
        roles.Select(role => SmallBenchmark.On(1, 5, role.Competencies.Select(id => competencies.Single(competency => competency.Id == id))) with
        {
            Id = role.Id,
            Title = $"Role {role.Id}",
        })));

    private static string OwnRole(string competency) => $$"""
        {
          "formatVersion": 1,
          "competencies": [],
          "benchmarks": [
            {
              "id": "own-role", "title": "Own", "description": {"text": "Ours."}, "ratingScale": {"min": 1, "max": 5},
              "competencies": [{"competency": "{{competency}}"}]
            }
          ]
        }
        """;
}
