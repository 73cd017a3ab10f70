namespace Chally.Competencies.Reports.Documents;

/// <summary>A report before it has a form: what it says, in reading order.</summary>
/// <param name="Kind">What kind of report it is, such as "Candidate report".</param>
/// <param name="Title">Who or what it is about.</param>
/// <param name="Facts">Who rated, when, how much.</param>
/// <param name="Opening">What stands before the first section.</param>
/// <param name="Sections">The sections.</param>
/// <param name="Options">How it is written.</param>
internal sealed record ReportDocument(
    Message Kind,
    string Title,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<Block> Opening,
    IReadOnlyList<Section> Sections,
    ReportOptions Options)
{
    /// <summary>Every block, those inside others after these.</summary>
    public IEnumerable<Block> AllBlocks() => Opening.Concat(Sections.SelectMany(section => section.Blocks)).SelectMany(WithInner);

    private static IEnumerable<Block> WithInner(Block block) => block is Card card ? card.Blocks.SelectMany(WithInner).Prepend(card) : [block];
}
