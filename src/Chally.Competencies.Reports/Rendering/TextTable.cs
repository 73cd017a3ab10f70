using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Rendering;

/// <summary>A table in columns of letters; one that does not fit the width has its rows written one below the other.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <summary>How narrow a column of words may become.</summary>
    private const int LeastWords = 12;

    public static void Write(TextLines lines, IReadOnlyList<TableColumn> columns, IReadOnlyList<string[]> rows, int? width)
    {
        int[]? widths = Widths(columns, rows, width);
        if (widths is null)
        {
            WriteRows(lines, columns, rows);
            return;
        }

        WriteRow(lines, columns, [.. columns.Select(column => column.Name.Key)], widths, TextStyle.Bold);
        lines.Whole(string.Join(Gap, widths.Select(wide => new string('-', wide))));
        foreach (string[] row in rows)
        {
            WriteRow(lines, columns, row, widths, TextStyle.Plain);
        }
    }

    /// <summary>Widths at which the table fits; null where there are none.</summary>
    private static int[]? Widths(IReadOnlyList<TableColumn> columns, IReadOnlyList<string[]> rows, int? width)
    {
        int[] cells = [.. columns.Select((_, c) => rows.Select(row => TextWidth.Of(row[c])).DefaultIfEmpty(0).Max())];
        int[] widths = [.. columns.Select((column, c) => Math.Max(cells[c], TextWidth.Of(column.Name.Key)))];
        int over = widths.Sum() + (Gap.Length * (columns.Count - 1)) - (width ?? int.MaxValue);
        if (over <= 0)
        {
            return widths;
        }

        // Headings break first, as numbers cannot; then words, the widest column by one letter at a time.
        int[] least =
        [
            .. columns.Select((column, c) => Math.Max(
                column.Name.Key.Split(' ').Max(TextWidth.Of), column.IsNumber || column.IsWhole
                    ? cells[c]
                    : Math.Min(cells[c], Math.Max(LeastWords, rows.Select(row => row[c].Split(' ').Max(TextWidth.Of)).DefaultIfEmpty(0).Max())))),
        ];
        for (; over > 0; over--)
        {
            int widest = Enumerable.Range(0, columns.Count).Where(c => widths[c] > Math.Max(least[c], cells[c])).DefaultIfEmpty(-1)
                .MaxBy(c => c < 0 ? 0 : widths[c]);
            widest = widest >= 0
                ? widest
                : Enumerable.Range(0, columns.Count).Where(c => widths[c] > least[c]).DefaultIfEmpty(-1).MaxBy(c => c < 0 ? 0 : widths[c]);
            if (widest < 0)
            {
                return null;
            }

            widths[widest]--;
        }

        return widths;
    }

    private static void WriteRow(TextLines lines, IReadOnlyList<TableColumn> columns, string[] cells, int[] widths, TextStyle style)
    {
        string[][] broken = [.. cells.Select((cell, c) => TextWidth.Of(cell) <= widths[c] ? [cell] : TextWidth.Broken(cell, widths[c]).ToArray())];
        for (int line = 0; line < broken.Max(cell => cell.Length); line++)
        {
            lines.Whole(string.Join(Gap, broken.Select((cell, c) => Aligned(line < cell.Length ? cell[line] : string.Empty, widths[c], columns[c].IsNumber))),
                style);
        }
    }

    private static string Aligned(string text, int width, bool isNumber)
    {
        string room = new(' ', Math.Max(0, width - TextWidth.Of(text)));
        return isNumber ? room + text : text + room;
    }

    private static void WriteRows(TextLines lines, IReadOnlyList<TableColumn> columns, IReadOnlyList<string[]> rows)
    {
        foreach (string[] row in rows)
        {
            lines.Line($"{row[0]}:");
            foreach ((TableColumn column, string cell) in columns.Zip(row).Skip(1))
            {
                lines.Bullet($"{column.Name.Key}: {cell}");
            }
        }
    }
}
