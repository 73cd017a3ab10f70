using Chally.Competencies.Cli.Output;
using Chally.Competencies.Cli.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;
using Property = Chally.Competencies.Tests.Shared.Property;

namespace Chally.Competencies.Cli.Tests.Output;

public sealed class CsvWriterTests
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
    public void Cell_OfAText_IsHarmlessAndQuoted(string text, string cell) => Assert.Equal(cell, CsvWriter.Cell(text));

    /// <summary>Whatever separator a spreadsheet expects, and whether or not it minds quotes within a line, no part begins with a sign.</summary>
    [Fact]
    public void Cell_OfAnyText_RunsInNoDialect()
    {
        Gen<string> texts = Gen.Elements("=+-@＝＋－＠;\t|,\"\r\n '\u3000ab".ToCharArray()).ArrayOf().Select(letters => new string(letters));
        Property.ForAll(texts.ToArbitrary(), text =>
        {
            foreach (string part in CsvWriter.Cell(text).Split(';', '\t', '|', '\r', '\n'))
            {
                string shown = part.TrimStart(' ', '"', '\u3000');
                Assert.False(shown.Length > 0 && Signs.Contains(shown[0], StringComparison.Ordinal), part);
            }
        });
    }

    [Theory]
    [InlineData("score")]
    [InlineData("rank")]
    public void EveryTable_IsWrittenSo(string command)
    {
        string output = TinyRole.Run(command, "ratings.json", "{\"subject\":\"\uFF1Dcmd;+1\"," + TinyRole.Ratings + "}", "-f", "csv").Succeeds().Output;

        Assert.Contains("\"'\uFF1Dcmd;'+1\"", output, StringComparison.Ordinal);
    }
}
