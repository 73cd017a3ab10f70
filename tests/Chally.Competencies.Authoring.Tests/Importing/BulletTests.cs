using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class BulletTests
{
    [Theory]
    [InlineData("\u2022 Ask", '\u2022', "Ask")]
    [InlineData("\u2022Ask", '\u2022', "Ask")]
    [InlineData("\u2022   Ask", '\u2022', "Ask")]
    [InlineData("\u2022", '\u2022', "")]
    [InlineData("\uF0B7 Ask", '\uF0B7', "Ask")]
    [InlineData("- Ask", '-', "Ask")]
    [InlineData("-Ask", '-', "Ask")]
    [InlineData("-", '-', "")]
    [InlineData("*Ask", '*', "Ask")]
    [InlineData("\u2013Ask", '\u2013', "Ask")]
    [InlineData("\u2014 Ask", '\u2014', "Ask")]
    [InlineData("+ Ask", '+', "Ask")]
    [InlineData("> Ask", '>', "Ask")]
    [InlineData("o Ask", 'o', "Ask")]
    [InlineData("~ Ask", '~', "Ask")]
    [InlineData("\u2192 Ask", '\u2192', "Ask")]
    [InlineData("\u2192Ask", '\u2192', "Ask")]
    [InlineData("\u00A7 Ask", '\u00A7', "Ask")]
    [InlineData("\u2212 Ask", '\u2212', "Ask")]
    [InlineData("1. Ask", Bullet.Numbered, "Ask")]
    [InlineData("12)   Ask", Bullet.Numbered, "Ask")]
    [InlineData("123. Ask", Bullet.Numbered, "Ask")]
    [InlineData("(1) Ask", Bullet.Numbered, "Ask")]
    [InlineData("(a) Ask", Bullet.Numbered, "Ask")]
    [InlineData("a) Ask", Bullet.Numbered, "Ask")]
    [InlineData("b. Ask", Bullet.Numbered, "Ask")]
    public void Of_ABullet_IsItsSignAndTheTextBehind(string text, char sign, string body)
    {
        Assert.Equal(sign, Bullet.Of(text, out int at));
        Assert.Equal(body, text[at..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ask")]
    [InlineData("o")]
    [InlineData(">")]
    [InlineData("once more")]
    [InlineData("+Ask")]
    [InlineData("~Ask")]
    [InlineData("\u2014Ask")]
    [InlineData("-5 degrees")]
    [InlineData("--- Ask")]
    [InlineData("1234. Ask")]
    [InlineData("1.5 tons")]
    [InlineData("1.")]
    [InlineData("1 Ask")]
    [InlineData("(1. Ask")]
    [InlineData("() Ask")]
    [InlineData("(")]
    [InlineData("A) Ask")]
    [InlineData(". Ask")]
    [InlineData("ab) Ask")]
    public void Of_NoBullet_IsNoneAtTheStart(string text)
    {
        Assert.Equal(Bullet.None, Bullet.Of(text, out int at));
        Assert.Equal(0, at);
    }

    [Fact]
    public void IsStrong_SignsOfSentences_AreNot()
    {
        Assert.All("\u2022\u25AA\u00B7\u00BB", sign => Assert.True(Bullet.IsStrong(sign)));
        Assert.All("-*+\u2013\u2192~o1a", sign => Assert.False(Bullet.IsStrong(sign)));
    }
}
