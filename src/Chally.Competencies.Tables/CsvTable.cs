using System.Runtime.CompilerServices;
using Chally.Competencies.Input;
using Chally.Competencies.Tables.Csv;

namespace Chally.Competencies.Tables;

/// <summary>Tables as CSV: rows in and rows out, blocking and not.</summary>
internal static class CsvTable
{
    private const int BlockBytes = 64 * 1024;

    public static IEnumerable<InputItem<T>> Read<T>(Stream stream, RowReader<T> reader)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Rows(stream, reader);
    }

    public static IAsyncEnumerable<InputItem<T>> ReadAsync<T>(Stream stream, RowReader<T> reader, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        return RowsAsync(stream, reader, cancellationToken);
    }

    public static void Write<T>(Stream stream, IEnumerable<string> columns, IEnumerable<T> values, Action<CsvText, T> addRow)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(values);
        CsvText csv = Header(columns);
        foreach (T value in values)
        {
            addRow(csv, value);
            csv.EndRow();
            if (csv.Written.Length >= BlockBytes)
            {
                stream.Write(csv.Written.Span);
                csv.Clear();
            }
        }

        stream.Write(csv.Written.Span);
    }

    public static async Task WriteAsync<T>(
        Stream stream, IEnumerable<string> columns, IAsyncEnumerable<T> values, Action<CsvText, T> addRow, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(values);
        CsvText csv = Header(columns);
        await foreach (T value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            addRow(csv, value);
            csv.EndRow();
            if (csv.Written.Length >= BlockBytes)
            {
                await stream.WriteAsync(csv.Written, cancellationToken).ConfigureAwait(false);
                csv.Clear();
            }
        }

        await stream.WriteAsync(csv.Written, cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<InputItem<T>> Rows<T>(Stream stream, RowReader<T> reader)
        where T : class
    {
        using CsvRows rows = CsvRows.Open(stream);
        while (!reader.IsAtEnd && rows.Read())
        {
            if (reader.Take(rows.Current) is InputItem<T> row)
            {
                yield return row;
            }
        }

        foreach (InputItem<T> row in reader.Rest())
        {
            yield return row;
        }
    }

    private static async IAsyncEnumerable<InputItem<T>> RowsAsync<T>(
        Stream stream, RowReader<T> reader, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        using CsvRows rows = await CsvRows.OpenAsync(stream, cancellationToken).ConfigureAwait(false);
        while (!reader.IsAtEnd && await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reader.Take(rows.Current) is InputItem<T> row)
            {
                yield return row;
            }
        }

        foreach (InputItem<T> row in reader.Rest())
        {
            yield return row;
        }
    }

    private static CsvText Header(IEnumerable<string> columns)
    {
        CsvText csv = new();
        foreach (string column in columns)
        {
            csv.Add(column);
        }

        csv.EndRow();
        return csv;
    }
}
