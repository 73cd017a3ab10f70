namespace Chally.Competencies.Authoring.Importing;

/// <summary>The heading of a family of competencies.</summary>
/// <param name="Word">What sort of skills they are, such as "general".</param>
/// <param name="Count">How many the family has, the withheld ones included.</param>
/// <param name="Line">The line of the heading.</param>
internal sealed record LevelFamily(string Word, int Count, int Line);
