using System.Text;
using System.Text.Json;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content;

/// <summary>Files made to break a reader: each is refused with <see cref="CompetencyContentException"/> and bounded work.</summary>
public sealed class ContentReaderHostileTests
{
    private static readonly Dictionary<string, (string Code, byte[] Bytes)> Files = new()
    {
        ["empty"] = ("CC0001", []),
        ["mark alone"] = ("CC0001", [0xEF, 0xBB, 0xBF]),
        ["two marks"] = ("CC0001", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. "{}"u8]),
        ["spaces"] = ("CC0001", "   \n "u8.ToArray()),
        ["nul bytes"] = ("CC0001", new byte[1_000]),
        ["nul after the end"] = ("CC0001", [.. "{\"formatVersion\":1}"u8, 0]),
        ["UTF-16 little-endian"] = ("CC0001", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Bundle.Complete)]),
        ["UTF-16 big-endian without mark"] = ("CC0001", Encoding.BigEndianUnicode.GetBytes(Bundle.Complete)),
        ["UTF-32"] = ("CC0001", Encoding.UTF32.GetBytes(Bundle.Complete)),
        ["Latin-1 text"] = ("CC0001", Encoding.Latin1.GetBytes("{\"formatVersion\":1,\"id\":\"a\",\"name\":\"caf\u00E9\"}")),
        ["overlong slash"] = ("CC0001", [.. "{\"formatVersion\":1,\"id\":\"a\",\"name\":\""u8, 0xC0, 0xAF, .. "\"}"u8]),
        ["comment"] = ("CC0001", "{ /* no */ \"formatVersion\": 1 }"u8.ToArray()),
        ["trailing comma"] = ("CC0001", "{ \"formatVersion\": 1, }"u8.ToArray()),
        ["single quotes"] = ("CC0001", "{ 'formatVersion': 1 }"u8.ToArray()),
        ["two documents"] = ("CC0001", "{\"formatVersion\":1}{\"formatVersion\":1}"u8.ToArray()),
        ["NaN"] = ("CC0001", "{ \"formatVersion\": NaN }"u8.ToArray()),
        ["hexadecimal"] = ("CC0001", "{ \"formatVersion\": 0x1 }"u8.ToArray()),
        ["leading zero"] = ("CC0001", "{ \"formatVersion\": 01 }"u8.ToArray()),
        ["line break in a text"] = ("CC0001", "{ \"formatVersion\": 1, \"id\": \"a\nb\" }"u8.ToArray()),
        ["array root"] = ("CC0006", "[{ \"formatVersion\": 1 }]"u8.ToArray()),
        ["text root"] = ("CC0006", "\"formatVersion\""u8.ToArray()),
        ["null root"] = ("CC0006", "null"u8.ToArray()),
        ["number root"] = ("CC0006", "1e999"u8.ToArray()),
        ["deep arrays"] = ("CC0001", Encoding.UTF8.GetBytes(new string('[', 100_000))),
        ["deep objects"] = ("CC0001", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 100_000)))),
        ["deep inside an unknown member"] = ("CC0001", Encoding.UTF8.GetBytes("{\"formatVersion\":1,\"x\":" + new string('[', 40) + new string(']', 40) + "}")),
        ["huge version"] = ("CC0002", "{ \"formatVersion\": 1e999 }"u8.ToArray()),
        ["long version"] = ("CC0002", Encoding.UTF8.GetBytes($"{{ \"formatVersion\": 1{new string('0', 100_000)} }}")),
        ["lone surrogate in a member name"] = ("CC0008", "{\"formatVersion\":1,\"id\":\"a\",\"name\":\"b\",\"\\ud800\":1}"u8.ToArray()),
        ["lone surrogate in the first member name"] = ("CC0008", "{\"x\\udc00\":1,\"formatVersion\":1,\"id\":\"a\",\"name\":\"b\"}"u8.ToArray()),
        ["lone surrogate in a long member name"] =
            ("CC0008", Encoding.UTF8.GetBytes("{\"formatVersion\":1,\"id\":\"a\",\"name\":\"b\",\"" + new string('x', 50) + "\\ud800\":1}")),
        ["not UTF-8 in a member name"] = ("CC0001", [.. "{\"formatVersion\":1,\"id\":\"a\",\"name\":\"b\",\"x"u8, 0xFF, .. "\":1}"u8]),
        ["lone surrogate in a text"] = ("CC0008", "{\"formatVersion\":1,\"id\":\"a\",\"name\":\"b\\udfff\"}"u8.ToArray()),
        ["lone surrogate in an id"] = ("CC0009", "{\"formatVersion\":1,\"id\":\"a\\ud800\",\"name\":\"b\"}"u8.ToArray()),
        ["bidi override in a text"] = ("CC0008", "{\"formatVersion\":1,\"id\":\"a\",\"name\":\"b\\u202ec\"}"u8.ToArray()),
        ["bidi override in a member name"] = ("CC0003", "{\"formatVersion\":1,\"id\":\"a\",\"name\":\"b\",\"x\\u202e\":1}"u8.ToArray()),
        ["prototype"] = ("CC0003", "{\"formatVersion\":1,\"id\":\"a\",\"name\":\"b\",\"__proto__\":{\"id\":\"c\"}}"u8.ToArray()),
        ["text too long"] = ("CC0008", Encoding.UTF8.GetBytes($"{{\"formatVersion\":1,\"id\":\"a\",\"name\":\"{new string('x', 1_000_000)}\"}}")),
        ["id too long"] = ("CC0009", Encoding.UTF8.GetBytes($"{{\"formatVersion\":1,\"id\":\"{new string('a', 1_000_000)}\",\"name\":\"b\"}}")),
        ["null elements"] = ("CC0006", "{\"formatVersion\":1,\"competencies\":[null],\"benchmarks\":[null]}"u8.ToArray()),
        ["null lists"] = ("CC0006", "{\"formatVersion\":1,\"competencies\":null,\"benchmarks\":null}"u8.ToArray()),
        ["lists that are objects"] = ("CC0006", "{\"formatVersion\":1,\"competencies\":{},\"benchmarks\":{\"length\":1}}"u8.ToArray()),
        ["documents that are a number"] = ("CC0006", "{\"formatVersion\":1,\"contentVersion\":\"1\",\"documents\":7}"u8.ToArray()),
        ["only a version"] = ("CC0004", "{\"formatVersion\":1}"u8.ToArray()),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_HostileFile_IsRefusedWithItsCode(string name)
    {
        (string code, byte[] bytes) = Files[name];

        CompetencyContentException thrown = Assert.Throws<CompetencyContentException>(() => Bundle.Read(bytes));

        Assert.Equal(code, thrown.Problems[0].Code);
        AssertFitForALog(thrown);
    }

    [Fact]
    public void Read_TruncatedAnywhere_IsRefused()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Bundle.Complete);
        for (int length = 0; length < whole.Length; length++)
        {
            byte[] part = whole[..length];

            CompetencyContentException thrown = Assert.Throws<CompetencyContentException>(() => Bundle.Read(part));

            Assert.Equal(ProblemCodes.NotJson, Assert.Single(thrown.Problems).Code);
        }
    }

    [Fact]
    public void Read_NotJson_NamesTheLine()
    {
        InputProblem problem = Bundle.Refused("{\n  \"formatVersion\": 1,\n  oops\n}").Problems[0];

        Assert.Equal(3, problem.Line);
        Assert.StartsWith("own.json:3: CC0001 expected strict JSON, at most 32 levels deep, found ", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DeepestValidNesting_IsRead() => Assert.Single(Bundle.Read(Bundle.Complete).Benchmarks);

    [Fact]
    public void Read_TwentyMegabytesOfSpaces_AreRefusedUnread()
    {
        byte[] spaces = new byte[20 * 1024 * 1024];
        spaces.AsSpan().Fill((byte)' ');

        CompetencyContentException thrown = Assert.Throws<CompetencyContentException>(() => Bundle.Read(spaces));

        Assert.Equal(ProblemCodes.TooLarge, Assert.Single(thrown.Problems).Code);
        Assert.Null(thrown.Problems[0].Path);
    }

    [Fact]
    public void Read_LargestFile_IsReadAndOneByteMoreRefused()
    {
        byte[] text = Encoding.UTF8.GetBytes(Bundle.Complete);
        byte[] bytes = new byte[ContentFile.MaxBytes + 1];
        bytes.AsSpan().Fill((byte)' ');
        text.CopyTo(bytes, 0);

        Assert.Single(Bundle.Read(bytes[..^1]).Benchmarks);
        Assert.Equal(ProblemCodes.TooLarge, Assert.Throws<CompetencyContentException>(() => Bundle.Read(bytes)).Problems[0].Code);
    }

    [Fact]
    public void Read_ManyProblems_KeepsAHundredAndCountsTheRest()
    {
        string indicators = string.Join(",", Enumerable.Range(0, 1_000).Select(i => $$"""{ "id": "I{{i}}", "pole": "high", "text": "x" }"""));

        CompetencyContentException thrown = Bundle.Refused($$"""{ "formatVersion": 1, "id": "a", "name": "b", "indicators": [{{indicators}}] }""");

        Assert.Equal(1_000, thrown.Problems.Total);
        Assert.Equal(100, thrown.Problems.Count);
        Assert.Equal("$.indicators[99].id", thrown.Problems[99].Path);
        Assert.EndsWith("and 900 more", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(102, thrown.Message.Split('\n').Length);
    }

    [Fact]
    public void Read_HundredThousandUnknownOrDuplicateMembers_AreCounted()
    {
        string unknown = string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"m{i}\":0"));
        string duplicate = string.Join(",", Enumerable.Repeat("\"name\":\"b\"", 100_000));

        Assert.Equal(100_000, Bundle.Refused($$"""{ "formatVersion": 1, "id": "a", "name": "b", {{unknown}} }""").Problems.Total);
        Assert.Equal(99_999, Bundle.Refused($$"""{ "formatVersion": 1, "id": "a", {{duplicate}} }""").Problems.Total);
    }

    [Fact]
    public void Map_OfMoreThanAThousandMembers_IsRefused()
    {
        (ValueMap<double> most, InputProblems none) = MapOf(1_000);
        (ValueMap<double> refused, InputProblems log) = MapOf(1_001);

        Assert.Equal((1_000, 0), (most.Count, none.Count));
        Assert.Empty(refused);
        Assert.Equal("$.m: CC0012 expected at most 1000 members, found 1001", Assert.Single(log).ToString());

        static (ValueMap<double> Map, InputProblems Log) MapOf(int count)
        {
            InputProblems log = new();
            using JsonDocument document = JsonDocument.Parse($$"""{ "m": { {{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"a{i}\":1"))}} } }""");
            return (new ReadingPass(document.RootElement, "$", new ReadingScope(log)).OptionalMap("m", null), log);
        }
    }

    private static void AssertFitForALog(CompetencyContentException thrown)
    {
        Assert.InRange(thrown.Message.Length, 1, 2_000 * thrown.Problems.Count);
        Assert.All(thrown.Problems, problem => Assert.DoesNotContain(
            problem.ToString(), c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u202E' or '\u2028' or '\uFEFF'));
    }
}
