using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Psychometrics.Tests.Infrastructure;

/// <summary>A benchmark of two competencies on a scale of 1 to 5, with sheets and norm sets for it.</summary>
internal static class TwoScores
{
    public static Benchmark Benchmark { get; } = SmallBenchmark.On(
        1,
        5,
        [
            SmallBenchmark.Entry(SmallBenchmark.Rated("a", SmallBenchmark.High("a-1"), SmallBenchmark.Low("a-2")), weight: 2),
            SmallBenchmark.Entry(SmallBenchmark.Rated("b", SmallBenchmark.High("b-1"), SmallBenchmark.High("b-2"))),
        ]);

    public static RatingSheet Sheet(string subject, string rater, params int?[] ratings) => new()
    {
        Subject = subject,
        Rater = rater,
        Ratings = [.. Benchmark.Items().Zip(ratings, (item, rating) => new ItemRating(item.Id, rating))],
    };

    public static BenchmarkScore[] Score(params RatingSheet[] sheets) => [.. sheets.Select(new BenchmarkScorer(Benchmark).Score)];

    /// <summary>A norm set with one table for competency a and the composite, none for b.</summary>
    public static NormSet Norms(NormTable table) => new()
    {
        Id = "two-norms",
        Date = new DateOnly(2026, 3, 1),
        Population = "Applicants",
        Setting = "Interview",
        Benchmark = Benchmark.Id,
        ScoringHash = Benchmark.ComputeScoringHash(),
        N = table.N,
        Competencies = ValueMap.Create([KeyValuePair.Create("a", table)]),
        Overall = table,
    };
}
