using System.Globalization;
using System.Text;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Input;

/// <summary>Texts in other encodings are read strictly or refused with the way out; nothing in them is replaced.</summary>
public sealed class EncodingTests
{
    private const string Csv = "subject,steady-a\nZoë 日本 😀,5\n";

    public static TheoryData<string> Marked => ["utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void Csv_WithAMark_IsReadWhole(string name) =>
        Assert.Equal("Zoë 日本 😀,50,,,", TinyRole.Score("ratings.csv", In(name, Csv)).Succeeds().OutputLines[1]);

    [Theory]
    [MemberData(nameof(Marked))]
    public void Csv_WithHalfACharacterAtTheEnd_IsRefused(string name) =>
        Assert.Contains("save it as UTF-8", TinyRole.Score("ratings.csv", In(name, Csv)[..^1]).Refuses().Error, StringComparison.Ordinal);

    [Theory]
    [InlineData(0xD8, 0x3D)]
    [InlineData(0xDE, 0x00)]
    public void Csv_WithALoneSurrogate_IsRefused(byte high, byte low)
    {
        byte[] csv = [.. In("utf-16BE", "subject,steady-a\nA"), high, low, .. Encoding.BigEndianUnicode.GetBytes("b,5\n")];

        Assert.Contains("text in UTF-16", TinyRole.Score("ratings.csv", csv).Refuses().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_WithTextOfTheOtherOrderBehind_IsRefused() =>
        TinyRole.Score("ratings.csv", [.. In("utf-16", Csv), .. In("utf-16BE", "Bo,5\n")]).Refuses();

    [Theory]
    [InlineData("ratings.csv", "utf-16")]
    [InlineData("ratings.csv", "utf-16BE")]
    [InlineData("ratings.csv", "utf-32")]
    public void Csv_WithoutAMark_IsRefusedWithTheWayOut(string file, string name) =>
        Assert.Contains("save it as UTF-8", TinyRole.Score(file, Encoding.GetEncoding(name).GetBytes(Csv)).Refuses().Error, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Marked))]
    public void Json_InAnotherEncoding_IsRefusedWithTheWayOut(string name) => Assert.Contains(
        "save it as UTF-8", TinyRole.Score("ratings.json", In(name, "{\"subject\":\"Ann\"," + TinyRole.Ratings + "}")).Refuses().Error,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("ratings.json", "{{\n\"subject\":\"Zo\u00EB\",\n{0}}}", ":2:")]
    [InlineData("ratings.json", "[\n{{\"subject\":\"Ann\",{0}}},\n{{\n\"subject\":\"Zo\u00EB\",{0}}}]", ":4: $[1]:")]
    [InlineData("ratings.ndjson", "{{\"subject\":\"Ann\",{0}}}\n{{\"subject\":\"Bo\",\"rater\":\"Zo\u00EB\",{0}}}\n", ":2:")]
    public void Json_InLatin1_IsRefusedWithItsLineAndTheWayOut(string file, string form, string place)
    {
        byte[] json = Encoding.Latin1.GetBytes(string.Format(CultureInfo.InvariantCulture, form, TinyRole.Ratings));

        string[] lines = TinyRole.Score(file, json).Refuses().ErrorLines;

        Assert.EndsWith($"{file}{place} CC0001 expected text in UTF-8, found bytes that are not: save it as UTF-8", lines[0], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", false)]
    [InlineData("utf-32BE", false)]
    public void Ndjson_InAnotherEncoding_IsOneProblem(string name, bool isMarked)
    {
        byte[] lines = In(name, string.Concat(Enumerable.Repeat("{\"subject\":\"Ann\"," + TinyRole.Ratings + "}\n", 3)));

        string[] error = TinyRole.Score("ratings.ndjson", isMarked ? lines : lines[Encoding.GetEncoding(name).Preamble.Length..]).Refuses().ErrorLines;

        Assert.Contains("save it as UTF-8", error[0], StringComparison.Ordinal);
        Assert.Equal("1 problem; nothing was written.", error[1]);
    }

    [Theory]
    [InlineData("--policy")]
    [InlineData("--norms")]
    [InlineData("--previous")]
    public void OtherJson_InLatin1_IsRefusedWithTheWayOut(string option)
    {
        using TempFolder folder = new();
        string path = folder.File("other.json", Encoding.Latin1.GetBytes("[{\n\"subject\": \"Zo\u00EB\", \"roles\": []}]"));

        string error = TinyRole.Run("score", "ratings.csv", Csv, option == "--previous" ? ["--combine-raters", option, path] : [option, path]).Refuses().Error;

        Assert.Contains("other.json:2: CC0001 expected text in UTF-8, found bytes that are not: save it as UTF-8", error, StringComparison.Ordinal);
    }

    private static byte[] In(string name, string text)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
