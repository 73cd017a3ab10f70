using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Comparisons;

/// <summary>Two scores a row, joined; with a norm set the range that error of measurement alone explains.</summary>
internal static class DifferenceChart
{
    public static Chart Of(ComparisonMaterial material)
    {
        Wording words = material.Words;
        TrackRow[] rows =
        [
            .. material.Benchmark.Competencies.Select((entry, c) => RowOf(
                words, entry.Name, material.Difference.Competencies[c].First, material.Difference.Competencies[c].Second, material.Difference.Competencies[c].Difference, material.Change?.Competencies[c])),
            RowOf(words, "Overall", material.First.Overall?.Percent, material.Second.Overall?.Percent, material.Difference.Overall, material.Change?.Overall),
        ];
        string error = material.Change is null
            ? string.Empty
            : $" The gray band is how far error of measurement alone can carry the second score from the first (confidence 0.95); a dashed line stays within it.";
        return new Chart(
            ComparisonOpening.Finding(material),
            $"Ring: first, {material.FirstName}. Dot: second, {material.SecondName}. The numbers are both scores and second minus first, in scale points.{error}",
            new TrackRows(PoleAxis.ScalePoints, rows, material.Options.ContentLanguage, Numbers(material)));
    }

    /// <summary>The error of every difference; nothing without a norm set.</summary>
    public static IEnumerable<Block> ErrorTable(ComparisonMaterial material)
    {
        if (material.Change is not ChangeReport change)
        {
            yield break;
        }

        Wording words = material.Words;
        yield return new DataTable(
            "Differences against error of measurement",
            ["Competency", TableColumn.Number("Difference"), TableColumn.Number("Standard error"), TableColumn.Number("Index"), "Beyond error"],
            [
                .. material.Benchmark.Competencies.Select((entry, c) => Cells(words, entry.Name, change.Competencies[c])),
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
        return new TrackRow(name, number, new DumbbellTrack($"first {words.Points(first)}, second {words.Points(second)}, difference {words.Signed(difference)}{sure}", first, second)
        {
            Reach = change?.StandardError * ReliableChange.Threshold,
            IsWithinError = change?.IsReliable == false,
        });
    }

    private static DataTable Numbers(ComparisonMaterial material)
    {
        Wording words = material.Words;
        return new DataTable(
            "Scores by competency",
            ["Competency", TableColumn.Number($"First, {material.FirstName}"), TableColumn.Number($"Second, {material.SecondName}"), TableColumn.Number("Difference")],
            [
                .. material.Benchmark.Competencies.Zip(material.Difference.Competencies).Select(pair => (string[])
                [
                    pair.First.Name, words.Points(pair.Second.First), words.Points(pair.Second.Second), words.Signed(pair.Second.Difference),
                ]),
                ["Overall", words.Points(material.First.Overall?.Percent), words.Points(material.Second.Overall?.Percent), words.Signed(material.Difference.Overall)],
            ]);
    }

    private static string[] Cells(Wording words, string name, ReliableChange change) =>
    [
        name, words.Signed(change.Difference), words.Figure(change.StandardError, 1), ComparisonOpening.Index(words, change.Index), change.IsReliable switch
        {
            true => "yes",
            false => "no",
            null => "–",
        },
    ];
}
