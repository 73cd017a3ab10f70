namespace Chally.Competencies.Authoring.Importing;

/// <summary>How many of one kind were found in a document.</summary>
/// <param name="Kind">The kind in the plural, such as "high indicators".</param>
/// <param name="Count">How many, 0 or more.</param>
public sealed record ImportCount(string Kind, int Count);
