using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Validation;

/// <summary>The words of diagnostics and of what holds them, and what is validated against what.</summary>
public sealed class ContentDiagnosticTests
{
    private static readonly ContentDiagnostic Bare = new() { Code = "CC1009", Severity = DiagnosticSeverity.Warning, Message = "m", Fix = "f" };

    [Fact]
    public void ToString_LeavesOutWhatIsNotKnown()
    {
        Assert.Equal("content: warning CC1009: m - f", Bare.ToString());
        Assert.Equal("content:12: error CC1009: m - f", (Bare with { Line = 12, Severity = DiagnosticSeverity.Error }).ToString());
        Assert.Equal("a.json: $.name: warning CC1009: m - f", (Bare with { Source = "a.json", Path = "$.name" }).ToString());
    }

    [Fact]
    public void Order_WithoutPlaces_PutsThemFirst()
    {
        ContentDiagnostic placed = Bare with { Source = "a.json", Line = 1, Path = "$" };

        Assert.Equal([Bare, placed with { Line = null }, placed with { Path = null }, placed],
            new[] { placed, placed with { Path = null }, Bare, placed with { Line = null } }.Order(DiagnosticOrder.Instance));
        Assert.Equal((0, -1, 1, 0), (Compare(null, null), Compare(null, Bare), Compare(Bare, null), Compare(placed, placed with { Fix = "other" })));
    }

    [Theory]
    [InlineData("$.a[9]", "$.a[10]")]
    [InlineData("$.a[2].b[9]", "$.a[2].b[10]")]
    [InlineData("$.a", "$.a[0]")]
    [InlineData("$.a[0]", "$.a[0].b")]
    [InlineData("$.a[0].b", "$.a[0].c")]
    [InlineData("$['10]", "$['9]")]
    public void Order_OfPaths_TakesPlacesAsNumbers(string first, string second)
    {
        Assert.InRange(Compare(Bare with { Path = first }, Bare with { Path = second }), int.MinValue, -1);
        Assert.InRange(Compare(Bare with { Path = second }, Bare with { Path = first }), 1, int.MaxValue);
    }

    [Fact]
    public void Validation_ToString_HasALineADiagnostic()
    {
        ContentValidation validation = new([Bare, Bare with { Severity = DiagnosticSeverity.Error, Message = "n" }], [], 3);

        Assert.Equal($"content: warning CC1009: m - f{Environment.NewLine}content: error CC1009: n - f", validation.ToString());
        Assert.Equal((1, 1, 3L, false), (validation.Errors, validation.Warnings, validation.NotListed, validation.IsValid));
        Assert.Equal($"The content has 1 errors and 1 warnings:{Environment.NewLine}{validation}",
            Assert.Throws<ContentValidationException>(validation.ThrowIfErrors).Message);
        Assert.Same(validation, Assert.Throws<ContentValidationException>(validation.ThrowIfWarnings).Validation);
    }

    [Fact]
    public void Validation_OfNothingWrong_GivesItselfBack()
    {
        ContentValidation validation = new([], [], 0);

        Assert.Same(validation, validation.ThrowIfErrors());
        Assert.Same(validation, validation.ThrowIfWarnings());
        Assert.True(validation.IsValid);
        Assert.Equal(string.Empty, validation.ToString());
    }

