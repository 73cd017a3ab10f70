using System.Globalization;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring;

/// <summary>Describes how a sheet was filled in.</summary>
internal static class QualityRule
{
    private const int MinimumPerPole = 3;

    /// <param name="answers">The answers in the order given; null for an item that was presented and not rated.</param>
    /// <param name="items">How many items the benchmark has.</param>
    /// <param name="scale">The rating scale.</param>
    /// <param name="thresholds">From where on something is flagged.</param>
    public static ResponseQuality Apply(ReadOnlySpan<(Pole Pole, int? Rating)> answers, int items, RatingScale scale, QualityThresholds thresholds)
    {
        int rated = 0;
        int run = 0;
        int longest = 0;
        int? previous = null;
        long sum = 0;
        long squares = 0;
        (long Sum, int Count) high = default;
        (long Sum, int Count) low = default;
        foreach ((Pole pole, int? rating) in answers)
        {
            run = rating is null ? 0 : rating == previous ? run + 1 : 1;
            previous = rating;
            longest = Math.Max(longest, run);
            if (rating is int raw)
            {
                // Counted from the low end of the scale: small whole numbers, whose squares cannot overflow.
                int points = raw - scale.Min;
                rated++;
                sum += points;
                squares += (long)points * points;
                high = pole == Pole.High ? (high.Sum + points, high.Count + 1) : high;
                low = pole == Pole.Low ? (low.Sum + points, low.Count + 1) : low;
            }
        }

        double? acquiescence = high.Count >= MinimumPerPole && low.Count >= MinimumPerPole
            ? (0.5 * (((double)high.Sum / high.Count) + ((double)low.Sum / low.Count))) - (scale.Range / 2.0)
            : null;

        // n·Σx² − (Σx)² is a whole number, never below 0: no cancellation can make a negative variance.
        double? variability = rated >= 2 ? Math.Sqrt((double)((rated * squares) - (sum * sum)) / ((double)rated * (rated - 1))) : null;
        int? longstring = rated > 0 ? longest : null;
        return new ResponseQuality(
            rated, items - rated, longstring, variability, acquiescence, [.. Flags(rated, items, longstring, variability, acquiescence, scale, thresholds)]);
    }

    private static List<ScoreFlag> Flags(
        int rated, int items, int? longstring, double? variability, double? acquiescence, RatingScale scale, QualityThresholds thresholds)
    {
        List<ScoreFlag> flags = [];
        CultureInfo invariant = CultureInfo.InvariantCulture;
        int missing = items - rated;
        if (ScoreBoundary.Round(missing - (thresholds.MissingShare * items)) > 0)
        {
            flags.Add(new ScoreFlag(
                ScoreFlagCodes.ManyMissing,
                string.Create(invariant, $"{missing} of {items} items are not rated, more than {thresholds.MissingShare} of them.")));
        }

        if (longstring >= 2 && ScoreBoundary.Round(longstring.Value - (thresholds.LongstringShare * items)) >= 0)
        {
            flags.Add(new ScoreFlag(
                ScoreFlagCodes.Longstring,
                string.Create(invariant, $"{longstring} equal ratings in a row, at least {thresholds.LongstringShare} of {items} items.")));
        }

        if (variability is double deviation && ScoreBoundary.Round(deviation) <= ScoreBoundary.Round(thresholds.Variability))
        {
            flags.Add(new ScoreFlag(
                ScoreFlagCodes.LowVariability, string.Create(invariant, $"The ratings vary by {deviation:0.##}, at most {thresholds.Variability}.")));
        }

        if (acquiescence is double lean && ScoreBoundary.Round(Math.Abs(lean) - (thresholds.AcquiescenceShare * scale.Range)) >= 0)
        {
            flags.Add(new ScoreFlag(
                ScoreFlagCodes.Acquiescence,
                string.Create(invariant,
                    $"Ratings of both poles lie {lean:+0.##;-0.##} from the middle of the scale, at least {thresholds.AcquiescenceShare} of its range.")));
        }

        return flags;
    }
}
