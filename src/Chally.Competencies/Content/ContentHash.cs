using System.Runtime.CompilerServices;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>The SHA-256 fingerprint of content: it covers every text, the remarks of authors on warnings aside.</summary>
public static class ContentHash
{
    private static readonly ConditionalWeakTable<Benchmark, string> Known = [];

    /// <summary>The hash of a benchmark with its competencies; computed once for each object.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException">The benchmark is null.</exception>
    public static string Of(Benchmark benchmark)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        return Known.GetValue(benchmark, static known => OfBundle(known.Competencies.Select(entry => entry.Competency), [known]));
    }

    internal static string Of(CompetencyCatalog catalog) =>
        OfBundle(catalog.Competencies.OrderBy(c => c.Id, StringComparer.Ordinal), catalog.Benchmarks.OrderBy(b => b.Id, StringComparer.Ordinal));

    private static string OfBundle(IEnumerable<Competency> competencies, IEnumerable<Benchmark> benchmarks)
    {
        using MemoryStream canonical = new();
        ContentWriter.WriteBundle(
            canonical,
            competencies.Select(competency => competency with { AcceptedWarnings = [] }),
            benchmarks.Select(benchmark => benchmark with { AcceptedWarnings = [] }));
        return Fingerprint.Of(canonical.GetBuffer().AsSpan(0, (int)canonical.Length));
    }
}