    [Fact]
    public void Validate_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("paths", () => ContentValidator.Validate((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>("files", () => ContentValidator.Validate((IEnumerable<ContentFile>)null!));
        Assert.Throws<ArgumentNullException>("catalog", () => ContentValidator.Validate((CompetencyCatalog)null!));
        Assert.Throws<ArgumentNullException>("code", () => DiagnosticRules.Find(null!));
        Assert.Throws<ArgumentException>(() => ContentValidator.Validate(" "));
    }

    [Fact]
    public void Options_HaveTheirDefaultsAndRules()
    {
        ContentValidationOptions options = ContentValidationOptions.Default;

        Assert.Same(CompetencyCatalog.Default, options.Beside);
        Assert.Empty(options.Earlier);
        Assert.Equal("en", options.Language);
        Assert.ThrowsAny<ArgumentException>(() => new ContentValidationOptions { Language = "e" });
        Assert.Throws<ArgumentNullException>(() => new ContentValidationOptions { Earlier = null! });
    }

    [Fact]
    public void Validate_CatalogInAnotherLanguage_LeavesEnglishWordsAlone()
    {
        CompetencyCatalog catalog = Bundle.Read(ValidationSamples.Competency(ValidationSamples.High.Replace("Asks", "Often asks", StringComparison.Ordinal)));

        Assert.Equal(["CC1006"], ContentValidator.Validate(catalog).Diagnostics.Select(one => one.Code));
        Assert.Empty(ContentValidator.Validate(catalog, new ContentValidationOptions { Language = "de" }).Diagnostics);
    }

    [Fact]
    public void Validate_CatalogBuiltInCode_HasAFileABenchmarkToo()
    {
        CompetencyCatalog catalog = Bundle.Read(Bundle.With("\"Welcomes guests\"", "\"Welcomes  guests\""));

        ContentDiagnostic diagnostic = Assert.Single(ContentValidator.Validate(catalog).Diagnostics, one => one.Code == "CC1009");

        Assert.Equal(("benchmarks/host.json", "$.benchmarks[0].description.text"), (diagnostic.Source, diagnostic.Path));
    }

    [Fact]
    public void Paths_BeyondTheListedOnes_AreCounted()
    {
        using TempFolder folder = new();
        string missing = Path.Combine(folder.Path, "missing.json");

        ContentValidation validation = ContentValidator.Validate(Enumerable.Repeat(missing, InputProblems.MaxKept + 7),
            new ContentValidationOptions { Beside = null });

        Assert.Equal((InputProblems.MaxKept, 7), (validation.Errors, validation.NotListed));
        Assert.All(validation.Diagnostics, one => Assert.Equal((ProblemCodes.Unreadable, missing), (one.Code, one.Source)));
    }

    [Fact]
    public void Version_OfItsOwn_MakesContentACatalogByItself()
    {
        const string Sources = """{ "formatVersion": 1, "contentVersion": "9", "documents": [] }""";
        const string Taken = """{ "formatVersion": 1, "id": "empathy", "name": "Empathy" }""";

        Assert.Empty(ContentValidator.Validate([ContentFile.FromText("sources.json", Sources), ContentFile.FromText("taken.json", Taken)]).Diagnostics);
    }

    [Fact]
    public void Translation_OfAnotherText_SaysBoth()
    {
        const string Overlay = """
            { "formatVersion": 1, "overlay": "texts-de", "language": "de",
              "changes": [ { "element": "customer-service-manager-qualities/empathy", "member": "name", "was": "Sympathy", "now": "Einfühlung" } ] }
            """;

        ContentDiagnostic diagnostic = Assert.Single(ContentValidator.Validate([ContentFile.FromText("de.json", Overlay)]).Diagnostics);

        Assert.Equal(
            ("CC1015", "$.changes[0].was", "empathy", "translated 'Sympathy', but the text is 'Empathy'"),
            (diagnostic.Code, diagnostic.Path, diagnostic.Element, diagnostic.Message));
    }

    [Fact]
    public void NotComposed_SaysWhichLettersAndWhere()
    {
        ContentDiagnostic diagnostic = Assert.Single(ContentValidator.Validate(
            [ContentFile.FromText("test.json", ValidationSamples.Competency(ValidationSamples.High.Replace("Asks", "Aske\\u0301", StringComparison.Ordinal)))],
            new ContentValidationOptions { Beside = null }).Diagnostics);

        Assert.Equal(
            (ProblemCodes.NotComposed, DiagnosticSeverity.Error, "'e' and U+0301 at character 3 are one letter in the " +
                "composed form", "$.indicators[0].text", null),
            (diagnostic.Code, diagnostic.Severity, diagnostic.Message, diagnostic.Path, diagnostic.Element));
    }

    [Fact]
    public void NearDuplicate_SaysOfWhat()
    {
        string Competency(string id, string text) => $$"""
            { "formatVersion": 1, "id": "{{id}}", "name": "Listening", "notPublished": ["indicators"],
              "indicators": [ { "id": "{{id}}-one", "pole": "high", "text": "{{text}}", "sources": ["t"] } ],
              "mindsetTips": [ { "id": "{{id}}-tip", "text": "{{text}}", "sources": ["t"] }, { "id": "{{id}}-more", "text": "Write down the promise", "sources": ["t"] } ],
              "successTactics": [ { "id": "{{id}}-tactic", "text": "Write down your promise", "sources": ["t"] } ] }
            """;

        ContentValidation validation = ContentValidator.Validate(
            [ContentFile.FromText("a.json", Competency("a", "Greets the visiting guests")),
                ContentFile.FromText("b.json", Competency("b", "Greets each visiting guest"))],
            new ContentValidationOptions { Beside = null });

        Assert.Equal(
            [
                ("a-tactic", "CC1007", "nearly the same as 'a-more': 'Write down your promise'"),
                ("b-one", "CC1008", "nearly the same as 'a-one' of 'a': 'Greets each visiting guest'"),
                ("b-tip", "CC1008", "nearly the same as 'a-tip' of 'a': 'Greets each visiting guest'"),
                ("b-more", "CC1008", "nearly the same as 'a-more' of 'a': 'Write down the promise'"),
                ("b-tactic", "CC1008", "nearly the same as 'a-more' of 'a': 'Write down your promise'"),
            ],
            validation.Diagnostics.Select(one => (one.Element!, one.Code, one.Message)));
    }

    [Fact]
    public void NearDuplicate_OfTheCatalogBeside_IsFound_AndThatOfAnOverlayIsNot()
    {
        CompetencyCatalog beside = Bundle.Read(ValidationSamples.Competency(ValidationSamples.High));
        string own = ValidationSamples.Competency(ValidationSamples.High.Replace("high-one", "own-one", StringComparison.Ordinal))
            .Replace("listening", "own", StringComparison.Ordinal);
        const string Overlay = """
            { "formatVersion": 1, "overlay": "ours", "changes": [ { "element": "high-one", "member": "text", "was": "Asks what the customer has tried before", "now": "Asks what customers have tried before" } ] }
            """;
        ContentValidationOptions options = new() { Beside = beside };

        Assert.Equal(
            "nearly the same as 'high-one' of 'listening': 'Asks what the customer has tried before'",
            Assert.Single(ContentValidator.Validate([ContentFile.FromText("own.json", own)], options).Diagnostics).Message);
        Assert.Empty(ContentValidator.Validate([ContentFile.FromText("overlay.json", Overlay)], options).Diagnostics);
    }

    private static int Compare(ContentDiagnostic? x, ContentDiagnostic? y) => DiagnosticOrder.Instance.Compare(x, y);
}
