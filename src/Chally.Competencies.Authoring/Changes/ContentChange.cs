namespace Chally.Competencies.Authoring.Changes;

/// <summary>One difference between two versions of content.</summary>
public sealed partial record ContentChange
{
    internal ContentChange(
        ContentChangeKind kind,
        ContentElementKind elementKind,
        string element,
        string? within,
        string? member,
        string? before,
        string? after,
        ValueList<string> scoringOf)
    {
        Kind = kind;
        ElementKind = elementKind;
        Element = element;
        Within = within;
        Member = member;
        Before = before;
        After = after;
        ScoringOf = scoringOf;
    }

    /// <summary>What happened.</summary>
    public ContentChangeKind Kind { get; }

    /// <summary>The kind of the element that it happened to.</summary>
    public ContentElementKind ElementKind { get; }

    /// <summary>The id of the element; of a level its rank, such as "2".</summary>
    public string Element { get; }

    /// <summary>
    /// The id of the benchmark or competency that holds the element, for a moved one the id of the one that holds it now; null for a
    /// benchmark or competency itself.
    /// </summary>
    public string? Within { get; }

    /// <summary>
    /// The member of the element that differs, as the content format names it, such as "definition.text"; of a reordered list its name;
    /// null when the element as a whole was added, removed or moved.
    /// </summary>
    public string? Member { get; }

    /// <summary>
    /// What the member was. Of a removed element its name or text; of a moved one the id of what held it; of a reordered list the ids from
    /// the first to the last that stand elsewhere; of a list of texts these as a JSON array. Null when there was nothing.
    /// </summary>
    public string? Before { get; }

    /// <summary>What the member is, in the form of <see cref="Before"/>; null when there is nothing.</summary>
    public string? After { get; }

    /// <summary>
    /// The ids of the benchmarks of the earlier version whose scoring hash the change alters, in ordinal order. A benchmark that was
    /// removed counts, as nothing is left that its norms would fit.
    /// </summary>
    public ValueList<string> ScoringOf { get; }

    /// <summary>Whether the change alters the scoring hash of a benchmark of the earlier version, and so breaks its norms.</summary>
    public bool ChangesScoring => ScoringOf.Count > 0;
}
