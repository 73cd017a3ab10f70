using Chally.Competencies.Input;

namespace Chally.Competencies.Tables;

/// <summary>Reads a table by the names of its columns, such as counts by group.</summary>
/// <remarks>
/// CSV (RFC 4180) with commas, a header row and columns in any order; UTF-8, or UTF-16 and UTF-32 with a byte order mark; rows of at most 1 MiB. Case, spaces,
/// hyphens and underscores in the names of columns are free. A row with problems is followed by the others; a header with problems is the last row.
/// </remarks>
public static class NamedRows
{
    /// <summary>Reads the rows, one in memory at a time.</summary>
    /// <param name="csv">The table; it stays open.</param>
    /// <param name="columns">The columns that must be there.</param>
    /// <param name="optional">The columns that may be there; none when left out.</param>
    /// <param name="options">The options.</param>
    /// <returns>A row for each row of the table but the header.</returns>
    /// <exception cref="ArgumentException">A column is named twice, or no column is named.</exception>
    public static IEnumerable<InputItem<TableFields>> Read(
        Stream csv, IReadOnlyList<string> columns, IReadOnlyList<string>? optional = null, TableOptions? options = null) =>
        CsvTable.Read(csv, Reader(columns, optional, options));

    /// <summary>Reads the rows without ever blocking on the stream.</summary>
    /// <inheritdoc cref="Read"/>
    /// <param name="csv">The table; it stays open.</param>
    /// <param name="columns">The columns that must be there.</param>
    /// <param name="optional">The columns that may be there; none when left out.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<InputItem<TableFields>> ReadAsync(
        Stream csv,
        IReadOnlyList<string> columns,
        IReadOnlyList<string>? optional = null,
        TableOptions? options = null,
        CancellationToken cancellationToken = default) =>
        CsvTable.ReadAsync(csv, Reader(columns, optional, options), cancellationToken);

    private static Func<NamedReader> Reader(IReadOnlyList<string> columns, IReadOnlyList<string>? optional, TableOptions? options)
    {
        ColumnNames names = new(columns, optional);
        return () => new NamedReader(options, names);
    }
}
