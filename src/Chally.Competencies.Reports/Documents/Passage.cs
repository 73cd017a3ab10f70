namespace Chally.Competencies.Reports.Documents;

/// <summary>A paragraph.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it is to the reader.</param>
internal sealed record Passage(Message Text, PassageKind Kind = PassageKind.Plain) : Block;
