using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Tables;

/// <summary>Ratings as a table: a row a sheet, a column an item (<see cref="RatingTable"/> says which columns there are beside them).</summary>
/// <remarks>
/// CSV (RFC 4180) with commas; UTF-8, or UTF-16 and UTF-32 with a byte order mark; rows of at most 1 MiB. A row with problems is followed by the others; a
/// header with problems is the last row. Of what a table says no problem quotes a text, as it may be the name of a person.
/// </remarks>
public static class RatingRows
{
    /// <summary>Reads the sheets, one in memory at a time.</summary>
    /// <param name="csv">The table; it stays open.</param>
    /// <param name="benchmark">The benchmark that the items belong to.</param>
    /// <param name="options">The options.</param>
    /// <returns>A row for each row of the table but the header.</returns>
    public static IEnumerable<InputItem<RatingSheet>> Read(Stream csv, Benchmark benchmark, TableOptions? options = null) =>
        CsvTable.Read(csv, Reader(benchmark, options));

    /// <summary>Reads the sheets without ever blocking on the stream.</summary>
    /// <inheritdoc cref="Read"/>
    /// <param name="csv">Where the table goes.</param>
    /// <param name="benchmark">The benchmark whose items are rated.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<InputItem<RatingSheet>> ReadAsync(
        Stream csv, Benchmark benchmark, TableOptions? options = null, CancellationToken cancellationToken = default) =>
        CsvTable.ReadAsync(csv, Reader(benchmark, options), cancellationToken);

    /// <summary>Writes a table to fill in: the header row alone.</summary>
    /// <param name="csv">Where the table goes.</param>
    /// <param name="benchmark">The benchmark whose items are rated.</param>
    public static void WriteTemplate(Stream csv, Benchmark benchmark) =>
        CsvTable.Write<RatingSheet>(csv, RatingTable.ColumnsOf(benchmark), [], (_, _) => { });

    /// <summary>Writes a table to fill in without ever blocking on the stream.</summary>
    /// <param name="csv">Where the table goes.</param>
    /// <param name="benchmark">The benchmark whose items are rated.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    public static Task WriteTemplateAsync(Stream csv, Benchmark benchmark, CancellationToken cancellationToken = default) =>
        CsvTable.WriteAsync(csv, RatingTable.ColumnsOf(benchmark), AsyncEnumerable.Empty<RatingSheet>(), (_, _) => { }, cancellationToken);

    private static Func<RatingReader> Reader(Benchmark benchmark, TableOptions? options)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        return () => new RatingReader(options, benchmark);
    }
}
