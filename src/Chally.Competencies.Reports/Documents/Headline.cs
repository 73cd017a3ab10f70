namespace Chally.Competencies.Reports.Documents;

/// <summary>The figure that a reader looks for first.</summary>
/// <param name="Figure">The figure itself, or a word where there is none.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Lines">What belongs to it: its band, a decision, where it stands among others.</param>
internal sealed record Headline(string Figure, Message Unit, IReadOnlyList<Fact> Lines) : Block;
