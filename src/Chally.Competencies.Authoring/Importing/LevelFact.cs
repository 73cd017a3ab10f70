namespace Chally.Competencies.Authoring.Importing;

/// <summary>A fact about the job.</summary>
/// <param name="Label">What kind of fact.</param>
/// <param name="Text">The fact in the words of the document.</param>
/// <param name="Kind">The kind of the statement within references.</param>
/// <param name="Ordinal">The place among its kind, from 1.</param>
internal sealed record LevelFact(string Label, TextDraft Text, string Kind, int Ordinal);
