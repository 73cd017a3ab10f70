using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports;

/// <summary>The page that leads to the candidate reports of several people. It keeps the given order and ranks nobody.</summary>
public static class CandidateIndex
{
    /// <summary>Lists people with their overall scores, each with a link to the page about them.</summary>
    /// <param name="benchmark">The benchmark that they were scored against.</param>
    /// <param name="people">The people, in the order in which they are to stand.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the list is null.</exception>
    /// <exception cref="ArgumentException">A score is of another benchmark.</exception>
    public static Report Of(Benchmark benchmark, IEnumerable<IndexEntry> people, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        IndexEntry[] entries = ReportScores.All(people, nameof(people));
        if (entries.FirstOrDefault(entry => entry.Score.Benchmark != benchmark.Id) is IndexEntry foreign)
        {
            throw new ArgumentException($"The scores must be of benchmark '{benchmark.Id}', but one is of another.", nameof(people));
        }

        ReportOptions known = options ?? ReportOptions.Default;
        Wording words = new(known.Culture);
        return new Report(new ReportDocument(
            "Candidates",
            benchmark.Title,
            [new Fact("People", words.Whole(entries.Length))],
            [],
            [new Section("people", "Everybody, in the order of the file", [new Figure(ChartOf(words, entries, known))]), ReportEnding.ResponsibleUse(known)],
            known));
    }

    private static Chart ChartOf(Wording words, IndexEntry[] entries, ReportOptions options)
    {
        TrackRow[] rows =
        [
            .. entries.Select(entry => new TrackRow(
                entry.Score.Subject,
                words.Overall(entry.Score),
                new ScoreTrack(entry.Score.Overall is CompositeScore overall ? words.ScalePoints(overall.Percent) : "no overall score", entry.Score.Overall?.Percent),
                entry.Page)),
        ];
        DataTable numbers = new(
            "People",
            ["Person", "Rated by", TableColumn.Number("Overall scale points"), "Band"],
            [.. entries.Select(entry => (string[])[entry.Score.Subject, Wording.RatedBy(entry.Score) ?? "–", words.Points(entry.Score.Overall?.Percent), entry.Score.Overall?.Band ?? entry.Score.OverallReason ?? string.Empty])]);
        return new Chart(Finding(words, entries), "Overall scores in the order of the file. This is not a ranking, and nearby scores may be within error of measurement of each other.", new TrackRows(Axis.ScalePoints, rows, options.ContentLanguage, numbers));
    }

    private static string Finding(Wording words, IndexEntry[] entries)
    {
        double[] scores = [.. entries.Select(entry => entry.Score.Overall?.Percent).OfType<double>()];
        int without = entries.Length - scores.Length;
        string rest = without == 0 ? string.Empty : $"; {words.Count(without, "person has", "people have")} no overall score";
        return scores.Length == 0
            ? "Nobody has an overall score"
            : $"{words.Count(scores.Length, "person scores", "people score")} from {words.Points(scores.Min())} to {words.Points(scores.Max())} of 100 scale points{rest}";
    }
}
