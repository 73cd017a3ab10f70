namespace Chally.Competencies.Authoring.Importing;

/// <summary>A line of a document.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Raw">As it stands, any kind of space as a space; tabs are kept, as they may part columns.</param>
/// <param name="StartsPage">Whether a form feed stands before it.</param>
internal sealed record DocumentLine(int Number, string Raw, bool StartsPage);
