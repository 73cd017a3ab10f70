using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Comparisons;

/// <summary>The report on several people side by side, in the order given: it ranks nobody.</summary>
internal static class PeopleDocument
{
    public static ReportDocument Of(Benchmark benchmark, IEnumerable<BenchmarkScore> scores, NormSet? norms, ReportOptions options)
    {
        BenchmarkScore[] all = ReportScores.All(scores, nameof(scores));
        ReportScores.Require(benchmark, all, nameof(scores));
        PeopleResults results = PeopleResults.Of(benchmark, all, norms, options);
        return new ReportDocument(
            "People side by side",
            benchmark.Title,
            [new Fact("People", results.Words.Whole(all.Length)), .. norms is null ? Array.Empty<Fact>() : [new Fact("Norm set", norms.Id)]],
            [
                new Passage(results.Words.Spread([.. all.Select(score => score.Overall?.Percent)], " overall") + ".", PassageKind.Lead),
                new Passage("People stand in the order of the file. This is not a ranking, and nearby scores may be within error of measurement of each other.",
                    PassageKind.Note),
            ],
            [
                new Section("spread", "Where the people stand", [PeopleSections.ChartOf(results), PeopleSections.Table(results)]) { IsBrief = true },
                PeopleSections.People(results),
                PeopleSections.Cautions(results),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }
}
