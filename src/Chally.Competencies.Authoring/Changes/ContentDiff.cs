namespace Chally.Competencies.Authoring.Changes;

/// <summary>What differs between two versions of content, and which of it changes scores.</summary>
/// <remarks>
/// Elements are known by their ids: an element with another id is another element, so that a renamed one is removed and added, and the norms of its benchmarks
/// no longer fit. Of an added or removed benchmark or competency only the whole is listed, and of what it holds only what was moved. The content version does
/// not count, nor do the documents that the content was written after. Changes of benchmarks come first, then those of competencies, each in ordinal order of
/// ids, so that the order of files does not matter. The time taken grows in proportion to the content and to the length of the lists in the changes, but for
/// sorting the ids.
/// </remarks>
public sealed partial record ContentDiff
{
    private ContentDiff(ContentComparison comparison)
        : this(comparison.Changes, comparison.Benchmarks)
    {
    }

    private ContentDiff(ValueList<ContentChange> changes, ValueList<BenchmarkDiff> benchmarks)
    {
        Changes = changes;
        ScoringChanges = [.. Changes.Where(change => change.ChangesScoring)];
        Benchmarks = benchmarks;
    }

    /// <summary>
    /// All changes. There are none exactly when the content hashes of the two versions are equal, unless elements were left out as those of
    /// a catalog beside.
    /// </summary>
    public ValueList<ContentChange> Changes { get; }

    /// <summary>The changes that alter the scoring hash of a benchmark of the earlier version, in the same order.</summary>
    public ValueList<ContentChange> ScoringChanges { get; }

    /// <summary>
    /// The benchmarks of the earlier version in ordinal order of their ids, each with whether its norms still fit: they do exactly when
    /// no change names it in <see cref="ContentChange.ScoringOf"/>.
    /// </summary>
    public ValueList<BenchmarkDiff> Benchmarks { get; }

    /// <summary>Whether the versions do not differ.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>Whether the norms of at least one benchmark of the earlier version no longer fit.</summary>
    public bool ChangesScoring => ScoringChanges.Count > 0;

    /// <summary>Sets two versions of a catalog against each other.</summary>
    /// <param name="earlier">The earlier version.</param>
    /// <param name="later">The later version.</param>
    /// <param name="beside">
    /// A catalog that own content was read beside in one version or both, such as <see cref="CompetencyCatalog.Default"/>: a benchmark or
    /// competency of it is left out where each version has it unchanged or not at all. Nothing is left out by default.
    /// </param>
    /// <returns>The difference.</returns>
    public static ContentDiff Between(CompetencyCatalog earlier, CompetencyCatalog later, CompetencyCatalog? beside = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return new ContentDiff(new ContentComparison(ContentVersionSide.Of(earlier, later, beside), ContentVersionSide.Of(later, earlier, beside)));
    }

    /// <summary>Sets two versions of a benchmark, with the competencies that it holds, against each other.</summary>
    /// <param name="earlier">The earlier version.</param>
    /// <param name="later">The later version.</param>
    /// <returns>The difference; of benchmarks with two ids the one is removed and the other added.</returns>
    public static ContentDiff Between(Benchmark earlier, Benchmark later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return new ContentDiff(new ContentComparison(ContentVersionSide.Of(earlier), ContentVersionSide.Of(later)));
    }
}
