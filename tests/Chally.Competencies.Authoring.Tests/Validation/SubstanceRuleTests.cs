using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Tests.Validation;

/// <summary>What the rules find that look at a competency or benchmark as a whole.</summary>
public sealed class SubstanceRuleTests
{
    [Theory]
    [InlineData("high", "low indicators", true)]
    [InlineData("high", "Low-pole indicators", true)]
    [InlineData("high", "indicators", true)]
    [InlineData("high", "high indicators", false)]
    [InlineData("high", "mindset tips", false)]
    [InlineData("low", "high indicators", true)]
    [InlineData("low", "High-pole indicators", true)]
    [InlineData("low", "indicators", true)]
    [InlineData("low", "low indicators", false)]
    public void OnePole_NamedAsNotPublished_IsExplained(string pole, string gap, bool explained)
    {
        string indicator = pole == "high" ? ValidationSamples.High : ValidationSamples.Low;
        string missing = pole == "high" ? "low" : "high";

        ContentValidation validation =
            Validate($$"""{ "formatVersion": 1, "id": "listening", "name": "Listening", "indicators": [ {{indicator}} ], "notPublished": [ "{{gap}}" ] }""");

        Assert.Equal(
            explained ? [] : [$"test.json:1: $.indicators: warning CC1001: 'listening' has no {missing} indicators - {DiagnosticRules.Find("CC1001")!.Fix}"],
            validation.Diagnostics.Select(one => one.ToString()));
    }

    [Theory]
    [InlineData("poor", "excellent", "poor")]
    [InlineData("Needs improvement", "Exceeds expectations", "Needs improvement")]
    [InlineData("never", "Very good.", "Very good.")]
    [InlineData("almost never", "almost always", null)]
    [InlineData("strongly disagree", "strongly agree", null)]
    public void EvaluativeAnchors_OverLowIndicators_AreFound(string low, string high, string? found)
    {
        ContentValidation both = Validate(Anchored(low, high, $"{ValidationSamples.High}, {ValidationSamples.Low}"));

        Assert.Equal(
            found is null
                ? []
                : [("CC1002", $"the anchor '{found}' judges how well, and low indicators are rated on it", "$.benchmarks[0].ratingScale.anchors")],
            both.Diagnostics.Select(one => (one.Code, one.Message, one.Path!)));
        Assert.Empty(Validate(Anchored(low, high, ValidationSamples.High)).Diagnostics);
    }

    [Fact]
    public void EvaluativeAnchor_AnyWordOfJudgement_IsFound()
    {
        const string Words =
            "poor, fair, good, excellent, outstanding, exceptional, unacceptable, unsatisfactory, satisfactory, weak, strong, adequate, inadequate, needs " +
                "improvement, below, exceeds, meets, superior, average, effective, ineffective, proficient";

        Assert.All(Words.Split(", "),
            word => Assert.Contains(Validate(Anchored("never", $"is {word} here", ValidationSamples.Low)).Diagnostics, one => one.Code == "CC1002"));
    }

    /// <summary>A competency without levels and indicators, with some, with a definition, and with a problem.</summary>
    [Theory]
    [InlineData("\"notPublished\": []")]
    [InlineData("\"levels\": [ { \"rank\": 1, \"name\": \"One\", \"behaviors\": [ { \"id\": \"b-one\", \"text\": \"Asks open questions\", \"sources\": " +
        "[\"x\"] } ] } ]")]
    [InlineData("\"indicators\": [ INDICATOR ], \"levels\": [ { \"rank\": 1, \"name\": \"One\", \"behaviors\": [ { \"id\": \"b-one\", \"text\": \"Asks open " +
        "questions\", \"sources\": [\"x\"] } ] } ]")]
    [InlineData("\"nameStatus\": \"x\", \"indicators\": [ INDICATOR ]", "CC0007")]
    [InlineData("\"indicators\": [ INDICATOR ]", "CC1001")]
    public void OnePole_NeedsIndicatorsOfAWholeCompetency(string members, params string[] codes) => Assert.Equal(
        codes,
        Validate($$"""{ "formatVersion": 1, "id": "listening", "name": "Listening", {{members.Replace("INDICATOR", ValidationSamples.Low, StringComparison.Ordinal)}} }""").Diagnostics.Select(
            one => one.Code));

