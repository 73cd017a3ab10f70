using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class HtmlListTests
{
    [Theory]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "a;b")]
    [InlineData("<ul><li>a</ul><ul><li>b</ul>", "a|b")]
    [InlineData("<OL>a</OL><OL>b</OL>", "a|b")]
    [InlineData("x\t<ul>a", "x|a")]
    [InlineData("a<ul>b", "a;b")]
    [InlineData("a</ul>b", "a;b")]
    [InlineData("a<ol>b", "a;b")]
    [InlineData("a</ol>b", "a;b")]
    [InlineData("a<li>b", "a;b")]
    [InlineData("a</li>b", "a;b")]
    [InlineData("a<td>b", "a;b")]
    [InlineData("a</td>b", "a;b")]
    [InlineData("a<tr>b", "a;b")]
    [InlineData("a</tr>b", "a;b")]
    [InlineData("a<br>b<p>c<div>d", "a b c d")]
    [InlineData("a<br/>b", "a b")]
    [InlineData("a<b>b</b><!-- c -->d", "abd")]
    [InlineData("a <b class=\"c\">d</b>", "a d")]
    [InlineData("a\u00A0<ul class=\"c\">b", "a;b")]
    [InlineData("<ul style='a'>b", "b")]
    [InlineData("<ul=a>b<ul>c", "b|c")]
    [InlineData("2 < 3 &amp; 4 > 3", "2 < 3 & 4 > 3")]
    [InlineData("a<", "a<")]
    [InlineData("a<ul", "a<ul")]
    [InlineData("<ul>a<li b", "a<li b")]
    [InlineData("<ul> \u25AA a \u25AA b </ul>", "a;b")]
    public void Columns_Line_AreItsListsAndCells(string raw, string columns) =>
        Assert.Equal(columns, string.Join('|', HtmlList.Columns(raw).Select(column => string.Join(';', column))));

    [Theory]
    [InlineData("\u25AA a \u25AA b", "a;b")]
    [InlineData("\u2022 a \u2022b", "a;b")]
    [InlineData("- a - b", "a;b")]
    [InlineData("- a -b", "a -b")]
    [InlineData("\u25AA a \u2022 b", "a \u2022 b")]
    [InlineData("1. a 1. b", "1. a 1. b")]
    [InlineData("a \u2022 b", "a \u2022 b")]
    [InlineData("\u2022", "")]
    [InlineData("", "")]
    public void Parted_Text_GoesByItsFirstBullet(string text, string items) => Assert.Equal(items, string.Join(';', HtmlList.Parted(text)));

    [Theory]
    [InlineData("a <UL>", true)]
    [InlineData("a <Ol>", true)]
    [InlineData("a <LI>", true)]
    [InlineData("a <b>", false)]
    public void IsIn_Line_GoesByTheTagsOfLists(string raw, bool isIn) => Assert.Equal(isIn, HtmlList.IsIn(raw));

    [Theory]
    [InlineData("</ul>", true)]
    [InlineData("</li></ul></td>", true)]
    [InlineData("</ul> a", false)]
    [InlineData("a </ul>", false)]
    [InlineData("<b>a</b>", false)]
    public void IsOnlyTags_Line_HasNoText(string text, bool isOnly) => Assert.Equal(isOnly, HtmlList.IsOnlyTags(text));
}
