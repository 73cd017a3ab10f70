using System.Globalization;
using System.Text;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>Candidate reports: a page for one person, a folder with an index for several, or Markdown.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Policy">The policy by which the scores came about.</param>
/// <param name="Norms">The norm set; null for none.</param>
/// <param name="Options">How reports are written.</param>
internal sealed record CandidatePages(Benchmark Benchmark, ScoringPolicy Policy, NormSet? Norms, ReportOptions Options)
{
    /// <summary>How much of a name goes into the name of a file.</summary>
    private const int MaxName = 40;

    public void WriteHtml(CommandOutput target, IReadOnlyList<NotedScore> scores)
    {
        if (scores.Count == 1)
        {
            target.Plain(Report(scores[0]).ToHtml());
            return;
        }

        target.Folder((folder, progress) =>
        {
            List<IndexEntry> entries = [];
            foreach (NotedScore noted in scores)
            {
                string page = NameOf(noted.Score, entries.Count + 1);
                File.WriteAllText(Path.Combine(folder, page), Report(noted).ToHtml());
                entries.Add(new IndexEntry(noted.Score, page));
                progress.Count();
            }

            File.WriteAllText(Path.Combine(folder, "index.html"), CandidateIndex.Of(Benchmark, entries, Options).ToHtml());
        });
    }

    public void WriteMarkdown(CommandOutput target, IReadOnlyList<NotedScore> scores) =>
        target.Plain(string.Join("\n", scores.Select(noted => Report(noted).ToMarkdown())));

    private Report Report(NotedScore noted) =>
        CandidateReport.Of(Benchmark, noted.Score, new CandidateEvidence { Policy = Policy, Norms = Norms, Notes = noted.Notes }, Options);

    /// <summary>A name that every file system takes: the place in the file, and what is plain in the person's name.</summary>
    private static string NameOf(BenchmarkScore score, int number)
    {
        StringBuilder plain = new();
        foreach (char letter in score.Subject.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (plain.Length > 0 && plain[^1] != '-')
            {
                plain.Append('-');
            }

            if (plain.Length == MaxName)
            {
                break;
            }
        }

        string name = plain.ToString().Trim('-');
        return string.Create(CultureInfo.InvariantCulture, $"{number:000}{(name.Length > 0 ? "-" : string.Empty)}{name}.html");
    }
}
