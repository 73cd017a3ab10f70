using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Rankings;

/// <summary>The report on people in the order of their scores: shared ranks, what error of measurement does not tell apart, and who is not ranked.</summary>
internal static class RankingDocument
{
    public static ReportDocument Of(Benchmark benchmark, Ranking ranking, ReportOptions options)
    {
        if (ranking.Benchmark != benchmark.Id || ranking.ScoringHash != benchmark.ComputeScoringHash())
        {
            throw new ArgumentException(
                $"The ranking must be of benchmark '{benchmark.Id}' with scoring hash {benchmark.ComputeScoringHash()}, but is of another.", nameof(ranking));
        }

        RankingResults results = RankingResults.Of(benchmark, ranking, options);
        return new ReportDocument(
            "Ranking",
            benchmark.Title,
            RankingSections.Facts(results),
            [new Passage(RankingSections.Finding(results), PassageKind.Lead), new Passage(RankingSections.ErrorNote(results))],
            [
                new Section("order", "In the order of the scores", [RankingSections.ChartOf(results)]) { IsBrief = true },
                .. RankingSections.NotRanked(results),
                RankingSections.Cautions(results),
                RankingSections.Provenance(results),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }
}
