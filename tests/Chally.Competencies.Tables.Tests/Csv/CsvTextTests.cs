using Chally.Competencies.Tables.Csv;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Tables.Tests.Csv;

public sealed class CsvTextTests
{
    private const string Signs = "=+-@＝＋－＠";

    [Theory]
    [InlineData("Ann", "Ann")]
    [InlineData("", "")]
    [InlineData("Bo, \"Bo\"", "\"Bo, \"\"Bo\"\"\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("＝1+1", "\"'＝1+1\"")]
    [InlineData("＋1", "\"'＋1\"")]
    [InlineData("－1", "\"'－1\"")]
    [InlineData("＠SUM(1)", "\"'＠SUM(1)\"")]
    [InlineData("  =1+1", "\"'  =1+1\"")]
    [InlineData("\u00A0\u3000\u200B=1+1", "\"'\u00A0\u3000\u200B=1+1\"")]
    [InlineData("\t=1+1", "\"'\t'=1+1\"")]
    [InlineData("\rAnn", "\"'\rAnn\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\tb", "\"a\tb\"")]
    [InlineData("a|b", "\"a|b\"")]
    [InlineData("x;=1+1", "\"x;'=1+1\"")]
    [InlineData("x;\"=1+1", "\"x;'\"\"=1+1\"")]
    [InlineData("Anna-Lena a+b", "Anna-Lena a+b")]
    public void Cell_OfAText_IsHarmlessAndQuoted(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    /// <summary>Whatever separator a spreadsheet expects, and whether or not it minds quotes within a line, no part begins with a sign.</summary>
    [Fact]
    public void Cell_OfAnyText_RunsInNoDialect()
    {
        Gen<string> texts = Gen.Elements("=+-@＝＋－＠;\t|,\"\r\n '\u3000ab".ToCharArray()).ArrayOf().Select(letters => new string(letters));
        Holds.ForAll(texts.ToArbitrary(), text =>
        {
            foreach (string part in CsvText.Cell(text).Split(';', '\t', '|', '\r', '\n'))
            {
                string shown = part.TrimStart(' ', '"', '\u3000');
                Assert.False(shown.Length > 0 && Signs.Contains(shown[0], StringComparison.Ordinal), part);
            }
        });
    }
}
