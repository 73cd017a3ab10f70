using Chally.Competencies.Reports.Comparisons;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports;

/// <summary>The report on several people side by side, in the order given: it ranks nobody.</summary>
public static class PeopleReport
{
    /// <summary>Shows where each person stands, competency by competency, and what pulls each of them to the poles.</summary>
    /// <param name="benchmark">The benchmark that all were scored against.</param>
    /// <param name="scores">Their scores with their explanation, in the order in which they are to stand.</param>
    /// <param name="norms">A norm set that fits every score: gives percentile ranks. None by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the scores are null.</exception>
    /// <exception cref="ArgumentException">A score is of another benchmark or scoring hash, has no explanation, or does not fit the norm set.</exception>
    public static Report Of(Benchmark benchmark, IEnumerable<BenchmarkScore> scores, NormSet? norms = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        BenchmarkScore[] all = ReportScores.All(scores, nameof(scores));
        ReportScores.Require(benchmark, all, nameof(scores));
        ReportOptions known = options ?? ReportOptions.Default;
        PeopleMaterial material = PeopleMaterial.Of(benchmark, all, norms, known);
        return new Report(new ReportDocument(
            "People side by side",
            benchmark.Title,
            [new Fact("People", material.Words.Whole(all.Length)), .. norms is null ? Array.Empty<Fact>() : [new Fact("Norm set", norms.Id)]],
            [
                new Passage(PeopleSections.Lead(material), PassageKind.Lead),
                new Passage("People stand in the order of the file. This is not a ranking, and nearby scores may be within error of measurement of each other.", PassageKind.Note),
            ],
            [
                new Section("spread", "Where the people stand", [new Figure(PeopleSections.ChartOf(material)), PeopleSections.Table(material)]),
                PeopleSections.People(material),
                PeopleSections.Cautions(material),
                ReportEnding.ResponsibleUse(known),
            ],
            known));
    }
}
