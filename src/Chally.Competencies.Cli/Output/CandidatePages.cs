using Chally.Competencies.Cli.Base;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>Candidate reports: a page for one person, a folder with an index for several, or Markdown.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Policy">The policy by which the scores came about.</param>
/// <param name="Norms">The norm set; null for none.</param>
/// <param name="Options">How reports are written.</param>
internal sealed record CandidatePages(Benchmark Benchmark, ScoringPolicy Policy, NormSet? Norms, ReportOptions Options)
{
    public void WriteHtml(CommandOutput target, IReadOnlyList<NotedScore> scores) => PageFolder.Write(
        target,
        scores,
        noted => noted.Score.Subject,
        Report,
        entries => Reports.Report.CandidateIndex(Benchmark, entries.Select(entry => new IndexEntry(entry.Person.Score, entry.Page)), Options));

    public void WriteMarkdown(CommandOutput target, IReadOnlyList<NotedScore> scores) =>
        target.Plain(string.Join("\n", scores.Select(noted => Report(noted).ToMarkdown())));

    /// <summary>The report on one person.</summary>
    public Report Report(NotedScore noted) =>
        Reports.Report.Candidate(Benchmark, noted.Score, new CandidateReportOptions { Policy = Policy, Norms = Norms, Notes = noted.Notes }, Options);
}
