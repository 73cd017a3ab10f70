using System.Globalization;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring;

/// <summary>The whole-number sums over a competency's rated items, from which its score follows.</summary>
/// <param name="Sum">S = Σw·(x′ − min).</param>
/// <param name="Weight">W = Σw.</param>
/// <param name="High">How many high-pole items are rated.</param>
/// <param name="Low">How many low-pole items are rated.</param>
/// <param name="ExpectedHigh">How many high-pole items there are.</param>
/// <param name="ExpectedLow">How many low-pole items there are.</param>
internal readonly record struct RatedItems(long Sum, long Weight, int High, int Low, int ExpectedHigh, int ExpectedLow)
{
    public int Count => High + Low;

    /// <summary>The pole of all rated items, when they have only one.</summary>
    public Pole? OnlyPole => (High, Low) switch
    {
        ( > 0, 0) => Pole.High,
        (0, > 0) => Pole.Low,
        _ => null,
    };

    public static RatedItems Of(ReadOnlySpan<CompetencyItem> items, ReadOnlySpan<ItemRating?> ratings, RatingScale scale)
    {
        long sum = 0;
        long weight = 0;
        int high = 0;
        int low = 0;
        int expectedHigh = 0;
        for (int i = 0; i < items.Length; i++)
        {
            CompetencyItem item = items[i];
            expectedHigh += item.Pole == Pole.High ? 1 : 0;
            if (ratings[i]?.Rating is int rating)
            {
                sum += (long)item.Weight * (KeyedRating.Of(item.Pole, rating, scale) - scale.Min);
                weight += item.Weight;
                high += item.Pole == Pole.High ? 1 : 0;
                low += item.Pole == Pole.Low ? 1 : 0;
            }
        }

        return new RatedItems(sum, weight, high, low, expectedHigh, items.Length - expectedHigh);
    }

    /// <summary>The rule that keeps the competency from being scored; null when none does.</summary>
    public string? WhyNotScored(ScoringPolicy policy)
    {
        int expected = ExpectedHigh + ExpectedLow;
        if (!ScoreBoundary.Reaches(Count, expected, policy.MinimumRatedShare))
        {
            int needed = ScoreBoundary.Needed(expected, policy.MinimumRatedShare);
            return string.Create(CultureInfo.InvariantCulture, $"{Count} of {expected} items rated, at least {needed} needed.");
        }

        return WhyNotScored(High, ExpectedHigh, "high", policy) ?? WhyNotScored(Low, ExpectedLow, "low", policy);
    }

    /// <summary>A pole with fewer items than the minimum needs all of its items: else nobody could ever be scored.</summary>
    private static string? WhyNotScored(int rated, int expected, string pole, ScoringPolicy policy)
    {
        int needed = Math.Min(policy.MinimumRatedPerPole, expected);
        return rated >= needed
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{rated} of {expected} {pole}-pole items rated, at least {needed} needed.");
    }
}
