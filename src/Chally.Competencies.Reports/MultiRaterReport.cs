using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Raters;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Reports;

/// <summary>The report on one person as several raters see them: by role, combined without self, and how far the own view lies from it.</summary>
public static class MultiRaterReport
{
    /// <summary>Shows what each role says, and says of each withheld figure why it is withheld.</summary>
    /// <param name="benchmark">The benchmark that the person was scored against.</param>
    /// <param name="score">The scores by role.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the score is null.</exception>
    /// <exception cref="ArgumentException">The score is of another benchmark, scoring hash or list of competencies.</exception>
    public static Report Of(Benchmark benchmark, MultiRaterScore score, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ArgumentNullException.ThrowIfNull(score);
        RaterMaterial material = RaterMaterial.Of(benchmark, score, options ?? ReportOptions.Default);
        return new Report(new ReportDocument(
            "Several raters",
            score.Subject,
            RaterSections.Facts(material),
            RaterSections.Opening(material),
            [
                new Section("roles", "What each role says", [new Figure(RoleChart.Of(material)), RaterSections.Table(material)]),
                RaterSections.Gaps(material),
                RaterSections.Missing(material),
                RaterSections.Cautions(material),
                new Section("provenance", "Where it comes from", [ReportEnding.Provenance(score.Provenance, benchmark.Id, null, material.Options)]),
                ReportEnding.ResponsibleUse(material.Options),
            ],
            material.Options));
    }
}
