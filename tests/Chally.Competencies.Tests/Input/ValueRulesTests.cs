using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Input;

/// <summary>The edges of the rules, and the words of those that a file seldom breaks.</summary>
public sealed class ValueRulesTests
{
    [Theory]
    [InlineData("de", true)]
    [InlineData("d", false)]
    [InlineData("abcdefgh", true)]
    [InlineData("abcdefghi", false)]
    [InlineData("de-1", true)]
    [InlineData("de-12345678", true)]
    [InlineData("de-123456789", false)]
    [InlineData("de-", false)]
    [InlineData("d1", false)]
    [InlineData("de-ä", false)]
    [InlineData("aa-bbbbbbbb-cccccccc-dddddddd-eeeeee", false)]
    [InlineData("aa-bbbbbbbb-cccccccc-dddddddd-eeeee", true)]
    public void Language_IsPartsOfLettersAndDigits(string tag, bool keeps) =>
        Assert.Equal(keeps ? null : "a language tag such as \"de\" or \"pt-BR\" (BCP 47)", ValueRules.Language(tag));

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", true)]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde", false)]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeF", false)]
    public void Hash_IsHexadecimal(string hash, bool keeps) => Assert.Equal(keeps ? null : "64 lower-case hexadecimal digits", ValueRules.Hash(hash));

    [Theory]
    [InlineData("a\u007Fb", "U+007F at character 1")]
    [InlineData("\u202A", "U+202A at character 0")]
    [InlineData("\u202E", "U+202E at character 0")]
    [InlineData("\u202F", null)]
    [InlineData("\u2065", null)]
    [InlineData("\u2066", "U+2066 at character 0")]
    [InlineData("\u2069", "U+2069 at character 0")]
    [InlineData("\u206A", null)]
    [InlineData("a\u2029", "U+2029 at character 1")]
    [InlineData("\uD83D\uDE00\u2028", "U+2028 at character 2")]
    [InlineData("\uD83D\uDE00", null)]
    [InlineData("a\u200Fb", null)]
    public void ControlCharacter_IsNamedWithItsPlace(string text, string? found) => Assert.Equal(found, ValueRules.ControlCharacter(text));

    [Fact]
    public void Require_SaysMemberRuleAndValue()
    {
        Assert.Equal("Level must be a whole number, 0 or more, but was -1. (Parameter 'Level')",
            Of<ArgumentOutOfRangeException>(() => Require.NotNegative(-1, "Level")).Message.Split(Environment.NewLine)[0]);
        Assert.StartsWith("Level must be a whole number, 1 or more, but was 0.", Of<ArgumentOutOfRangeException>(() => Require.Positive(0, "Level")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("Level must be a whole number, 3 or more, but was 2.", Of<ArgumentOutOfRangeException>(() => Require.AtLeast(2, 3, "Level")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("Share must be a number from 0.5 to 1, but was 0.4.",
            Of<ArgumentOutOfRangeException>(() => Require.Within(0.4, 0.5, 1, "Share")).Message, StringComparison.Ordinal);
        Assert.StartsWith("Share must be a number from 0.5 to 1, but was NaN.",
            Of<ArgumentOutOfRangeException>(() => Require.Within(double.NaN, 0.5, 1, "Share")).Message, StringComparison.Ordinal);
        Assert.StartsWith("Pole must be one of ", Of<ArgumentOutOfRangeException>(() => Require.Defined((Pole)7, "Pole")).Message, StringComparison.Ordinal);
        Assert.StartsWith("Ids must be a list of at least one element, but was empty.",
            Of<ArgumentException>(() => Require.NotEmpty<string>([], "Ids")).Message, StringComparison.Ordinal);
        Assert.StartsWith("Ids must be a list with each id once, but was one again at place 1.",
            Of<ArgumentException>(() => Require.Unique<string>(["a", "a"], id => id, "Ids")).Message, StringComparison.Ordinal);
        Assert.StartsWith("Name must be text that is not blank, but was ' '.", Of<ArgumentException>(() => Require.Text(" ", "Name")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("Name must be text that is not blank, but was something else.",
            Of<ArgumentException>(() => Require.PrivateLabel(" ", "Name")).Message, StringComparison.Ordinal);
        Assert.Equal((0, 1, 3, 0.5, 1.0),
            (Require.NotNegative(0), Require.Positive(1), Require.AtLeast(3, 3), Require.Within(0.5, 0.5, 1), Require.Within(1, 0.5, 1)));
    }

    [Theory]
    [InlineData("host", "benchmark 'host'")]
    [InlineData("reports", "benchmark 'host'")]
    [InlineData("listens", "competency 'listens'")]
    [InlineData("asks", "competency 'listens'")]
    [InlineData("nods", "competency 'listens'")]
    [InlineData("tip", "competency 'listens'")]
    [InlineData("tactic", "competency 'listens'")]
    [InlineData("handbook", "document 'handbook'")]
    [InlineData("ours", "overlay 'ours'")]
    public void Id_OfTheCatalogBeside_SaysWhereItStands(string id, string place)
    {
        CompetencyCatalog beside = Bundle.Read(
            Bundle.Complete,
            """{ "formatVersion": 1, "contentVersion": "1", "documents": [ { "id": "handbook", "title": "Handbook", "publisher": "Inn", "kind": "book" } ] }""",
            """{ "formatVersion": 1, "overlay": "ours", "changes": [] }""");

        InputProblem problem = Assert.Single(Assert.Throws<CompetencyContentException>(
            () => beside.With(Bundle.Files($$"""{ "formatVersion": 1, "id": "{{id}}", "name": "New" }"""))).Problems);

        Assert.Equal(
            $"own.json: $.id: CC0010 expected an id that is unique across the catalog (it stands at {place}), found '{id}'", problem.ToString());
    }

    private static T Of<T>(Action action)
        where T : Exception => Assert.Throws<T>(action);
}
