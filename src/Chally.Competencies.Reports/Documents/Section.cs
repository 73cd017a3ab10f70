namespace Chally.Competencies.Reports.Documents;

/// <summary>A section of a report.</summary>
/// <param name="Id">Where links point to, unique on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">What is in it, in reading order.</param>
internal sealed record Section(string Id, string Title, IReadOnlyList<Block> Blocks);
