using System.Globalization;
using System.Text.RegularExpressions;
using Chally.Competencies.Scoring;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Docs;

/// <summary>Items with their ratings as docs/scoring.md writes them, such as "a1 high: 4, a2 low ×3: –".</summary>
internal sealed partial record PageItems(ValueList<Indicator> Indicators, ValueList<ItemRating> Ratings)
{
    public static PageItems Parse(string cell)
    {
        Match[] items = [.. cell.Split(", ").Select(text => Item().Match(text))];
        Assert.All(items, item => Assert.True(item.Success, cell));
        return new PageItems(
            [.. items.Select(item => item.Groups[2].Value == "high" ? High(item.Groups[1].Value, WeightOf(item)) : Low(item.Groups[1].Value, WeightOf(item)))],
            [.. items.Select(item => new ItemRating(item.Groups[1].Value,
                item.Groups[4].Value == "–" ? null : int.Parse(item.Groups[4].Value, CultureInfo.InvariantCulture)))]);
    }

    /// <summary>The benchmark with one competency "a" of the items.</summary>
    public Benchmark On(RatingScale scale) => Shared.SmallBenchmark.On(scale.Min, scale.Max, Rated("a", Indicators));

    public RatingSheet Sheet() => new() { Subject = "A. Person", Ratings = Ratings };

    /// <summary>The items with another rating of one of them.</summary>
    public PageItems With(string item, int rating) =>
        this with { Ratings = [.. Ratings.Select(answer => answer.ItemId == item ? answer with { Rating = rating } : answer)] };

    /// <summary>The score of the one competency.</summary>
    public CompetencyScore Score(RatingScale scale, ScoringPolicy? policy = null) => new BenchmarkScorer(On(scale), policy).Score(Sheet()).Competencies[0];

    private static int WeightOf(Match item) => item.Groups[3].Success ? int.Parse(item.Groups[3].Value, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex(@"^(\w+) (high|low)(?: ×(\d+))?: (–|\d+)$")]
    private static partial Regex Item();
}
