using System.Globalization;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>What each item adds to the score of its competency.</summary>
internal static class ExplanationView
{
    public static void Write(TextView view, Benchmark benchmark, BenchmarkScore score)
    {
        foreach ((BenchmarkCompetency entry, CompetencyScore competency) in benchmark.Competencies.Zip(score.Competencies).Where(pair => pair.Second.Items.Count > 0))
        {
            view.Section($"{entry.Name}: what each item adds");
            view.Table(
                ["Item", "Pole", Column.Number("Rating"), Column.Number("Keyed"), Column.Number("Weight"), Column.Number("Points")],
                [.. entry.Competency.Items().Zip(competency.Items, Row), Sum(competency)]);
        }
    }

    /// <summary>Id and statement share a column, so that both can be read on a terminal of 80 columns.</summary>
    private static string[] Row(CompetencyItem item, ItemContribution contribution) =>
    [
        $"{item.Id}\n{item.Text}",
        item.Pole == Pole.High ? "high" : "low",
        Whole(contribution.Rating),
        Whole(contribution.KeyedRating),
        Whole(contribution.Weight),
        Points(contribution.Points),
    ];

    private static string[] Sum(CompetencyScore competency) =>
        [competency.Percent is null ? $"Not scored: {competency.Reason}" : "Sum, the score", string.Empty, string.Empty, string.Empty, string.Empty, Points(competency.Percent)];

    private static string Points(double? points) => points?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
