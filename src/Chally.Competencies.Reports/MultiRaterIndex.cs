using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports;

/// <summary>The page that leads to the reports of several people whom several raters scored. It keeps the given order and ranks nobody.</summary>
public static class MultiRaterIndex
{
    /// <summary>Lists people with their combined scores, each with a link to the page about them.</summary>
    /// <param name="benchmark">The benchmark that they were scored against.</param>
    /// <param name="people">The people, in the order in which they are to stand.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the list is null.</exception>
    /// <exception cref="ArgumentException">A score is of another benchmark.</exception>
    public static Report Of(Benchmark benchmark, IEnumerable<MultiRaterEntry> people, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        MultiRaterEntry[] entries = ReportScores.All(people, nameof(people));
        if (entries.FirstOrDefault(entry => entry.Score.Benchmark != benchmark.Id) is MultiRaterEntry foreign)
        {
            throw new ArgumentException($"The scores must be of benchmark '{benchmark.Id}', but one is of another.", nameof(people));
        }

        ReportOptions known = options ?? ReportOptions.Default;
        Wording words = new(known.Culture);
        TrackRow[] rows =
        [
            .. entries.Select(entry => new TrackRow(
                entry.Score.Subject,
                entry.Score.Overall is CompositeScore overall ? words.Points(overall.Percent, entry.Score.OverallEnd) : "no overall score",
                new ScoreTrack(entry.Score.Overall is CompositeScore composite ? words.ScalePoints(composite.Percent, entry.Score.OverallEnd) : "no overall score", entry.Score.Overall?.Percent),
                entry.Page)),
        ];
        DataTable numbers = new(
            "People",
            ["Person", TableColumn.Number("Raters"), TableColumn.Number("Combined scale points"), TableColumn.Number("Self minus combined"), "Band"],
            [
                .. entries.Select(entry => (string[])
                [
                    entry.Score.Subject, words.Whole(entry.Score.Roles.Sum(role => role.Raters)), words.Points(entry.Score.Overall?.Percent, entry.Score.OverallEnd), words.Signed(entry.Score.OverallGap.Points),
                    entry.Score.Overall?.Band ?? entry.Score.OverallReason ?? "–",
                ]),
            ]);
        double[] scores = [.. entries.Select(entry => entry.Score.Overall?.Percent).OfType<double>()];
        string finding = scores.Length == 0
            ? "Nobody has an overall score"
            : $"{words.Count(scores.Length, "person scores", "people score")} from {words.Points(scores.Min())} to {words.Points(scores.Max())} of 100 scale points, all roles but self combined";
        Chart chart = new(
            finding,
            "Combined overall scores in the order of the file. This is not a ranking, and nearby scores may be within error of measurement of each other.",
            new TrackRows(Axis.ScalePoints, rows, known.ContentLanguage, numbers));
        return new Report(new ReportDocument(
            "People and several raters",
            benchmark.Title,
            [new Fact("People", words.Whole(entries.Length))],
            [],
            [new Section("people", "Everybody, in the order of the file", [new Figure(chart)]), ReportEnding.ResponsibleUse(known)],
            known));
    }
}
