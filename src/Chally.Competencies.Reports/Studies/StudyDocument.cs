using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>The report on a study of high performers against low producers: what separates them, how surely, and at which cut.</summary>
internal static class StudyDocument
{
    private const string TestNote =
        "p is two-sided. Holm holds the chance of any false finding over all competencies; Benjamini and Hochberg hold the share of false findings among the " +
            "found. Both adjust the p of Welch's t, and the overall score stands outside both.";

    public static ReportDocument Of(Benchmark benchmark, CriterionStudy study, StudyReportOptions shown, ReportOptions options)
    {
        StudyResults results = StudyResults.Of(benchmark, study, shown, options);
        Wording words = results.Words;
        return new ReportDocument(
            "Study of two groups",
            benchmark.Title,
            StudyOpening.Facts(results),
            StudyOpening.Blocks(results),
            [
                new Section("effects", "How far the groups are apart",
                [
                    ForestChart.Of(results),
                    results.Table("How far the groups are apart, high minus low", ContrastFigures.Effects),
                    results.Table("Means in scale points", ContrastFigures.Means),
                ])
                {
                    IsBrief = true,
                },
                new Section("distributions", "Where the two groups score", () => [DistributionChart.Of(results)]),
                new Section("tests", "How surely they differ",
                    [results.Table("Tests of the difference", ContrastFigures.Tests), new Passage(TestNote, PassageKind.Note)]) { IsBrief = true },
                .. CutSection.Of(results),
                .. ExpectancySection.Of(results),
                .. NormSection.Of(results),
                Figures.MissingSection(Figures.Missing(
                    ContrastFigures.All,
                    results.All.SelectMany(one => one.Contrast.Missing.Where(figure => shown.ShowsEveryCut || figure.Figure != nameof(GroupContrast.Cuts))
                        .Select(figure => (one.Name, figure))),
                    words)),
                .. Figures.CautionSection(
                    shown.Warnings.Concat(study.Warnings).Concat(study.Notes.Cautions),
                    study.Intercorrelations.Mean is double mean
                        ? [new Passage($"The competencies correlate {words.Figure(mean, 2)} on average within the groups: near 1 may be halo, one impression " +
                            $"that colors every rating.")]
                        : []),
                Figures.ReadingSection(("The study", study.Notes), ContrastFigures.All, results.All.Select(one => one.Contrast), words),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }
}
