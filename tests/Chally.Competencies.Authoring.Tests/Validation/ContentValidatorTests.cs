using System.Text;
using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Validation;

public sealed class ContentValidatorTests
{
    private static readonly ContentValidationOptions Alone = new() { Beside = null };

    [Fact]
    public void Embedded_HasNoErrorsAndNoUnexplainedWarnings()
    {
        ContentValidation validation = ContentValidator.Validate(CompetencyCatalog.Default).ThrowIfErrors().ThrowIfWarnings();

        Assert.NotEmpty(validation.Accepted);
        Assert.All(validation.Accepted, accepted => Assert.True(accepted.Reason.Length > 20, accepted.ToString()));
    }

    [Fact]
    public void Embedded_AsAFolder_IsACatalogByItself()
    {
        ContentValidation validation = ContentValidator.Validate(Repository.PathOf("seeds"));

        Assert.Empty(validation.Diagnostics);
        Assert.Equal(ContentValidator.Validate(CompetencyCatalog.Default).Accepted.Count, validation.Accepted.Count);
    }

    [Fact]
    public void Bundle_WithTenPlantedMistakes_GivesTenDiagnosticsInOneRun()
    {
        ContentValidation validation = ContentValidator.Validate([ContentFile.FromText("colleague.json", """
            {
              "formatVersion": 1,
              "competencies": [
                {
                  "id": "Listening",
                  "name": "Listening",
                  "indicators": [
                    { "id": "asks", "pole": "high", "text": "Often asks what the customer has tried", "sources": ["x"] },
                    { "id": "waits", "pole": "high", "text": "Does not interrupt the customer", "sources": ["x"] },
                    { "id": "interrupts", "pole": "low", "text": "Interrupts the customer in mid-sentence", "weight": 101, "sources": ["x"] },
                    { "id": "person", "pole": "high", "text": "Is a good person", "sources": ["x"] },
                    { "id": "asks", "pole": "low", "text": "Asks the same question again", "sources": ["x"] }
                  ]
                },
                {
                  "id": "selling",
                  "name": "Selling",
                  "indicators": [ { "id": "offers", "pole": "high", "text": "• Offers what he knows to help", "sources": ["x"] } ]
                }
              ],
              "benchmarks": [
                {
                  "id": "help-desk",
                  "title": "Help Desk",
                  "description": { "text": "Answers questions of customers." },
                  "ratingScale": { "min": 5, "max": 1 },
                  "competencies": [ { "competency": "selling", "weight": 1 } ]
                }
              ]
            }
            """)]);

        Assert.Equal(
            ["CC0009", "CC1006", "CC1005", "CC0007", "CC1012", "CC0010", "CC1001", "CC1004", "CC1009", "CC0007"],
            validation.Diagnostics.Select(one => one.Code));
        Assert.All(validation.Diagnostics, one => Assert.Equal("colleague.json", one.Source));
        Assert.All(validation.Diagnostics, one => Assert.NotNull(one.Line));
        Assert.All(validation.Diagnostics, one => Assert.StartsWith("$", one.Path, StringComparison.Ordinal));
        Assert.Equal(4, validation.Errors);
        Assert.Equal(6, validation.Warnings);
    }

    [Fact]
    public void Diagnostic_ToString_SaysPlaceSeverityCodeAndMending()
    {
        string path = "$.indicators[0].text";
        ContentDiagnostic diagnostic =
            Assert.Single(Validate(ValidationSamples.High.Replace("Asks", "Often asks", StringComparison.Ordinal), ValidationSamples.Low).Diagnostics);

        Assert.Equal(
            $"test.json:6: {path}: warning CC1006: the word 'often' in 'Often asks what the customer has tried before' - Leave the hedge out.",
            diagnostic.ToString());
        Assert.Equal("high-one", diagnostic.Element);
    }

