using Chally.Competencies.Psychometrics.Numerics;
using MathNet.Numerics.Statistics;

namespace Chally.Competencies.Psychometrics;

/// <summary>How far the raters of one person agree on one item.</summary>
/// <param name="Raters">How many raters there are.</param>
/// <param name="Variance">The variance S² of their ratings with n − 1.</param>
/// <param name="NullVariance">The variance of ratings at random, (A² − 1)/12 with A = max − min + 1 points.</param>
/// <param name="Value">r_wg = 1 − S²/null variance, 0 to 1; 0 when the ratings differ more than at random.</param>
/// <param name="ExceedsNull">Whether the ratings differ more than at random, which 0 alone would hide.</param>
/// <param name="Notes">What the figure is and what to be careful about.</param>
public sealed partial record WithinGroupAgreement(int Raters, double Variance, double NullVariance, double Value, bool ExceedsNull, FigureNotes Notes)
{
    private static readonly FigureNotes Described = new(
        "Agreement of the raters of one person on one item: 1 less the variance of the ratings (n - 1) over that of a uniform distribution, 0 to 1.",
        "James, Demaree & Wolf 1984",
        ["Without agreement every point of the scale would be equally likely."],
        ["People are seldom rated at the low end, so ratings at random would differ less than the uniform distribution says, and the figure is too good."]);

    /// <summary>Computes the agreement.</summary>
    /// <param name="ratings">The ratings of one person on one item, at least two.</param>
    /// <param name="scale">The declared scale.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">There are fewer than two ratings, or one is off the scale.</exception>
    public static WithinGroupAgreement Of(ReadOnlySpan<int> ratings, RatingScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        if (ratings.Length < 2)
        {
            throw new ArgumentException($"Agreement needs at least 2 ratings, but there are {ratings.Length}.", nameof(ratings));
        }

        double[] numbers = new double[ratings.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = scale.Contains(ratings[i])
                ? ratings[i]
                : throw new ArgumentException($"A rating must be a whole number from {scale.Min} to {scale.Max}, but the one at place {i} was {ratings[i]}.",
                    nameof(ratings));
        }

        double variance = ArrayStatistics.Variance(numbers);
        double points = scale.Range + 1;
        double atRandom = ((points * points) - 1) / 12;
        bool exceeds = variance > atRandom && Scores.HasVariance(Math.Sqrt(variance - atRandom));
        return new WithinGroupAgreement(ratings.Length, variance, atRandom, Math.Max(0, 1 - (variance / atRandom)), exceeds, Described);
    }
}
