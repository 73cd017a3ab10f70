using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Agreements;
using Chally.Competencies.Reports.Correlations;
using Chally.Competencies.Reports.Impact;
using Chally.Competencies.Reports.Norms;
using Chally.Competencies.Reports.Reliabilities;
using Chally.Competencies.Reports.Studies;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports;

/// <content>Reports on studies of many scores.</content>
public sealed partial class Report
{
    /// <summary>
    /// The report on a study of high performers against low producers: what separates them, how surely, and at which cut. Every difference is high minus low.
    /// </summary>
    /// <param name="benchmark">The benchmark that both groups were scored against.</param>
    /// <param name="study">The study.</param>
    /// <param name="shown">What to show beside the study; nothing by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the study is null.</exception>
    /// <exception cref="ArgumentException">The study, or the comparison with a norm set, is not of the competencies of the benchmark.</exception>
    public static Report Study(Benchmark benchmark, CriterionStudy study, StudyReportOptions? shown = null, ReportOptions? options = null) =>
        new(StudyDocument.Of(Given(benchmark), Given(study), shown ?? StudyReportOptions.Default, options ?? ReportOptions.Default));

    /// <summary>The report on how groups of applicants were selected, or would be by a cut: screening statistics, never a legal verdict.</summary>
    /// <param name="impact">The figures.</param>
    /// <param name="shown">What to show beside them; nothing by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The figures are null.</exception>
    public static Report Impact(AdverseImpact impact, ImpactReportOptions? shown = null, ReportOptions? options = null) =>
        new(ImpactDocument.Of(Given(impact), shown ?? ImpactReportOptions.Default, options ?? ReportOptions.Default));

    /// <summary>The report on how scores go with a continuous criterion, and what a cut would yield.</summary>
    /// <param name="benchmark">The benchmark that the people were scored against.</param>
    /// <param name="study">The study.</param>
    /// <param name="shown">How the study was made, and what to show beside it; nothing by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the study is null.</exception>
    /// <exception cref="ArgumentException">The study is not of the competencies of the benchmark.</exception>
    public static Report Correlation(Benchmark benchmark, ContinuousCriterionStudy study, CorrelationReportOptions? shown = null,
        ReportOptions? options = null) =>
        new(CorrelationDocument.Of(Given(benchmark), Given(study), shown ?? CorrelationReportOptions.Default, options ?? ReportOptions.Default));

    /// <summary>The report on how far scores would come out the same with other items of the kind.</summary>
    /// <param name="benchmark">The benchmark that the people were scored against.</param>
    /// <param name="reliability">The figures.</param>
    /// <param name="norms">What a norm set states beside what was found; none by default.</param>
    /// <param name="normSet">The norm set, to say whom it is of; by default its id alone is said.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the figures are null.</exception>
    /// <exception cref="ArgumentException">The figures are of a competency that the benchmark does not have.</exception>
    public static Report Reliability(Benchmark benchmark, BenchmarkReliability reliability, NormReliability? norms = null, NormSet? normSet = null,
        ReportOptions? options = null) =>
        new(ReliabilityDocument.Of(Given(benchmark), Given(reliability), norms, normSet, options ?? ReportOptions.Default));

    /// <summary>The report on how far several raters of the same people agree.</summary>
    /// <param name="benchmark">The benchmark that the people were scored against.</param>
    /// <param name="agreement">The figures.</param>
    /// <param name="norms">What a norm set states beside what was found; none by default.</param>
    /// <param name="normSet">The norm set, to say whom it is of; by default its id alone is said.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the figures are null.</exception>
    /// <exception cref="ArgumentException">The figures are of a competency that the benchmark does not have.</exception>
    public static Report Agreement(Benchmark benchmark, BenchmarkAgreement agreement, NormReliability? norms = null, NormSet? normSet = null,
        ReportOptions? options = null) =>
        new(AgreementDocument.Of(Given(benchmark), Given(agreement), norms, normSet, options ?? ReportOptions.Default));

    /// <summary>The report on a norm set: whom it is of, and how they scored.</summary>
    /// <param name="norms">The norm set.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The norm set is null.</exception>
    public static Report Norms(NormSet norms, ReportOptions? options = null) =>
        new(NormSetDocument.Of(Given(norms), options ?? ReportOptions.Default));
}
