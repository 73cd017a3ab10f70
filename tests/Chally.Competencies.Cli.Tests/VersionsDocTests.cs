using Chally.Competencies.Authoring.Changes;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests;

/// <summary>Runs the worked examples of docs/versions.md.</summary>
public sealed class VersionsDocTests
{
    private const string PageName = "versions.md";

    [Fact]
    public void Examples_OfThePage_RunAndPrintWhatItSays() => Assert.Equal(1, PageExamples.Run(PageName));

    [Fact]
    public void Sample_OfThePage_IsTheCodeBelow()
    {
        string[] sample = Trimmed(PageExamples.Read(PageName).Split("```csharp\n")[1].Split("```")[0]);
        string[] here = Trimmed(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Chally.Competencies.Cli.Tests", $"{nameof(VersionsDocTests)}.cs")));

        Assert.NotEmpty(sample);
        Assert.Equal(sample, here.SkipWhile(line => line != sample[0]).Take(sample.Length));
    }

    [Fact]
    public void Sample_OfTwoVersions_ListsWhatChangesScores()
    {
        const string Weighted = "\"id\": \"steady-b\", \"weight\": 4";
        CompetencyCatalog earlier = Read(TinyRole.Content);
        CompetencyCatalog later = Read(TinyRole.Content.Replace("\"id\": \"steady-b\"", Weighted, StringComparison.Ordinal));
        List<string> log = [];

        ContentDiff diff = ContentDiff.Between(earlier, later);
        foreach (ContentChange change in diff.ScoringChanges)
        {
            log.Add(
                $"{change.Kind} {change.Within ?? "-"}/{change.Element}: {change.Before} -> {change.After}, norms of {string.Join(", ", change.ScoringOf)}");
        }

        string[] broken = [.. diff.Benchmarks.Where(benchmark => !benchmark.NormsStillFit).Select(benchmark => benchmark.Id)];

        Assert.Equal(["Reweighted steady/steady-b: 1 -> 4, norms of tiny"], log);
        Assert.Equal([TinyRole.Id], broken);
    }

    private static CompetencyCatalog Read(string text) => CompetencyCatalog.Read([ContentFile.FromText("content.json", text)]);

    private static string[] Trimmed(string code) => [.. code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
