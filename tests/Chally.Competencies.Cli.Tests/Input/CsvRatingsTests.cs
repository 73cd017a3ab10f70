using System.Text;
using Chally.Competencies.Cli.Tests.Infrastructure;

namespace Chally.Competencies.Cli.Tests.Input;

public sealed class CsvRatingsTests
{
    [Theory]
    [InlineData("subject,steady-a\n\"Ann \"\"Bo\"\", Cy\",5\n", "\"Ann \"\"Bo\"\", Cy\",50,,,")]
    [InlineData("\"subject\",\"steady-a\"\r\n\"Ann\",\"5\"\r\n", "Ann,50,,,")]
    [InlineData("\uFEFFsubject,steady-a\nAnn,5", "Ann,50,,,")]
    [InlineData("steady-a,subject\n5,Ann\n", "Ann,50,,,")]
    [InlineData("\n\nsubject,steady-a\n\nAnn,5\n\n", "Ann,50,,,")]
    [InlineData("subject,steady-a\n Ann ,5\n", " Ann ,50,,,")]
    [InlineData("subject,steady-a\nAnn,005\n", "Ann,50,,,")]
    [InlineData("subject,rater,role,purpose,completed,steady-a\nAnn,,,,,5\n", "Ann,50,,,")]
    [InlineData("subject,role,completed,steady-a\nAnn,Direct report,2026-03-01T09:30Z,5\n", "Ann,50,,,")]
    public void Row_InAnyFormThatCsvAllows_IsRead(string csv, string row)
    {
        string[] lines = TinyRole.Score("ratings.csv", csv).Succeeds().OutputLines;

        Assert.Equal([TinyRole.ScoreHeader, row], [lines[0], lines[1].Trim('\r')]);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Encoding_WithAByteOrderMark_IsRead(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] csv = [.. encoding.GetPreamble(), .. encoding.GetBytes("subject,steady-a\r\nJosé 日本,5\r\n")];

        Assert.Equal([TinyRole.ScoreHeader, "José 日本,50,,,"], TinyRole.Score("ratings.csv", csv).Succeeds().OutputLines);
    }

    [Fact]
    public void QuotedLineBreaks_InANote_CountAsLines()
    {
        string error = TinyRole.Score("ratings.csv", "subject,purpose,steady-a\nAnn,\"one\ntwo\",5\nBo,,11\n").Refuses().Error;

        Assert.Contains("ratings.csv:2: purpose: ", error, StringComparison.Ordinal);
        Assert.Contains("ratings.csv:4: steady-a: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject,steady-a\nAnn,5,5\nBo\n", 2, 3)]
    [InlineData("subject,steady-a\n\"Ann\"x,5\nBo,5\nC\"y,5\n\"Di", 2, 4, 5)]
    [InlineData("subject,steady-a\n,5\n  ,5\n", 2, 3)]
    [InlineData("subject,steady-a\nA\u0000nn,5\nBo\u001b[31m,5\nC\u202ey,5\n", 2, 3, 4)]
    [InlineData("subject,role\nAnn,boss\nBo,peer\n", 2)]
    [InlineData("subject,completed\nAnn,yesterday\nBo,2026-02-30\nCy,03/01/2026\n", 2, 3, 4)]
    [InlineData("subject,steady-a\n\nAnn,5\n\nBo,11\n", 5)]
    public void Row_WithAProblem_IsNamedByItsLine(string csv, params int[] lines)
    {
        string[] problems = TinyRole.Score("ratings.csv", csv).Refuses().ErrorLines;

        Assert.Equal(lines.Length + 1, problems.Length);
        Assert.All(lines.Zip(problems), pair => Assert.Contains($"ratings.csv:{pair.First}: ", pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("٣")]
    [InlineData("３")]
    [InlineData(" 3")]
    [InlineData("+3")]
    [InlineData("-3")]
    [InlineData("3.0")]
    [InlineData("3e0")]
    [InlineData("11")]
    [InlineData("99999999999999999999")]
    [InlineData("NaN")]
    [InlineData("null")]
    public void Rating_OtherThanAWholeNumberOnTheScale_IsRefusedByColumn(string rating)
    {
        string error = TinyRole.Score("ratings.csv", $"subject,steady-a\nAnn,{rating}\n").Refuses().Error;

        Assert.Contains("ratings.csv:2: steady-a: RS0002 expected a whole number from 0 to 10, or nothing, found ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject,nope,steady-a\n", "column 2", "another name, text of 4 characters")]
    [InlineData("subject,steady-a,steady-a\n", "column 3", "each column once")]
    [InlineData("subject,subject\n", "column 2", "each column once")]
    [InlineData("steady-a\n", "header", "a column 'subject'")]
    [InlineData("subject;steady-a\n", "column 1", "another name, text of 16 characters")]
    [InlineData("name,steady-a\n", "column 1", "found another name, text of 4 characters")]
    [InlineData("subject;steady-a\n", "header", "a column 'subject'")]
    [InlineData("subject,\n", "column 2", "another name, nothing")]
    public void Header_ThatIsNotOfThisBenchmark_IsRefused(string csv, string place, string found)
    {
        string error = TinyRole.Score("ratings.csv", csv + "Ann,5\n").Refuses().Error;

        Assert.Contains($"ratings.csv:1: {place}: RS0005 ", error, StringComparison.Ordinal);
        Assert.Contains(found, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject,steady-a\n")]
    [InlineData("subject,steady-a")]
    [InlineData("subject\n")]
    public void Header_Alone_GivesNoRows(string csv) =>
        Assert.Equal([TinyRole.ScoreHeader], TinyRole.Score("ratings.csv", csv).Succeeds().OutputLines);

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\n")]
    [InlineData("\uFEFF")]
    public void File_WithNothingInIt_IsRefused(string csv) =>
        Assert.Contains("found an empty file", TinyRole.Score("ratings.csv", csv).Refuses().Error, StringComparison.Ordinal);

    [Fact]
    public void Bytes_ThatAreNotUtf8_AreRefusedByLine()
    {
        byte[] csv = [.. "subject,steady-a\nAnn"u8, 0xFF, .. ",5\nBo,11\n"u8];
        string[] problems = TinyRole.Score("ratings.csv", csv).Refuses().ErrorLines;

        Assert.EndsWith("ratings.csv:2: RS0006 expected text in UTF-8, found bytes that are not", problems[0], StringComparison.Ordinal);
        Assert.Contains("ratings.csv:3: steady-a: ", problems[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject,steady-a\nAnn,5\n", ",5\n", 3)]
    [InlineData("subject,steady-a\nAnn,5\n\"", "\",5\n", 3)]
    [InlineData("subject,", "\nAnn,5\n", 1)]
    public void Row_Of2Megabytes_IsRefusedByLine(string before, string after, int line)
    {
        string error = TinyRole.Score("ratings.csv", before + new string('x', 2_000_000) + after).Refuses().Error;

        Assert.Contains($"ratings.csv:{line}: RS0006 ", error, StringComparison.Ordinal);
        Assert.InRange(error.Length, 1, 1_000);
    }

    [Theory]
    [InlineData("subject,steady-a\nAnn\u202e,5\n")]
    [InlineData("subject,rater,steady-a\nBo,Ann\u202e,5\n")]
    [InlineData("subject,steady-a\n5,Ann\n")]
    [InlineData("Ann,5\nBo,5\n")]
    [InlineData("subject,steady-a\nAnn,5,\n")]
    public void Name_InARefusedTable_IsNotPrinted(string csv) =>
        Assert.DoesNotContain("Ann", TinyRole.Score("ratings.csv", csv).Refuses().Error, StringComparison.Ordinal);
}
