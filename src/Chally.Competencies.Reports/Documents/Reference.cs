namespace Chally.Competencies.Reports.Documents;

/// <summary>A link to somewhere else, which the reader may follow.</summary>
/// <param name="Text">What it leads to.</param>
/// <param name="Address">An absolute address.</param>
internal sealed record Reference(string Text, Uri Address) : Block;
