namespace Chally.Competencies;

/// <summary>What is rated: an indicator, or a behaviour of a proficiency level.</summary>
/// <param name="Id">The id of the indicator or behaviour, under which ratings are given.</param>
/// <param name="Text">What is observed.</param>
/// <param name="Pole">The pole; a behaviour of a level is always <see cref="Pole.High"/>.</param>
/// <param name="Weight">The whole-number weight within the competency, 1 to 100.</param>
/// <param name="LevelRank">The rank of the level that the behaviour shows; null for an indicator.</param>
/// <param name="Caution">What to be careful about; null when there is nothing in particular.</param>
public sealed record CompetencyItem(string Id, string Text, Pole Pole, int Weight, int? LevelRank, string? Caution);
