using Chally.Competencies.Comparison;
using Chally.Competencies.Development;
using Chally.Competencies.Reports.Candidates;
using Chally.Competencies.Reports.Comparisons;
using Chally.Competencies.Reports.Indexes;
using Chally.Competencies.Reports.Rankings;
using Chally.Competencies.Reports.Raters;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Reports;

/// <content>Reports on people.</content>
public sealed partial class Report
{
    /// <summary>The report on one scored person: who stands where between the poles, why, and what to do next.</summary>
    /// <param name="benchmark">The benchmark that the person was scored against.</param>
    /// <param name="score">The person's scores, with their explanation.</param>
    /// <param name="shown">What to show beside the score; nothing by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the score is null.</exception>
    /// <exception cref="ArgumentException">
    /// The score is of another benchmark or scoring hash, or has no explanation; the policy is not the one it came about by; the norm set does not
    /// fit it; or a note is of an item that the benchmark does not have.
    /// </exception>
    public static Report Candidate(Benchmark benchmark, BenchmarkScore score, CandidateReportOptions? shown = null, ReportOptions? options = null) =>
        new(CandidateDocument.Of(Given(benchmark), Given(score), shown ?? CandidateReportOptions.Default, options ?? ReportOptions.Default));

    /// <summary>The report on what pulls one person to the high and to the low pole, with strengths and risks.</summary>
    /// <param name="benchmark">The benchmark that the person was scored against.</param>
    /// <param name="score">The person's scores, with their explanation.</param>
    /// <param name="shown">What to show beside the score; nothing by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the score is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Candidate"/>.</exception>
    public static Report Contrast(Benchmark benchmark, BenchmarkScore score, CandidateReportOptions? shown = null, ReportOptions? options = null) =>
        new(ContrastDocument.Of(Given(benchmark), Given(score), shown ?? CandidateReportOptions.Default, options ?? ReportOptions.Default));

    /// <summary>The report on what one person can do next, step by step.</summary>
    /// <param name="benchmark">The benchmark that the person was scored against.</param>
    /// <param name="score">The person's scores, with their explanation.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="shown">What to show beside the plan; nothing by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark, the score or the plan is null.</exception>
    /// <exception cref="ArgumentException">The plan is of another benchmark; or as for <see cref="Candidate"/>.</exception>
    public static Report Plan(Benchmark benchmark, BenchmarkScore score, DevelopmentPlan plan, CandidateReportOptions? shown = null,
        ReportOptions? options = null) =>
        new(PlanDocument.Of(Given(benchmark), Given(score), Given(plan), shown ?? CandidateReportOptions.Default, options ?? ReportOptions.Default));

    /// <summary>The page that leads to the candidate reports of several people, each with a link. It keeps the given order and ranks nobody.</summary>
    /// <param name="benchmark">The benchmark that they were scored against.</param>
    /// <param name="people">The people, in the order in which they are to stand.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the list is null.</exception>
    /// <exception cref="ArgumentException">A score is of another benchmark.</exception>
    public static Report CandidateIndex(Benchmark benchmark, IEnumerable<IndexEntry> people, ReportOptions? options = null) =>
        new(IndexDocument.Of(Given(benchmark), people, options ?? ReportOptions.Default));

    /// <summary>The page that leads to the reports of several people whom several raters scored. It keeps the given order and ranks nobody.</summary>
    /// <param name="benchmark">The benchmark that they were scored against.</param>
    /// <param name="people">The people, in the order in which they are to stand.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the list is null.</exception>
    /// <exception cref="ArgumentException">A score is of another benchmark.</exception>
    public static Report RaterIndex(Benchmark benchmark, IEnumerable<RaterIndexEntry> people, ReportOptions? options = null) =>
        new(IndexDocument.Of(Given(benchmark), people, options ?? ReportOptions.Default));

    /// <summary>
    /// The report on two scores on one benchmark, two people or one before and after: every difference is second minus first, in scale points.
    /// </summary>
    /// <param name="benchmark">The benchmark that both were scored against.</param>
    /// <param name="first">The first scores, which are subtracted.</param>
    /// <param name="second">The second scores.</param>
    /// <param name="norms">A norm set that fits at least one of them: gives the error of the differences. None by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or a score is null.</exception>
    /// <exception cref="ArgumentException">The scores are of another benchmark, do not belong together, or the norm set fits neither.</exception>
    public static Report Comparison(Benchmark benchmark, BenchmarkScore first, BenchmarkScore second, NormSet? norms = null, ReportOptions? options = null) =>
        new(ComparisonDocument.Of(Given(benchmark), Given(first), Given(second), norms, options ?? ReportOptions.Default));

    /// <summary>
    /// The report on several people side by side, in the order given: where each stands, and what pulls each of them to the poles. It ranks nobody.
    /// </summary>
    /// <param name="benchmark">The benchmark that all were scored against.</param>
    /// <param name="scores">Their scores with their explanation, in the order in which they are to stand.</param>
    /// <param name="norms">A norm set that fits every score: gives percentile ranks. None by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the scores are null.</exception>
    /// <exception cref="ArgumentException">A score is of another benchmark or scoring hash, has no explanation, or does not fit the norm set.</exception>
    public static Report People(Benchmark benchmark, IEnumerable<BenchmarkScore> scores, NormSet? norms = null, ReportOptions? options = null) =>
        new(PeopleDocument.Of(Given(benchmark), scores, norms, options ?? ReportOptions.Default));

    /// <summary>The report on what people's scores in one job say about another: how much of it there is evidence for, and what that says.</summary>
    /// <param name="here">The benchmark that the people were scored against.</param>
    /// <param name="there">The benchmark of the other job.</param>
    /// <param name="scores">Their scores, in the order in which they are to stand.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">A benchmark or the scores are null.</exception>
    /// <exception cref="ArgumentException">A score is of another benchmark or scoring hash than the first.</exception>
    public static Report Readiness(Benchmark here, Benchmark there, IEnumerable<BenchmarkScore> scores, ReportOptions? options = null) =>
        new(EvidenceDocument.Of(Given(here), Given(there), scores, options ?? ReportOptions.Default));

    /// <summary>
    /// The report on people in the order of their scores: shared ranks, what error of measurement does not tell apart, and who is not ranked.
    /// </summary>
    /// <param name="benchmark">The benchmark that the people were scored against.</param>
    /// <param name="ranking">The ranking, of which nobody is left out.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the ranking is null.</exception>
    /// <exception cref="ArgumentException">The ranking is of another benchmark or scoring hash.</exception>
    public static Report Ranking(Benchmark benchmark, Ranking ranking, ReportOptions? options = null) =>
        new(RankingDocument.Of(Given(benchmark), Given(ranking), options ?? ReportOptions.Default));

    /// <summary>The report on one person as several raters see them: what each role says, combined without self, and why figures are withheld.</summary>
    /// <param name="benchmark">The benchmark that the person was scored against.</param>
    /// <param name="score">The scores by role.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the score is null.</exception>
    /// <exception cref="ArgumentException">The score is of another benchmark, scoring hash or list of competencies.</exception>
    public static Report Raters(Benchmark benchmark, MultiRaterScore score, ReportOptions? options = null) =>
        new(RaterDocument.Of(Given(benchmark), Given(score), options ?? ReportOptions.Default));
}
