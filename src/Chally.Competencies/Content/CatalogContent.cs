using Chally.Competencies.Content.Overlays;

namespace Chally.Competencies.Content;

/// <summary>What a catalog holds, and where to find it by id.</summary>
internal sealed class CatalogContent
{
    public CatalogContent(
        string? contentVersion,
        ValueList<Competency> competencies,
        ValueList<Benchmark> benchmarks,
        ValueList<ContentSource> sources,
        ValueList<ContentOverlay> overlays)
    {
        ContentVersion = contentVersion;
        Competencies = competencies;
        Benchmarks = benchmarks;
        Sources = sources;
        Overlays = overlays;
        foreach (Competency competency in competencies.AsSpan())
        {
            CompetenciesById.Add(competency.Id, competency);
        }

        foreach (Benchmark benchmark in benchmarks.AsSpan())
        {
            BenchmarksById.Add(benchmark.Id, benchmark);
        }
    }

    public string? ContentVersion { get; }

    public ValueList<Competency> Competencies { get; }

    public ValueList<Benchmark> Benchmarks { get; }

    public ValueList<ContentSource> Sources { get; }

    public ValueList<ContentOverlay> Overlays { get; }

    public Dictionary<string, Competency> CompetenciesById { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Benchmark> BenchmarksById { get; } = new(StringComparer.Ordinal);
}
