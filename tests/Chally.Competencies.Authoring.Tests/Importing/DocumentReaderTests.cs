using System.Text;
using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Content;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class DocumentReaderTests
{
    [Fact]
    public void Read_LineEndsOfAnyKind_AreLines() => Assert.Equal(
        [(1, "a", false), (2, "b", false), (3, "c", false), (4, "", false), (5, "d", false)],
        Read("a\r\nb\rc\n\nd\n"));

    [Fact]
    public void Read_FormFeeds_StartPagesOnTheSameLine() => Assert.Equal(
        [(1, "a", false), (2, "b", false), (2, "c", true), (2, "", true), (3, "d", false)],
        Read("a\nb\fc\f\nd"));

    [Theory]
    [InlineData('\u000B')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void Read_OtherLineEnds_CountOnlyWhereThereAreNoUsualOnes(char end)
    {
        Assert.Equal([(1, "a", false), (1, "b", false), (2, "c", false)], Read($"a{end}b\nc"));
        Assert.Equal([(1, "a", false), (2, "b", false), (2, "c", true), (3, "", false)], Read($"a{end}b\fc{end}"));
    }

    [Theory]
    [InlineData("a\u00A0b\u2003c", "a b c")]
    [InlineData("\ta\tb  ", "\ta\tb")]
    [InlineData("a\u200Bb\u2060c\uFEFFd", "abcd")]
    [InlineData("a\u00ADb", "ab")]
    [InlineData("a\u00ADb\u00AD", "ab\u00AD")]
    [InlineData("ab\u00AD  ", "ab\u00AD")]
    public void Read_OddCharacters_AreMadePlain(string line, string raw) => Assert.Equal(raw, Assert.Single(Sample.Lines(line)).Raw);

    [Fact]
    public void Read_ControlCharacters_AreAllProblemsWithTheirLines()
    {
        InputProblems problems = Assert.Throws<CompetencyContentException>(() => Sample.Lines("a\0\nb\fc\u202E\n\ud800")).Problems;

        Assert.Equal([1, 2, 3], problems.Select(problem => problem.Line!.Value));
        Assert.All(problems, problem => Assert.Equal((ProblemCodes.Text, "text without control or direction-override characters or lone surrogates"),
            (problem.Code, problem.Expected)));
    }

    [Fact]
    public void Read_AsManyLinesAsAreAllowed_AreRead()
    {
        Assert.Equal(DocumentReader.MaxLines, Sample.Lines(new string('\n', DocumentReader.MaxLines)).Count);
        Assert.Equal(DocumentReader.MaxLines, Sample.Lines(new string('\f', DocumentReader.MaxLines - 1)).Count);
        foreach (string text in (string[])[new('\n', DocumentReader.MaxLines + 1), new('\f', DocumentReader.MaxLines), new('\u2028', DocumentReader.MaxLines)])
        {
            InputProblem problem = Assert.Single(Assert.Throws<CompetencyContentException>(() => Sample.Lines(text)).Problems);

            Assert.Equal((null, ProblemCodes.TooLarge, "at most 100000 lines", "more"), (problem.Line, problem.Code, problem.Expected, problem.Found));
        }
    }

    [Fact]
    public void Read_LongerThanAllowed_IsAProblem()
    {
        InputProblem problem = Assert.Single(Assert.Throws<CompetencyContentException>(() => Sample.Lines(new string(' ', ContentFile.MaxBytes + 1))).Problems);

        Assert.Equal((ProblemCodes.TooLarge, "at most 16777216 bytes", "more"), (problem.Code, problem.Expected, problem.Found));
        Assert.Single(Sample.Lines(new string(' ', ContentFile.MaxBytes)));
        using MemoryStream larger = new(Encoding.UTF8.GetBytes(new string(' ', ContentFile.MaxBytes + 1)));
        Assert.Equal(problem.ToString(),
            Assert.Single(Assert.Throws<CompetencyContentException>(() => DocumentReader.Read(larger, new InputProblems())).Problems).ToString());
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0x0A, 0xE9, 0x20 }, 3, "0xE9")]
    [InlineData(new byte[] { 0xC3 }, 1, "0xC3")]
    public void Read_BytesThatAreNotUtf8_AreAProblemWithItsLine(byte[] bytes, int line, string shown)
    {
        using MemoryStream stream = new(bytes);

        InputProblem problem = Assert.Single(Assert.Throws<CompetencyContentException>(() => DocumentReader.Read(stream, new InputProblems())).Problems);

        Assert.Equal((line, ProblemCodes.NotJson, "a text file in UTF-8", $"the byte {shown} that is not UTF-8"),
            (problem.Line!.Value, problem.Code, problem.Expected, problem.Found));
    }

    private static IEnumerable<(int, string, bool)> Read(string text) => Sample.Lines(text).Select(line => (line.Number, line.Raw, line.StartsPage));
}