    [Fact]
    public void Unsourced_ListsEveryKindOfText()
    {
        ContentDiagnostic diagnostic = Assert.Single(Validate("""
            { "formatVersion": 1, "id": "listening", "name": "Listening", "definition": { "text": "Hearing people out." },
              "mindsetTips": [ { "id": "tip-one", "text": "Treat silence as room" } ],
              "successTactics": [ { "id": "tactic-one", "text": "Repeat it word by word" } ],
              "levels": [ { "rank": 1, "name": "One", "behaviors": [ { "id": "b-one", "text": "Nods at each guest" } ] } ] }
            """).Diagnostics);

        Assert.Equal(("CC1013", "no source for tip-one, tactic-one, b-one and 1 more", "$", "listening"),
            (diagnostic.Code, diagnostic.Message, diagnostic.Path, diagnostic.Element));
    }

    [Theory]
    [InlineData("\"definition\": { \"text\": \"Hearing people out.\" }", "no source for the definition")]
    [InlineData("\"definition\": { \"text\": \"Hearing people out.\", \"sources\": [\"x\"] }", null)]
    [InlineData("\"notPublished\": [\"indicators\"], \"indicators\": [ { \"id\": \"i\", \"pole\": \"high\", \"text\": \"Asks open questions\" } ]",
        "no source for i")]
    [InlineData("\"notPublished\": [\"indicators\"], \"indicators\": [ { \"id\": \"i\", \"pole\": \"high\", \"text\": \"Asks open questions\", " +
        "\"inferred\": true } ]", null)]
    public void Unsourced_TextWithASourceOrInferred_IsNot(string members, string? message) => Assert.Equal(
        message is null ? [] : [message],
        Validate($$"""{ "formatVersion": 1, "id": "listening", "name": "Listening", {{members}} }""").Diagnostics.Select(one => one.Message));

    [Fact]
    public void EvaluativeAnchors_OverACompetencyOfTheCatalogBeside_AreFound()
    {
        CompetencyCatalog beside =
            CompetencyCatalog.Read([ContentFile.FromText("beside.json", ValidationSamples.Competency(ValidationSamples.High, ValidationSamples.Low))]);
        const string Role = """
            { "formatVersion": 1, "id": "desk", "title": "Help Desk", "description": { "text": "Answers questions of customers." },
              "ratingScale": { "min": 0, "max": 1, "anchors": ["never", "very good"] }, "competencies": [ { "competency": "listening" } ] }
            """;

        ContentDiagnostic diagnostic =
            Assert.Single(ContentValidator.Validate([ContentFile.FromText("role.json", Role)], new ContentValidationOptions { Beside = beside }).Diagnostics);

        Assert.Equal(("CC1002", "desk"), (diagnostic.Code, diagnostic.Element));
    }

    [Fact]
    public void ToString_OfAnError_SaysSo() => Assert.StartsWith(
        "test.json:1: $: error CC0004: expected the member 'name', found none - ",
        Validate("""{ "formatVersion": 1, "id": "listening" }""").Diagnostics[0].ToString(), StringComparison.Ordinal);

    private static string Anchored(string low, string high, string indicators) => $$"""
        { "formatVersion": 1,
          "competencies": [ { "id": "listening", "name": "Listening", "indicators": [ {{indicators}} ], "notPublished": ["indicators"] } ],
          "benchmarks": [ { "id": "desk", "title": "Help Desk", "description": { "text": "Answers questions of customers." },
            "ratingScale": { "min": 0, "max": 1, "anchors": ["{{low}}", "{{high}}"] }, "competencies": [ { "competency": "listening" } ] } ] }
        """;

    private static ContentValidation Validate(string file) =>
        ContentValidator.Validate([ContentFile.FromText("test.json", file)], new ContentValidationOptions { Beside = null });
}
