using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary><c>chally score --explain</c>.</summary>
public sealed class ScoreCommandExplainTests
{
    private const string Ratings = TinyRole.Header + "Ann,10,5,7,\n";

    /// <summary>Steady: (3·10 + 5)/40 is 75 + 12.5; balanced: 7 of 10 on the one rated item.</summary>
    [Fact]
    public void Text_Explained_ShowsWhatEachItemAdds()
    {
        string output = TinyRole.Run("score", "ratings.csv", Ratings, "--explain").Succeeds().Output;

        Assert.Contains("Steady: what each item adds\n", output, StringComparison.Ordinal);
        Assert.Matches(@"steady-a +Keeps going\. +high +10 +10 +3 +75\.00\n", output);
        Assert.Matches(@"steady-b +[^\n]+ high +5 +5 +1 +12\.50\n", output);
        Assert.Matches(@"Sum, the score +87\.50\n", output);
        Assert.Matches(@"balanced-b +Takes <b>one</b> side\. +low +- +- +1 +-\n", output);
        Assert.DoesNotContain("Silent: what", output, StringComparison.Ordinal);
        Assert.DoesNotContain("what each item adds", TinyRole.Run("score", "ratings.csv", Ratings).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_NotScored_SaysWhyInsteadOfASum()
    {
        string output = TinyRole.Run("score", "ratings.csv", TinyRole.Header + "Ann,,,7,\n", "--explain").Succeeds().Output;

        Assert.Matches(@"Not scored: 0 of[\s\S]*2 items rated", output);
        Assert.DoesNotContain("NaN", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_Explained_HasTheItemsAndReadsBack()
    {
        BenchmarkScore explained =
            Assert.Single(CompetencyJson.ReadList<BenchmarkScore>(TinyRole.Run("score", "ratings.csv", Ratings, "--explain", "-f", "json").Succeeds().Output));
        BenchmarkScore plain =
            Assert.Single(CompetencyJson.ReadList<BenchmarkScore>(TinyRole.Run("score", "ratings.csv", Ratings, "-f", "json").Succeeds().Output));

        Assert.Equal([75, 12.5], explained.Competencies[0].Items.Select(item => item.Points!.Value));
        Assert.Empty(plain.Competencies[0].Items);
    }

    [Fact]
    public void Csv_Explained_IsWrongUsage() =>
        Assert.Contains("--explain goes with", TinyRole.Run("score", "ratings.csv", Ratings, "--explain", "-f", "csv").IsWrongUsage().Error,
            StringComparison.Ordinal);

    [Fact]
    public void Text_OnATerminalOf80Columns_KeepsWithinThem()
    {
        using TempFolder folder = new();
        string file = folder.File("ratings.csv", Example.Csv(Example.Sheet("Ann", place => (place % 5) + 1)));

        Assert.All(
            ToolRun.OnTerminal(80, "score", file, "-b", Example.BenchmarkId, "--explain").Succeeds().LinesWithoutEscapes,
            line => Assert.InRange(line.Length, 0, 80));
    }
}
