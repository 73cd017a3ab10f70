using Chally.Competencies.Reports.Rendering;

namespace Chally.Competencies.Reports.Tests.Rendering;

public sealed class MarkdownRendererTests
{
    [Theory]
    [InlineData("plain words, a-b and 3.7 of 5", "plain words, a-b and 3.7 of 5")]
    [InlineData("<img src=x>", @"\<img src=x\>")]
    [InlineData("*a* _b_ `c` [d](e) ~f~", @"\*a\* \_b\_ \`c\` \[d\](e) \~f\~")]
    [InlineData("a | b & c \\ #d", @"a \| b \& c \\ \#d")]
    [InlineData("- item", @"\- item")]
    [InlineData("+ item", @"\+ item")]
    [InlineData("12. item", @"12\. item")]
    [InlineData("12) item", @"12\) item")]
    [InlineData("---", @"\---")]
    [InlineData("===", @"\===")]
    [InlineData("-0.5 points", "-0.5 points")]
    [InlineData("two\nlines\r\n and\ttabs", "two lines and tabs")]
    [InlineData("a\u202Eb\0c", "a\uFFFDb\uFFFDc")]
    public void Escape_Text_StaysText(string text, string expected) => Assert.Equal(expected, MarkdownRenderer.Escape(text));
}
