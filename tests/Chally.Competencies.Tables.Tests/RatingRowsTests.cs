using System.Text;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tables.Tests;

public sealed class RatingRowsTests
{
    private static readonly Benchmark Small = On(1, 5, Rated("c", High("calm"), Low("late")));

    [Fact]
    public void Read_Sheets_GivesThemWithTheirLines()
    {
        InputItem<RatingSheet>[] rows = [.. RatingRows.Read(Encodings.Utf8("subject,late,calm\nAnn,2,5\n\nBo,,4\n"), Small)];

        Assert.Equal([2, 4], rows.Select(row => row.Line));
        Assert.All(rows, row => Assert.Empty(row.Problems));
        Assert.Equal(["Ann", "Bo"], rows.Select(row => row.Value!.Subject));
        Assert.Equal([new ItemRating("late", 2), new ItemRating("calm", 5)], rows[0].Value!.Ratings);
        Assert.Equal(75 + 12.5, new BenchmarkScorer(Small).Score(rows[0].Value!).Overall!.Percent);
        Assert.Equal([new ItemRating("calm", 4)], rows[1].Value!.Ratings);
    }

    [Fact]
    public void Read_ARowWithProblems_IsFollowedByTheOthers()
    {
        InputItem<RatingSheet>[] rows = [.. RatingRows.Read(
            Encodings.Utf8("subject,calm,late\nAnn,9,x\nBo\n\"Cy\"y,1,1\nDi,1,1\n"), Small, new TableOptions { Source = "team.csv" })];

        Assert.Equal(
            [
                "team.csv:2: calm: RS0002 expected a whole number from 1 to 5, or nothing, found '9'",
                "team.csv:2: late: RS0002 expected a whole number from 1 to 5, or nothing, found text of 1 character",
                "team.csv:3: RS0006 expected 3 fields, one a column, found 1",
            ],
            rows[..2].SelectMany(row => row.Problems).Select(problem => problem.ToString()));
        Assert.StartsWith("team.csv:4: RS0006 expected a row in CSV form (RFC 4180), found ", Assert.Single(rows[2].Problems).ToString(),
            StringComparison.Ordinal);
        Assert.All(rows[..3], row => Assert.Null(row.Value));
        Assert.Equal("Di", rows[3].Value!.Subject);
        Assert.Equal("team.csv:5: XX", rows[3].Place(new InputProblem { Code = "XX", Expected = "a", Found = "b" }).ToString()[..14]);
    }

    [Theory]
    [InlineData("subject,nope\nAnn,1\n", 1)]
    [InlineData("subject,calm,calm\nAnn,1,1\n", 1)]
    [InlineData("\"sub\"ject,calm\nAnn,1\n", 1)]
    [InlineData("", 1)]
    [InlineData("\n\n", 1)]
    public void Read_AHeaderWithProblems_IsTheLastRow(string csv, int line)
    {
        InputItem<RatingSheet> row = Assert.Single(RatingRows.Read(Encodings.Utf8(csv), Small));

        Assert.Null(row.Value);
        Assert.All(row.Problems, problem => Assert.Equal(line, problem.Line));
        Assert.NotEmpty(row.Problems);
    }

    [Fact]
    public void Read_EveryMarkedEncoding_IsTheSame() => Assert.All(Encodings.Marked, one =>
        Assert.Equal("José 日本 🎈",
            Assert.Single(RatingRows.Read(new MemoryStream(one.Encoding.Bytes("subject,calm\r\nJosé 日本 🎈,5\r\n")), Small)).Value!.Subject));

    [Fact]
    public void Read_TextThatIsNotWhatItsMarkSays_StopsThere()
    {
        foreach ((string name, Encoding encoding) in Encodings.Marked.Skip(1))
        {
            byte[] text = encoding.Bytes("subject,calm\nAnn,5\nBo,5\n");
            byte[][] damaged = [text[..^1], [.. text, .. encoding.GetPreamble().Reverse()], [.. text, .. Enumerable.Repeat((byte)0xD8, 8)]];
            foreach (byte[] bytes in damaged)
            {
                InputItem<RatingSheet> last = RatingRows.Read(new MemoryStream(bytes), Small).Last();
                Assert.Equal(
                    $"RS0006 expected text in {name}, as its byte order mark says, found bytes that are not, or half a character at its end: save it as UTF-8",
                    Assert.Single(last.Problems).ToString());
            }
        }
    }

