using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

/// <summary>To which pole a rated item pulls a person, and how strongly.</summary>
/// <param name="ItemId">The id of the indicator or behaviour.</param>
/// <param name="Text">What is observed.</param>
/// <param name="Pole">The item's own pole.</param>
/// <param name="Rating">The rating as given.</param>
/// <param name="Pull">
/// 2·(x′ − min)/(max − min) − 1 with the keyed rating x′: from −1 (fully to the low pole) through 0 (the middle of the scale) to +1
/// (fully to the high pole).
/// </param>
/// <param name="Caution">What to be careful about; null when there is nothing in particular.</param>
public sealed partial record ItemPull(string ItemId, string Text, Pole Pole, int Rating, double Pull, string? Caution) : PersonalRecord;
