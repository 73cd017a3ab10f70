using Chally.Competencies.Reports;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Cli.Output;

/// <summary>Reports on several raters: a page for one person, a folder with an index for several, or Markdown.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Options">How reports are written.</param>
internal sealed record MultiRaterPages(Benchmark Benchmark, ReportOptions Options)
{
    public void WriteHtml(CommandOutput target, IReadOnlyList<MultiRaterScore> scores) => PageFolder.Write(
        target,
        scores,
        score => score.Subject,
        Report,
        entries => Reports.Report.RaterIndex(Benchmark, entries.Select(entry => new RaterIndexEntry(entry.Person, entry.Page)), Options));

    public void WriteMarkdown(CommandOutput target, IReadOnlyList<MultiRaterScore> scores) =>
        target.Plain(string.Join("\n", scores.Select(score => Report(score).ToMarkdown())));

    private Report Report(MultiRaterScore score) => Reports.Report.Raters(Benchmark, score, Options);
}
