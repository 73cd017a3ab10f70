using System.Text;
using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tables.Tests;

public sealed class ScoreRowsTests
{
    private static readonly Benchmark Small = On(1, 4, Rated("c", High("calm")), Rated("d", High("late"), High("soon")));
    private static readonly BenchmarkScorer Scorer = new(Small);

    private static RatingSheet Of(string subject, int calm, int? late) =>
        Sheet(("calm", calm), ("late", late), ("soon", late)) with { Subject = subject, Rater = "R. Ater", Role = RaterRole.DirectReport };

    private static BenchmarkScore[] Scores() => [Scorer.Score(Of("Ann", 2, 3)), Scorer.Score(Of("=Bo", 4, null))];

    [Fact]
    public void Write_Scores_IsARowEach()
    {
        using MemoryStream csv = new();
        ScoreRows.Write(csv, Small, Scores());

        Assert.Equal("subject,c,d,overall\nAnn,33.333333333333336,66.66666666666667,50\n\"'=Bo\",100,,\n", Encoding.UTF8.GetString(csv.ToArray()));
        Assert.True(csv.CanWrite);
    }

    [Fact]
    public async Task WriteAsync_OverAStreamThatRefusesToBlock_IsTheSame()
    {
        BenchmarkScore[] many = [.. Enumerable.Range(0, 5_000).SelectMany(_ => Scores())];
        using MemoryStream csv = new();
        ScoreRows.Write(csv, Small, many);
        await using AsyncOnlyStream stream = new([]);
        await ScoreRows.WriteAsync(stream, Small, many.ToAsyncEnumerable(), TestContext.Current.CancellationToken);

        Assert.Equal(csv.ToArray(), stream.ToArray());
        Assert.Equal(10_001, Encoding.UTF8.GetString(csv.ToArray()).Count('\n'));
    }

    [Fact]
    public async Task Write_CombinedScores_IsARowAPerson()
    {
        MultiRaterScore score = new MultiRaterScorer(Scorer).Score([Of("Ann", 2, 4) with { Role = RaterRole.Manager }]);
        using MemoryStream csv = new();
        ScoreRows.Write(csv, Small, [score]);
        await using AsyncOnlyStream stream = new([]);
        await ScoreRows.WriteAsync(stream, Small, new[] { score }.ToAsyncEnumerable(), TestContext.Current.CancellationToken);

        Assert.Equal("subject,c,d,overall\nAnn,33.333333333333336,100,66.66666666666667\n", Encoding.UTF8.GetString(csv.ToArray()));
        Assert.Equal(csv.ToArray(), stream.ToArray());
    }

    [Fact]
    public async Task Write_ARanking_IsARowAPerson()
    {
        Ranking ranking = Ranking.Of(Small, Scores());
        using MemoryStream csv = new();
        RankingRows.Write(csv, ranking);
        await using AsyncOnlyStream stream = new([]);
        await RankingRows.WriteAsync(stream, ranking, TestContext.Current.CancellationToken);
        string[] lines = Encoding.UTF8.GetString(csv.ToArray()).Split('\n');

        Assert.Equal("rank,subject,rater,role,percent,firstWithinError,lastWithinError,reason,flags", lines[0]);
        Assert.StartsWith("1,Ann,R. Ater,directReport,50,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith(",\"'=Bo\",R. Ater,directReport,,,,", lines[2], StringComparison.Ordinal);
        Assert.Equal(csv.ToArray(), stream.ToArray());
    }

    [Fact]
    public void Write_ScoresOfAnotherBenchmark_ThrowsAndNamesBoth()
    {
        Benchmark turned = Small with { Competencies = [.. Small.Competencies.Reverse()] };
        Benchmark other = Small with { Id = "other" };

        ArgumentException refused = Assert.Throws<ArgumentException>(() => ScoreRows.Write(new MemoryStream(), turned, Scores()));
        Assert.Contains("c, d", refused.Message, StringComparison.Ordinal);
        string message = Assert.Throws<ArgumentException>(() => ScoreRows.Write(new MemoryStream(), other, Scores())).Message;
        Assert.Contains("'other'", message, StringComparison.Ordinal);
        Assert.Contains("'small'", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ScoreRows.Write(new MemoryStream(), Small, new BenchmarkScore[] { null! }));
    }

    [Fact]
    public async Task WriteAsync_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ScoreRows.WriteAsync(new AsyncOnlyStream([]), Small, Scores().ToAsyncEnumerable(), source.Token));
    }
}
