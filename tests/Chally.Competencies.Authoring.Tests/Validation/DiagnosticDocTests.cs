using System.Text.RegularExpressions;
using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Validation;

/// <summary>docs/content-diagnostics.md says of each code what the code says, and its examples are true.</summary>
public sealed partial class DiagnosticDocTests
{
    /// <summary>Codes whose breach does not fit on a page: <see cref="ContentValidatorTests"/> has them.</summary>
    private static readonly string[] WithoutExample = [ProblemCodes.TooLarge, ProblemCodes.Unreadable];

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "content-diagnostics.md")).ReplaceLineEndings("\n");

    private static readonly Dictionary<string, string> Sections = Section().Matches(Page)
        .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);

    public static TheoryData<string> WithExample => [.. DiagnosticRules.All.Select(rule => rule.Code).Except(WithoutExample)];

    [Fact]
    public void Page_HasTheCodesOfTheValidator_InOrder() =>
        Assert.Equal(DiagnosticRules.All.Select(rule => rule.Code), Section().Matches(Page).Select(match => match.Groups[1].Value));

    [Fact]
    public void Rules_HaveUniqueCodesInOrder_ThatSayTheirSeverity()
    {
        string[] codes = [.. DiagnosticRules.All.Select(rule => rule.Code)];

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(DiagnosticRules.All, rule => Assert.Equal(rule.Code[2] == '1' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, rule.Severity));
        Assert.All(DiagnosticRules.All, rule => Assert.Same(rule, DiagnosticRules.Find(rule.Code)));
        Assert.Null(DiagnosticRules.Find("CC9999"));
    }

    [Fact]
    public void Rules_CoverEveryProblemOfTheReader()
    {
        IEnumerable<string> codes = typeof(ProblemCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!)
            .Where(code => code.StartsWith("CC", StringComparison.Ordinal));

        Assert.All(codes, code => Assert.NotNull(DiagnosticRules.Find(code)));
    }

    [Fact]
    public void Section_SaysTitleAndMendingOfTheRule() => Assert.All(DiagnosticRules.All, rule =>
    {
        Assert.StartsWith($"\n{rule.Title}. *Mending:* {rule.Fix}\n", Sections[rule.Code], StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(WithExample))]
    public void Example_Bad_GivesItsCode(string code)
    {
        ContentValidation validation = Validate(code, "bad");

        Assert.Contains(validation.Diagnostics, diagnostic => diagnostic.Code == code);
    }

    [Theory]
    [MemberData(nameof(WithExample))]
    public void Example_Good_GivesNothing(string code)
    {
        ContentValidation validation = Validate(code, "good");

        Assert.Empty(validation.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(WithExample))]
    public void Example_Bad_GivesNoOtherError(string code)
    {
        ContentValidation validation = Validate(code, "bad");

        Assert.All(validation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            diagnostic => Assert.Equal(code, diagnostic.Code));
    }

    private static ContentValidation Validate(string code, string kind)
    {
        string? earlier = Block(code, "earlier");
        return ContentValidator.Validate([ContentFile.FromText("example.json", Block(code, kind)!)], new ContentValidationOptions
        {
            Earlier = earlier is null ? [] : [CompetencyCatalog.Read([ContentFile.FromText("earlier.json", earlier)])],
        });
    }

    private static string? Block(string code, string kind) =>
        Code().Matches(Sections[code]).SingleOrDefault(match => match.Groups[1].Value == kind)?.Groups[2].Value;

    [GeneratedRegex(@"^### (CC\d{4})\n(.*?)(?=^##|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^```json (\w+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
