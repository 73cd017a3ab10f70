using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class DiffCommandTests
{
    private const string OverEmbedded = """
        {
          "formatVersion": 1,
          "benchmarks": [
            {
              "id": "own", "title": "Own", "description": {"text": "Ours."}, "ratingScale": {"min": 1, "max": 5},
              "competencies": [{"competency": "finds-common-ground"}]
            }
          ]
        }
        """;

    [Fact]
    public void Text_OfAReweightedItem_ShowsItAndWhoseNormsBreak()
    {
        ToolRun run = Diff(TinyRole.Content, Edited("\"weight\": 3", "\"weight\": 5")).Succeeds();

        Assert.Equal(
            [
                "Competency steady",
                "  - Reweighted: indicator steady-a, weight (changes scores of tiny)",
                "      before: 3",
                "      after: 5",
                "",
                "1 change, 1 changes scores",
                "Norms collected under the earlier version no longer fit: tiny.",
            ],
            run.OutputLines.Skip(2));
        Assert.EndsWith("2.json", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains("1.json against ", run.OutputLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfRewordedTexts_MarksTheWordsAndTheNormsStillFit()
    {
        string output = Diff(TinyRole.Content,
            Edited("Keeps calm.", "Stays calm.").Replace("Takes <b>one</b> side.", "Takes [bold]one[/] side.", StringComparison.Ordinal)
            .Replace("\"Tiny Role\"", "\"Small Job\"", StringComparison.Ordinal)).Succeeds().Output;

        Assert.Contains("      before: [-Keeps-] calm.\n      after: {+Stays+} calm.\n", output, StringComparison.Ordinal);
        Assert.Contains("      before: Takes [-<b>one</b>-] side.\n      after: Takes {+[bold]one[/]+} side.\n", output, StringComparison.Ordinal);
        Assert.Contains("Benchmark tiny\n  - Reworded: benchmark, title\n      before: Tiny Role\n      after: Small Job\n", output, StringComparison.Ordinal);
        Assert.EndsWith("\n3 changes\nNorms collected under the earlier version still fit.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfWordsOnlyAddedOrNothing_MarksOneSideOrSaysNone()
    {
        string output = Diff(TinyRole.Content, Edited("Keeps calm.\"", "Keeps very calm.\", \"caution\": \"Culture\"")).Succeeds().Output;

        Assert.Contains("      before: Keeps calm.\n      after: Keeps {+very+} calm.\n", output, StringComparison.Ordinal);
        Assert.Contains("caution\n      before: (none)\n      after: Culture\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfOneVersionWithItself_SaysThatNothingDiffers() =>
        Assert.EndsWith("\n\nNothing differs\nNorms collected under the earlier version still fit.\n",
            Diff(TinyRole.Content, TinyRole.Content).Succeeds().Output, StringComparison.Ordinal);

    [Fact]
    public void Text_OfARemovedBenchmarkBesideAnother_SaysSo()
    {
        string second = TinyRole.Content.Replace("\"id\": \"tiny\"", "\"id\": \"other\"", StringComparison.Ordinal);
        string both = TinyRole.Content[..TinyRole.Content.LastIndexOf(']')] + ", " +
            second[(second.IndexOf("\"benchmarks\": [", StringComparison.Ordinal) + "\"benchmarks\": [".Length)..];
        string output = Diff(both, TinyRole.Content).Succeeds().Output;

        Assert.Contains("Benchmark other\n  - Removed: benchmark (changes scores of other)\n      before: Tiny Role\n", output, StringComparison.Ordinal);
        Assert.EndsWith("no longer fit: other (removed). They still fit: tiny.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfChanges_HasAllOfThem()
    {
        JsonElement json = Diff(TinyRole.Content, Edited("\"pole\": \"low\"", "\"pole\": \"high\""), "-f", "json").Succeeds().Json();

        Assert.EndsWith("1.json", json.GetProperty("earlier").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("2.json", json.GetProperty("later").GetString(), StringComparison.Ordinal);
        Assert.True(json.GetProperty("changesScoring").GetBoolean());
        JsonElement benchmark = Assert.Single(json.GetProperty("benchmarks").EnumerateArray());
        Assert.Equal("tiny", benchmark.GetProperty("id").GetString());
        Assert.False(benchmark.GetProperty("normsStillFit").GetBoolean());
        Assert.Matches("^[0-9a-f]{64}$", benchmark.GetProperty("scoringHashBefore").GetString());
        Assert.Matches("^[0-9a-f]{64}$", benchmark.GetProperty("scoringHashAfter").GetString());
        JsonElement change = Assert.Single(json.GetProperty("changes").EnumerateArray());
        Assert.Equal(
            """{"kind":"rekeyed","elementKind":"indicator","element":"balanced-b","within":"balanced","member":"pole","before":"low","after":"high","changesScoring":true,"scoringOf":["tiny"]}""",
            JsonSerializer.Serialize(change));
    }

    [Fact]
    public void Json_OfARemovedBenchmark_HasNullsForWhatIsNotThere()
    {
        JsonElement json = Diff(TinyRole.Content, TinyRole.Content.Replace("\"id\": \"tiny\"", "\"id\": \"other\"", StringComparison.Ordinal), "-f", "json")
            .Succeeds().Json();

        Assert.Equal(JsonValueKind.Null, json.GetProperty("benchmarks")[0].GetProperty("scoringHashAfter").ValueKind);
        JsonElement added = json.GetProperty("changes")[0];
        Assert.Equal(("added", "benchmark", "other"),
            (added.GetProperty("kind").GetString(), added.GetProperty("elementKind").GetString(), added.GetProperty("element").GetString()));
        Assert.All(["within", "member", "before"], name => Assert.Equal(JsonValueKind.Null, added.GetProperty(name).ValueKind));
    }

    [Theory]
    [InlineData("\"weight\": 3", "\"weight\": 5", 1)]
    [InlineData("Keeps calm.", "Stays calm.", 0)]
    [InlineData("\"id\": \"tiny\"", "\"id\": \"other\"", 1)]
    public void FailOnScoringChange_EndsWithOneWhenNormsBreakAndStillWrites(string part, string replacement, int exitCode)
    {
        ToolRun asked = Diff(TinyRole.Content, Edited(part, replacement), "--fail-on-scoring-change");

        Assert.Equal(exitCode, asked.ExitCode);
        Assert.Equal(string.Empty, asked.Error);
        Assert.Contains("Norms collected", asked.Output, StringComparison.Ordinal);
        Diff(TinyRole.Content, Edited(part, replacement)).Succeeds();
    }

    [Fact]
    public void FailOnScoringChange_OfAnAddedBenchmark_Passes()
    {
        string without = TinyRole.Content[..TinyRole.Content.IndexOf(",\n  \"benchmarks\"", StringComparison.Ordinal)] + "}";

        Assert.Contains("Added: benchmark\n      after: Tiny Role", Diff(without, TinyRole.Content, "--fail-on-scoring-change").Succeeds().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Embedded_AgainstItsOwnFiles_DoesNotDiffer() =>
        Assert.Contains("Nothing differs", ToolRun.Of("diff", "embedded", Path.Combine(Repository.Root, "seeds")).Succeeds().Output, StringComparison.Ordinal);

    [Fact]
    public void OwnBenchmarkOverEmbeddedCompetencies_IsComparedWithoutTheEmbeddedContent()
    {
        JsonElement json = Diff(OverEmbedded, OverEmbedded.Replace("finds-common-ground", "advocates-for-customers", StringComparison.Ordinal), "-f", "json")
            .Succeeds().Json();
        JsonElement added = Diff(OverEmbedded, TinyRole.Content, "-f", "json").Succeeds().Json();

        Assert.Equal(
            ["added own advocates-for-customers", "removed own finds-common-ground"],
            json.GetProperty("changes").EnumerateArray()
                .Select(change => $"{change.GetProperty("kind")} {change.GetProperty("within")} {change.GetProperty("element")}"));
        Assert.Equal("own", Assert.Single(json.GetProperty("benchmarks").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(
            ["removed own", "added tiny", "added balanced", "added silent", "added steady"],
            added.GetProperty("changes").EnumerateArray().Select(change => $"{change.GetProperty("kind")} {change.GetProperty("element")}"));
    }

    [Fact]
    public void Problems_AreThoseOfTheWayOfReadingThatFindsFewer()
    {
        string[] typo = Diff(OverEmbedded.Replace("[{", "[{\"competency\": \"finds-comon-ground\"}, {", StringComparison.Ordinal), OverEmbedded)
            .Refuses().ErrorLines;
        string[] copy = Diff(TinyRole.Content.Replace("\"steady\"", "\"finds-common-ground\"", StringComparison.Ordinal)
            .Replace("{\"competency\": \"silent\"}", "{\"competency\": \"silence\"}", StringComparison.Ordinal), OverEmbedded).Refuses().ErrorLines;

        Assert.Equal(2, typo.Length);
        Assert.Contains("CC0011", typo[0], StringComparison.Ordinal);
        Assert.Contains("'finds-comon-ground'", typo[0], StringComparison.Ordinal);
        Assert.Equal(2, copy.Length);
        Assert.Contains("'silence'", copy[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Output_ToAFile_HoldsTheSame()
    {
        using TempFolder folder = new();
        string one = folder.File("1.json", TinyRole.Content);
        string two = folder.File("2.json", Edited("Keeps calm.", "Stays calm."));
        ToolRun.Of("diff", one, two, "-o", folder["diff.txt"]).Succeeds();

        Assert.Equal(ToolRun.Of("diff", one, two).Succeeds().Output, File.ReadAllText(folder["diff.txt"]));
    }

    [Fact]
    public void Terminal_Narrow_WrapsLongTexts()
    {
        using TempFolder folder = new();
        string one = folder.File("1.json", Edited("Keeps calm.", string.Concat(Enumerable.Repeat("Keeps calm ", 20)) + "here."));
        ToolRun run = ToolRun.OnTerminal(80, "diff", one, folder.File("2.json", TinyRole.Content)).Succeeds();

        Assert.Contains(run.LinesWithoutEscapes, line => line.StartsWith("      before: Keeps", StringComparison.Ordinal));
        Assert.All(run.LinesWithoutEscapes.Skip(2), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Arguments_MissingBlankOrNotThere_AreRefused()
    {
        Assert.Contains("LATER", ToolRun.Of("diff", "embedded").IsWrongUsage().Error, StringComparison.Ordinal);
        Assert.Contains("EARLIER needs a file, a folder or 'embedded'", ToolRun.Of("diff", " ", "embedded").IsWrongUsage().Error, StringComparison.Ordinal);
        Assert.Contains("LATER needs", ToolRun.Of("diff", "embedded", string.Empty).IsWrongUsage().Error, StringComparison.Ordinal);
        Assert.Contains("CC0013", ToolRun.Of("diff", "embedded", "no-such-file.json").Refuses().Error, StringComparison.Ordinal);
        Assert.Contains("CC0013", ToolRun.Of("diff", "Embedded", "embedded").Refuses().Error, StringComparison.Ordinal);
    }

    /// <summary>The tiny role with one part replaced, which must stand in it exactly once.</summary>
    private static string Edited(string part, string replacement)
    {
        Assert.Equal(2, TinyRole.Content.Split(part).Length);
        return TinyRole.Content.Replace(part, replacement, StringComparison.Ordinal);
    }

    private static ToolRun Diff(string earlier, string later, params string[] args)
    {
        using TempFolder folder = new();
        return ToolRun.Of(["diff", folder.File("1.json", earlier), folder.File("2.json", later), .. args]);
    }
}
