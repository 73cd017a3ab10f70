using Chally.Competencies.Content;
using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content.Overlays;

/// <summary>What is said of overlays that do not fit, word by word, over a small bundle.</summary>
public sealed class OverlayProblemTests
{
    [Theory]
    [InlineData(
        """{ "element": "asks", "member": "text", "was": "Ask", "now": "b" }""",
        "overlay.json: $.changes[0].was: CC0016 expected what the override was written against, 'Ask', found 'Asks'")]
    [InlineData(
        """{ "element": "asks", "member": "weight", "was": 1.5, "now": 3 }""",
        "overlay.json: $.changes[0].was: CC0016 expected what the override was written against, 1.5, found '2'")]
    [InlineData(
        """{ "element": "host/listens", "member": "weight", "was": 2, "now": 3 }""",
        "overlay.json: $.changes[0].was: CC0016 expected what the override was written against, 2, found '2.5'")]
    [InlineData(
        """{ "element": "asks", "member": "weight", "was": 2, "now": 2.5 }""",
        "overlay.json: $.changes[0].now: CC0007 expected a whole number, as an indicator's weight is, found 2.5")]
    [InlineData(
        """{ "element": "nobody", "member": "text", "was": "a", "now": "b" }""",
        "overlay.json: $.changes[0].element: CC0017 expected an element of the catalog that has the member, found 'nobody' with 'text'")]
    [InlineData(
        """{ "element": "listens", "member": "weight", "was": 1, "now": 2 }""",
        "overlay.json: $.changes[0].element: CC0017 expected an element of the catalog that has the member, found 'listens' with 'weight'")]
    [InlineData(
        """{ "element": "asks", "member": "weight", "was": 2, "now": 3 }, { "element": "asks", "member": "weight", "was": 2, "now": 4 }""",
        "overlay.json: $.changes[1]: CC0005 expected one change of each member, found 'asks' with 'weight' again")]
    [InlineData(
        """{ "element": "asks", "member": "text", "was": "Asks", "now": "b" }, { "element": "asks", "member": "text", "was": "Asks", "now": "c" }""",
        "overlay.json: $.changes[1]: CC0005 expected one change of each member, found 'asks' with 'text' again")]
    [InlineData(
        """{ "element": "a/b/c", "member": "text", "was": "a", "now": "b" }""",
        "overlay.json: $.changes[0].element: CC0009 expected an id, or the ids of a benchmark and a competency joined by '/', found 'a/b/c'")]
    [InlineData(
        """{ "element": "asks", "member": "size", "was": "a", "now": "b" }""",
        "overlay.json: $.changes[0].member: CC0007 expected one of text, name, definition, caution, title, description, label, level.1, level.2 ..., " +
            "anchor.1, anchor.2 ..., found 'size'")]
    [InlineData(
        """{ "element": "asks", "member": "weight", "now": 2 }""",
        "overlay.json: $.changes[0]: CC0004 expected the member 'was', found none")]
    [InlineData(
        """{ "element": "asks", "member": "weight", "was": 2 }""",
        "overlay.json: $.changes[0]: CC0004 expected the member 'now', found none")]
    public void Change_ThatDoesNotFit_SaysWhy(string changes, string problem) =>
        Assert.Equal([problem], Problems(Overlay(changes)));

    [Fact]
    public void Weight_InAnOverlayWithALanguage_IsRefusedAtItsMember() => Assert.Equal(
        ["overlay.json: $.changes[1].member: CC0007 expected texts only in an overlay with a language, found a weight"],
        Problems(Overlay(
            """{ "element": "asks", "member": "text", "was": "Asks", "now": "Fragt" }, { "element": "asks", "member": "weight", "was": 2, "now": 3 }""",
            "\"language\": \"de\", ")));

    [Theory]
    [InlineData("\"language\": \"d\", ", "$.language: CC0007 expected a language tag such as \"de\" or \"pt-BR\" (BCP 47), found 'd'")]
    [InlineData("\"baseVersion\": \" \", ", "$.baseVersion: CC0008 expected text that is not blank, found ' '")]
    [InlineData("\"title\": \"x\", ",
        "$.title: CC0003 expected one of formatVersion, $schema, overlay, language, baseVersion, changes, acceptedWarnings, found 'title'")]
    [InlineData("\"acceptedWarnings\": [ { \"code\": \"CC0001\", \"reason\": \"x\" } ], ",
        "$.acceptedWarnings[0].code: CC0007 expected the code of a warning, such as CC1003, found 'CC0001'")]
    [InlineData("\"acceptedWarnings\": [ { \"code\": \"CC1001\", \"element\": \"A\", \"reason\": \"x\" } ], ",
        "$.acceptedWarnings[0].element: CC0009 expected an id in kebab-case (a-z, 0-9, single hyphens between), 1 to 80 characters, found 'A'")]
    public void Member_OutsideItsRule_IsRefused(string member, string problem) => Assert.Equal(
        ["overlay.json: " + problem], Problems(Overlay("""{ "element": "asks", "member": "text", "was": "Asks", "now": "Asks first" }""", member)));

