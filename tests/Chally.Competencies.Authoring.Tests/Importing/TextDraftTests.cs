using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class TextDraftTests
{
    [Theory]
    [InlineData("Asks", "twice", "Asks twice")]
    [InlineData("hand-", "over", "hand-over")]
    [InlineData("de\u00AD", "lay", "delay")]
    [InlineData("Asks -", "twice", "Asks - twice")]
    [InlineData("24-", "hour", "24- hour")]
    [InlineData("a-", "5", "a- 5")]
    [InlineData("-", "a", "- a")]
    [InlineData("", "a", "a")]
    [InlineData("a", "", "a")]
    [InlineData("a\u00AD", "", "a")]
    public void Append_Line_IsJoinedAsWordsAre(string first, string more, string whole)
    {
        TextDraft draft = new(3, first);

        draft.Append(more);

        Assert.Equal(whole, draft.Text);
    }

    [Fact]
    public void EndsSentence_Draft_LooksAtItsEnd()
    {
        Assert.True(new TextDraft(1, "Asks twice.\u201D").EndsSentence);
        Assert.False(new TextDraft(1, "Asks. Twice").EndsSentence);
        Assert.True(new TextDraft(1, "?").EndsSentence);
        Assert.True(new TextDraft(1, "").IsEmpty);
    }

    [Theory]
    [InlineData("Asks\ntwice", true)]
    [InlineData("Asks\n\ntwice", true)]
    [InlineData("Asks\f twice", true)]
    [InlineData("Asks\n\nTwice", false)]
    [InlineData("Asks.\n\ntwice", false)]
    [InlineData("Asks.\nTwice", true)]
    [InlineData("Asks\n- twice", true)]
    [InlineData("Asks\n\u2013 twice", true)]
    [InlineData("Asks\n\u2014 twice", true)]
    [InlineData("Asks\n* twice", false)]
    [InlineData("Asks\n- Twice", false)]
    [InlineData("Asks.\n- twice", false)]
    [InlineData("Asks\n\n- twice", false)]
    [InlineData("Asks\f- twice", false)]
    public void Continues_NextLine_IsTheRestOrNot(string text, bool continues)
    {
        List<DocumentToken> tokens = Sample.Tokens(text);

        Assert.Equal(continues, WrappedLines.Continues(new TextDraft(tokens[0]), tokens[1]));
    }

    [Fact]
    public void Continues_EmptyText_TakesAnyLineButABullet()
    {
        Assert.True(WrappedLines.Continues(new TextDraft(1, ""), Sample.Tokens("a\n\nTwice")[1]));
        Assert.False(WrappedLines.Continues(new TextDraft(1, ""), Sample.Tokens("a\n- twice")[1]));
    }

    [Theory]
    [InlineData("- Asks\n- twice", true)]
    [InlineData("- Asks.\n- twice", false)]
    [InlineData("- asks\n- twice", false)]
    [InlineData("- Asks\n- Twice", false)]
    [InlineData("- Asks\n2. Twice", true)]
    [InlineData("- Asks.\n2. Twice", true)]
    [InlineData("1. Asks\n2. Twice", false)]
    [InlineData("- Asks\n\n- twice", false)]
    [InlineData("- Asks\f- twice", false)]
    [InlineData("-\n- twice", false)]
    public void IsNoBullet_NextElement_IsTheRestOfTheLastOrNot(string text, bool isRest)
    {
        List<DocumentToken> tokens = Sample.Tokens(text);

        Assert.Equal(isRest, WrappedLines.IsNoBullet([new TextDraft(tokens[0])], tokens[1]));
    }

    [Theory]
    [InlineData("Asks\ntwice", null)]
    [InlineData("Asks\n- twice", null)]
    [InlineData("Asks\n\ntwice", "line 3: a text goes on after a blank line: 'twice'")]
    [InlineData("Asks\ftwice", "line 1: a text goes on after the end of a page: 'twice'")]
    public void Append_BehindAGap_IsNoted(string text, string? note)
    {
        List<DocumentToken> tokens = Sample.Tokens(text);
        ImportLog log = new(null);
        TextDraft draft = new(tokens[0]);

        WrappedLines.Append(draft, tokens[1], log);

        Assert.Equal(tokens[1].IsBullet ? "Asks - twice" : "Asks twice", draft.Text);
        Assert.Equal(note is null ? [] : [note], log.ToReport([]).Inferred.Select(one => one.ToString()));
        TextDraft empty = new(1, "");
        WrappedLines.Append(empty, tokens[1], log);
        Assert.Equal(note is null ? 0 : 1, log.ToReport([]).Inferred.Count);
    }

    [Theory]
    [InlineData('\u00E6', "ae")]
    [InlineData('\u0153', "oe")]
    [InlineData('\u00DF', "ss")]
    [InlineData('\u00FE', "th")]
    [InlineData('\u00C4', "a")]
    [InlineData('\u00E7', "c")]
    [InlineData('\u0111', "d")]
    [InlineData('\u0119', "e")]
    [InlineData('\u011F', "g")]
    [InlineData('\u0127', "h")]
    [InlineData('\u0131', "i")]
    [InlineData('\u0135', "j")]
    [InlineData('\u0137', "k")]
    [InlineData('\u0142', "l")]
    [InlineData('\u0144', "n")]
    [InlineData('\u00F8', "o")]
    [InlineData('\u0159', "r")]
    [InlineData('\u015F', "s")]
    [InlineData('\u0163', "t")]
    [InlineData('\u0171', "u")]
    [InlineData('\u0175', "w")]
    [InlineData('\u00FF', "y")]
    [InlineData('\u017C', "z")]
    [InlineData('\u5F00', "")]
    [InlineData('-', "")]
    public void Folded_Letter_IsAscii(char letter, string folded) => Assert.Equal(folded, Latin.Folded(letter));
}
