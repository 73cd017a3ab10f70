using System.Text;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Cli.Tests.Input;

public sealed class RatingFilePropertyTests
{
    private const string Ann = "{\"subject\":\"Ann\",\"role\":\"peer\",\"completed\":\"2026-03-01\"," + TinyRole.Ratings + "}";

    private static readonly string[] Texts =
    [
        TinyRole.Header + "Ann,10,0,10,0\n\"Bo, \"\"B\"\"\",1,,3,\n",
        Ann,
        $"[{Ann},\n{Ann}]",
        $"{Ann}\n\n{Ann}\n",
    ];

    /// <summary>Bytes that mean something to one of the forms, among any others.</summary>
    private static readonly byte[] Telling = [.. "\"\\,\n\r\t\0{}[]:;'u019-"u8, 0xFF, 0xC3, 0xEF, 0xBB, 0xBF, 0xD8];

    /// <summary>A good text of which up to eight bytes are replaced, put in or taken away.</summary>
    private static readonly Arbitrary<byte[]> BrokenTexts = Arb.From(
        from text in Gen.Elements(Texts)
        from count in Gen.Choose(0, 8)
        from edits in Edit().ArrayOf(count)
        select edits.Aggregate(Encoding.UTF8.GetBytes(text), Apply));

    [Theory]
    [InlineData("ratings.csv")]
    [InlineData("ratings.json")]
    [InlineData("ratings.ndjson")]
    [InlineData("ratings")]
    public void Text_HoweverBroken_IsScoredOrRefused(string fileName) => Holds.ForAll(BrokenTexts, text =>
    {
        ToolRun run = TinyRole.Score(fileName, text);
        if (run.ExitCode == 0)
        {
            Assert.Equal(TinyRole.ScoreHeader, run.Succeeds().OutputLines[0]);
        }
        else
        {
            Assert.Contains(fileName, run.Refuses().Error, StringComparison.Ordinal);
        }
    });

    private static Gen<(int Place, int Kind, byte Byte)> Edit() =>
        from place in Gen.Choose(0, 10_000)
        from kind in Gen.Choose(0, 2)
        from value in Gen.OneOf(Gen.Elements(Telling), Gen.Choose(0, 255).Select(number => (byte)number))
        select (place, kind, value);

    private static byte[] Apply(byte[] text, (int Place, int Kind, byte Byte) edit)
    {
        int place = text.Length == 0 ? 0 : edit.Place % text.Length;
        byte[] before = text[..place];
        byte[] after = text[Math.Min(place + (edit.Kind == 0 ? 0 : 1), text.Length)..];
        return edit.Kind == 2 ? [.. before, .. after] : [.. before, edit.Byte, .. after];
    }
}
