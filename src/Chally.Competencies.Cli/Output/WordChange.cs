namespace Chally.Competencies.Cli.Output;

/// <summary>Two forms of a text, with marks around what differs.</summary>
internal static class WordChange
{
    /// <summary>
    /// Puts [-…-] and {+…+} around the words from the first to the last that differ. Texts without a word in common at their ends have no
    /// marks, as all of them differs; "(none)" stands for no text.
    /// </summary>
    public static (string Before, string After) Marked(string? before, string? after)
    {
        if (before is null || after is null)
        {
            return (before ?? "(none)", after ?? "(none)");
        }

        string[] old = before.Split(' ');
        string[] current = after.Split(' ');
        int start = old.AsSpan().CommonPrefixLength(current);
        int end = 0;
        while (end < Math.Min(old.Length, current.Length) - start && old[^(end + 1)] == current[^(end + 1)])
        {
            end++;
        }

        return start + end == 0 ? (before, after) : (Marked(old, start, end, "[-", "-]"), Marked(current, start, end, "{+", "+}"));
    }

    private static string Marked(string[] words, int start, int end, string open, string close) => start + end == words.Length
        ? string.Join(' ', words)
        : string.Join(' ', [.. words[..start], open + string.Join(' ', words[start..^end]) + close, .. words[^end..]]);
}
