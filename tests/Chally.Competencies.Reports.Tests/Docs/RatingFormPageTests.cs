using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Forms;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests.Docs;

/// <summary>The code of docs/rating-form.md is code of this class, line by line.</summary>
public sealed class RatingFormPageTests
{
    [Fact]
    public void Sample_OfThePage_MakesAForm()
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("customer-service-manager");

        RatingForm form = RatingForm.Of(benchmark, new RatingFormOptions { Seed = 7, Purpose = "development", Role = RaterRole.Peer });
        string html = form.ToHtml();

        Assert.StartsWith("<!doctype html>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_OnThePage_IsTheOneHere()
    {
        string[] here = [.. File.ReadAllLines(Repository.PathOf("tests", "Chally.Competencies.Reports.Tests", "Docs", "RatingFormPageTests.cs"))
            .Select(line => line.Trim())];
        string[] sample = [.. File.ReadAllLines(Repository.PathOf("docs", "rating-form.md")).SkipWhile(line => line != "```csharp").Skip(1)
            .TakeWhile(line => line != "```")];

        Assert.NotEmpty(sample);
        Assert.All(sample, line => Assert.Contains(line, here));
    }
}
