using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Reports.Raters;

/// <summary>The report on one person as several raters see them: by role, combined without self, and how far the own view lies from it.</summary>
internal static class RaterDocument
{
    public static ReportDocument Of(Benchmark benchmark, MultiRaterScore score, ReportOptions options)
    {
        RaterResults results = RaterResults.Of(benchmark, score, options);
        return new ReportDocument(
            "Several raters",
            score.Subject,
            RaterSections.Facts(results),
            RaterSections.Opening(results),
            [
                new Section("roles", "What each role says",
                [
                    RoleChart.Of(results),
                    RaterSections.Table(results),
                    new Passage("Combined is the mean of the roles, each counting once, without self; the gap is self minus combined, in scale points.",
                        PassageKind.Note),
                ])
                {
                    IsBrief = true,
                },
                RaterSections.Gaps(results),
                RaterSections.Missing(results),
                RaterSections.Cautions(results),
                new Section("provenance", "Where it comes from", [ReportEnding.Provenance(score.Provenance, benchmark.Id, null, options)]),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }
}
