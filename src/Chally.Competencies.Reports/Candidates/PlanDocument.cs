using Chally.Competencies.Development;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>The report on what one person can do next.</summary>
internal static class PlanDocument
{
    public static ReportDocument Of(Benchmark benchmark, BenchmarkScore score, DevelopmentPlan plan, CandidateReportOptions shown, ReportOptions options)
    {
        if (plan.Benchmark != benchmark.Id)
        {
            throw new ArgumentException($"The plan must be of benchmark '{benchmark.Id}', but is of '{plan.Benchmark}'.", nameof(plan));
        }

        CandidateResults results = CandidateResults.Of(benchmark, score, shown, options);
        return new ReportDocument(
            "What to do next",
            score.Subject,
            CandidateOpening.Facts(results),
            [],
            [
                new Section("next", "What to do next", () => NextSteps.Of(results.Words, plan)) { IsBrief = true },
                .. NormPlaces.Of(results),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }
}
