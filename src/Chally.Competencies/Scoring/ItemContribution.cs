using Chally.Competencies.Input;

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
public sealed partial record ItemContribution(
    string ItemId, Pole Pole, int Weight, ItemStatus Status, int? Rating, int? KeyedRating, double? Points) : PersonalRecord
{
    /// <summary>The id of the indicator or behaviour.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public string ItemId { get; init => field = Require.PrivateId(value); } = Require.PrivateId(ItemId);

    /// <summary>The item's whole-number weight within the competency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside 1–100.</exception>
    public int Weight { get; init => field = Require.InRange(ModelRules.ItemWeight(value), value); } = Require.InRange(ModelRules.ItemWeight(Weight), Weight);

    /// <summary>The scale points that the item adds; null when not rated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public double? Points { get; init => field = Require.Finite(value); } = Require.Finite(Points);
}
