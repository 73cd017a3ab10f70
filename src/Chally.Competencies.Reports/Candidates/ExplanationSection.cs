using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>What each item adds to the score of its competency; nothing unless it is asked for.</summary>
internal static class ExplanationSection
{
    public static IEnumerable<Section> Of(CandidateResults results) => results.Shown.ExplainsItems
        ? [new Section("explanation", "What each item adds", () => [.. results.Benchmark.Competencies.Zip(results.Score.Competencies).Where(pair =>
            pair.Second.Items.Count > 0).Select(pair => TableOf(results.Words, pair.First, pair.Second))]) { IsBrief = true }]
        : [];

    private static DataTable TableOf(Wording words, BenchmarkCompetency entry, CompetencyScore score) => new(
        $"{entry.Name}: what each item adds",
        [TableColumn.Id("Item"), "Statement", "Pole", TableColumn.Number("Rating"), TableColumn.Number("Keyed"), TableColumn.Number("Weight"),
            TableColumn.Number("Points")],
        [
            .. entry.Competency.Items().Zip(score.Items, (item, adds) => (string[])
            [
                item.Id, item.Text, item.Pole == Pole.High ? "high" : "low", Whole(words, adds.Rating), Whole(words, adds.KeyedRating),
                Whole(words, adds.Weight), words.Decimal(adds.Points, 2),
            ]),
            ["", score.Percent is null ? $"Not scored: {score.Reason}" : "Sum, the score", "", "", "", "", words.Decimal(score.Percent, 2)],
        ]);

    private static string Whole(Wording words, int? number) => number is int known ? words.Whole(known) : Wording.None;
}
