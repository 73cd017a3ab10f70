namespace Chally.Competencies.Reports.Documents;

/// <summary>A section of a report.</summary>
/// <param name="id">Where links point to, unique on the page.</param>
/// <param name="title">Its heading.</param>
/// <param name="blocks">Gives what is in it, in reading order; asked once, and only where the section is shown.</param>
internal sealed class Section(string id, Message title, Func<IReadOnlyList<Block>> blocks)
{
    private readonly Lazy<IReadOnlyList<Block>> shown = new(blocks);

    public Section(string id, Message title, IReadOnlyList<Block> blocks)
        : this(id, title, () => blocks)
    {
    }

    public string Id => id;

    public Message Title => title;

    public IReadOnlyList<Block> Blocks => shown.Value;

    /// <summary>Whether it stands in the brief text too, which is what people read in a terminal.</summary>
    public bool IsBrief { get; init; }
}
