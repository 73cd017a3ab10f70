using System.Text;
using Chally.Competencies.Cli.Tests.Infrastructure;

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
        "save it as UTF-8", TinyRole.Score("ratings.json", In(name, "{\"subject\":\"Ann\"," + TinyRole.Ratings + "}")).Refuses().Error, StringComparison.Ordinal);

    private static byte[] In(string name, string text)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
