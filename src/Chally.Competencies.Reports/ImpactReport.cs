using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Studies;

namespace Chally.Competencies.Reports;

/// <summary>The report on how groups of applicants were selected, or would be by a cut: screening statistics, never a legal verdict.</summary>
public static class ImpactReport
{
    /// <summary>Shows selection rates, impact ratios and what to be careful about.</summary>
    /// <param name="impact">The figures.</param>
    /// <param name="evidence">What to show beside them; nothing by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The figures are null.</exception>
    public static Report Of(AdverseImpact impact, ImpactEvidence? evidence = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(impact);
        ImpactMaterial material = new(impact, evidence ?? ImpactEvidence.None, options ?? ReportOptions.Default);
        return new Report(new ReportDocument(
            "Selection by group",
            material.Title,
            ImpactSections.Facts(material),
            [
                new Passage(ImpactSections.Lead(material), PassageKind.Lead),
                new Passage("These are screening statistics, not a legal verdict: they show where to look.", PassageKind.Caution),
            ],
            [
                new Section("rates", "How many of each group were selected", [new Figure(ImpactCharts.Rates(material))]),
                .. ImpactSections.Ratios(material),
                ImpactSections.Missing(material),
                ImpactSections.Cautions(material),
                ImpactSections.Reading(material),
                ReportEnding.ResponsibleUse(material.Options),
            ],
            material.Options));
    }
}
