using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Comparisons;

/// <summary>The report on two scores on one benchmark: two people, or one person before and after.</summary>
internal static class ComparisonDocument
{
    public static ReportDocument Of(Benchmark benchmark, BenchmarkScore first, BenchmarkScore second, NormSet? norms, ReportOptions options)
    {
        ReportScores.Require(benchmark, [first, second], nameof(first));
        ScoreDifference difference = ScoreDifference.Between(first, second);
        ChangeReport? change = norms is null ? null : ChangeReport.Between(first, second, norms);
        ComparisonResults results = new(benchmark, first, second, difference, change, options);
        return new ReportDocument(
            results.Kind,
            results.Title,
            ComparisonOpening.Facts(results),
            ComparisonOpening.Blocks(results),
            [
                new Section("differences", "Competency by competency", [DifferenceChart.Of(results), .. DifferenceChart.ErrorTable(results)])
                {
                    IsBrief = true,
                },
                ComparisonOpening.Behaviors(results),
                ComparisonOpening.Cautions(results),
                new Section("provenance", "Where it comes from", [ReportEnding.Provenance(second.Provenance, benchmark.Id, norms, options)]),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }
}
