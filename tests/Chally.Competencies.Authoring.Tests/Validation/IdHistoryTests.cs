using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Validation;

/// <summary>Ids that stood for something else in an earlier version.</summary>
public sealed class IdHistoryTests
{
    private const string Earlier = """
        { "formatVersion": 1,
          "competencies": [
            { "id": "c-one", "name": "One", "indicators": [ { "id": "i-high", "pole": "high", "text": "Asks" }, { "id": "i-low", "pole": "low", "text": "Interrupts" } ],
              "mindsetTips": [ { "id": "tip-one", "text": "Think" } ], "successTactics": [ { "id": "tactic-one", "text": "Do" } ],
              "levels": [ { "rank": 1, "name": "Novice", "behaviors": [ { "id": "b-one", "text": "Nods" } ] } ] },
            { "id": "c-two", "name": "Two" } ],
          "benchmarks": [ { "id": "post", "title": "Role", "description": { "text": "Ours" }, "ratingScale": { "min": 1, "max": 5 },
            "competencies": [ { "competency": "c-one" } ], "facts": [ { "id": "fact-one", "label": "Label", "text": "Text" } ] } ] }
        """;

    [Theory]
    [InlineData("c-one", "a competency")]
    [InlineData("i-high", "a high indicator of 'c-one'")]
    [InlineData("i-low", "a low indicator of 'c-one'")]
    [InlineData("tip-one", "a mindset tip of 'c-one'")]
    [InlineData("tactic-one", "a success tactic of 'c-one'")]
    [InlineData("b-one", "a level behavior of 'c-one'")]
    [InlineData("post", "a benchmark")]
    [InlineData("fact-one", "a fact of 'post'")]
    public void Id_ThatStoodForSomethingElse_SaysForWhat(string id, string was)
    {
        string fact = id == "fact-one" ? "other-fact" : id;
        ContentFile now = ContentFile.FromText("now.json", $$"""
            { "formatVersion": 1, "competencies": [ { "id": "c-two", "name": "Two" } ],
              "benchmarks": [ { "id": "desk", "title": "Desk", "description": { "text": "Ours" }, "ratingScale": { "min": 1, "max": 5 },
                "competencies": [ { "competency": "c-two" } ], "facts": [ { "id": "{{fact}}", "label": "Label", "text": "Text" } ] } ] }
            """);
        ContentFile tip = ContentFile.FromText("now.json",
            $$"""{ "formatVersion": 1, "id": "c-two", "name": "Two", "mindsetTips": [ { "id": "{{id}}", "text": "Think" } ] }""");
        (ContentFile file, string path, string meaning) = id == "fact-one"
            ? (tip, "$", "a mindset tip of 'c-two'")
            : (now, "$.benchmarks[0]", "a fact of 'desk'");

        ContentDiagnostic diagnostic = Assert.Single(Validate(file), one => one.Code == ProblemCodes.ReusedId);

        Assert.Equal(($"'{id}' was {was} and is {meaning} now", path, null), (diagnostic.Message, diagnostic.Path, diagnostic.Element));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
    }

    [Fact]
    public void Id_OfTheSameElement_IsNoError() =>
        Assert.DoesNotContain(Validate(ContentFile.FromText("now.json", Earlier)), one => one.Code == ProblemCodes.ReusedId);

    [Fact]
    public void Id_InSeveralEarlierVersions_IsHeldToTheLast()
    {
        string later = Earlier.Replace("\"pole\": \"low\"", "\"pole\": \"high\"", StringComparison.Ordinal);
        ContentValidationOptions options = new() { Beside = null, Earlier = [Bundle.Read(Earlier), Bundle.Read(later)] };

        Assert.DoesNotContain(ContentValidator.Validate([ContentFile.FromText("now.json", later)], options).Diagnostics,
            one => one.Code == ProblemCodes.ReusedId);
        Assert.Contains(ContentValidator.Validate([ContentFile.FromText("now.json", Earlier)], options).Diagnostics, one => one.Code == ProblemCodes.ReusedId);
    }

    [Fact]
    public void Catalog_IsHeldToItsHistoryToo()
    {
        CompetencyCatalog now = Bundle.Read(Earlier.Replace("\"pole\": \"low\"", "\"pole\": \"high\"", StringComparison.Ordinal));

        ContentValidation validation = ContentValidator.Validate(now, new ContentValidationOptions { Earlier = [Bundle.Read(Earlier)] });

        ContentDiagnostic diagnostic = Assert.Single(validation.Diagnostics, one => one.Code == ProblemCodes.ReusedId);
        Assert.Equal(("'i-low' was a low indicator of 'c-one' and is a high indicator of 'c-one' now", "competencies/c-one.json"),
            (diagnostic.Message, diagnostic.Source));
    }

    private static IReadOnlyList<ContentDiagnostic> Validate(ContentFile file) =>
        ContentValidator.Validate([file], new ContentValidationOptions { Beside = null, Earlier = [Bundle.Read(Earlier)] }).Diagnostics;
}
