using System.Diagnostics;
using System.Text;
using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>Documents made to break an importer: content or the one exception, in bounded time.</summary>
public sealed class HostileDocumentTests
{
    private static readonly int Cases = FuzzCases.Or(600);

    private static readonly Func<byte[], ImportedContent>[] Importers =
    [
        utf8 => ToolkitImporter.Import(new MemoryStream(utf8)), utf8 => ProfileImporter.Import(new MemoryStream(utf8)),
        utf8 => LevelsImporter.Import(new MemoryStream(utf8)),
    ];

    private static readonly Dictionary<string, (string Code, byte[] Bytes)> Files = new()
    {
        ["empty"] = ("ID0001", []),
        ["mark alone"] = ("ID0001", [0xEF, 0xBB, 0xBF]),
        ["blank lines"] = ("ID0001", "\n \n\f\n"u8.ToArray()),
        ["another text"] = ("ID0001", "Dear Ann,\n\nthank you for the invitation.\n\nBob\n"u8.ToArray()),
        ["JSON"] = ("ID0001", "{\"formatVersion\": 1, \"competencies\": []}"u8.ToArray()),
        ["headings alone"] = ("ID0001", "LOW SCORES\nHIGH SCORES\nMindset Tips:\nLevel 1 Behaviors\n"u8.ToArray()),
        ["UTF-16"] = ("CC0001", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("LOW SCORES")]),
        ["Latin-1"] = ("CC0001", Encoding.Latin1.GetBytes("LOW SCORES\n- caf\u00E9 owners\n")),
        ["nul"] = ("CC0008", "LOW SCORES\n- a\0b\n"u8.ToArray()),
        ["direction override"] = ("CC0008", "LOW SCORES\n- a\u202Eb\n"u8.ToArray()),
        ["many spaces"] = ("CC0012", [.. Enumerable.Repeat((byte)' ', ContentFile.MaxBytes + 1)]),
        ["many lines"] = ("CC0012", [.. Enumerable.Repeat((byte)'\n', 100_001)]),
        ["spaces to the limit"] = ("ID0001", [.. Enumerable.Repeat((byte)' ', ContentFile.MaxBytes)]),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Import_Hostile_IsOneProblem(string name)
    {
        (string code, byte[] bytes) = Files[name];
        foreach (Func<byte[], ImportedContent> import in Importers)
        {
            InputProblem problem = Assert.Single(Assert.Throws<CompetencyContentException>(() => import(bytes)).Problems);

            Assert.Equal(code, problem.Code);
        }
    }

    [Fact]
    public void Import_NotUtf8_NamesFileLineAndByte()
    {
        using MemoryStream stream = new([.. "LOW SCORES\n- caf"u8, 0xE9]);

        InputProblem problem = Assert.Single(Assert.Throws<CompetencyContentException>(() => ToolkitImporter.Import(stream, source: "a.txt")).Problems);

        Assert.Equal("a.txt:2: CC0001 expected a text file in UTF-8, found the byte 0xE9 that is not UTF-8", problem.ToString());
    }

