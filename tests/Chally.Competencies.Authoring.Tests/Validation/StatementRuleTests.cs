using Chally.Competencies.Authoring.Validation;

namespace Chally.Competencies.Authoring.Tests.Validation;

/// <summary>Which texts each rule of wording looks at, where its limits lie, and what words are.</summary>
public sealed class StatementRuleTests
{
    [Theory]
    [InlineData(StatementKind.Name, 100)]
    [InlineData(StatementKind.Item, 200)]
    [InlineData(StatementKind.Definition, 800)]
    [InlineData(StatementKind.Advice, 800)]
    [InlineData(StatementKind.Note, 800)]
    public void TooLong_ByKind_SaysItsLimit(object kind, int limit)
    {
        Statement Of(int length) => new((StatementKind)kind, new string('x', length), default, "owner", "one", "en");
        StatementRule rule = WordingRules.OfAnyLanguage.Single(one => one.Code == "CC1010");

        Assert.Null(rule.Find(Of(limit)));
        Assert.Equal($"{limit + 1} characters (at most {limit})", rule.Find(Of(limit + 1)));
    }

    [Fact]
    public void TooLong_WordsOfOtherTextsThanItems_AreNotCounted()
    {
        string words = string.Join(' ', Enumerable.Repeat("ab", 31));
        StatementRule rule = WordingRules.OfAnyLanguage.Single(one => one.Code == "CC1010");

        Assert.Equal("31 words (at most 30)", rule.Find(new Statement(StatementKind.Item, words, default, "owner", "one", "en")));
        Assert.Null(rule.Find(new Statement(StatementKind.Advice, words, default, "owner", "one", "en")));
    }

    [Theory]
    [InlineData("Asks", "1 word (at least 3)")]
    [InlineData("Asks questions", "2 words (at least 3)")]
    [InlineData("-", "0 words (at least 3)")]
    [InlineData("ฮ", null)]
    [InlineData("\u0DC6", "1 word (at least 3)")]
    [InlineData("\u0E01", null)]
    [InlineData("\u0EDC", null)]
    [InlineData("\u0F00", "1 word (at least 3)")]
    [InlineData("\u1780", null)]
    [InlineData("\u3041", null)]
    [InlineData("\u9FFF", null)]
    [InlineData("\uA000", "1 word (at least 3)")]
    public void TooShort_SaysHowManyWords(string text, string? found)
    {
        StatementRule rule = WordingRules.OfAnyLanguage.Single(one => one.Code == "CC1011");

        Assert.Equal(found, rule.Find(new Statement(StatementKind.Item, text, default, "owner", "one", "en")));
    }

    [Theory]
    [InlineData("CC1003", StatementKind.Item)]
    [InlineData("CC1006", StatementKind.Item)]
    [InlineData("CC1012", StatementKind.Item)]
    [InlineData("CC1004", StatementKind.Item, StatementKind.Name, StatementKind.Definition, StatementKind.Advice, StatementKind.Note)]
    [InlineData("CC1009", StatementKind.Item, StatementKind.Name, StatementKind.Definition, StatementKind.Advice, StatementKind.Note)]
    [InlineData("CC1010", StatementKind.Item, StatementKind.Name, StatementKind.Definition, StatementKind.Advice, StatementKind.Note)]
    [InlineData("CC1011", StatementKind.Item, StatementKind.Definition, StatementKind.Advice)]
    public void Rule_LooksAtItsKindsOfTexts(string code, params object[] kinds)
    {
        StatementRule rule = WordingRules.OfEnglish.Single(one => one.Code == code);

        Assert.All(Enum.GetValues<StatementKind>(),
            kind => Assert.Equal(kinds.Contains(kind), rule.AppliesTo(new Statement(kind, "Text", default, "owner", "one", "en"))));
    }

    [Fact]
    public void NegatedHigh_LooksAtTextsOfTheHighPoleAlone()
    {
        StatementRule rule = WordingRules.OfEnglish.Single(one => one.Code == "CC1005");

        Assert.Equal([true, false, false], new Pole?[] { Pole.High, Pole.Low, null }.Select(
            pole => rule.AppliesTo(new Statement(StatementKind.Item, "Text", default, "owner", "one", "en", pole))));
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("EN-us", true)]
    [InlineData("eng", false)]
    [InlineData("de", false)]
    public void Language_IsEnglishByItsFirstPart(string language, bool isEnglish) =>
        Assert.Equal(isEnglish, new Statement(StatementKind.Item, "Text", default, "owner", "one", language).IsEnglish);

    [Theory]
    [InlineData("Don’t 'quote' R2-D2's x’", "don't,quote,r2,d2's,x")]
    [InlineData("'' ’ -", "")]
    [InlineData("Ünïcode 42", "ünïcode,42")]
    public void Words_AreRunsOfLettersDigitsAndApostrophes(string text, string words) => Assert.Equal(words, string.Join(',', new Words(text).All));

    [Fact]
    public void Words_BeyondEitherEnd_AreEmpty()
    {
        Words words = new("one two");

        Assert.Equal([string.Empty, "one", "two", string.Empty], [words[-1], words[0], words[1], words[2]]);
        Assert.Equal((1, -1, -1),
            (words.Find(new HashSet<string> { "two" }), words.Find(new HashSet<string> { "one" }, 1), words.Find(new HashSet<string> { "three" })));
    }
}
