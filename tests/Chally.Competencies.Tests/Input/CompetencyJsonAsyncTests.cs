using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Input;

public sealed class CompetencyJsonAsyncTests
{
    private static readonly RatingSheet Sheet = RatingSheet.FromRatings("A. Person", new Dictionary<string, int> { ["asks"] = 3 });
    private static readonly string Text = CompetencyJson.Write(Sheet, isIndented: false);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ReadAsync_StreamThatForbidsBlocking_ReadsWhatWasWritten()
    {
        using AsyncOnlyStream stream = new([]);
        await CompetencyJson.WriteAsync(stream, Sheet, cancellationToken: Token);
        using AsyncOnlyStream again = new(stream.ToArray());

        Assert.Equal(Sheet, await CompetencyJson.ReadAsync<RatingSheet>(again, cancellationToken: Token));
        Assert.Equal(CompetencyJson.Write(Sheet), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task ReadAsync_Pipe_ReadsAndDoesNotCompleteIt()
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(Text), Token);
        await pipe.Writer.CompleteAsync();

        Assert.Equal(Sheet, await CompetencyJson.ReadAsync<RatingSheet>(pipe.Reader, cancellationToken: Token));
        Assert.True((await pipe.Reader.ReadAsync(Token)).IsCompleted);
    }

    [Fact]
    public async Task WriteAsync_Pipe_FlushesAndDoesNotCompleteIt()
    {
        Pipe pipe = new();
        await CompetencyJson.WriteAsync(pipe.Writer, Sheet, cancellationToken: Token);
        await pipe.Writer.WriteAsync(" "u8.ToArray(), Token);
        await pipe.Writer.CompleteAsync();

        Assert.Equal(Sheet, await CompetencyJson.ReadAsync<RatingSheet>(pipe.Reader, cancellationToken: Token));
    }

    [Fact]
    public async Task ReadListAsync_List_ReadsAll() =>
        Assert.Equal([Sheet, Sheet],
            await CompetencyJson.ReadListAsync<RatingSheet>(new AsyncOnlyStream(Encoding.UTF8.GetBytes($"[{Text},{Text}]")), cancellationToken: Token));

