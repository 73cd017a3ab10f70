namespace Chally.Competencies.Scoring;

/// <summary>Where a low-pole rating is reversed, and nowhere else.</summary>
internal static class KeyedRating
{
    /// <summary>
    /// The keyed rating x′: x for a high-pole item, min + max − x for a low-pole one. The range is the declared one, never that of
    /// the data at hand: else one person's rating would change another's score.
    /// </summary>
    public static int Of(Pole pole, int rating, RatingScale scale) =>
        pole == Pole.High ? rating : scale.Min + scale.Max - rating;
}
