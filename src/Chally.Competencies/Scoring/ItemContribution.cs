namespace Chally.Competencies.Scoring;

/// <summary>What one item adds to the score of its competency.</summary>
/// <param name="ItemId">The id of the indicator or behaviour.</param>
/// <param name="Pole">The item's pole.</param>
/// <param name="Weight">The item's whole-number weight within the competency.</param>
/// <param name="Status">Whether it was rated.</param>
/// <param name="Rating">The rating as given; null when not rated.</param>
/// <param name="KeyedRating">The rating after reversal of a low-pole item within the declared range; null when not rated.</param>
/// <param name="Points">
/// The scale points that the item adds, 100·w·(x′ − min)/((max − min)·W) with W the weights of all rated items: the points of a
/// competency sum to its percent score (within 1e-12). Null when not rated.
/// </param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record ItemContribution(
    string ItemId, Pole Pole, int Weight, ItemStatus Status, int? Rating, int? KeyedRating, double? Points);