    [Fact]
    public async Task ReadAsync_Problems_Throws() => Assert.Equal(
        "norms.json",
        (await Assert.ThrowsAsync<CompetencyInputException>(async () =>
            await CompetencyJson.ReadAsync<NormSet>(new MemoryStream("{}"u8.ToArray()), new JsonReadOptions
            {
                Source = "norms.json",
            }, Token))).Problems[0].Source);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public async Task ReadManyAsync_ArrayWithABadSheet_GoesOn(int chunk)
    {
        string array = $"\uFEFF \n[{Text},\n{{\"subject\":\"x\"}},\n\n 7,{Text} ]\n";
        InputItem<RatingSheet>[] items = await Many(array, chunk);

        Assert.Equal([Sheet, null, null, Sheet], items.Select(item => item.Value));
        Assert.Equal([2, 3, 5, 5], items.Select(item => item.Line));
        Assert.Equal(["$[1]", "$[2]"], items.SelectMany(item => item.Problems).Select(problem => problem.Path));
        Assert.Equal(3, items[1].Problems[0].Line);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4096)]
    public async Task ReadManyAsync_LinesOfWhichOneIsNoJson_GoesOn(int chunk)
    {
        InputItem<RatingSheet>[] items = await Many($"{Text}\r\n\n{{\n{Text}\n[]", chunk);

        Assert.Equal([Sheet, null, Sheet, null], items.Select(item => item.Value));
        Assert.Equal([1, 3, 4, 5], items.Select(item => item.Line));
        Assert.Equal((ProblemCodes.NotJson, 3L), (items[1].Problems[0].Code, items[1].Problems[0].Line));
        Assert.Equal((ProblemCodes.WrongType, "$", 5L), (items[3].Problems[0].Code, items[3].Problems[0].Path, items[3].Problems[0].Line));
    }

    [Theory]
    [InlineData("[{\"subject\":\"x\",\"ratings\":{}},\n{\"subject\"", 2)]
    [InlineData("[{\"subject\":\"x\",\"ratings\":{}},\n]", 2)]
    [InlineData("[{\"subject\":\"x\",\"ratings\":{}}]\n]", 2)]
    [InlineData("[{\"subject\":\"x\",\"ratings\":{}}\n", 2)]
    public async Task ReadManyAsync_ArrayThatIsNoJson_EndsWithTheProblem(string text, long line)
    {
        InputItem<RatingSheet>[] items = await Many(text, 5);

        Assert.Equal(2, items.Length);
        Assert.NotNull(items[0].Value);
        Assert.Equal(ProblemCodes.NotJson, Assert.Single(items[1].Problems).Code);
        Assert.InRange(items[1].Problems[0].Line!.Value, line, line + 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData(" \n\n")]
    public async Task ReadManyAsync_Nothing_IsNothing(string text) => Assert.Empty(await Many(text, 3));

    [Fact]
    public async Task ReadManyAsync_LargerThanTheLimit_EndsWithTheProblem()
    {
        byte[] text = new byte[JsonSplitter.MaxElementBytes + 10];
        text.AsSpan().Fill((byte)'x');
        List<InputItem<RatingSheet>> items = [];
        await foreach (InputItem<RatingSheet> item in CompetencyJson.ReadManyAsync<RatingSheet>(new MemoryStream(text), cancellationToken: Token))
        {
            items.Add(item);
        }

        Assert.Equal(ProblemCodes.TooLarge, Assert.Single(Assert.Single(items).Problems).Code);
    }

    [Fact]
    public async Task ReadManyAsync_ALineLargerThanTheLimit_IsPassedOver()
    {
        string text = $"{Text}\n{new string('x', JsonSplitter.MaxElementBytes + 300_000)}\n{Text}\n{{";
        InputItem<RatingSheet>[] items = await Many(text, 100_000);

        Assert.Equal([true, false, true, false], items.Select(item => item.IsSound));
        Assert.Equal([1, 2, 3, 4], items.Select(item => item.Line));
        Assert.Equal([ProblemCodes.TooLarge, ProblemCodes.NotJson], items.SelectMany(item => item.Problems).Select(problem => problem.Code));
        InputProblem placed = items[2].Place(new InputProblem { Code = "x", Path = "ratings", Expected = "a", Found = "b" });
        Assert.Equal((3L, "$.ratings"), (placed.Line!.Value, placed.Path));
    }

    /// <summary>The whole document, read at once, is the oracle: as many elements, and refused by both.</summary>
    [Fact]
    public void ReadManyAsync_AnyArray_HasTheElementsOfTheWholeDocument()
    {
        string[] parts =
        [
            "[", "]", "{", "}", ",", ":", "\"a\"", "\"\\ud83d\\ude00]\"", "1", "-2.5e3", "null", "true", " ",
            "\n", "{\"a\":[1,{}]}", "\"é,[\"", "\uFEFF", "\\",
        ];
        Holds.ForAll(Gen.Elements(parts).ArrayOf().Select(chosen => "[" + string.Concat(chosen) + "]").ToArbitrary(), text =>
        {
            string[] problems =
            [
                .. CompetencyJson.ReadManyAsync<RatingSheet>(new AsyncOnlyStream(Encoding.UTF8.GetBytes(text), 1), cancellationToken: Token)
                    .ToBlockingEnumerable(Token)
                    .Select(item => item.Problems[^1].Code),
            ];
            int? whole = Elements(text);

            Assert.Equal(whole is null, problems.Contains(ProblemCodes.NotJson));
            Assert.Equal(whole ?? problems.Length, problems.Length);
        });

        static int? Elements(string text)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 32 });
                return document.RootElement.GetArrayLength();
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    [Fact]
    public async Task ReadManyAsync_Stopped_Throws()
    {
        using CancellationTokenSource stop = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            using MemoryStream two = new(Encoding.UTF8.GetBytes($"[{Text},{Text}]"));
            await foreach (InputItem<RatingSheet> _ in CompetencyJson.ReadManyAsync<RatingSheet>(two, cancellationToken: stop.Token))
            {
                await stop.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task WriteManyAsync_Sheets_ReadBackEqual()
    {
        using AsyncOnlyStream stream = new([]);
        await CompetencyJson.WriteManyAsync(stream, new[] { Sheet, Sheet with { Subject = "B" } }.ToAsyncEnumerable(), Token);
        InputItem<RatingSheet>[] items = await Many(Encoding.UTF8.GetString(stream.ToArray()), 11);

        Assert.Equal(["A. Person", "B"], items.Select(item => item.Value?.Subject));
    }

    private static async Task<InputItem<RatingSheet>[]> Many(string text, int chunk)
    {
        List<InputItem<RatingSheet>> items = [];
        using AsyncOnlyStream stream = new(Encoding.UTF8.GetBytes(text), chunk);
        await foreach (InputItem<RatingSheet> item in CompetencyJson.ReadManyAsync<RatingSheet>(stream, cancellationToken: Token))
        {
            items.Add(item);
        }

        return [.. items];
    }
}
