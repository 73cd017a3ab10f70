using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Rankings;

namespace Chally.Competencies.Reports;

/// <summary>The report on people in the order of their scores: shared ranks, what error of measurement does not tell apart, and who is not ranked.</summary>
public static class RankingReport
{
    /// <summary>Shows a ranking as it is; it leaves nobody out.</summary>
    /// <param name="benchmark">The benchmark that the people were scored against.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the ranking is null.</exception>
    /// <exception cref="ArgumentException">The ranking is of another benchmark or scoring hash.</exception>
    public static Report Of(Benchmark benchmark, Ranking ranking, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ArgumentNullException.ThrowIfNull(ranking);
        if (ranking.Benchmark != benchmark.Id || ranking.ScoringHash != benchmark.ComputeScoringHash())
        {
            throw new ArgumentException(
                $"The ranking must be of benchmark '{benchmark.Id}' with scoring hash {benchmark.ComputeScoringHash()}, but is of another.", nameof(ranking));
        }

        ReportOptions known = options ?? ReportOptions.Default;
        RankingMaterial material = RankingMaterial.Of(benchmark, ranking, known);
        return new Report(new ReportDocument(
            "Ranking",
            benchmark.Title,
            RankingSections.Facts(material),
            [new Passage(RankingSections.Finding(material), PassageKind.Lead), new Passage(RankingSections.ErrorNote(material))],
            [
                new Section("order", "In the order of the scores", [new Figure(RankingSections.ChartOf(material))]),
                .. RankingSections.NotRanked(material),
                RankingSections.Cautions(material),
                RankingSections.Provenance(material),
                ReportEnding.ResponsibleUse(known),
            ],
            known));
    }
}
