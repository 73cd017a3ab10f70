namespace Chally.Competencies.Authoring.Importing;

/// <summary>Recognises what belongs to the pages of a document and not to its text.</summary>
internal static class PageFurniture
{
    private const int MaxLength = 120;
    private const int MaxContactWords = 10;

    /// <summary>How many lines from the edge of a page a running head stands.</summary>
    private const int Edge = 2;

    /// <summary>So many lines from the start a line may be the title, which running heads repeat.</summary>
    private const int Cover = 8;

    /// <summary>The tokens of a document without what belongs to its pages.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isText">Says of a trimmed line whether it is text of the document even when it stands again and again.</param>
    /// <param name="skipped">How many lines were left out.</param>
    public static List<DocumentToken> Tokens(IReadOnlyList<DocumentLine> lines, Func<string, bool> isText, out int skipped) =>
        Tokens(lines, isText, _ => false, out skipped);

    /// <param name="lines">The lines.</param>
    /// <param name="isText">Says of a trimmed line whether it is text of the document even when it stands again and again.</param>
    /// <param name="isKept">Says of the place of a line whether it is text whatever it looks like.</param>
    /// <param name="skipped">How many lines were left out.</param>
    public static List<DocumentToken> Tokens(IReadOnlyList<DocumentLine> lines, Func<string, bool> isText, Func<int, bool> isKept, out int skipped)
    {
        HashSet<int> heads = RunningHeads(lines, isText);
        int count = 0;
        List<DocumentToken> tokens = DocumentToken.Of(lines, i =>
        {
            bool isFurniture = !isKept(i) && (heads.Contains(i) || IsCertain(Wording.Collapsed(lines[i].Raw)));
            count += isFurniture ? 1 : 0;
            return isFurniture;
        });
        skipped = count;
        return tokens;
    }

    /// <summary>Whether a line is a page number, a copyright line, contacts, or a rule across the page.</summary>
    public static bool IsCertain(string text) =>
        text.Length <= MaxLength && (IsPageNumber(text) || IsCopyright(text) || IsContact(text) || IsRule(text));

    /// <summary>"12", "- 12 -", "Page 12", "Page 12 of 30", "12 / 30".</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> text)
    {
        text = text.Trim("-\u2013\u2014|[]() ");
        if (text.StartsWith("page ", StringComparison.OrdinalIgnoreCase))
        {
            text = text[5..].TrimStart();
        }

        int digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
        {
            return text.Length is > 0 and <= 4;
        }

        ReadOnlySpan<char> rest = text[digits..].Trim();
        rest = rest.StartsWith("of ") ? rest[3..] : rest.StartsWith("/") ? rest[1..] : [];
        return digits is > 0 and <= 4 && rest.Trim() is { Length: > 0 and <= 4 } total && total.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>The places of running heads: short lines that stand apart again and again, at the edges of pages or between blank lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isText">Says of a trimmed line whether it is a heading or an element of a list, which may well stand twice.</param>
    private static HashSet<int> RunningHeads(IReadOnlyList<DocumentLine> lines, Func<string, bool> isText)
    {
        Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
        bool[] atEdge = Edges(lines);
        Dictionary<int, int> ordinals = [];
        bool isApart = true;
        for (int i = 0; i < lines.Count; i++)
        {
            string text = Wording.Collapsed(lines[i].Raw);
            isApart |= lines[i].StartsPage;
            if (text.Length > 0)
            {
                ordinals[i] = ordinals.Count;
                string next = i + 1 < lines.Count ? Wording.Collapsed(lines[i + 1].Raw) : string.Empty;
                bool stands = isApart && (atEdge[i] || next.Length == 0) && !Wording.StartsLower(next);
                string key = stands && text.Length <= MaxLength && IsHead(text) && !isText(text) ? WithoutDigits(text) : string.Empty;
                if (key.Length > 0)
                {
                    (places.TryGetValue(key, out List<int>? found) ? found : places[key] = []).Add(i);
                }
            }

            isApart = text.Length == 0 || IsPageNumber(text);
        }

        HashSet<int> heads = [];
        foreach (List<int> repeated in places.Values.Where(found => found.Count > 1))
        {
            bool isOnCover = ordinals[repeated[0]] < Cover;
            heads.UnionWith(isOnCover ? repeated.Skip(1) : repeated);
        }

        return heads;
    }

    private static bool[] Edges(IReadOnlyList<DocumentLine> lines)
    {
        bool[] edges = new bool[lines.Count];
        int behind = Edge + 1;
        for (int i = 0; i < lines.Count; i++)
        {
            behind = lines[i].StartsPage ? 0 : behind;
            edges[i] |= behind < Edge;
            behind = IsPageNumber(lines[i].Raw.AsSpan().Trim()) ? 0 : behind + (string.IsNullOrWhiteSpace(lines[i].Raw) ? 0 : 1);
        }

        int ahead = Edge + 1;
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            edges[i] |= ahead < Edge;
            bool isNumber = IsPageNumber(lines[i].Raw.AsSpan().Trim());
            ahead = lines[i].StartsPage || isNumber ? 0 : ahead + (string.IsNullOrWhiteSpace(lines[i].Raw) ? 0 : 1);
        }

        return edges;
    }

    /// <summary>Not the rest of a wrapped text, nor an element of a list.</summary>
    private static bool IsHead(string text) => !Wording.StartsLower(text) && Bullet.Of(text, out _) == Bullet.None;

    private static string WithoutDigits(string text) => string.Concat(text.Where(c => !char.IsDigit(c))).Trim();

    private static bool IsCopyright(string text) =>
        text[0] == '\u00A9' || text.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("copyright ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("all rights reserved", StringComparison.OrdinalIgnoreCase);

    /// <summary>A rule that a text file draws, such as "-----" or "=====".</summary>
    private static bool IsRule(ReadOnlySpan<char> text) => text.Length > 2 && text.IndexOfAnyExcept("-_=*~\u2013\u2014 ") < 0;

    /// <summary>Addresses and telephone numbers, with a few words beside them.</summary>
    private static bool IsContact(string text)
    {
        if (Wording.WordCount(text) > MaxContactWords)
        {
            return false;
        }

        int at = text.IndexOf('@', StringComparison.Ordinal);
        bool hasMail = at > 0 && text[at - 1] != ' ' && text.IndexOf('.', at) > at + 1;
        bool hasSite = text.Contains("www.", StringComparison.OrdinalIgnoreCase) || text.Contains("http://", StringComparison.OrdinalIgnoreCase)
            || text.Contains("https://", StringComparison.OrdinalIgnoreCase);
        return hasMail || hasSite || HasTelephone(text);
    }

    /// <summary>A run of at least seven digits with separators among them, and hardly anything else but digits in the line.</summary>
    private static bool HasTelephone(string text)
    {
        int digits = text.Count(char.IsAsciiDigit);
        int letters = text.Count(char.IsLetter);
        return digits >= 7 && letters <= digits && !text.Contains('$', StringComparison.Ordinal) && text.AsSpan().ContainsAny(" .-()");
    }
}
