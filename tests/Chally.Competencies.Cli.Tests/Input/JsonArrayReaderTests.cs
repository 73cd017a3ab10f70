using System.Text;
using System.Text.Json;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Cli.Tests.Input;

public sealed class JsonArrayReaderTests
{
    /// <summary>The whole document, read at once, is the oracle: the same elements, or refused by both.</summary>
    [Fact]
    public void Read_AnyText_IsWhatTheWholeDocumentSays()
    {
        Gen<string> parts = Gen.Elements("[", "]", "{", "}", ",", ":", "\"a\"", "\"\\ud83d\\ude00]\"", "1", "-2.5e3", "null", "true", " ", "\n",
            "{\"a\":[1,{}]}", "\"é,[\"", "\uFEFF", "\\");
        Holds.ForAll(parts.ArrayOf().Select(chosen => "[" + string.Concat(chosen) + "]").ToArbitrary(), text => Assert.Equal(Whole(text), Streamed(text)));
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData(" [ 1 , [2,3] ] \n", "1|[2,3]")]
    [InlineData("\uFEFF[{\"a\":1},{\"b\":[]}]", "{\"a\":1}|{\"b\":[]}")]
    [InlineData("[1]]", null)]
    [InlineData("[1] 2", null)]
    [InlineData("[1,]", null)]
    [InlineData("[1", null)]
    public void Read_OfATextInSinglePieces_IsTheSame(string text, string? elements) => Assert.Equal(elements, Streamed(text));

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
        $"sheets of at most {JsonArrayReader.MaxElementBytes} bytes",
        TinyRole.Score("ratings.json", "[{\"subject\":\"Ann\"" + new string(' ', 2 * JsonArrayReader.MaxElementBytes) + "," + TinyRole.Ratings + "}]")
            .Refuses().Error,
        StringComparison.Ordinal);

    private static string? Whole(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = JsonArrayReader.MaxDepth });
            return string.Join('|', document.RootElement.EnumerateArray().Select(element => element.GetRawText()));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Streamed(string text)
    {
        JsonArrayReader reader = new(new Drops(Encoding.UTF8.GetBytes(text)));
        List<string> elements = [];
        try
        {
            while (reader.TryRead(out ReadOnlyMemory<byte> json))
            {
                elements.Add(Encoding.UTF8.GetString(json.Span));
            }

            return string.Join('|', elements);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A stream that gives a byte at a time, as a slow pipe does.</summary>
    private sealed class Drops(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
