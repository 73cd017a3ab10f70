using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>The report on one scored person: who stands where between the poles, why, and what to do next.</summary>
internal static class CandidateDocument
{
    public static ReportDocument Of(Benchmark benchmark, BenchmarkScore score, CandidateReportOptions shown, ReportOptions options)
    {
        CandidateResults results = CandidateResults.Of(benchmark, score, shown, options);
        return new ReportDocument(
            "Candidate report",
            score.Subject,
            CandidateOpening.Facts(results),
            CandidateOpening.Blocks(results),
            [
                new Section("profile", "Where the person stands", () => [ProfileChart.Of(results)]) { IsBrief = true },
                .. NormPlaces.Of(results),
                .. LevelSection.Of(results),
                new Section("next", "What to do next", () => NextSteps.Of(results.Words, results.Plan)),
                CompetencyCards.Of(results),
                .. ExplanationSection.Of(results),
                AnswerSection.Of(results),
                .. ScoreMeaning.Of(results),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }
}
