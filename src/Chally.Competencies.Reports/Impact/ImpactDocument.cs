using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Impact;

/// <summary>The report on how groups of applicants were selected, or would be by a cut: screening statistics, never a legal verdict.</summary>
internal static class ImpactDocument
{
    public static ReportDocument Of(AdverseImpact impact, ImpactReportOptions shown, ReportOptions options)
    {
        ImpactResults results = new(impact, shown, options);
        return new ReportDocument(
            "Selection by group",
            results.Title,
            ImpactSections.Facts(results),
            [
                new Passage(ImpactSections.Lead(results), PassageKind.Lead),
                new Passage("These are screening statistics, not a legal verdict: they show where to look.", PassageKind.Caution),
            ],
            [
                new Section("rates", "How many of each group were selected", [ImpactCharts.Rates(results)]) { IsBrief = true },
                .. ImpactSections.Ratios(results),
                ImpactSections.Missing(results),
                .. Figures.CautionSection(shown.Warnings.Concat(impact.Comparisons.SelectMany(comparison => comparison.Cautions))
                    .Concat(impact.Notes.Cautions)),
                Figures.ReadingSection(
                    ("Selection by group", impact.Notes),
                    [new(string.Empty, "each comparison") { Notes = one => one.Notes }, .. ImpactFigures.All],
                    impact.Comparisons,
                    results.Words),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }
}
