using Chally.Competencies.Input;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Tables;

/// <summary>Reads what a table says of each person, such as a criterion or a group: a row a person.</summary>
/// <remarks>
/// The columns <c>subject</c>, <c>subjectId</c> or both, and those asked for beside them; otherwise as <see cref="NamedRows"/>. Who stands in the table twice
/// is known at its end only: then a row with the line of the second row and no value says so.
/// </remarks>
public static class PersonRows
{
    /// <summary>Reads the rows.</summary>
    /// <param name="csv">The table; it stays open.</param>
    /// <param name="columns">The columns that must be there beside those of the person.</param>
    /// <param name="optional">The columns that may be there; none when left out.</param>
    /// <param name="names">When two names are those of one person.</param>
    /// <param name="options">The options.</param>
    /// <returns>A row for each row of the table but the header.</returns>
    /// <exception cref="ArgumentException">A column is named twice, or no column is named.</exception>
    public static IEnumerable<InputItem<PersonFields>> Read(
        Stream csv,
        IReadOnlyList<string> columns,
        IReadOnlyList<string>? optional = null,
        NameMatching names = NameMatching.Folded,
        TableOptions? options = null) =>
        CsvTable.Read(csv, Reader(columns, optional, names, options));

    /// <summary>Reads the rows without ever blocking on the stream.</summary>
    /// <inheritdoc cref="Read"/>
    /// <param name="csv">The table; it stays open.</param>
    /// <param name="columns">The columns that must be there beside those of the person.</param>
    /// <param name="optional">The columns that may be there; none when left out.</param>
    /// <param name="names">When two names are those of one person.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<InputItem<PersonFields>> ReadAsync(
        Stream csv,
        IReadOnlyList<string> columns,
        IReadOnlyList<string>? optional = null,
        NameMatching names = NameMatching.Folded,
        TableOptions? options = null,
        CancellationToken cancellationToken = default) =>
        CsvTable.ReadAsync(csv, Reader(columns, optional, names, options), cancellationToken);

    private static Func<PersonReader> Reader(IReadOnlyList<string> columns, IReadOnlyList<string>? optional, NameMatching matching, TableOptions? options)
    {
        ColumnNames names = new(columns, optional);
        return () => new PersonReader(options, names, matching);
    }
}
