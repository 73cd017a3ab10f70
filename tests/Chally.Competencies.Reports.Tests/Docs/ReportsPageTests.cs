using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests.Docs;

/// <summary>
/// The code of docs/reports.md is code of this class, line by line. It writes to the current folder, which is the process's, so nothing runs beside it.
/// </summary>
[CollectionDefinition(DisableParallelization = true)]
[Collection(typeof(ReportsPageTests))]
public sealed class ReportsPageTests
{
    [Fact]
    public void Sample_OfThePage_WritesThreeFiles()
    {
        string before = Directory.GetCurrentDirectory();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("chally-reports-");
        try
        {
            Directory.SetCurrentDirectory(folder.FullName);
            WriteReports();

            Assert.Equal("Candidate A", Html.Read(File.ReadAllText("candidate-a.html")).TextOf("h1"));
            Assert.StartsWith("# Candidate report: Candidate A\n", File.ReadAllText("candidate-a.md"), StringComparison.Ordinal);
            Assert.StartsWith("<svg xmlns=", File.ReadAllText("candidate-a.svg"), StringComparison.Ordinal);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Sample_OnThePage_IsTheOneHere()
    {
        string[] page = File.ReadAllLines(Repository.PathOf("docs", "reports.md"));
        string[] here = [.. File.ReadAllLines(Repository.PathOf("tests", "Chally.Competencies.Reports.Tests", "Docs", "ReportsPageTests.cs"))
            .Select(line => line.Trim())];
        string[] sample =
        [
            .. page.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```")
                .Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(sample);
        Assert.All(sample, line => Assert.Contains(line, here));
    }

    private static void WriteReports()
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");
        RatingSheet sheet = RatingSheet.FromRatings("Candidate A", benchmark.Items().Select((item, i) => KeyValuePair.Create(item.Id, (i % 5) + 1)));
        BenchmarkScore score = new BenchmarkScorer(benchmark).Score(sheet);

        Report report = Report.Candidate(benchmark, score, new CandidateReportOptions { Notes = sheet.Notes });
        File.WriteAllText("candidate-a.html", report.ToHtml());
        File.WriteAllText("candidate-a.md", report.ToMarkdown());
        File.WriteAllText("candidate-a.svg", report.Charts[0].ToSvg());
    }
}
