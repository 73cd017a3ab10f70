using Chally.Competencies.Content;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>A benchmark made of a document, in the document's own words, and the report of how it was read.</summary>
public sealed record ImportedContent
{
    /// <summary>The benchmark, complete in itself.</summary>
    public required Benchmark Benchmark { get; init => field = Require.NotNull(value); }

    /// <summary>What was found, inferred, missing and not read.</summary>
    public required ImportReport Report { get; init => field = Require.NotNull(value); }

    /// <summary>The competencies of the benchmark, in its order.</summary>
    public ValueList<Competency> Competencies => [.. Benchmark.Competencies.Select(entry => entry.Competency)];

    /// <summary>Writes the competencies and the benchmark as one bundle, which <see cref="CompetencyCatalog.Read"/> reads back.</summary>
    /// <param name="stream">Where the UTF-8 goes; it stays open.</param>
    public void WriteTo(Stream stream) => ContentWriter.WriteBundle(stream, Competencies, [Benchmark]);
}
