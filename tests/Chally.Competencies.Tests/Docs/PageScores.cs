using Chally.Competencies.Scoring;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Docs;

/// <summary>People with given percent scores: competencies a, b, c … with one item each on a scale of 0–80, in steps of 1.25 points.</summary>
internal static class PageScores
{
    private const int Top = 80;

    public static Benchmark Benchmark(params IReadOnlyList<double> weights) =>
        On(0, Top, [.. weights.Select((weight, place) => Entry(Rated(IdOf(place), High($"{IdOf(place)}1")), weight))]);

    /// <summary>A sheet that gives these scores, null for none.</summary>
    public static RatingSheet Sheet(params IEnumerable<double?> percents) => Shared.SmallBenchmark.Sheet(
        percents.Select((percent, place) => ($"{IdOf(place)}1", percent is double points ? (int?)Rating(points) : null)));

    private static int Rating(double points)
    {
        double rating = points * Top / 100;
        Assert.Equal(Math.Round(rating), rating);
        return (int)rating;
    }

    private static string IdOf(int place) => ((char)('a' + place)).ToString();
}
