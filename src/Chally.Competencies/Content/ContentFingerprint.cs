using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chally.Competencies.Content;

/// <summary>
/// SHA-256 fingerprints of content. The content hash covers every text, remarks of its authors on warnings aside; the scoring hash only what a score depends on, one fact a
/// line in a fixed order, so that mending a typo does not break norms collected before.
/// </summary>
internal static class ContentFingerprint
{
    public static string OfContent(Benchmark benchmark) =>
        OfBundle(benchmark.Competencies.Select(entry => entry.Competency), [benchmark]);

    public static string OfContent(CompetencyCatalog catalog) =>
        OfBundle(catalog.Competencies.OrderBy(c => c.Id, StringComparer.Ordinal), catalog.Benchmarks.OrderBy(b => b.Id, StringComparer.Ordinal));

    public static string OfScoring(Benchmark benchmark)
    {
        StringBuilder lines = new();
        AppendScoring(lines, benchmark);
        return Hash(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    public static string OfScoring(CompetencyCatalog catalog)
    {
        StringBuilder lines = new();
        foreach (Benchmark benchmark in catalog.Benchmarks.OrderBy(b => b.Id, StringComparer.Ordinal))
        {
            AppendScoring(lines, benchmark);
        }

        return Hash(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    public static string Hash(ReadOnlySpan<byte> canonical) => Convert.ToHexStringLower(SHA256.HashData(canonical));

    private static string OfBundle(IEnumerable<Competency> competencies, IEnumerable<Benchmark> benchmarks)
    {
        using MemoryStream canonical = new();
        ContentWriter.WriteBundle(
            canonical,
            competencies.Select(competency => competency with { AcceptedWarnings = [] }),
            benchmarks.Select(benchmark => benchmark with { AcceptedWarnings = [] }));
        return Hash(canonical.GetBuffer().AsSpan(0, (int)canonical.Length));
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
