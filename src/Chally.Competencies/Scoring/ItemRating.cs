using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>The answer to one item: a rating, or the statement that the behaviour was not observed.</summary>
/// <remarks>An item that was not answered has no <see cref="ItemRating"/> at all.</remarks>
public sealed record ItemRating : PersonalRecord
{
    /// <summary>Creates an answer.</summary>
    /// <param name="itemId">The id of the indicator or behaviour.</param>
    /// <param name="rating">The rating on the benchmark's scale; null for "not observed".</param>
    /// <exception cref="ArgumentException">The id is blank, too long, or holds control characters.</exception>
    public ItemRating(string itemId, int? rating)
    {
        ItemId = itemId;
        Rating = rating;
    }

    /// <summary>The id of the indicator or behaviour.</summary>
    /// <exception cref="ArgumentException">The id is blank, too long, or holds control characters.</exception>
    public string ItemId { get; init => field = Require.PrivateLabel(value); }

    /// <summary>The rating on the benchmark's scale as given, before any reversal; null for "not observed".</summary>
    public int? Rating { get; init; }
}
