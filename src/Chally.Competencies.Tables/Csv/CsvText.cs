using System.Buffers;
using System.Globalization;
using System.Text;

namespace Chally.Competencies.Tables.Csv;

/// <summary>
/// Rows of CSV (RFC 4180, comma, line feeds) in which no cell can run as a formula, whatever separator the spreadsheet that opens it expects: an
/// apostrophe stands before every sign that could begin one, and what holds any separator is quoted.
/// </summary>
internal sealed class CsvText
{
    /// <summary>What begins a formula, also in the full-width and small forms that spreadsheets of East Asia take for it.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B");

    /// <summary>What ends a cell in one dialect or another. The comma ends none where the cell is quoted, and a cell that holds one is.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(";\t|\r\n");

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\t|\"\r\n'");

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> bytes = new(4096);
    private bool isInRow;

    /// <summary>What was added since it was cleared, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public void Clear() => bytes.ResetWrittenCount();

    /// <summary>Adds a cell; an empty one for null.</summary>
    public void Add(string? text)
    {
        if (isInRow)
        {
            bytes.Write(","u8);
        }

        isInRow = true;
        Strict.GetBytes(Cell(text ?? string.Empty), bytes);
    }

    /// <summary>Adds a number with as many digits as tell it from every other; an empty cell for null.</summary>
    public void Add(double? number) => AddNumber(number?.ToString("R", CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Add(double?)"/>
    public void Add(int? number) => AddNumber(number?.ToString(CultureInfo.InvariantCulture));

    public void EndRow()
    {
        bytes.Write("\n"u8);
        isInRow = false;
    }

    /// <summary>A text as the cell that shows it.</summary>
    public static string Cell(string text)
    {
        string harmless = Harmless(text);
        return harmless.AsSpan().ContainsAny(Quoted) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }

    /// <summary>A number runs as none, but its sign would be taken for one.</summary>
    private void AddNumber(string? number)
    {
        Add(string.Empty);
        Strict.GetBytes(number ?? string.Empty, bytes);
    }

    /// <summary>The text with an apostrophe at the start of each part, between separators, that could run.</summary>
    private static string Harmless(string text)
    {
        StringBuilder? changed = null;
        int copied = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = text.AsSpan(start).IndexOfAny(Separators);
            end = end < 0 ? text.Length : start + end;
            if (CouldRun(text.AsSpan(start, end - start)) || (start == 0 && text[0] is '\t' or '\r' or '\n'))
            {
                changed = (changed ?? new StringBuilder()).Append(text, copied, start - copied).Append('\'');
                copied = start;
            }

            start = end + 1;
        }

        return changed is null ? text : changed.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Whether a sign comes first, but for blanks, quotes and what has no width.</summary>
    private static bool CouldRun(ReadOnlySpan<char> part)
    {
        foreach (char c in part)
        {
            if (Signs.Contains(c))
            {
                return true;
            }

            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c != '"' && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                return false;
            }
        }

        return false;
    }
}
