using Chally.Competencies.Scoring;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Infrastructure;

/// <summary>A benchmark whose scores can be any whole number of scale points, so that nothing but rounding hides a score.</summary>
internal static class WholePoints
{
    /// <summary>Competencies a, b and c with weights 3, 0.7 and 1, of two items from 0 to 50 each.</summary>
    public static Benchmark Benchmark { get; } = On(
        0, 50, [Entry(Rated("a", High("a1"), High("a2")), 3), Entry(Rated("b", High("b1"), High("b2")), 0.7), Entry(Rated("c", High("c1"), High("c2")))]);

    /// <summary>A sheet that gives the competencies these scores; null rates nothing.</summary>
    public static RatingSheet SheetOf(RaterRole? role, string? rater, params int?[] scores) => Sheet(
        [.. scores.SelectMany((score, c) => new (string, int?)[] { ($"{"abc"[c]}1", score / 2), ($"{"abc"[c]}2", score - (score / 2)) })]) with
    { Role = role, Rater = rater };
}
