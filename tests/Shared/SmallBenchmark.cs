using Chally.Competencies.Scoring;

namespace Chally.Competencies.Tests.Shared;

/// <summary>Benchmarks small enough to score by hand, and sheets for them.</summary>
internal static class SmallBenchmark
{
    public const string Id = "small";

    public static Indicator High(string id, int weight = 1) =>
        new() { Id = id, Pole = Pole.High, Text = $"Does {id}", Weight = weight };

    public static Indicator Low(string id, int weight = 1) =>
        new() { Id = id, Pole = Pole.Low, Text = $"Does {id}", Weight = weight };

    public static Competency Rated(string id, params IEnumerable<Indicator> indicators) =>
        new() { Id = id, Name = $"Name of {id}", Indicators = [.. indicators] };

    public static ProficiencyLevel Level(int rank, params IEnumerable<string> behaviors) => new()
    {
        Rank = rank,
        Name = $"Level {rank}",
        Behaviors = [.. behaviors.Select(id => new ProficiencyBehavior { Id = id, Text = $"Shows {id}" })],
    };

    /// <summary>Levels 1, 2, 3 … with one behaviour each, named b1, b2, b3 … after the prefix.</summary>
    public static Competency Leveled(string id, int levels, string prefix = "b") => new()
    {
        Id = id,
        Name = $"Name of {id}",
        Levels = [.. Enumerable.Range(1, levels).Select(rank => Level(rank, $"{prefix}{rank}"))],
    };

    public static BenchmarkCompetency Entry(Competency competency, double weight = 1, int? requiredLevel = null) =>
        new() { Competency = competency, Weight = weight, RequiredLevel = requiredLevel };

    public static Benchmark On(int min, int max, params IEnumerable<Competency> competencies) =>
        On(min, max, [.. competencies.Select(competency => Entry(competency))]);

    public static Benchmark On(int min, int max, ValueList<BenchmarkCompetency> competencies) => new()
    {
        Id = Id,
        Title = "Small",
        Description = new SourcedText { Text = "A benchmark for tests" },
        RatingScale = new RatingScale(min, max),
        Competencies = competencies,
    };

    public static RatingSheet Sheet(params IEnumerable<(string Item, int? Rating)> ratings) =>
        new() { Subject = "A. Person", Ratings = [.. ratings.Select(pair => new ItemRating(pair.Item, pair.Rating))] };

    public static BenchmarkScore Score(this Benchmark benchmark, params IEnumerable<(string Item, int? Rating)> ratings) =>
        new BenchmarkScorer(benchmark).Score(Sheet(ratings));

    public static BenchmarkScore Score(this Benchmark benchmark, ScoringPolicy policy, params IEnumerable<(string Item, int? Rating)> ratings) =>
        new BenchmarkScorer(benchmark, policy).Score(Sheet(ratings));

    /// <summary>Every item rated so that its keyed rating lies a number of points above the bottom of the scale.</summary>
    public static RatingSheet SheetAtKeyed(Benchmark benchmark, int pointsAboveMin)
    {
        RatingScale scale = benchmark.RatingScale;
        return Sheet(benchmark.Items().Select(item =>
            (item.Id, (int?)(item.Pole == Pole.High ? scale.Min + pointsAboveMin : scale.Max - pointsAboveMin))));
    }
}
