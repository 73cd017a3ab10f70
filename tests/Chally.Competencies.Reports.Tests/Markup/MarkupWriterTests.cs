using System.Xml.Linq;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Tests.Markup;

public sealed class MarkupWriterTests
{
    [Theory]
    [InlineData("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("a & \"b\" 'c'", "a &amp; &quot;b&quot; &#x27;c&#x27;")]
    [InlineData("NUL \0 and bell \a", "NUL \uFFFD and bell \uFFFD")]
    [InlineData("line\nand\ttab", "line&#xA;and&#x9;tab")]
    public void Text_WithMarkup_IsEncoded(string text, string expected) => Assert.Equal($"<b>{expected}</b>", new MarkupWriter().Element("b", text).ToString());

    [Theory]
    [InlineData("\uD800")]
    [InlineData("a\uDC00b")]
    [InlineData("\u0001\u001F\u007F\u0085\uFFFE\uFFFF")]
    [InlineData("\U0001F600 ok שלום")]
    public void Markup_OfAnyText_IsWellFormedXml(string text)
    {
        string markup = new MarkupWriter().Open("p", ("title", text)).Text(text).Close().ToString();

        XElement read = XElement.Parse(markup);
        Assert.Equal(read.Value, read.Attribute("title")!.Value);
    }

    [Fact]
    public void Attribute_WithoutValue_IsLeftOut() => Assert.Equal("<i a=\"1\"/>", new MarkupWriter().Empty("i", ("a", "1"), ("b", null)).ToString());

    [Fact]
    public void ToString_WithOpenElement_Throws() => Assert.Throws<InvalidOperationException>(() => new MarkupWriter().Open("p").ToString());
}
