using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Studies;

namespace Chally.Competencies.Reports;

/// <summary>The report on a study of high performers against low producers: what separates them, how surely, and at which cut.</summary>
public static class StudyReport
{
    /// <summary>Puts together what a study says; every difference is high minus low.</summary>
    /// <param name="benchmark">The benchmark that both groups were scored against.</param>
    /// <param name="study">The study.</param>
    /// <param name="evidence">What to show beside the study; nothing by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the study is null.</exception>
    /// <exception cref="ArgumentException">The study, or the comparison with a norm set, is not of the competencies of the benchmark.</exception>
    public static Report Of(Benchmark benchmark, CriterionStudy study, StudyEvidence? evidence = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ArgumentNullException.ThrowIfNull(study);
        StudyMaterial material = StudyMaterial.Of(benchmark, study, evidence ?? StudyEvidence.None, options ?? ReportOptions.Default);
        return new Report(new ReportDocument(
            "Study of two groups",
            benchmark.Title,
            StudyOpening.Facts(material),
            StudyOpening.Blocks(material),
            [
                new Section("effects", "How far the groups are apart", [new Figure(ForestChart.Of(material)), StudyTables.Effects(material)]),
                new Section("distributions", "Where the two groups score", [new Figure(DistributionChart.Of(material)), StudyTables.Means(material)]),
                new Section("tests", "How surely they differ", [StudyTables.Tests(material), new Passage(StudyTables.TestNote, PassageKind.Note)]),
                CutSection.Of(material),
                .. ExpectancySection.Of(material),
                .. NormSection.Of(material),
                StudyNotesSection.Missing(material),
                StudyNotesSection.Cautions(material),
                StudyNotesSection.Reading(material),
                ReportEnding.ResponsibleUse(material.Options),
            ],
            material.Options));
    }
}