    [Fact]
    public void Overlay_WithAnIdThatIsTaken_IsRefused() => Assert.Equal(
        ["overlay.json: $.overlay: CC0010 expected an id that is unique across the catalog (it stands at competency 'listens'), found 'asks'"],
        Problems(Overlay("""{ "element": "asks", "member": "text", "was": "Asks", "now": "b" }""").Replace("\"ours\"", "\"asks\"", StringComparison.Ordinal)));

    [Fact]
    public void Overlay_WithoutAnId_IsRefusedForThatAlone() => Assert.Equal(
        ["overlay.json: $.overlay: CC0009 expected an id in kebab-case (a-z, 0-9, single hyphens between), 1 to 80 characters, found 'Ours'"],
        Problems(Overlay("""{ "element": "nobody", "member": "text", "was": "Asks", "now": "b" }""")
            .Replace("\"ours\"", "\"Ours\"", StringComparison.Ordinal)));

    [Fact]
    public void Element_MissingFromBrokenContent_IsNotBlamedOnTheOverlay()
    {
        CompetencyContentException thrown = Assert.Throws<CompetencyContentException>(() => CompetencyCatalog.Read(
        [
            ContentFile.FromText("broken.json", """{ "formatVersion": 1, "id": "broken" }"""),
            ContentFile.FromText("overlay.json", Overlay("""{ "element": "broken", "member": "name", "was": "Old", "now": "New" }""")),
        ]));

        Assert.Equal([ProblemCodes.MissingMember], thrown.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Overlay_IsReadWhole()
    {
        CompetencyCatalog catalog = Bundle.Read(Bundle.Complete).With([ContentFile.FromText("overlay.json", Overlay(
            """{ "element": "asks", "member": "text", "was": "Asks", "now": "Asks first" }, { "element": "host/listens", "member": "weight", "was": 2.5, "now": 4 }""",
            "\"baseVersion\": \"1.2\", \"acceptedWarnings\": [ { \"code\": \"CC1003\", \"element\": \"asks\", \"reason\": \"One.\" } ], "))]);

        Assert.Equal(
            new ContentOverlay
            {
                Id = "ours",
                BaseVersion = "1.2",
                Texts = [new TextOverride { Element = "asks", Member = "text", Was = "Asks", Now = "Asks first" }],
                Weights = [new WeightOverride { Element = "host/listens", Was = 2.5, Now = 4 }],
                AcceptedWarnings = [new AcceptedWarning { Code = "CC1003", Element = "asks", Reason = "One." }],
            },
            Assert.Single(catalog.Overlays));
        Assert.Equal(("Asks first", 4), (catalog.Competencies[0].Indicators[0].Text, catalog.Benchmarks[0].Competencies[0].Weight));
    }

    [Fact]
    public void Benchmark_ThatNoChangeTouches_StaysTheSameObject()
    {
        CompetencyCatalog beside = Bundle.Read(Bundle.Complete, """{ "formatVersion": 1, "id": "other", "name": "Other" }""");

        CompetencyCatalog changed =
            beside.With([ContentFile.FromText("overlay.json", Overlay("""{ "element": "other", "member": "name", "was": "Other", "now": "Another" }"""))]);

        Assert.Same(beside.Benchmarks[0], changed.Benchmarks[0]);
        Assert.Same(beside.GetCompetency("listens"), changed.GetCompetency("listens"));
        Assert.Equal("Another", changed.GetCompetency("other").Name);
    }

    private static string Overlay(string changes, string members = "") =>
        $$"""{ "formatVersion": 1, "overlay": "ours", {{members}}"changes": [ {{changes}} ] }""";

    private static IEnumerable<string> Problems(string overlay) =>
        Assert.Throws<CompetencyContentException>(() => Bundle.Read(Bundle.Complete).With([ContentFile.FromText("overlay.json", overlay)])).Problems.Select(
            problem => problem.ToString());
}
