namespace Chally.Competencies.Authoring.Importing;

/// <summary>
/// Puts the two lists of a table apart: cells that a tab or a bar parts, columns of a text that was laid out with spaces, and lists that an
/// export left as HTML.
/// </summary>
internal sealed class ColumnReader
{
    private const int Near = 3;
    private const int BelowTable = 2;
    private readonly List<TextDraft>[] columns = [[], [], []];
    private int offset = -1;
    private int htmlColumn = -1;
    private bool hasBullets;
    private readonly bool hasBars;
    private readonly bool hasOuterBars;
    private bool hasTabs;
    private int usualGap = int.MaxValue;

    /// <param name="heading">The line with the headings of both columns.</param>
    public ColumnReader(DocumentToken heading)
    {
        string raw = heading.Raw.TrimStart();
        hasTabs = raw.Contains('\t', StringComparison.Ordinal);
        hasBars = raw.Contains('|', StringComparison.Ordinal);
        hasOuterBars = raw.StartsWith('|') || !hasBars;
        int gap = raw.IndexOf("  ", StringComparison.Ordinal);
        if (gap > 0 && !hasTabs)
        {
            offset = heading.Raw.Length - raw.Length + gap + (raw.Length - gap - raw[gap..].TrimStart().Length);
        }
    }

    public List<TextDraft> Left => columns[0];

    public List<TextDraft> Right => columns[1];

    /// <summary>Elements in one column that stand apart below rows of two: perhaps the list of the next heading, which was lost.</summary>
    public List<TextDraft> Below => columns[BelowTable];

    /// <summary>Whether something told the columns apart; otherwise all lines are on the left.</summary>
    public bool AreApart { get; private set; }

    /// <summary>Takes a line of the table.</summary>
    /// <returns>False when the line has more than two columns: it is not taken.</returns>
    public bool Add(DocumentToken token)
    {
        string raw = token.Raw;
        if (HtmlList.IsIn(raw) || (htmlColumn >= 0 && HtmlList.IsOnlyTags(token.Text)))
        {
            return AddHtml(token, HtmlList.Columns(raw));
        }

        if (IsRuleOfTable(token.Text))
        {
            return true;
        }

        if (htmlColumn >= 0)
        {
            AddTo(IsBelow(token, 0) ? BelowTable : htmlColumn, token, token.Text);
            return true;
        }

        string[] cells = CellsOf(raw);
        if (cells.Length > 2)
        {
            return false;
        }

        if (cells.Length == 1 && IsBelow(token, usualGap == int.MaxValue ? 0 : usualGap))
        {
            AddTo(BelowTable, token, token.Text);
            return true;
        }

        if (cells.Length == 2)
        {
            Left.AddRange(Below);
            Below.Clear();
        }

        usualGap = Left.Count + Right.Count > 0 && !token.AfterPage ? Math.Min(usualGap, token.Gap) : usualGap;
        AreApart |= cells.Length == 2;
        for (int i = 0; i < cells.Length; i++)
        {
            AddTo(i, token, Wording.Collapsed(cells[i]));
        }

        return true;
    }

    private static bool IsRuleOfTable(ReadOnlySpan<char> text) => text.IndexOfAnyExcept("|-: ") < 0 && text.Contains('|');

    private bool IsBelow(DocumentToken token, int usual) =>
        Below.Count > 0 || (token.IsBullet && Left.Count > 0 && Right.Count > 0 && (token.Gap > usual || token.AfterPage));

    private bool AddHtml(DocumentToken token, List<List<string>> cells)
    {
        AreApart = true;
        bool opens = token.Raw.Contains("<ul", StringComparison.OrdinalIgnoreCase) || token.Raw.Contains("<ol", StringComparison.OrdinalIgnoreCase);
        if (!opens)
        {
            htmlColumn = Math.Max(htmlColumn, 0);
        }
        else if (cells.Count > 1)
        {
            htmlColumn = -1;
        }

        if (cells.Count > 2)
        {
            return false;
        }

        foreach (List<string> cell in cells)
        {
            htmlColumn = opens ? (htmlColumn + 1) % BelowTable : htmlColumn;
            foreach (string item in cell)
            {
                columns[htmlColumn].Add(new TextDraft(token.Line, item, token.Gap, token.AfterPage));
            }
        }

        return true;
    }

    /// <summary>The cells of a line: one when it belongs to the left column alone, an empty left one when to the right alone.</summary>
    private string[] CellsOf(string raw)
    {
        string trimmed = raw.Trim();
        bool isOuter = hasOuterBars && trimmed.StartsWith('|');
        if (isOuter || (hasBars && trimmed.Contains('|', StringComparison.Ordinal)))
        {
            // A bar before the row and one behind it part nothing.
            trimmed = isOuter ? trimmed[1..] : trimmed;
            return (isOuter && trimmed.EndsWith('|') ? trimmed[..^1] : trimmed).Split('|');
        }

        // A tab at the start is an empty cell in a table whose cells tabs part, and else indentation.
        bool partsHere = trimmed.Contains('\t', StringComparison.Ordinal);
        hasTabs |= partsHere;
        if (partsHere || (hasTabs && raw.TrimStart(' ').StartsWith('\t')))
        {
            return raw.Trim(' ').Split('\t');
        }

        raw = raw.Replace('\t', ' ');

        int indent = raw.Length - raw.AsSpan().TrimStart().Length;
        int second = SecondBullet(raw, indent);
        if (second > 0)
        {
            offset = second;
            return [raw[..second], raw[second..]];
        }

        if (offset > Near && indent >= offset - Near)
        {
            return [string.Empty, raw];
        }

        int split = offset > 0 ? SplitNear(raw, indent) : -1;
        return split > 0 ? [raw[..split], raw[split..]] : [raw];
    }

    /// <summary>Where a second bullet stands behind at least two spaces; -1 for nowhere.</summary>
    private static int SecondBullet(string raw, int indent)
    {
        for (int i = indent + Near; i < raw.Length; i++)
        {
            if (raw[i] != ' ' && raw[i - 1] == ' ' && raw[i - 2] == ' ' && Bullet.Of(raw.AsSpan(i), out _) != Bullet.None)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The end of a run of spaces close to where the right column begins; -1 when there is none.</summary>
    private int SplitNear(string raw, int indent)
    {
        for (int i = Math.Max(indent + Near, offset - Near); i < Math.Min(raw.Length, offset + (2 * Near)); i++)
        {
            if (raw[i] != ' ' && raw[i - 1] == ' ' && raw[i - 2] == ' ')
            {
                return i;
            }
        }

        return -1;
    }

    private void AddTo(int column, DocumentToken token, string cell)
    {
        if (cell.Length == 0)
        {
            return;
        }

        List<TextDraft> items = columns[column];
        char sign = Bullet.Of(cell, out int body);
        bool isDash = items.Count > 0 && sign != items[0].BulletSign && Wording.StartsLower(cell.AsSpan(body)) && !items[^1].EndsSentence;
        hasBullets |= sign != Bullet.None;
        if (items.Count > 0 && hasBullets && (sign == Bullet.None || isDash))
        {
            items[^1].Append(cell);
            return;
        }

        foreach (string item in Bullet.IsStrong(sign) ? HtmlList.Parted(cell) : [cell[body..]])
        {
            items.Add(new TextDraft(token.Line, item, token.Gap, token.AfterPage, sign));
        }
    }
}
