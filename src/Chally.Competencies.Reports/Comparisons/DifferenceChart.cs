using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Comparisons;

/// <summary>Two scores a row, joined; with a norm set the range that error of measurement alone explains.</summary>
internal static class DifferenceChart
{
    public static Drawing Of(ComparisonResults results)
    {
        Wording words = results.Words;
        TrackRow[] rows =
        [
            .. results.Benchmark.Competencies.Select((entry, c) => RowOf(
                words, entry.Name, results.Difference.Competencies[c].First, results.Difference.Competencies[c].Second,
                results.Difference.Competencies[c].Difference, results.Change?.Competencies[c])),
            RowOf(words, "Overall", results.First.Overall?.Percent, results.Second.Overall?.Percent, results.Difference.Overall, results.Change?.Overall),
        ];
        string error = results.Change is null
            ? string.Empty
            : $" The gray band is how far error of measurement alone can carry the second score from the first (confidence 0.95); a dashed line stays " +
                $"within it.";
        return new TrackRows(
            ComparisonOpening.Finding(results),
            $"Ring: first, {results.FirstName}. Dot: second, {results.SecondName}. The numbers are both scores and second minus first, in scale points.{error}",
            PoleAxis.ScalePoints, rows, Numbers(results));
    }

    /// <summary>The error of every difference; nothing without a norm set.</summary>
    public static IEnumerable<Block> ErrorTable(ComparisonResults results)
    {
        if (results.Change is not ChangeReport change)
        {
            yield break;
        }

        Wording words = results.Words;
        yield return new DataTable(
            "Differences against error of measurement",
            ["Competency", TableColumn.Number("Difference"), TableColumn.Number("Standard error"), TableColumn.Number("Index"), "Beyond error"],
            [
                .. results.Benchmark.Competencies.Select((entry, c) => Cells(words, entry.Name, change.Competencies[c])),
                Cells(words, "Overall", change.Overall),
            ]);
    }

    private static TrackRow RowOf(Wording words, string name, double? first, double? second, double? difference, ReliableChange? change)
    {
        string scores = first is null && second is null ? "not scored" : $"{words.Points(first)} → {words.Points(second)}";
        string number = difference is null ? scores : $"{scores} ({words.Signed(difference)})";
        string sure = change?.IsReliable switch
        {
            true => "; beyond error of measurement",
            false => "; within error of measurement",
            null => string.Empty,
        };
        return new TrackRow(name, number,
            new DumbbellTrack($"first {words.Points(first)}, second {words.Points(second)}, difference {words.Signed(difference)}{sure}", first, second)
            {
                Reach = change?.StandardError * ReliableChange.Threshold,
                IsWithinError = change?.IsReliable == false,
            });
    }

    private static DataTable Numbers(ComparisonResults results)
    {
        Wording words = results.Words;
        return new DataTable(
            "Scores by competency",
            ["Competency", TableColumn.Number($"First, {results.FirstName}"), TableColumn.Number($"Second, {results.SecondName}"),
                TableColumn.Number("Difference")],
            [
                .. results.Benchmark.Competencies.Zip(results.Difference.Competencies).Select(pair => (string[])
                [
                    pair.First.Name, words.Points(pair.Second.First), words.Points(pair.Second.Second), words.Signed(pair.Second.Difference),
                ]),
                ["Overall", words.Points(results.First.Overall?.Percent), words.Points(results.Second.Overall?.Percent),
                    words.Signed(results.Difference.Overall)],
            ]);
    }

    private static string[] Cells(Wording words, string name, ReliableChange change) =>
    [
        name, words.Signed(change.Difference), words.Figure(change.StandardError, 1), words.SignedFigure(change.Index), change.IsReliable switch
        {
            true => "yes",
            false => "no",
            null => "–",
        },
    ];
}
