using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Validation;

/// <summary>Which texts the rules of wording look at, as what, and where they stand.</summary>
public sealed class StatementListTests
{
    [Fact]
    public void Bundle_HasEveryTextWithItsPlaceOwnerAndElement()
    {
        ContentDocument drafts = ContentDocument.Read(Bundle.Files(Bundle.Complete), beside: null);

        Assert.Equal(
            [
                "Name $.competencies[0].name listens listens none: Listens",
                "Definition $.competencies[0].definition.text listens listens none: Hears people out",
                "Note $.competencies[0].caution listens listens none: Culture",
                "Item $.competencies[0].indicators[0].text listens asks High: Asks",
                "Item $.competencies[0].indicators[1].text listens interrupts Low: Interrupts",
                "Advice $.competencies[0].mindsetTips[0].text listens tip none: Regard silence as room",
                "Advice $.competencies[0].successTactics[0].text listens tactic none: Repeat back",
                "Name $.competencies[0].levels[0].name listens listens none: Novice",
                "Item $.competencies[0].levels[0].behaviors[0].text listens nods High: Nods",
                "Name $.competencies[0].levels[1].name listens listens none: Expert",
                "Name $.benchmarks[0].title host host none: Host",
                "Note $.benchmarks[0].description.text host host none: Welcomes guests",
                "Name $.benchmarks[0].ratingScale.anchors[0] host host none: never",
                "Name $.benchmarks[0].ratingScale.anchors[1] host host none: at times",
                "Name $.benchmarks[0].ratingScale.anchors[2] host host none: always",
                "Name $.benchmarks[0].competencies[0].name host listens none: Hears guests",
                "Definition $.benchmarks[0].competencies[0].definition.text host listens none: Hears guests out",
                "Note $.benchmarks[0].facts[0].text host reports none: The owner",
            ],
            Lines(drafts, beside: null));
    }

    [Fact]
    public void Texts_ThatCouldNotBeRead_AreLeftOut()
    {
        const string Broken = """
            { "formatVersion": 1,
              "competencies": [ { "id": "listens", "name": 7, "indicators": [ { "id": "asks", "pole": "high", "text": "Asks", "weight": 0 }, { "id": "waits", "text": "Waits" }, { "id": "nods", "pole": "low" } ] } ],
              "benchmarks": [ { "id": "host", "competencies": [ { "competency": "listens" } ] } ] }
            """;

        Assert.Equal(["Item $.competencies[0].indicators[0].text listens asks High: Asks"],
            Lines(ContentDocument.Read(Bundle.Files(Broken), beside: null), beside: null));
    }

    [Fact]
    public void Overlay_HasTheKindOfTheTextThatItReplaces()
    {
        CompetencyCatalog beside = Bundle.Read(Bundle.Complete);
        (string Element, string Member, string Was)[] changes =
        [
            ("asks", "text", "Asks"), ("interrupts", "text", "Interrupts"), ("nods", "text", "Nods"), ("tip", "text", "Regard silence as room"),
            ("tactic", "text", "Repeat back"),
            ("reports", "text", "The owner"), ("listens", "name", "Listens"), ("host/listens", "definition", "Hears guests out"),
            ("listens", "caution", "Culture"),
            ("host", "description", "Welcomes guests"), ("host", "title", "Host"), ("listens", "level.1", "Novice"),
        ];
        string overlay = $$"""
            { "formatVersion": 1, "overlay": "ours",
              "changes": [ {{string.Join(", ", changes.Select(one => $$"""{ "element": "{{one.Element}}", "member": "{{one.Member}}", "was": "{{one.Was}}", "now": "New" }"""))}} ] }
            """;

        Assert.Equal(
            [
                "Item $.changes[0].now ours asks High: New",
                "Item $.changes[1].now ours interrupts Low: New",
                "Item $.changes[2].now ours nods High: New",
                "Advice $.changes[3].now ours tip none: New",
                "Advice $.changes[4].now ours tactic none: New",
                "Note $.changes[5].now ours reports none: New",
                "Name $.changes[6].now ours listens none: New",
                "Definition $.changes[7].now ours listens none: New",
                "Note $.changes[8].now ours listens none: New",
                "Note $.changes[9].now ours host none: New",
                "Name $.changes[10].now ours host none: New",
                "Name $.changes[11].now ours listens none: New",
            ],
            Lines(ContentDocument.Read([ContentFile.FromText("overlay.json", overlay)], beside), beside));
    }

    [Fact]
    public void Overlay_OverContentOfTheSameRun_HasItsKindsAndItsOwnLanguage()
    {
        const string Overlay = """
            { "formatVersion": 1, "overlay": "texts-de", "language": "de", "changes": [
              { "element": "interrupts", "member": "text", "was": "Interrupts", "now": "Unterbricht" }, { "element": "tip", "member": "text", "was": "Regard silence as room", "now": "Ruhig" } ] }
            """;
        ContentDocument drafts = ContentDocument.Read([.. Bundle.Files(Bundle.Complete), ContentFile.FromText("overlay.json", Overlay)], beside: null);
        List<Statement> statements = new StatementList(drafts, beside: null, "en-GB").ToList();

        Assert.Equal(
            [(StatementKind.Item, Pole.Low, "de"), (StatementKind.Advice, null, "de")],
            statements.Where(one => one.Owner == "texts-de").Select(one => (one.Kind, one.Pole, one.Language)));
        Assert.All(statements.Where(one => one.Owner != "texts-de"), one => Assert.Equal("en-GB", one.Language));
    }

    [Fact]
    public void Catalog_HasItsItemsAndItsAdviceWithoutPlaces() => Assert.Equal(
        [
            (StatementKind.Item, "asks", "Asks"), (StatementKind.Item, "interrupts", "Interrupts"), (StatementKind.Item, "nods", "Nods"),
            (StatementKind.Advice, "tip", "Regard silence as room"), (StatementKind.Advice, "tactic", "Repeat back"),
        ],
        StatementList.Of(Bundle.Read(Bundle.Complete), "en").Where(one => one.Place == default && one.Owner == "listens" && one.Language == "en")
            .Select(one => (one.Kind, one.Element, one.Text)));

    private static IEnumerable<string> Lines(ContentDocument drafts, CompetencyCatalog? beside) => new StatementList(drafts, beside, "en").ToList()
        .Select(one => $"{one.Kind} {one.Place.Path} {one.Owner} {one.Element} {one.Pole?.ToString() ?? "none"}: {one.Text}");
}
