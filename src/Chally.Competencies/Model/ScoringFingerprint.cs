using System.Globalization;
using System.Text;
using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>
/// The fingerprint of what a score depends on, one fact a line in a fixed order: ids, poles, weights, scales and levels. Texts are left out, so
/// that mending a typo does not break norms collected before.
/// </summary>
internal static class ScoringFingerprint
{
    public static string Of(params IEnumerable<Benchmark> benchmarks)
    {
        StringBuilder lines = new();
        foreach (Benchmark benchmark in benchmarks.OrderBy(b => b.Id, StringComparer.Ordinal))
        {
            AppendScoring(lines, benchmark);
        }

        return Fingerprint.Of(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    private static void AppendScoring(StringBuilder lines, Benchmark benchmark)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        lines.Append(invariant, $"benchmark {benchmark.Id} {benchmark.RatingScale.Min} {benchmark.RatingScale.Max}\n");
        foreach (BenchmarkCompetency entry in benchmark.Competencies)
        {
            lines.Append(invariant, $"competency {entry.Id} {entry.Weight:R} {entry.RequiredLevel ?? 0} {entry.Competency.Levels.Count}\n");
            foreach (CompetencyItem item in entry.Competency.Items())
            {
                lines.Append(invariant, $"item {item.Id} {(int)item.Pole} {item.Weight} {item.LevelRank ?? 0}\n");
            }
        }
    }
}
