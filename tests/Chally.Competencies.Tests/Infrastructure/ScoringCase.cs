using Chally.Competencies.Scoring;

namespace Chally.Competencies.Tests.Infrastructure;

/// <summary>A generated benchmark with a sheet of ratings that fits it.</summary>
public sealed record ScoringCase(Benchmark Benchmark, RatingSheet Sheet)
{
    public BenchmarkScore Score(ScoringPolicy? policy = null) => new BenchmarkScorer(Benchmark, policy).Score(Sheet);

    /// <summary>One line a competency, short enough to work a shrunk failure by hand.</summary>
    public override string ToString()
    {
        Dictionary<string, ItemRating> answers = Sheet.Ratings.ToDictionary(answer => answer.ItemId, StringComparer.Ordinal);
        IEnumerable<string> lines = Benchmark.Competencies.Select(entry => $"{entry.Id} w{entry.Weight} needs {entry.RequiredLevel}: "
            + string.Join(", ", entry.Competency.Items().Select(item =>
                $"{item.Id}({item.Pole} w{item.Weight} " +
                    $"L{item.LevelRank})={(answers.TryGetValue(item.Id, out ItemRating? answer) ? answer.Rating?.ToString() ?? "not observed" : "-")}")));
        return $"scale {Benchmark.RatingScale.Min}-{Benchmark.RatingScale.Max}; order " +
            $"{string.Join(' ', Sheet.Ratings.Select(answer => answer.ItemId))}\n{string.Join('\n', lines)}";
    }
}
