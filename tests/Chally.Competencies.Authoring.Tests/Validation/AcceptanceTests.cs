using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Tests.Validation;

/// <summary>Warnings that are accepted by a competency, a benchmark or an overlay, and acceptances of nothing.</summary>
public sealed class AcceptanceTests
{
    private static readonly ContentValidationOptions Alone = new() { Beside = null };

    [Fact]
    public void Acceptance_Repeated_IsADiagnostic()
    {
        ContentValidation validation = Validate("""
            { "code": "CC1006", "element": "high-one", "reason": "It is a count." },
            { "code": "CC1006", "element": "high-one", "reason": "Another reason." }
            """);

        Assert.Equal(("CC1006", "It is a count."), Assert.Single(validation.Accepted.Select(one => (one.Diagnostic.Code, one.Reason))));
        ContentDiagnostic diagnostic = Assert.Single(validation.Diagnostics);
        Assert.Equal(
            ("CC1014", "CC1006 is accepted already for 'high-one'", "$.acceptedWarnings[1]", "listening"),
            (diagnostic.Code, diagnostic.Message, diagnostic.Path, diagnostic.Element));
    }

    [Fact]
    public void Acceptance_OfTheCompetency_WithAndWithoutItsId_IsRepeated()
    {
        ContentDiagnostic[] needless = [.. Validate("""
            { "code": "CC1001", "reason": "One." },
            { "code": "CC1001", "element": "listening", "reason": "Two." }
            """).Diagnostics.Where(one => one.Code == "CC1014")];

        Assert.Equal(
            [("CC1001 is not given for 'listening'", "$.acceptedWarnings[0]"), ("CC1001 is accepted already for 'listening'", "$.acceptedWarnings[1]")],
            needless.Select(one => (one.Message, one.Path)));
    }

    [Theory]
    [InlineData("""{ "code": "CC1005", "element": "high-one", "reason": "No." }""", "CC1005 is not given for 'high-one'")]
    [InlineData("""{ "code": "CC1006", "reason": "No." }""", "CC1006 is not given for 'listening'")]
    public void Acceptance_OfWhatIsNotGiven_SaysOfWhat(string acceptance, string message)
    {
        ContentDiagnostic diagnostic = Assert.Single(Validate(acceptance).Diagnostics, one => one.Code == "CC1014");

        Assert.Equal((message, "listening", "$.acceptedWarnings[0]"), (diagnostic.Message, diagnostic.Element, diagnostic.Path));
    }

    [Fact]
    public void Acceptance_OfABenchmark_IsOfItsOwnWarnings()
    {
        const string Role = """
            { "formatVersion": 1,
              "competencies": [ { "id": "listening", "name": "Listening", "acceptedWarnings": [ { "code": "CC1002", "element": "desk", "reason": "Not mine." } ],
                "indicators": [ { "id": "cuts-in", "pole": "low", "text": "Interrupts the customer in mid-sentence", "sources": ["x"] } ], "notPublished": ["indicators"] } ],
              "benchmarks": [ { "id": "desk", "title": "Help Desk", "description": { "text": "Answers questions of customers." },
                "acceptedWarnings": [ { "code": "CC1002", "reason": "The anchors are given." } ],
                "ratingScale": { "min": 0, "max": 1, "anchors": ["poor", "fair"] }, "competencies": [ { "competency": "listening" } ] } ] }
            """;

        ContentValidation validation = ContentValidator.Validate([ContentFile.FromText("role.json", Role)], Alone);

        Assert.Equal(("CC1002", "desk", "The anchors are given."),
            Assert.Single(validation.Accepted.Select(one => (one.Diagnostic.Code, one.Diagnostic.Element, one.Reason))));
        Assert.Equal(("CC1014", "listening"), Assert.Single(validation.Diagnostics.Select(one => (one.Code, one.Element))));
    }

    [Fact]
    public void Acceptance_OfAnOverlay_IsOfItsOwnTexts()
    {
        const string Overlay = """
            { "formatVersion": 1, "overlay": "our-house",
              "changes": [ { "element": "empathy-team-challenges", "member": "text",
                "was": "Shows empathy for what the team is up against on the front line", "now": "Often asks the team what is hard for them" } ],
              "acceptedWarnings": [ { "code": "CC1006", "element": "empathy-team-challenges", "reason": "It is a count." } ] }
            """;

        ContentValidation validation = ContentValidator.Validate([ContentFile.FromText("overlay.json", Overlay)]);

        Assert.Empty(validation.Diagnostics);
        Assert.Equal(("CC1006", "$.changes[0].now"), Assert.Single(validation.Accepted.Select(one => (one.Diagnostic.Code, one.Diagnostic.Path))));
    }

    [Fact]
    public void Accepted_AreInTheOrderOfTheFile()
    {
        string[] indicators = [.. Enumerable.Range(0, 3).Select(i =>
            $$"""{ "id": "i-{{i}}", "pole": "high", "text": "Often does {{new string((char)('p' + i), 4)}} with {{new string((char)('a' + i), 4)}} for {{new string((char)('f' + i), 4)}}", "sources": ["t"] }""")];
        string file = ValidationSamples.Competency(indicators).Replace(
            "\"notPublished\"",
            $"\"acceptedWarnings\": [ " +
                $"{string.Join(", ", Enumerable.Range(0, 3).Reverse().Select(i => $$"""{ "code": "CC1006", "element": "i-{{i}}", "reason": "Reason {{i}}." }"""))} ], \"notPublished\"",
            StringComparison.Ordinal);

        ContentValidation validation = ContentValidator.Validate([ContentFile.FromText("test.json", file)], Alone);

        Assert.Equal([("i-0", 6L), ("i-1", 7L), ("i-2", 8L)], validation.Accepted.Select(one => (one.Diagnostic.Element!, one.Diagnostic.Line!.Value)));
    }

    /// <summary>A competency with a hedge in "high-one" and acceptances.</summary>
    private static ContentValidation Validate(string acceptances)
    {
        string hedged = ValidationSamples.High.Replace("Asks", "Often asks", StringComparison.Ordinal);
        string file = ValidationSamples.Competency(hedged, ValidationSamples.Low)
            .Replace("\"notPublished\"", $"\"acceptedWarnings\": [ {acceptances} ], \"notPublished\"", StringComparison.Ordinal);
        return ContentValidator.Validate([ContentFile.FromText("test.json", file)], Alone);
    }
}
