using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Comparisons;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports;

/// <summary>The report on two scores on one benchmark: two people, or one person before and after.</summary>
public static class ComparisonReport
{
    /// <summary>Sets two scores against each other; every difference is second minus first, in scale points.</summary>
    /// <param name="benchmark">The benchmark that both were scored against.</param>
    /// <param name="first">The first scores, which are subtracted.</param>
    /// <param name="second">The second scores.</param>
    /// <param name="norms">A norm set that fits at least one of them: gives the error of the differences. None by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or a score is null.</exception>
    /// <exception cref="ArgumentException">The scores are of another benchmark, do not belong together, or the norm set fits neither.</exception>
    public static Report Between(Benchmark benchmark, BenchmarkScore first, BenchmarkScore second, NormSet? norms = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ReportScores.Require(benchmark, [first, second], nameof(first));
        ReportOptions known = options ?? ReportOptions.Default;
        ScoreDifference difference = ScoreDifference.Between(first, second);
        ChangeReport? change = norms is null ? null : ChangeReport.Between(first, second, norms);
        ComparisonMaterial material = new(benchmark, first, second, difference, change, known);
        return new Report(new ReportDocument(
            material.Kind,
            material.Title,
            ComparisonOpening.Facts(material),
            ComparisonOpening.Blocks(material),
            [
                new Section("differences", "Competency by competency", [new Figure(DifferenceChart.Of(material)), .. DifferenceChart.ErrorTable(material)]),
                ComparisonOpening.Behaviors(material),
                ComparisonOpening.Cautions(material),
                new Section("provenance", "Where it comes from", [ReportEnding.Provenance(second.Provenance, benchmark.Id, norms, known)]),
                ReportEnding.ResponsibleUse(known),
            ],
            known));
    }
}
