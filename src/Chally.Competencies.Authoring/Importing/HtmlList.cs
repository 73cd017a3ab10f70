using System.Net;
using System.Text;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>Reads lists that an export left as HTML: a line, or the cell of a table row, with its tags.</summary>
internal static class HtmlList
{
    public static bool IsIn(string raw) =>
        raw.Contains("<ul", StringComparison.OrdinalIgnoreCase) || raw.Contains("<ol", StringComparison.OrdinalIgnoreCase)
            || raw.Contains("<li", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line is nothing but tags, such as "&lt;/ul&gt;".</summary>
    public static bool IsOnlyTags(string text) => text.StartsWith('<') && text.EndsWith('>') && Columns(text).All(column => column.Count == 0);

    /// <summary>The columns of a line with their elements: each list is a column, and so is a cell without a list.</summary>
    public static List<List<string>> Columns(string raw)
    {
        List<List<string>> columns = [];
        foreach (string cell in raw.Trim(' ').Split('\t'))
        {
            AddCell(cell, columns);
        }

        return columns;
    }

    private static void AddCell(string cell, List<List<string>> columns)
    {
        List<string> items = [];
        columns.Add(items);
        bool isListOpen = false;
        StringBuilder text = new();
        int at = 0;
        while (at < cell.Length)
        {
            bool isTag = cell[at] == '<' && at + 1 < cell.Length && (char.IsAsciiLetter(cell[at + 1]) || cell[at + 1] is '/' or '!');
            int end = isTag ? cell.IndexOf('>', at) : -1;
            if (isTag && end < 0)
            {
                // No tag can close any more.
                text.Append(cell, at, cell.Length - at);
                break;
            }

            if (end < 0)
            {
                text.Append(cell[at++]);
                continue;
            }

            string tag = TagOf(cell.AsSpan(at + 1, end - at - 1));
            at = end + 1;
            if (tag is "ul" or "ol" or "li" or "/li" or "/ul" or "/ol" or "td" or "/td" or "tr" or "/tr")
            {
                Flush(text, items);
            }
            else if (tag is "br" or "p" or "div")
            {
                text.Append(' ');
            }

            if (tag is "ul" or "ol")
            {
                if (isListOpen)
                {
                    columns.Add(items = []);
                }

                isListOpen = true;
            }
        }

        Flush(text, items);
    }

    private static string TagOf(ReadOnlySpan<char> inside)
    {
        int end = inside.IndexOfAny(' ', '\t', '=');
        return (end < 0 ? inside : inside[..end]).TrimEnd('/').ToString().ToLowerInvariant();
    }

    /// <summary>One element, or several that bullets part.</summary>
    private static void Flush(StringBuilder text, List<string> items)
    {
        string whole = Wording.Collapsed(WebUtility.HtmlDecode(text.ToString()));
        text.Clear();
        items.AddRange(Parted(whole));
    }

    /// <summary>The elements of a text that begins with a bullet and has the same bullet before each.</summary>
    public static IEnumerable<string> Parted(string text)
    {
        char sign = Bullet.Of(text, out int body);
        return sign is Bullet.None or Bullet.Numbered
            ? text.Length == 0 ? [] : [text]
            : text[body..].Split([$" {sign} ", .. Bullet.IsStrong(sign) ? (string[])[$" {sign}"] : []],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