    [Fact]
    public void Indicator_WithAnError_IsLookedAtForItsWordingToo()
    {
        string file = ValidationSamples.Competency("""{ "id": "high-one", "pole": "high", "text": "Often asks what the customer has tried", "weight": 0 }""",
            ValidationSamples.Low);
        string accepted = file.Replace("\"notPublished\"",
            "\"acceptedWarnings\": [ { \"code\": \"CC1006\", \"element\": \"high-one\", \"reason\": \"It is a count.\" } ], \"notPublished\"",
            StringComparison.Ordinal);

        Assert.Equal(["CC1006", "CC0007"], ContentValidator.Validate([ContentFile.FromText("test.json", file)], Alone).Diagnostics.Select(one => one.Code));
        Assert.Equal(["CC0007"], ContentValidator.Validate([ContentFile.FromText("test.json", accepted)], Alone).Diagnostics.Select(one => one.Code));
    }

    [Fact]
    public void Order_IsThatOfTheFile_WithNumbersAsNumbers()
    {
        string[] indicators = [.. Enumerable.Range(0, 12).Select(i =>
            $$"""{ "id": "i-{{i}}", "pole": "high", "text": "Often does thing number {{(char)('a' + i)}}{{(char)('a' + i)}}x{{i}} q{{i}} w{{i}}", "sources": ["t"] }""")];
        string oneLine = ValidationSamples.Competency(indicators).ReplaceLineEndings(" ");

        ContentValidation validation = ContentValidator.Validate(
            [ContentFile.FromText("b.json", oneLine), ContentFile.FromText("a.json", """{ "formatVersion": 1 }""")], Alone);

        Assert.Equal(["a.json", "a.json", .. Enumerable.Repeat("b.json", 12)], validation.Diagnostics.Select(one => one.Source));
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"$.indicators[{i}].text"),
            validation.Diagnostics.Where(one => one.Source == "b.json").Select(one => one.Path));
    }

    [Fact]
    public void Acceptance_WithAReason_MovesTheWarning()
    {
        string hedged = ValidationSamples.High.Replace("Asks", "Often asks", StringComparison.Ordinal);
        string file = ValidationSamples.Competency(hedged, ValidationSamples.Low).Replace(
            "\"notPublished\"",
            "\"acceptedWarnings\": [ { \"code\": \"CC1006\", \"element\": \"high-one\", \"reason\": \"It is a count.\" } ], \"notPublished\"",
            StringComparison.Ordinal);

        ContentValidation validation = ContentValidator.Validate([ContentFile.FromText("test.json", file)], Alone);

        Assert.Empty(validation.Diagnostics);
        AcceptedDiagnostic accepted = Assert.Single(validation.Accepted);
        Assert.Equal("It is a count.", accepted.Reason);
        Assert.Equal("CC1006", accepted.Diagnostic.Code);
        Assert.Equal(6, accepted.Diagnostic.Line);
    }

    [Theory]
    [InlineData("""{ "code": "CC1006", "element": "low-one", "reason": "No." }""", "CC1014")]
    [InlineData("""{ "code": "CC1005", "element": "high-one", "reason": "No." }""", "CC1014")]
    [InlineData("""{ "code": "CC1006", "reason": "No." }""", "CC1014")]
    [InlineData("""{ "code": "CC0007", "element": "high-one", "reason": "Errors stay errors." }""", "CC0007")]
    [InlineData("""{ "code": "CC1006", "element": "high-one", "reason": " " }""", "CC0008")]
    [InlineData("""{ "code": "CC1006", "element": "high-one" }""", "CC0004")]
    public void Acceptance_ThatFitsNothing_IsADiagnosticItself(string acceptance, string code)
    {
        string hedged = ValidationSamples.High.Replace("Asks", "Often asks", StringComparison.Ordinal);
        string file = ValidationSamples.Competency(hedged, ValidationSamples.Low)
            .Replace("\"notPublished\"", $"\"acceptedWarnings\": [ {acceptance} ], \"notPublished\"", StringComparison.Ordinal);

        ContentValidation validation = ContentValidator.Validate([ContentFile.FromText("test.json", file)], Alone);

        Assert.Equal(["CC1006", code], validation.Diagnostics.Select(one => one.Code));
    }

    [Fact]
    public void Acceptances_ArePartOfTheContentButNotOfItsHash()
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("account-management");
        AcceptedWarning accepted = new() { Code = "CC1003", Reason = "One action." };
        Benchmark remarked = benchmark with { AcceptedWarnings = [accepted] };
        using MemoryStream stream = new();
        ContentWriter.WriteBundle(stream, benchmark.Competencies.Select(entry => entry.Competency), [remarked]);

        CompetencyCatalog back = CompetencyCatalog.Read([new ContentFile("written", stream.ToArray())]);

        Assert.Equal([accepted], back.Benchmarks[0].AcceptedWarnings);
        Assert.Equal(ContentHash.Of(benchmark), ContentHash.Of(remarked));
        Assert.Equal(benchmark.Competencies.Select(entry => entry.Competency), back.Competencies);
    }

    [Theory]
    [InlineData("\"pole\": \"high\"", "\"pole\": \"low\"")]
    [InlineData("\"id\": \"listening\"", "\"id\": \"hearing\"")]
    public void Earlier_IdWithAnotherMeaning_IsAnError(string was, string now)
    {
        string earlier = ValidationSamples.Competency(ValidationSamples.High);
        ContentFile later = ContentFile.FromText("later.json", earlier.Replace(was, now, StringComparison.Ordinal));
        ContentValidationOptions options = new() { Beside = null, Earlier = [CompetencyCatalog.Read([ContentFile.FromText("earlier.json", earlier)])] };

        ContentDiagnostic diagnostic = Assert.Single(ContentValidator.Validate([later], options).Diagnostics);

        Assert.Equal(ProblemCodes.ReusedId, diagnostic.Code);
        Assert.Contains("'high-one'", diagnostic.Message, StringComparison.Ordinal);
        Assert.Empty(ContentValidator.Validate([ContentFile.FromText("same.json", earlier)], options).Diagnostics);
    }

    [Fact]
    public void Beside_TheEmbeddedCatalog_GivesItsCompetenciesAndTakesItsIds()
    {
        const string Role = """
            { "formatVersion": 1, "id": "own-role", "title": "Own Role", "description": { "text": "A role of our own." },
              "ratingScale": { "min": 1, "max": 5 }, "competencies": [ { "competency": "empathy" } ] }
            """;
        const string Taken = """{ "formatVersion": 1, "id": "empathy", "name": "Empathy" }""";

        Assert.Empty(ContentValidator.Validate([ContentFile.FromText("role.json", Role)]).Diagnostics);
        Assert.Equal([ProblemCodes.UnknownCompetency],
            ContentValidator.Validate([ContentFile.FromText("role.json", Role)], Alone).Diagnostics.Select(one => one.Code));
        Assert.Equal([ProblemCodes.DuplicateId], ContentValidator.Validate([ContentFile.FromText("taken.json", Taken)]).Diagnostics.Select(one => one.Code));
        Assert.Empty(ContentValidator.Validate([ContentFile.FromText("taken.json", Taken)], Alone).Diagnostics);
    }

    [Fact]
    public void Path_ThatCannotBeRead_IsADiagnosticBesideTheOthers()
    {
        using TempFolder folder = new();
        string bad = folder.File("bad.json", "{");

        ContentValidation validation = ContentValidator.Validate([Path.Combine(folder.Path, "none.json"), bad]);

        Assert.Equal([ProblemCodes.NotJson, ProblemCodes.Unreadable], validation.Diagnostics.Select(one => one.Code));
        ContentValidationException thrown = Assert.Throws<ContentValidationException>(() => ContentValidator.Validate(folder.Path).ThrowIfErrors());
        Assert.Contains("1 error", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(ProblemCodes.NotJson, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(1, thrown.Validation.Errors);
    }

    [Fact]
    public void Folder_WithSchemas_PassesThemOver()
    {
        using TempFolder folder = new();
        folder.File("listening.json", ValidationSamples.Competency(ValidationSamples.High, ValidationSamples.Low));
        folder.File("schema/competency.schema.json", "{}");

        Assert.Empty(ContentValidator.Validate(folder.Path).Diagnostics);
    }

    [Fact]
    public void Size_BeyondTheLimit_IsAnErrorAndTheLimitIsNot()
    {
        string List(int count) =>
            $$"""{ "formatVersion": 1, "id": "a", "name": "Listening", "notPublished": [{{string.Join(',', Enumerable.Repeat("\"x\"", count))}}] }""";

        Assert.Empty(ContentValidator.Validate([ContentFile.FromText("test.json", List(1_000))]).Diagnostics);
        Assert.Equal([ProblemCodes.TooLarge], ContentValidator.Validate([ContentFile.FromText("test.json", List(1_001))]).Diagnostics.Select(one => one.Code));
        ContentFile spaces = new("spaces.json", Encoding.UTF8.GetBytes(new string(' ', ContentFile.MaxBytes + 1)));
        Assert.Equal([ProblemCodes.TooLarge], ContentValidator.Validate([spaces]).Diagnostics.Select(one => one.Code));
    }

    [Fact]
    public void Errors_BeyondTheListedOnes_AreCounted()
    {
        string indicators = string.Join(',', Enumerable.Repeat("{}", 1_000));
        ContentFile[] files = [.. Enumerable.Range(0, 4)
            .Select(i => ContentFile.FromText($"{i}.json", $$"""{ "formatVersion": 1, "id": "c-{{i}}", "name": "Name", "indicators": [{{indicators}}] }"""))];

        ContentValidation validation = ContentValidator.Validate(files, Alone);

        Assert.Equal(10_000, validation.Errors);
        Assert.Equal(2_000, validation.NotListed);
    }

    [Fact]
    public void ThrowIfWarnings_OnAWarning_Throws()
    {
        ContentValidation validation = Validate(ValidationSamples.High.Replace("Asks", "Often asks", StringComparison.Ordinal), ValidationSamples.Low);

        Assert.True(validation.IsValid);
        Assert.Same(validation, validation.ThrowIfErrors());
        Assert.Throws<ContentValidationException>(validation.ThrowIfWarnings);
    }

    [Fact]
    public void Catalog_BuiltInCode_IsValidatedToo()
    {
        Competency competency = CompetencyCatalog.Default.GetCompetency("empathy");
        Competency hedged = competency with { Indicators = [competency.Indicators[0] with { Text = "Often draws on empathy" }], AcceptedWarnings = [] };
        using MemoryStream stream = new();
        ContentWriter.WriteBundle(stream, [hedged], []);
        CompetencyCatalog catalog = CompetencyCatalog.Read([new ContentFile("memory", stream.ToArray())]);

        ContentDiagnostic diagnostic = Assert.Single(ContentValidator.Validate(catalog).Diagnostics);

        Assert.Equal("CC1006", diagnostic.Code);
        Assert.Equal("competencies/empathy.json", diagnostic.Source);
    }

    [Fact]
    public void Unsourced_ListsTheFirstThreeOfACompetency()
    {
        string[] bare = [.. "abcde".Select(
            c => $$"""{ "id": "i-{{c}}", "pole": "high", "text": "Asks {{new string(c, 5)}} of {{new string(c, 6)}} by {{new string(c, 4)}}" }""")];

        ContentDiagnostic diagnostic = Assert.Single(Validate(bare).Diagnostics);

        Assert.Equal("CC1013", diagnostic.Code);
        Assert.Equal("no source for i-a, i-b, i-c and 2 more", diagnostic.Message);
    }

    private static ContentValidation Validate(params string[] indicators) =>
        ContentValidator.Validate([ContentFile.FromText("test.json", ValidationSamples.Competency(indicators))], Alone);

    [Fact]
    public void Validate_NullAmongFilesOrPaths_ThrowsWithItsPlace()
    {
        Assert.Contains("element 0 is null", Assert.Throws<ArgumentException>("files", () => ContentValidator.Validate(new ContentFile[] { null! })).Message,
            StringComparison.Ordinal);
        Assert.Contains("element 0 is null", Assert.Throws<ArgumentException>("paths", () => ContentValidator.Validate(new string[] { null! })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_OverridingText_IsHeldToTheRulesOfWhatItReplaces()
    {
        string present = CompetencyCatalog.Default.GetCompetency("empathy").Indicators.Single(indicator => indicator.Id == "empathy-team-challenges").Text;
        string overlay = $$"""
            { "formatVersion": 1, "overlay": "our-house", "changes": [ { "element": "empathy-team-challenges", "member": "text", "was": "{{present}}", "now": "Does not blame the team" } ] }
            """;

        ContentDiagnostic diagnostic = Assert.Single(ContentValidator.Validate([ContentFile.FromText("overlay.json", overlay)]).Diagnostics);

        Assert.Equal(("CC1005", "$.changes[0].now", "empathy-team-challenges"), (diagnostic.Code, diagnostic.Path, diagnostic.Element));
    }
}
