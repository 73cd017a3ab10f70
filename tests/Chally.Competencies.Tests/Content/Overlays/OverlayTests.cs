using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Tests.Content.Overlays;

public sealed class OverlayTests
{
    private const string Manager = "customer-service-manager-qualities";
    private static readonly CompetencyCatalog Base = CompetencyCatalog.Default;

    /// <summary>One change of each member that an overlay may replace, in the embedded content.</summary>
    public static TheoryData<string, string> Members => new()
    {
        { "empathy", "name" },
        { "call-center-management", "definition" },
        { "ensures-coverage", "caution" },
        { "call-center-management", "level.2" },
        { "call-center-key-functions", "text" },
        { "empathy-team-challenges", "text" },
        { Base.Competencies.First(one => one.MindsetTips.Count > 0).MindsetTips[0].Id, "text" },
        { Base.Competencies.First(one => one.SuccessTactics.Count > 0).SuccessTactics[0].Id, "text" },
        { Manager, "title" },
        { Manager, "description" },
        { Manager, "anchor.1" },
        { $"{Manager}/empathy", "name" },
        { "customer-service-manager/advocates-for-customers", "definition" },
        { "qualities-ideal-candidate", "label" },
        { "qualities-ideal-candidate", "text" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void Text_OfAnyMember_IsReplacedAndNothingElse(string element, string member)
    {
        string was = Present(element, member);

        CompetencyCatalog changed = With(Overlay(Text(element, member, was, "Replaced by the house")));

        Assert.Equal(1, Occurrences(changed, "Replaced by the house") - Occurrences(Base, "Replaced by the house"));
        bool addsOwnWords = element.Contains('/', StringComparison.Ordinal) && member == "name";
        Assert.Equal(Occurrences(Base, was) - (addsOwnWords ? 0 : 1), Occurrences(changed, was));
        Assert.Equal(Base.ScoringHash, changed.ScoringHash);
        Assert.NotEqual(Base.ContentHash, changed.ContentHash);
        Assert.Equal(changed.ContentHash, changed.In("de").ContentHash);
    }

    [Theory]
    [InlineData("""{ "element": "empathy", "member": "name", "was": "Empathy", "now": "Heart" }""")]
    [InlineData("""{ "element": "empathy-team-challenges", "member": "weight", "was": 1, "now": 2 }""")]
    public void Change_OfAMemberThatAnEarlierOneChanges_IsRefused(string change)
    {
        InputProblem problem = Assert.Single(Assert.Throws<CompetencyContentException>(() => With(Overlay(change, change))).Problems);

        Assert.Equal((ProblemCodes.DuplicateMember, "$.changes[1]"), (problem.Code, problem.Path));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Text_WrittenAgainstAnother_IsRefusedWithThePresentOne(string element, string member)
    {
        CompetencyContentException thrown = Assert.Throws<CompetencyContentException>(() => With(Overlay(Text(element, member, "Not what is there", "New"))));

        InputProblem problem = Assert.Single(thrown.Problems);
        Assert.Equal(ProblemCodes.StaleBase, problem.Code);
        Assert.Equal("$.changes[0].was", problem.Path);
        Assert.Equal("overlay.json", problem.Source);
        Assert.Contains(InputProblem.Shorten(Present(element, member)), problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Weight_OfAnIndicatorAndInARole_ChangesTheScoreAndItsHash()
    {
        CompetencyCatalog changed = With(Overlay(
            """{ "element": "empathy-team-challenges", "member": "weight", "was": 1, "now": 3 }""",
            $$"""{ "element": "{{Manager}}/empathy", "member": "weight", "was": 1, "now": 2.5 }"""));
        Benchmark benchmark = changed.GetBenchmark(Manager);

        Assert.Equal(3, changed.GetCompetency("empathy").Indicators.Single(one => one.Id == "empathy-team-challenges").Weight);
        Assert.Equal(2.5, benchmark.Competencies.Single(entry => entry.Id == "empathy").Weight);
        Assert.NotEqual(Base.GetBenchmark(Manager).ComputeScoringHash(), benchmark.ComputeScoringHash());
        Assert.Equal(Base.GetBenchmark("account-management").ComputeScoringHash(), changed.GetBenchmark("account-management").ComputeScoringHash());
        Assert.Same(changed.GetCompetency("empathy"), benchmark.Competencies.Single(entry => entry.Id == "empathy").Competency);
    }

    [Theory]
    [InlineData("""{ "element": "nobody", "member": "text", "was": "a", "now": "b" }""", ProblemCodes.UnknownElement, "$.changes[0].element")]
    [InlineData("""{ "element": "empathy", "member": "title", "was": "a", "now": "b" }""", ProblemCodes.UnknownElement, "$.changes[0].element")]
    [InlineData("""{ "element": "empathy", "member": "level.1", "was": "a", "now": "b" }""", ProblemCodes.UnknownElement, "$.changes[0].element")]
    [InlineData("""{ "element": "customer-service-manager-qualities/finds-common-ground", "member": "weight", "was": 1, "now": 2 }""",
        ProblemCodes.UnknownElement, "$.changes[0].element")]
    [InlineData("""{ "element": "empathy-team-challenges", "member": "weight", "was": 2, "now": 3 }""", ProblemCodes.StaleBase, "$.changes[0].was")]
    [InlineData("""{ "element": "empathy-team-challenges", "member": "weight", "was": 1, "now": 1.5 }""", ProblemCodes.NotAllowed, "$.changes[0].now")]
    [InlineData("""{ "element": "empathy-team-challenges", "member": "weight", "was": 1, "now": 0 }""", ProblemCodes.NotAllowed, "$.changes[0].now")]
    [InlineData("""{ "element": "empathy-team-challenges", "member": "weight", "was": 1, "now": "2" }""", ProblemCodes.WrongType, "$.changes[0].now")]
    [InlineData("""{ "element": "a/b/c", "member": "text", "was": "a", "now": "b" }""", ProblemCodes.IdShape, "$.changes[0].element")]
    [InlineData("""{ "element": "empathy", "member": "anchor.x", "was": "a", "now": "b" }""", ProblemCodes.NotAllowed, "$.changes[0].member")]
    [InlineData("""{ "element": "empathy", "member": "name", "was": "Empathy", "now": "" }""", ProblemCodes.Text, "$.changes[0].now")]
    [InlineData("""{ "element": "empathy", "member": "name", "was": "Empathy" }""", ProblemCodes.MissingMember, "$.changes[0]")]
    [InlineData("""{ "element": "empathy", "member": "name", "was": "Empathy", "now": "b", "why": "x" }""", ProblemCodes.UnknownMember, "$.changes[0].why")]
    public void Change_ThatFitsNothing_IsRefusedAtItsPlace(string change, string code, string path)
    {
        InputProblem problem = Assert.Single(Assert.Throws<CompetencyContentException>(() => With(Overlay(change))).Problems);

        Assert.Equal(code, problem.Code);
        Assert.Equal(path, problem.Path);
    }

    [Fact]
    public void Changes_WithSeveralMistakes_AreAllTold()
    {
        string overlay = Overlay(
            Text("nobody", "text", "a", "b"), Text("empathy", "name", "Old", "New"), Text("empathy", "size", "a", "b"),
            Text("empathy-team-challenges", "text", "Old", "New"));

        Assert.Equal(
            [ProblemCodes.NotAllowed, ProblemCodes.StaleBase, ProblemCodes.StaleBase, ProblemCodes.UnknownElement],
            Assert.Throws<CompetencyContentException>(() => With(overlay)).Problems.Select(problem => problem.Code).Order(StringComparer.Ordinal)
                .OrderBy(code => code));
    }

    [Fact]
    public void Overlays_OnePerFile_ApplyInOrder()
    {
        CompetencyCatalog once = With(Overlay(Text("empathy", "name", "Empathy", "Their side")));
        CompetencyCatalog twice = once.With([ContentFile.FromText("second.json",
            Overlay(Text("empathy", "name", "Their side", "In their shoes")).Replace("our-house", "second", StringComparison.Ordinal))]);

        Assert.Equal("In their shoes", twice.GetCompetency("empathy").Name);
        Assert.Equal(["our-house", "second"], twice.Overlays.Select(overlay => overlay.Id));
        Assert.Throws<CompetencyContentException>(() => once.With([ContentFile.FromText("again.json", Overlay(Text("empathy", "name", "Their side", "X")))]));
    }

    [Fact]
    public void Overlay_OfContentInTheSameFiles_Applies()
    {
        CompetencyCatalog catalog = CompetencyCatalog.Read(
        [
            ContentFile.FromText("overlay.json", Overlay(Text("listening", "name", "Listening", "Hearing"))),
            ContentFile.FromText("listening.json", """{ "formatVersion": 1, "id": "listening", "name": "Listening" }"""),
        ]);

        Assert.Equal("Hearing", catalog.GetCompetency("listening").Name);
    }

    [Fact]
    public void Language_FallsBackTextByText()
    {
        string Translated(string id, string language, params string[] changes) =>
            Overlay(changes).Replace("\"our-house\"", $"\"{id}\", \"language\": \"{language}\"", StringComparison.Ordinal);
        CompetencyCatalog catalog = Base.With(
        [
            ContentFile.FromText("de.json",
                Translated("de", "de", Text("empathy", "name", "Empathy", "Einfühlung"), Text("motivation", "name", "Motivation of Self and Team", "Antrieb"))),
            ContentFile.FromText("at.json",
                Translated("at", "de-AT", Text("empathy", "name", "Empathy", "Mitgefühl"), Text("motivation", "name", "An older name", "Schwung"))),
        ]);

        Assert.Equal(["de", "de-AT"], catalog.Languages);
        Assert.Equal("Empathy", catalog.GetCompetency("empathy").Name);
        Assert.Equal("Einfühlung", catalog.In("de").GetCompetency("empathy").Name);
        Assert.Equal("Mitgefühl", catalog.In("de-at").GetCompetency("empathy").Name);
        Assert.Equal("Antrieb", catalog.In("de-AT").GetCompetency("motivation").Name);
        Assert.Equal("Einfühlung", catalog.In("de-CH-1996").GetCompetency("empathy").Name);
        Assert.Equal("Communication", catalog.In("de-AT").GetCompetency("communication").Name);
        Assert.Same(catalog, catalog.In("fr"));
        Assert.Throws<ArgumentException>(() => catalog.In("d"));
    }

    [Fact]
    public void Language_NeverChangesAScore()
    {
        CompetencyCatalog catalog =
            With(Overlay([.. Members.Select(row => Text(row.Data.Item1, row.Data.Item2, Present(row.Data.Item1, row.Data.Item2), "Übersetzt"))])
            .Replace("\"our-house\"", "\"texts-de\", \"language\": \"de\"", StringComparison.Ordinal));
        Benchmark german = catalog.In("de").GetBenchmark(Manager);
        Benchmark english = catalog.GetBenchmark(Manager);
        int rating = 1;
        RatingSheet sheet = new() { Subject = "A", Ratings = [.. english.Items().Select(item => new ItemRating(item.Id, (rating++ % 5) + 1))] };

        BenchmarkScore one = new BenchmarkScorer(english).Score(sheet);
        BenchmarkScore other = new BenchmarkScorer(german).Score(sheet);

        Assert.NotEqual(english, german);
        Assert.Equal(one.Overall, other.Overall);
        Assert.Equal(one.Competencies.Select(score => score.Percent), other.Competencies.Select(score => score.Percent));
        Assert.Equal(english.ComputeScoringHash(), german.ComputeScoringHash());
    }

    [Theory]
    [InlineData("empathy-team-challenges", "1", "3")]
    [InlineData("empathy-team-challenges", "2", "3")]
    [InlineData("empathy-team-challenges", "1", "1.5")]
    [InlineData("nobody", "1", "3")]
    public void Language_WithAWeight_IsRefusedForThatAlone(string element, string was, string now)
    {
        string overlay = Overlay($$"""{ "element": "{{element}}", "member": "weight", "was": {{was}}, "now": {{now}} }""")
            .Replace("\"our-house\"", "\"de\", \"language\": \"de\"", StringComparison.Ordinal);

        Assert.Equal([ProblemCodes.NotAllowed], Assert.Throws<CompetencyContentException>(() => With(overlay)).Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("de-Latn-AT", "de-Latn-AT,de-Latn,de")]
    [InlineData("en-a-bbb-x-c", "en-a-bbb-x-c,en-a-bbb,en")]
    [InlineData("de", "de")]
    public void LanguageChain_CutsFromTheEnd(string tag, string chain) => Assert.Equal(chain.Split(','), LanguageTag.Chain(tag));

    private static CompetencyCatalog With(string overlay) => Base.With([ContentFile.FromText("overlay.json", overlay)]);

    private static string Overlay(params string[] changes) =>
        $$"""{ "formatVersion": 1, "overlay": "our-house", "changes": [ {{string.Join(", ", changes)}} ] }""";

    private static string Text(string element, string member, string was, string now) =>
        $$"""{ "element": "{{element}}", "member": "{{member}}", "was": "{{was.Replace("\"", "\\\"", StringComparison.Ordinal)}}", "now": "{{now}}" }""";

    /// <summary>The present text, read off the problem that a stale change gives.</summary>
    private static string Present(string element, string member)
    {
        string id = element.Split('/')[^1];
        Competency? competency = Base.Competencies.FirstOrDefault(one => one.Id == id);
        Benchmark? benchmark = Base.Benchmarks.FirstOrDefault(one => one.Id == element.Split('/')[0]);
        return (member, competency, benchmark) switch
        {
            ("name", _, Benchmark role) => role.Competencies.Single(entry => entry.Id == id).Name,
            ("definition", _, Benchmark role) => role.Competencies.Single(entry => entry.Id == id).Definition!.Text,
            ("name", Competency one, _) => one.Name,
            ("definition", Competency one, _) => one.Definition!.Text,
            ("caution", Competency one, _) => one.Caution!,
            ("level.2", Competency one, _) => one.Levels[1].Name,
            ("title", _, Benchmark role) => role.Title,
            ("description", _, Benchmark role) => role.Description.Text,
            ("anchor.1", _, Benchmark role) => role.RatingScale.Anchors[0],
            ("label", _, _) => Base.Benchmarks.SelectMany(role => role.Facts).Single(fact => fact.Id == element).Label,
            _ => Texts(Base).Single(text => text.Id == element).Text,
        };
    }

    private static IEnumerable<(string Id, string Text)> Texts(CompetencyCatalog catalog) => catalog.Competencies
        .SelectMany(one => one.Items().Select(item => (item.Id, item.Text)).Concat(one.MindsetTips.Select(tip => (tip.Id, tip.Text)))
            .Concat(one.SuccessTactics.Select(tactic => (tactic.Id, tactic.Text))))
        .Concat(catalog.Benchmarks.SelectMany(role => role.Facts).Select(fact => (fact.Id, fact.Text)));

    private static int Occurrences(CompetencyCatalog catalog, string text) => AllTexts(catalog).Count(one => one == text);

    private static IEnumerable<string> AllTexts(CompetencyCatalog catalog) =>
    [
        .. Texts(catalog).Select(one => one.Text),
        .. catalog.Competencies.SelectMany(
            one => new[] { one.Name, one.Definition?.Text ?? string.Empty, one.Caution ?? string.Empty }.Concat(one.Levels.Select(level => level.Name))),
        .. catalog.Benchmarks.SelectMany(role => new[] { role.Title, role.Description.Text }.Concat(role.RatingScale.Anchors)
            .Concat(role.Facts.Select(fact => fact.Label))),
        .. catalog.Benchmarks.SelectMany(role => role.Competencies)
            .SelectMany(entry => new[] { entry.NameOverride ?? string.Empty, entry.DefinitionOverride?.Text ?? string.Empty }),
    ];
}
