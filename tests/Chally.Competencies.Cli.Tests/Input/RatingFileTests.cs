using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Input;

public sealed class RatingFileTests
{
    private const string Ann = "{\"subject\":\"Ann\"," + TinyRole.Ratings + "}";
    private const string Bo = "{\"subject\":\"Bo\"," + TinyRole.Ratings + "}";
    private const string Pretty = "{\n  \"subject\": \"Ann\",\n  " + TinyRole.Ratings + "\n}\n";
    private static readonly string[] One = [TinyRole.ScoreHeader, "Ann," + TinyRole.Scores];
    private static readonly string[] Two = [.. One, "Bo," + TinyRole.Scores];

    public static TheoryData<string, int> Texts => new()
    {
        { TinyRole.Header + "Ann,10,0,10,0\n", 1 },
        { "\uFEFF" + TinyRole.Header + "Ann,10,0,10,0\r\nBo,10,0,10,0\r\n", 2 },
        { Ann, 1 },
        { Ann + "\n", 1 },
        { Pretty, 1 },
        { Pretty.Replace("\n", "\r\n", StringComparison.Ordinal), 1 },
        { "{\n\"subject\":\"Ann\",\"notes\":{}," + TinyRole.Ratings + "}", 1 },
        { "\uFEFF[" + Ann + "," + Bo + "]", 2 },
        { " \n[\n" + Pretty + ",\n" + Bo + "\n]", 2 },
        { Ann + "\n" + Bo + "\n", 2 },
        { "\n\n" + Ann + "\r\n\r\n" + Bo, 2 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Form_OnStandardInput_IsSeenInTheText(string text, int rows) =>
        Assert.Equal(rows == 1 ? One : Two, TinyRole.ScoreInput(text).Succeeds().OutputLines);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Form_OfAFileWithAnotherEnding_IsSeenInTheText(string text, int rows)
    {
        Assert.Equal(rows == 1 ? One : Two, TinyRole.Score("ratings.txt", text).Succeeds().OutputLines);
        Assert.Equal(rows == 1 ? One : Two, TinyRole.Score("ratings", text).Succeeds().OutputLines);
    }

    [Fact]
    public void Ending_OfJson_MayHoldLines() =>
        Assert.Equal(Two, TinyRole.Score("ratings.json", $"{Ann}\n{Bo}\n").Succeeds().OutputLines);

    [Fact]
    public void Ending_InCapitals_Counts() =>
        Assert.Equal(Two, TinyRole.Score("RATINGS.CSV", TinyRole.Header + "Ann,10,0,10,0\nBo,10,0,10,0\n").Succeeds().OutputLines);

    [Fact]
    public void Ending_OfCsv_IsBelieved() =>
        Assert.Contains("ratings.csv:1: ", TinyRole.Score("ratings.csv", Ann).Refuses().Error, StringComparison.Ordinal);

    [Theory]
    [InlineData(100)]
    [InlineData(900)]
    public void FirstLine_OfManyKilobytes_IsStillALine(int kilobytes)
    {
        // Blanks between members keep the sheet valid whatever its size.
        string wide = Ann.Replace(",\"ratings\"", "," + new string(' ', kilobytes * 1024) + "\"ratings\"", StringComparison.Ordinal);

        Assert.Equal(Two, TinyRole.ScoreInput($"{wide}\n{Bo}\n").Succeeds().OutputLines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("{")]
    [InlineData("{bad}\n" + Bo)]
    [InlineData("]")]
    public void StandardInput_WithNothingToRead_IsRefused(string text) =>
        Assert.StartsWith("standard input", TinyRole.ScoreInput(text).Refuses().Error, StringComparison.Ordinal);

    [Fact]
    public void File_ThatIsNotThere_IsRefused() => Assert.Contains(
        "nowhere.csv: CC0013 expected a file that can be read",
        ToolRun.Of("score", "nowhere.csv", "-b", Example.BenchmarkId).Refuses().Error,
        StringComparison.Ordinal);

    [Fact]
    public void File_ThatIsAFolder_IsRefused()
    {
        using TempFolder folder = new();

        Assert.Contains(folder.Path, ToolRun.Of("score", folder.Path, "-b", Example.BenchmarkId).Refuses().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_WithALongName_IsRefused() => ToolRun.Of("score", new string('x', 5_000), "-b", Example.BenchmarkId).Refuses();

    [Theory]
    [InlineData("score")]
    [InlineData("compare")]
    [InlineData("plan")]
    public void Files_OfAnotherBenchmark_AreRefusedByEveryCommand(string command) =>
        Assert.Contains("column 2: RS0005", TinyRole.Run(command, "ratings.csv", Example.Csv()).Refuses().Error, StringComparison.Ordinal);
}
