using System.Text;
using System.Text.RegularExpressions;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Input;

public sealed class JsonRatingsTests
{
    private const string Ann = "{\"subject\":\"Ann\"," + TinyRole.Ratings + "}";
    private const string Bo = "{\"subject\":\"Bo\"," + TinyRole.Ratings + "}";
    private const string AnnsRow = "Ann," + TinyRole.Scores;
    private const string BosRow = "Bo," + TinyRole.Scores;

    [Theory]
    [InlineData(Ann)]
    [InlineData("[" + Ann + "]")]
    [InlineData("\uFEFF\r\n " + Ann)]
    [InlineData("{\n  \"subject\": \"Ann\",\n  " + TinyRole.Ratings + "\n}\n")]
    public void Sheet_Alone_IsOneRow(string json) =>
        Assert.Equal([TinyRole.ScoreHeader, AnnsRow], TinyRole.Score("ratings.json", json).Succeeds().OutputLines);

    [Fact]
    public void Sheets_InAnArray_AreRowsInOrder() =>
        Assert.Equal([TinyRole.ScoreHeader, BosRow, AnnsRow, BosRow], TinyRole.Score("ratings.json", $"[{Bo},{Ann},{Bo}]").Succeeds().OutputLines);

    [Fact]
    public void Array_Empty_IsNoRows() => Assert.Equal([TinyRole.ScoreHeader], TinyRole.Score("ratings.json", "[]").Succeeds().OutputLines);

    [Fact]
    public void Null_ForARating_IsNotRated() => Assert.Equal(
        [TinyRole.ScoreHeader, "Ann,50,,,"],
        TinyRole.Score("ratings.json", "{\"subject\":\"Ann\",\"ratings\":{\"steady-a\":5,\"steady-b\":null,\"balanced-a\":null}}").Succeeds().OutputLines);

    [Theory]
    [InlineData("", "ratings.json:1: CC0001")]
    [InlineData("null", "ratings.json: $: CC0006")]
    [InlineData("3", "ratings.json: $: CC0006")]
    [InlineData("{\"subject\":\"Ann\"", "ratings.json:1: CC0001")]
    [InlineData("[\n" + Ann + ",\n]", "ratings.json:3: CC0001")]
    [InlineData("// a comment\n" + Ann, "ratings.json:1: CC0001")]
    [InlineData("subject,steady-a\nAnn,5\n", "ratings.json:1: CC0001")]
    [InlineData("{}", "$: CC0004 expected the member 'ratings'")]
    [InlineData("{\"subject\":\"\"," + TinyRole.Ratings + "}", "$.subject: CC0008")]
    [InlineData("{\"subject\":\"Ann\\ud800\"," + TinyRole.Ratings + "}", "$.subject: CC0008")]
    [InlineData("{\"subject\":\"Ann\",\"subject\":\"Bo\"," + TinyRole.Ratings + "}", "$.subject: CC0005")]
    [InlineData("{\"subject\":\"Ann\",\"rater\":null," + TinyRole.Ratings + "}", "$.rater: CC0006")]
    [InlineData("{\"subject\":\"Ann\",\"role\":\"boss\"," + TinyRole.Ratings + "}", "$.role: RS0007")]
    [InlineData("{\"subject\":\"Ann\",\"completed\":\"soon\"," + TinyRole.Ratings + "}", "$.completed: RS0008")]
    [InlineData("{\"subject\":\"Ann\",\"extra\":1," + TinyRole.Ratings + "}", "$.#2: CC0003")]
    [InlineData("{\"subject\":\"Ann\",\"notes\":{\"nope\":\"x\"}," + TinyRole.Ratings + "}", "$.notes.#1: RS0001")]
    [InlineData("{\"subject\":\"Ann\",\"benchmark\":\"other\"," + TinyRole.Ratings + "}",
        "$.benchmark: RS0003 expected a sheet for benchmark 'tiny', found one for another")]
    [InlineData("{\"subject\":\"Ann\",\"ratings\":[5]}", "$.ratings: CC0006")]
    [InlineData("{\"subject\":\"Ann\",\"ratings\":{\"nope\":5}}", "$.ratings.#1: RS0001")]
    [InlineData("{\"subject\":\"Ann\",\"ratings\":{\"steady-a\":11}}", "$.ratings.steady-a: RS0002")]
    [InlineData("{\"subject\":\"Ann\",\"ratings\":{\"steady-a\":5.5}}", "$.ratings.steady-a: RS0002")]
    [InlineData("{\"subject\":\"Ann\",\"ratings\":{\"steady-a\":\"5\"}}", "$.ratings.steady-a: RS0002")]
    [InlineData("{\"subject\":\"Ann\",\"ratings\":{\"steady-a\":5,\"steady-a\":5}}", "$.ratings.steady-a: RS0004")]
    public void Text_WithAProblem_IsRefusedWithItsPath(string json, string problem) =>
        Assert.Contains(problem, TinyRole.Score("ratings.json", json).Refuses().Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("[" + Ann + ",{\"subject\":\"Bo\",\"ratings\":{\"steady-a\":11}},7]", "$[1].ratings.steady-a: RS0002", "$[2]: CC0006")]
    [InlineData("[{\"subject\":\"Bo\",\"ratings\":{\"steady-a\":11}}]", "$[0].ratings.steady-a: RS0002")]
    [InlineData("[{\"subject\":\"Bo\",\"ratings\":{\"steady-a\":5.5}}]", "$[0].ratings.steady-a: RS0002")]
    public void Element_WithAProblem_IsNamedByItsPlaceInTheArray(string json, params string[] problems)
    {
        string error = TinyRole.Score("ratings.json", json).Refuses().Error;

        Assert.All(problems, problem => Assert.Matches($@"ratings\.json(:1)?: {Regex.Escape(problem)}", error));
    }

