namespace Chally.Competencies.Authoring.Importing;

/// <summary>A competency while its document is read.</summary>
internal sealed class ReadCompetency(int line)
{
    private readonly Dictionary<ListKind, List<TextDraft>> lists = [];

    /// <summary>The line on which the competency begins.</summary>
    public int Line { get; } = line;

    public TextDraft? Name { get; set; }

    public NameStatus NameStatus { get; set; }

    public TextDraft? Definition { get; set; }

    /// <summary>The lists whose headings were found, in their order in the document.</summary>
    public List<ListKind> Found { get; } = [];

    /// <summary>What stands apart below the table of both poles, before the next heading.</summary>
    public List<TextDraft> BelowTable { get; } = [];

    /// <summary>Whether text stands between its lists, which may be the name or definition of another competency.</summary>
    public bool HasStrangers { get; set; }

    /// <summary>Whether nothing was read of it.</summary>
    public bool IsEmpty => Name is null && Definition is null && Found.TrueForAll(kind => ListOf(kind).TrueForAll(item => item.IsEmpty));

    public bool HasLists => Found.Count > 0;

    /// <summary>The list of a kind, which is found from now on.</summary>
    public List<TextDraft> Open(ListKind kind)
    {
        if (!Found.Contains(kind))
        {
            Found.Add(kind);
        }

        return ListOf(kind);
    }

    public List<TextDraft> ListOf(ListKind kind) => lists.TryGetValue(kind, out List<TextDraft>? list) ? list : lists[kind] = [];
}
