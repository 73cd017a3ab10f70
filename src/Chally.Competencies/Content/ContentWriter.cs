using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>Writes content as a bundle that the reader reads back to equal competencies and benchmarks, the content version aside.</summary>
/// <remarks>
/// The form is canonical: members in a fixed order, defaults left out, two-space indent, line feeds. The same content gives the
/// same bytes on every machine.
/// </remarks>
public static class ContentWriter
{
    /// <summary>Writes competencies and benchmarks as one bundle.</summary>
    /// <param name="stream">Where the UTF-8 goes; it stays open.</param>
    /// <param name="competencies">The competencies that the bundle defines.</param>
    /// <param name="benchmarks">The benchmarks; they name their competencies by id.</param>
    public static void WriteBundle(Stream stream, IEnumerable<Competency> competencies, IEnumerable<Benchmark> benchmarks)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ContentBundle bundle = new([.. Require.Elements(competencies, nameof(competencies))], [.. Require.Elements(benchmarks, nameof(benchmarks))]);
        CompetencyJson.Write(stream, bundle);
    }
}