    [Fact]
    public void Score_OfAnArrayLargerThanWasReadBefore_HoldsOneSheetAtATime()
    {
        using TempFolder folder = new();
        string content = folder.File("content.json", TinyRole.Content);
        string sheet = "{\"subject\":\"Ann\"," + TinyRole.Ratings + new string(' ', 1_000_000) + "},";
        using (StreamWriter writer = new(folder["many.json"]))
        {
            writer.Write('[');
            for (int i = 0; i < 270; i++)
            {
                writer.Write(sheet);
            }

            writer.Write(sheet[..^1] + "]");
        }

        Assert.Equal(272, ToolRun.Of("score", folder["many.json"], "-b", TinyRole.Id, "--content", content, "-f", "csv").Succeeds().OutputLines.Length);
    }

    [Fact]
    public void Score_OfASheetLargerThanOneMayBe_IsRefused() => Assert.Contains(
        "values of at most 16777216 bytes",
        TinyRole.Score("ratings.json", "[{\"subject\":\"Ann\"" + new string(' ', 40_000_000) + "," + TinyRole.Ratings + "}]").Refuses().Error,
        StringComparison.Ordinal);

    [Fact]
    public void Nesting_TooDeep_IsRefused() => TinyRole.Score("ratings.json", new string('[', 100_000)).Refuses();

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void Encoding_OtherThanUtf8_IsRefused(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);

        TinyRole.Score("ratings.json", [.. encoding.GetPreamble(), .. encoding.GetBytes(Ann)]).Refuses();
    }

    [Fact]
    public void Bytes_ThatAreNotUtf8_AreRefused() =>
        TinyRole.Score("ratings.json", [.. "{\"subject\":\"Ann"u8, 0xFF, .. "\",\"ratings\":{}}"u8]).Refuses();

    [Theory]
    [InlineData("\"Ann Smith\\u202e\"")]
    [InlineData("[\"Ann Smith\"]")]
    [InlineData("20261234")]
    public void Subject_ThatIsRefused_IsNotPrinted(string subject)
    {
        string error = TinyRole.Score("ratings.json", $"{{\"subject\":{subject},\"ratings\":{{}}}}").Refuses().Error;

        Assert.DoesNotContain("Ann", error, StringComparison.Ordinal);
        Assert.DoesNotContain("20261234", error, StringComparison.Ordinal);
    }
}