    [Fact]
    public void Import_DocumentOfAnotherKind_SaysWhatItLooksLike()
    {
        const string Levels =
            "Skills & Competencies for Host\n\n1 Core Competencies \u2013 Calm\nProficiency Level -1\nLevel 1 Behaviors\n(Beginner)\nSmiles.\n";

        InputProblem problem = Assert.Single(Assert.Throws<CompetencyContentException>(() => ToolkitImporter.Import(Levels)).Problems);

        Assert.Contains("LOW SCORES", problem.Expected, StringComparison.Ordinal);
        Assert.Equal("a document of 6 lines that looks like a job profile with levels", problem.Found);
        Assert.Contains("looks like a toolkit",
            Assert.Throws<CompetencyContentException>(() => LevelsImporter.Import("LOW SCORES\n- A\nMindset Tips:\n- B\n")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_ListOfMoreThanAThousand_IsAProblemWithItsLine()
    {
        string text = "Calm\n\nStays calm; always\n\nLOW SCORES\n" + string.Concat(Enumerable.Range(0, 1_001).Select(i => $"- Shouts {i} times\n"));

        InputProblem problem = Assert.Single(Assert.Throws<CompetencyContentException>(() => ToolkitImporter.Import(text)).Problems);

        Assert.Equal("line 1006: CC0012 expected at most 1000 low indicators in a competency, found 1001", problem.ToString());
    }

    [Fact]
    public void Import_TextsTooLong_AreAllProblemsAtOnce()
    {
        string text = $"Calm\n\nStays calm; always\n\nLOW SCORES\n- {new string('a', 2_001)}\n- b\n- {new string('c', 3_000)}\n";

        InputProblems problems = Assert.Throws<CompetencyContentException>(() => ToolkitImporter.Import(text)).Problems;

        Assert.Equal([(6, "CC0008"), (8, "CC0008")], problems.Select(problem => (problem.Line!.Value, problem.Code)));
    }

    [Theory]
    [InlineData("- LOW SCORES\n")]
    [InlineData("- a\nb\n")]
    [InlineData("Keeps Promises\n\n")]
    [InlineData("<ul> \u25AA a ")]
    [InlineData("<")]
    [InlineData("x\t")]
    [InlineData("Level 1 Behaviors\n")]
    [InlineData("1 Core Competencies \u2013 Calm\nProficiency Level -1\n")]
    [InlineData("3 soft skills for a, b, c,\n")]
    [InlineData("Position Overview: a\n")]
    [InlineData("A b\n\n\f1\n")]
    public void Import_EndlessRepetition_EndsSoon(string piece)
    {
        byte[] bytes = Encoding.UTF8.GetBytes("Predictive Competencies\n- Keeps Promises\n\nCalm\n\nLOW SCORES\tHIGH SCORES\n"
            + string.Concat(Enumerable.Repeat(piece, 30_000 / Math.Max(1, piece.Count(c => c == '\n')))));
        Stopwatch watch = Stopwatch.StartNew();
        foreach (Func<byte[], ImportedContent> import in Importers)
        {
            Outcome(import, bytes);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for {bytes.Length} bytes.");
    }

    [Fact]
    public void Import_DamagedDocuments_GiveContentOrTheOneException()
    {
        int imported = 0;
        for (int seed = 0; seed < Cases; seed++)
        {
            Random random = new(seed);
            SampleRole role = SampleRole.Of(random);
            SampleStyle style = SampleStyle.Of(random);
            string text = random.Next(2) == 0 ? SampleWriter.Toolkit(role, style) : SampleWriter.Profile(role, style);
            byte[] damaged = Damage(Encoding.UTF8.GetBytes(text), random);
            foreach (Func<byte[], ImportedContent> import in Importers)
            {
                try
                {
                    imported += Outcome(import, damaged) ? 1 : 0;
                }
                catch (Exception e)
                {
                    Assert.Fail($"Seed {seed} gave {e}");
                }
            }
        }

        Assert.InRange(imported, Cases / 10, Cases * 3);
    }

    [Fact]
    public void FormFeeds_CountAsLines()
    {
        CompetencyContentException thrown = Assert.Throws<CompetencyContentException>(() => ToolkitImporter.Import("LOW SCORES\n" + new string('\f', 100_000)));

        Assert.Equal(ProblemCodes.TooLarge, Assert.Single(thrown.Problems).Code);
    }

    /// <summary>Whether it was imported; what was can be written and read back.</summary>
    private static bool Outcome(Func<byte[], ImportedContent> import, byte[] bytes)
    {
        ImportedContent content;
        try
        {
            content = import(bytes);
        }
        catch (CompetencyContentException)
        {
            return false;
        }

        using MemoryStream stream = new();
        content.WriteTo(stream);
        Assert.Equal(content.Benchmark, Assert.Single(CompetencyCatalog.Read([new ContentFile("own", stream.ToArray())]).Benchmarks));
        return true;
    }

    private static byte[] Damage(byte[] whole, Random random)
    {
        string[] pieces = ["\n", "\n\n", "\f", "LOW SCORES\n", "HIGH SCORES\tLOW SCORES\n", "Mindset Tips:", "<ul>", "</li>", "\t", "- ", "1. ",
            "Level 3 Behaviors\n", "See 99 More\n", ";", "\u202E", "\0"];
        List<byte> bytes = [.. whole];
        for (int times = random.Next(1, 6); times > 0; times--)
        {
            int place = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[place] = (byte)random.Next(32, 127);
                    break;
                case 1:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 200), bytes.Count - place - 1));
                    break;
                default:
                    bytes.InsertRange(place, Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
