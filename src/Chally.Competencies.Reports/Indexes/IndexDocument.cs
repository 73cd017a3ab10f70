using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Reports.Indexes;

/// <summary>The page that leads to the reports on several people. It keeps the given order and ranks nobody.</summary>
internal static class IndexDocument
{
    public static ReportDocument Of(Benchmark benchmark, IEnumerable<IndexEntry> people, ReportOptions options)
    {
        IndexEntry[] entries = ReportScores.All(people, nameof(people));
        Wording words = new(options);
        return Of(
            "Candidates",
            benchmark,
            [.. entries.Select(entry => new Person(entry.Score.Benchmark, entry.Score.Subject, entry.Page, entry.Score.Overall, null))],
            ["Person", "Rated by", TableColumn.Number("Overall scale points"), "Band"],
            [.. entries.Select(entry => (string[])[entry.Score.Subject, Wording.RatedBy(entry.Score) ?? Wording.None,
                words.Points(entry.Score.Overall?.Percent), entry.Score.Overall?.Band ?? entry.Score.OverallReason ?? string.Empty])],
            string.Empty,
            options);
    }

    public static ReportDocument Of(Benchmark benchmark, IEnumerable<RaterIndexEntry> people, ReportOptions options)
    {
        RaterIndexEntry[] entries = ReportScores.All(people, nameof(people));
        Wording words = new(options);
        return Of(
            "People and several raters",
            benchmark,
            [.. entries.Select(entry => new Person(entry.Score.Benchmark, entry.Score.Subject, entry.Page, entry.Score.Overall, entry.Score.OverallEnd))],
            ["Person", TableColumn.Number("Raters"), TableColumn.Number("Combined scale points"), TableColumn.Number("Self minus combined"), "Band"],
            [
                .. entries.Select(entry => (string[])
                [
                    entry.Score.Subject, words.Whole(entry.Score.Roles.Sum(role => role.Raters)),
                    words.Points(entry.Score.Overall?.Percent, entry.Score.OverallEnd), words.Signed(entry.Score.OverallGap.Points),
                    entry.Score.Overall?.Band ?? entry.Score.OverallReason ?? Wording.None,
                ]),
            ],
            ", all roles but self combined",
            options);
    }

    private static ReportDocument Of(Message kind, Benchmark benchmark, Person[] people, TableColumn[] columns, string[][] cells, string after,
        ReportOptions options)
    {
        if (people.Any(person => person.Benchmark != benchmark.Id))
        {
            throw new ArgumentException($"The scores must be of benchmark '{benchmark.Id}', but one is of another.", nameof(people));
        }

        Wording words = new(options);
        TrackRow[] rows =
        [
            .. people.Select(person => new TrackRow(
                person.Subject,
                person.Overall is CompositeScore overall ? words.Points(overall.Percent, person.End) : "no overall score",
                new ScoreTrack(person.Overall is CompositeScore composite ? words.ScalePoints(composite.Percent, person.End) : "no overall score",
                    person.Overall?.Percent),
                person.Page)),
        ];
        TrackRows chart = new(
            words.Spread([.. people.Select(person => person.Overall?.Percent)], after),
            "Overall scores in the order of the file. This is not a ranking, and nearby scores may be within error of measurement of each other.",
            Axis.ScalePoints,
            rows,
            new DataTable("People", columns, cells));
        return new ReportDocument(
            kind,
            benchmark.Title,
            [new Fact("People", words.Whole(people.Length))],
            [],
            [new Section("people", "Everybody, in the order of the file", [chart]) { IsBrief = true }, ReportEnding.ResponsibleUse(options)],
            options);
    }

    private sealed record Person(string Benchmark, string Subject, string Page, CompositeScore? Overall, ScoreEnd? End);
}
