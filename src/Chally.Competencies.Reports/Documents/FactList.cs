namespace Chally.Competencies.Reports.Documents;

/// <summary>Labelled facts.</summary>
/// <param name="Facts">The facts.</param>
internal sealed record FactList(IReadOnlyList<Fact> Facts) : Block;
