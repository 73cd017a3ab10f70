namespace Chally.Competencies.Authoring.Validation;

/// <summary>The words of a text in lower case: runs of letters, digits and apostrophes.</summary>
internal sealed class Words
{
    private readonly List<string> words = [];

    public Words(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '\u2019');
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(text[start..i].Replace('\u2019', '\'').Trim('\'').ToLowerInvariant());
                start = -1;
            }
        }

        words.RemoveAll(word => word.Length == 0);
    }

    public int Count => words.Count;

    /// <summary>A word; empty beyond either end.</summary>
    public string this[int index] => index >= 0 && index < words.Count ? words[index] : string.Empty;

    /// <summary>The first place from another on that has one of the wanted words; -1 when there is none.</summary>
    public int Find(IReadOnlySet<string> wanted, int from = 0)
    {
        for (int i = from; i < words.Count; i++)
        {
            if (wanted.Contains(words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public IEnumerable<string> All => words;
}