    [Fact]
    public void Read_WideTextWithoutAMark_IsRefused() => Assert.Equal(
        "RS0006 expected text in UTF-8, or in UTF-16 with a byte order mark, found a zero byte at its beginning: save it as UTF-8",
        Assert.Single(Assert.Single(RatingRows.Read(new MemoryStream(Encoding.Unicode.GetBytes("subject,calm\nAnn,5\n")), Small)).Problems).ToString());

    /// <summary>Whatever the bytes are and however they arrive, both ways of reading give the same rows, and none throws.</summary>
    [Fact]
    public void ReadAsync_OfAnyBytes_GivesTheRowsOfRead()
    {
        string[] parts = ["subject", "calm", "late", "Ann", "5", "2", "9", ",", ",", ",", "\n", "\n", "\r\n", "\"", " ", "é", "\uFEFF", "\0", "x"];
        Gen<string> texts = Gen.Elements(parts).ArrayOf().Select(chosen => "subject,calm,late\n" + string.Concat(chosen));
        Gen<byte[]> bytes =
            from text in Gen.OneOf(texts, Gen.Elements(parts).ArrayOf().Select(string.Concat))
            from encoding in Gen.Elements(Encodings.Marked)
            from cut in Gen.Choose(0, 3)
            select encoding.Encoding.Bytes(text)[..^Math.Min(cut, 2)];
        Holds.ForAll(bytes.ToArbitrary(), content =>
        {
            string[] read = [.. RatingRows.Read(new MemoryStream(content), Small).Select(Shown)];
            foreach (int chunk in new[] { 1, 3, int.MaxValue })
            {
                using AsyncOnlyStream stream = new(content, chunk);
                Assert.Equal(read, RatingRows.ReadAsync(stream, Small).Select(Shown).ToBlockingEnumerable(TestContext.Current.CancellationToken));
            }
        });

        static string Shown(InputItem<RatingSheet> row) => $"{row.Line} {(row.Value is null ? null : CompetencyJson.Write(row.Value))} {row.Problems}";
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        await using IAsyncEnumerator<InputItem<RatingSheet>> rows = RatingRows.ReadAsync(
            new AsyncOnlyStream(Encoding.UTF8.GetBytes(Many(100_000)), 100), Small, cancellationToken: source.Token)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await rows.MoveNextAsync());
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            while (await rows.MoveNextAsync())
            {
            }
        });
    }

    [Fact]
    public void Read_TwiceWithTheStreamRewound_GivesTheSameRows()
    {
        using MemoryStream stream = Encodings.Utf8("subject,calm\nAnn,5\nBo,4\n");
        IEnumerable<InputItem<RatingSheet>> rows = RatingRows.Read(stream, Small);
        string[] first = [.. rows.Select(row => row.Value!.Subject)];
        stream.Position = 0;

        Assert.Equal(first, rows.Select(row => row.Value!.Subject));
        Assert.Equal("an empty file", Assert.Single(Assert.Single(rows).Problems).Found);
    }

    [Fact]
    public async Task ReadAsync_OfAStreamThatKnowsNoCancellation_StopsAtTheNextRow()
    {
        using CancellationTokenSource source = new();
        int rows = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (InputItem<RatingSheet> _ in RatingRows.ReadAsync(Encodings.Utf8(Many(50)), Small, cancellationToken: source.Token))
            {
                rows++;
                await source.CancelAsync();
            }
        });

        Assert.Equal(1, rows);
    }

    [Fact]
    public void Stream_AfterReading_IsStillOpen()
    {
        using MemoryStream stream = Encodings.Utf8("subject,calm\nAnn,5\n");
        Assert.Single(RatingRows.Read(stream, Small));

        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task WriteTemplate_IsAHeaderThatIsRead()
    {
        await using AsyncOnlyStream unblocked = new([]);
        await RatingRows.WriteTemplateAsync(unblocked, Small, TestContext.Current.CancellationToken);
        using MemoryStream stream = new();
        RatingRows.WriteTemplate(stream, Small);
        stream.Position = 0;

        Assert.Equal("subject,rater,role,purpose,completed,calm,late\n", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(stream.ToArray(), unblocked.ToArray());
        Assert.Empty(RatingRows.Read(stream, Small));
    }

    private static string Many(int rows) => "subject,calm\n" + string.Concat(Enumerable.Repeat("Ann,5\n", rows));
}
