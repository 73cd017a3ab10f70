using Chally.Competencies.Cli.Tests.Infrastructure;

namespace Chally.Competencies.Cli.Tests.Input;

public sealed class NdjsonRatingsTests
{
    private const string Ann = "{\"subject\":\"Ann\"," + TinyRole.Ratings + "}";
    private const string Bo = "{\"subject\":\"Bo\"," + TinyRole.Ratings + "}";
    private static readonly string[] AnnThenBo = [TinyRole.ScoreHeader, "Ann," + TinyRole.Scores, "Bo," + TinyRole.Scores];

    [Theory]
    [InlineData(Ann + "\n" + Bo + "\n")]
    [InlineData(Ann + "\n" + Bo)]
    [InlineData(Ann + "\r\n" + Bo + "\r\n")]
    [InlineData("\uFEFF\n\n" + Ann + "\n \t\n\n" + Bo + "\n\n")]
    public void Lines_BlankOnesAside_AreRows(string ndjson)
    {
        Assert.Equal(AnnThenBo, TinyRole.Score("ratings.ndjson", ndjson).Succeeds().OutputLines);
        Assert.Equal(AnnThenBo, TinyRole.Score("ratings.jsonl", ndjson).Succeeds().OutputLines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public void Lines_AllBlank_AreNoRows(string ndjson) =>
        Assert.Equal([TinyRole.ScoreHeader], TinyRole.Score("ratings.ndjson", ndjson).Succeeds().OutputLines);

    [Fact]
    public void Line_BrokenBetweenGoodOnes_IsNamedAndReadingGoesOn()
    {
        string[] problems = TinyRole.Score("ratings.ndjson", $"{Ann}\n{{bad}}\n\n{Bo}\n{{\"subject\":\"Cy\",\"ratings\":{{\"steady-a\":11}}}}\n7\n")
            .Refuses().ErrorLines;

        Assert.Contains("ratings.ndjson:2: CC0001 ", problems[0], StringComparison.Ordinal);
        Assert.Contains("ratings.ndjson:5: $.ratings.steady-a: RS0002 ", problems[1], StringComparison.Ordinal);
        Assert.Contains("ratings.ndjson:6: $: CC0006 ", problems[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ThatHoldsAnArray_IsRefused() => Assert.Contains(
        "ratings.ndjson:2: $: CC0006 expected an object, found an array",
        TinyRole.Score("ratings.ndjson", $"{Ann}\n [{Bo}]\n").Refuses().Error,
        StringComparison.Ordinal);

    [Fact]
    public void Line_Of17Megabytes_IsNamedAndReadingGoesOn()
    {
        string[] problems = TinyRole.Score("ratings.ndjson", $"{Ann}\n{{\"subject\":\"{new string('x', 17_000_000)}\"}}\n{{}}\n{Bo}").Refuses().ErrorLines;

        Assert.EndsWith("ratings.ndjson:2: CC0012 expected values of at most 16777216 bytes, found a larger one", problems[0], StringComparison.Ordinal);
        Assert.Contains("ratings.ndjson:3: $: CC0004 ", problems[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_ByTheThousand_AreAllRows()
    {
        string[] lines = TinyRole.Score("ratings.ndjson", string.Concat(Enumerable.Repeat(Ann + "\n", 5_000))).Succeeds().OutputLines;

        Assert.Equal(5_001, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.Equal(AnnThenBo[1], line));
    }
}
