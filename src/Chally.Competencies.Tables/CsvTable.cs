using System.Runtime.CompilerServices;
using Chally.Competencies.Input;
using Chally.Competencies.Tables.Csv;

namespace Chally.Competencies.Tables;

/// <summary>Tables as CSV: rows in and rows out, blocking and not.</summary>
internal static class CsvTable
{
    private const int BlockBytes = 64 * 1024;

    /// <summary>Reads rows; each enumeration begins anew with a reader of its own.</summary>
    public static IEnumerable<InputItem<T>> Read<T>(Stream csv, Func<RowReader<T>> reader)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Rows(csv, reader);
    }

    public static IAsyncEnumerable<InputItem<T>> ReadAsync<T>(Stream csv, Func<RowReader<T>> reader, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(csv);
        return RowsAsync(csv, reader, cancellationToken);
    }

    public static void Write<T>(Stream csv, IEnumerable<string> columns, IEnumerable<T> values, Action<CsvText, T> addRow)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(values);
        CsvText text = Header(columns);
        foreach (T value in values)
        {
            addRow(text, value);
            text.EndRow();
            if (text.Written.Length >= BlockBytes)
            {
                csv.Write(text.Written.Span);
                text.Clear();
            }
        }

        csv.Write(text.Written.Span);
    }

    public static async Task WriteAsync<T>(
        Stream csv, IEnumerable<string> columns, IAsyncEnumerable<T> values, Action<CsvText, T> addRow, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(values);
        CsvText text = Header(columns);
        await foreach (T value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            addRow(text, value);
            text.EndRow();
            if (text.Written.Length >= BlockBytes)
            {
                await csv.WriteAsync(text.Written, cancellationToken).ConfigureAwait(false);
                text.Clear();
            }
        }

        await csv.WriteAsync(text.Written, cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<InputItem<T>> Rows<T>(Stream stream, Func<RowReader<T>> newReader)
        where T : class
    {
        RowReader<T> reader = newReader();
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
        Stream stream, Func<RowReader<T>> newReader, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        RowReader<T> reader = newReader();
        using CsvRows rows = await CsvRows.OpenAsync(stream, cancellationToken).ConfigureAwait(false);
        while (!reader.IsAtEnd && await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
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
