namespace Chally.Competencies.Scoring.Arithmetic;

/// <summary>Where a low-pole rating is reversed, and nowhere else.</summary>
public static class KeyedRating
{
    /// <summary>
    /// The keyed rating x′: x for a high-pole item, min + max − x for a low-pole one. The range is the declared one, never that of
    /// the data at hand: else one person's rating would change another's score.
    /// </summary>
    /// <param name="pole">The pole of the item.</param>
    /// <param name="rating">The rating, from the minimum of the scale to its maximum.</param>
    /// <param name="scale">The declared scale.</param>
    /// <returns>The keyed rating, on the same scale: the higher, the closer to the high pole.</returns>
    /// <exception cref="ArgumentNullException">The scale is null.</exception>
    public static int Of(Pole pole, int rating, RatingScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return pole == Pole.High ? rating : scale.Min + scale.Max - rating;
    }
}
