namespace Chally.Competencies.Benchmarks;

/// <summary>What a user would write: a dictionary in, LINQ, a dictionary out. No minimum, no weights, no explanation.</summary>
internal sealed class Naive(Benchmark benchmark)
{
    private readonly List<(string Id, string Competency, bool IsLow)> items =
    [
        .. benchmark.Competencies.SelectMany(entry => entry.Competency.Items().Select(item => (item.Id, entry.Id, item.Pole == Pole.Low))),
    ];

    private readonly int min = benchmark.RatingScale.Min;
    private readonly int max = benchmark.RatingScale.Max;

    public Dictionary<string, double> Score(Dictionary<string, int> ratings)
    {
        Dictionary<string, double> scores = items
            .Where(item => ratings.ContainsKey(item.Id))
            .GroupBy(item => item.Competency)
            .ToDictionary(
                group => group.Key,
                group => 100.0 * (group.Average(item => item.IsLow ? min + max - ratings[item.Id] : ratings[item.Id]) - min) / (max - min));
        scores["overall"] = scores.Values.Average();
        return scores;
    }
}
