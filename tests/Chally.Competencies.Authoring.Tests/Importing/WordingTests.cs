using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class WordingTests
{
    [Fact]
    public void Key_Text_IsItsLettersAndDigitsInLowerCase()
    {
        Assert.Equal("lowscores2", Wording.Key("LOW Scores (2):"));
        Assert.Equal(200, Wording.Key(new string('a', 200)).Length);
        Assert.Equal("", Wording.Key(new string('a', 201)));
    }

    [Theory]
    [InlineData("  a \t b\u00A0\u00A0c  ", "a b c")]
    [InlineData(" ", "")]
    public void Collapsed_Text_HasSingleSpaces(string text, string collapsed) => Assert.Equal(collapsed, Wording.Collapsed(text));

    [Theory]
    [InlineData("## Low Scores", "Low Scores")]
    [InlineData("**Low Scores**", "Low Scores")]
    [InlineData("__Low Scores__", "Low Scores")]
    [InlineData("# **__Low Scores__**", "Low Scores")]
    [InlineData("** Low **", "Low")]
    [InlineData("**Low", "**Low")]
    [InlineData("Low**", "Low**")]
    [InlineData("__Low", "__Low")]
    [InlineData("Low__", "Low__")]
    [InlineData("**Low__", "**Low__")]
    [InlineData("****", "****")]
    [InlineData("Low", "Low")]
    public void Unmarked_Heading_HasNoMarks(string text, string unmarked) => Assert.Equal(unmarked, Wording.Unmarked(text));

    [Theory]
    [InlineData("ask", true)]
    [InlineData("\u201Cask", true)]
    [InlineData("('ask", true)]
    [InlineData("Ask", false)]
    [InlineData("5 asks", false)]
    [InlineData("", false)]
    [InlineData("(", false)]
    public void StartsLower_Text_GoesByTheFirstLetter(string text, bool isLower) => Assert.Equal(isLower, Wording.StartsLower(text));

    [Theory]
    [InlineData("Ask.", true)]
    [InlineData("Ask!", true)]
    [InlineData("Ask?", true)]
    [InlineData("\u201CAsk.\u201D)", true)]
    [InlineData("Ask. ", true)]
    [InlineData("Ask", false)]
    [InlineData("Ask,", false)]
    [InlineData("", false)]
    [InlineData("\"", false)]
    public void EndsSentence_Text_GoesByTheLastMark(string text, bool ends) => Assert.Equal(ends, Wording.EndsSentence(text));

    [Theory]
    [InlineData("Keeps Promises", true)]
    [InlineData("Keeps; Promises", false)]
    [InlineData("Keeps Promises.", false)]
    [InlineData("a b c d e f g h i j k l m n", true)]
    [InlineData("a b c d e f g h i j k l m n o", false)]
    public void IsTitleLike_Line_IsShortAndOneClause(string text, bool isTitle) => Assert.Equal(isTitle, Wording.IsTitleLike(text));

    [Fact]
    public void IsTitleLike_MoreThanAHundredCharacters_IsNone()
    {
        Assert.True(Wording.IsTitleLike(new string('a', 100)));
        Assert.False(Wording.IsTitleLike(new string('a', 101)));
    }

    [Fact]
    public void WordCount_Text_IsThatOfItsSpaces() => Assert.Equal((0, 1, 3), (Wording.WordCount(""), Wording.WordCount("a"), Wording.WordCount("a b c")));

    [Theory]
    [InlineData("Position Overview: Runs", "Runs")]
    [InlineData("position overview : Runs", "Runs")]
    [InlineData("Position Overview-Runs", "Runs")]
    [InlineData("Position Overview \u2013 Runs", "Runs")]
    [InlineData("Position Overview\u2014Runs", "Runs")]
    [InlineData("Position Overview:", "")]
    [InlineData("Position Overview", null)]
    [InlineData("Position Overviews: Runs", null)]
    [InlineData("The Position Overview: Runs", null)]
    public void AfterLabel_Line_IsWhatFollows(string text, string? rest) => Assert.Equal(rest, Wording.AfterLabel(text, "Position Overview"));

    [Fact]
    public void LeadingNumber_Line_IsOfFourDigitsAtMost()
    {
        Assert.Equal((12, "skills"), Wording.LeadingNumber("12 skills"));
        Assert.Equal((1234, ""), Wording.LeadingNumber("1234"));
        Assert.Null(Wording.LeadingNumber("12345"));
        Assert.Null(Wording.LeadingNumber("skills"));
        Assert.Null(Wording.LeadingNumber(""));
    }
}
