namespace Chally.Competencies.Authoring.Importing;

/// <summary>A row of the list of competencies.</summary>
/// <param name="Name">The name; null when it is withheld.</param>
/// <param name="Family">The family as the row calls it; null when it does not.</param>
internal readonly record struct LevelRow(string? Name, string? Family);
