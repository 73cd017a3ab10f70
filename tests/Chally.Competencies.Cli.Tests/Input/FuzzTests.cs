using System.Globalization;
using System.Text;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Input;

/// <summary>Damaged rating files of every form through the tool: scored or refused with problems, whatever the damage.</summary>
public sealed class FuzzTests
{
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_CASES"), CultureInfo.InvariantCulture, out int cases)
        ? Math.Max(1, cases / 10)
        : 100;

    private static readonly string[] Tokens =
    [
        ",", "\"", "\n", "\r\n", "\r", ";", "\t", "=1+1", "-1", "6", "\u0663", "1e9", "\u0000", "\uFEFF", "\u202E", "{", "}", "[", "]", ":", "null", "\"\n\"",
        "subject", "rater", "\ud83d\ude00", "\uFFFE", "\uFF1D1", "|", "sep=;\n", "Zyxwova", ",Zyxwova,", "\"Zyxwova\"",
    ];

    private static readonly string Csv =
        "subject,rater,role,purpose,steady-a,steady-b,balanced-a,balanced-b\nZyxwova,r1,peer,,10,0,3,4\n\"B, \"\"b\"\"\",r2,self,development,1,2,,4\n";

    private static readonly string Json = $$"""[{"formatVersion":1,"benchmark":"tiny","subject":"Zyxwova",{{TinyRole.Ratings}}}]""";

    public static TheoryData<string, string> Files =>
        new() { { "ratings.csv", Csv }, { "ratings.json", Json }, { "ratings.ndjson", Json[1..^1] + "\n" + Json[1..^1] + "\n" } };

    [Theory]
    [MemberData(nameof(Files))]
    public void Score_DamagedRatings_GivesScoresOrProblems(string name, string whole)
    {
        using TempFolder folder = new();
        string content = folder.File("tiny.json", TinyRole.Content);
        int refused = 0;
        for (int seed = 0; seed < Cases; seed++)
        {
            string path = folder.File(name, Damaged(whole, new Random(seed)));

            ToolRun run = ToolRun.Of("score", path, "-b", TinyRole.Id, "--content", content, "--format", "csv");

            Planted.IsNotIn(run.Error);
            if (run.ExitCode != 0)
            {
                refused++;
                run.Refuses();
            }
        }

        Assert.InRange(refused, 1, Cases);
    }

    /// <summary>
    /// The same damage behind the byte order mark of another encoding, and cut off anywhere: scored or refused, and never with a character that was put in its
    /// place.
    /// </summary>
    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Score_DamagedRatingsInAnotherEncoding_ReplacesNothing(string name)
    {
        using TempFolder folder = new();
        string content = folder.File("tiny.json", TinyRole.Content);
        Encoding encoding = Encoding.GetEncoding(name);
        int refused = 0;
        for (int seed = 0; seed < Cases; seed++)
        {
            Random random = new(seed);
            List<byte> bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Csv)];
            bytes[random.Next(4, bytes.Count)] = (byte)random.Next(256);
            bytes.RemoveRange(bytes.Count - (seed % 3), seed % 3);

            ToolRun run = ToolRun.Of("score", folder.File("ratings.csv", [.. bytes]), "-b", TinyRole.Id, "--content", content, "--format", "csv");

            Assert.DoesNotContain('\uFFFD', run.Output);
            if (run.ExitCode != 0)
            {
                refused++;
                run.Refuses();
            }
        }

        Assert.InRange(refused, 1, Cases);
    }

    private static byte[] Damaged(string whole, Random random)
    {
        List<byte> bytes = [.. Encoding.UTF8.GetBytes(whole)];
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            int place = random.Next(bytes.Count + 1);
            switch (random.Next(3))
            {
                case 0:
                    bytes.InsertRange(place, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                    break;
                case 1:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 10), bytes.Count - place));
                    break;
                default:
                    bytes.Insert(place, (byte)random.Next(256));
                    break;
            }
        }

        return [.. bytes];
    }
}
