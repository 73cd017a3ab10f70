using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests.Browser;

/// <summary>Candidate reports in a real browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ReportPagesTests(BrowserFixture browser)
{
    [Fact]
    public Task Candidate_WithEverything_IsSound()
    {
        (BenchmarkScore score, CandidateReportOptions evidence) = ScoredPeople.Full();
        return browser.AssertSoundAsync(Report.Candidate(ScoredPeople.Representative, score, evidence).ToHtml(), "candidate");
    }

    [Fact]
    public Task Candidate_WithLevels_IsSound()
    {
        (Benchmark benchmark, BenchmarkScore score) = ScoredPeople.Leveled();
        return browser.AssertSoundAsync(Report.Candidate(benchmark, score).ToHtml(), "candidate-levels");
    }

    [Fact]
    public Task Candidate_WithHostileNames_IsSound()
    {
        string name = string.Join(' ', ScoredPeople.HostileNames);
        RatingSheet sheet = ScoredPeople.Sheet(name) with { Rater = name, Notes = [new EvidenceNote(ScoredPeople.Representative.Items().First().Id, name)] };
        BenchmarkScore score = new BenchmarkScorer(ScoredPeople.Representative).Score(sheet);
        return browser.AssertSoundAsync(Report.Candidate(ScoredPeople.Representative, score, new CandidateReportOptions { Notes = sheet.Notes }).ToHtml(),
            "candidate-hostile");
    }

    [Fact]
    public Task Candidate_OfSixtyCompetencies_IsSound()
    {
        Benchmark benchmark = ScoredPeople.Wide(60);
        return browser.AssertSoundAsync(Report.Candidate(benchmark, new BenchmarkScorer(benchmark).Score(SmallBenchmark.SheetAtKeyed(benchmark, 3))).ToHtml(),
            "candidate-wide");
    }

    [Fact]
    public Task Index_OfFiveHundred_IsSound() => browser.AssertSoundAsync(
        Report.CandidateIndex(ScoredPeople.Representative, Enumerable.Range(1, 500).Select(n =>
            new IndexEntry(ScoredPeople.Score($"Person {n}"), $"{n}.html"))).ToHtml(), "index");
}
