namespace Chally.Competencies.Reports.Documents;

/// <summary>What belongs together under a name, such as all about one competency.</summary>
/// <param name="Id">Where links point to, unique on the page; null for none.</param>
/// <param name="Title">The name.</param>
/// <param name="Aside">A figure beside the name; null for none.</param>
/// <param name="Blocks">What is in it.</param>
internal sealed record Card(string? Id, string Title, string? Aside, IReadOnlyList<Block> Blocks) : Block;
