namespace Chally.Competencies.Authoring.Importing;

/// <summary>The names that a toolkit lists under its heading "Predictive Competencies".</summary>
internal sealed class ToolkitNames
{
    /// <summary>Over how many lines a name may be wrapped.</summary>
    private const int MaxWraps = 4;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private int longest;

    public List<TextDraft> Names { get; } = [];

    /// <summary>The place of the first line behind the list; 0 when there is no list.</summary>
    public int End { get; private set; }

    public static ToolkitNames Of(List<DocumentToken> tokens)
    {
        ToolkitNames names = new();
        int at = tokens.FindIndex(token => ToolkitHeadings.Of(token) == ToolkitHeading.Predictive);
        if (at >= 0)
        {
            names.Read(tokens, at + 1);
        }

        return names;
    }

    public bool Contains(string key) => places.ContainsKey(key);

    /// <summary>The place in the list of the name that stands at a token, perhaps wrapped over several.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token.</param>
    /// <param name="length">Over how many tokens the name goes.</param>
    /// <returns>The place; −1 when no name stands there.</returns>
    public int PlaceAt(List<DocumentToken> tokens, int at, out int length)
    {
        string key = string.Empty;
        for (length = 1; length <= MaxWraps && at + length <= tokens.Count; length++)
        {
            DocumentToken token = tokens[at + length - 1];
            if (token.Key.Length == 0 || (length > 1 && !token.IsContinuation) || key.Length > longest)
            {
                break;
            }

            key += token.Key;
            if (places.TryGetValue(Bare(key), out int place))
            {
                return place;
            }
        }

        return -1;
    }

    private static string Bare(string key) => key.EndsWith("continued", StringComparison.Ordinal) ? key[..^"continued".Length] : key;

    private void Read(List<DocumentToken> tokens, int at)
    {
        bool isBulleted = at < tokens.Count && tokens[at].IsBullet;
        TextDraft? open = null;
        for (End = at; End < tokens.Count; End++)
        {
            DocumentToken token = tokens[End];
            if (ToolkitHeadings.Of(token) != ToolkitHeading.None)
            {
                break;
            }

            if (token.IsBullet == isBulleted && (isBulleted || open is null || token.Gap == 0))
            {
                Keep(open);
                open = new TextDraft(token);
            }
            else if (token.IsContinuation && open is not null && !IsKnown(open, token))
            {
                open.Append(token.Text);
            }
            else
            {
                break;
            }
        }

        Keep(open);
    }

    /// <summary>A line right below the list that repeats a name of it is the heading of the first competency.</summary>
    private bool IsKnown(TextDraft open, DocumentToken token) =>
        places.ContainsKey(token.Key) || Wording.Key(open.Text) == token.Key;

    private void Keep(TextDraft? name)
    {
        if (name is not null && Wording.Key(name.Text) is { Length: > 0 } key && places.TryAdd(key, Names.Count))
        {
            longest = Math.Max(longest, key.Length);
            Names.Add(name);
        }
    }
}
