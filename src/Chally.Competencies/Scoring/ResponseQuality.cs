using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>How a sheet was filled in. Reported with every score, never applied to it.</summary>
/// <param name="Rated">How many items were rated.</param>
/// <param name="Missing">How many items of the benchmark were not rated.</param>
/// <param name="Longstring">
/// The longest run of equal raw ratings in the sheet's order; an item not observed breaks the run (Johnson 2005; Meade &amp; Craig
/// 2012). Null when nothing was rated.
/// </param>
/// <param name="Variability">
/// The intra-individual response variability: the standard deviation (n − 1) of the raw ratings, in units of the scale (Dunn, Heggestad,
/// Shanock &amp; Theilgard 2018). Null under two ratings.
/// </param>
/// <param name="Acquiescence">
/// ½(mean raw rating of high-pole items + that of low-pole items) − the middle of the scale, in units of the scale: above 0 for
/// agreeing with both poles. Null under three ratings a pole.
/// </param>
/// <param name="Flags">What exceeds a threshold of the policy, with the rule.</param>
public sealed partial record ResponseQuality(
    int Rated, int Missing, int? Longstring, double? Variability, double? Acquiescence, ValueList<ScoreFlag> Flags) : PersonalRecord
{
    /// <summary>How many items were rated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Rated { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Rated);

    /// <summary>How many items of the benchmark were not rated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Missing { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Missing);

    /// <summary>The longest run of equal raw ratings; null when nothing was rated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? Longstring { get; init => field = value is int run ? Require.Positive(run) : null; } = Longstring is int runGiven
        ? Require.Positive(runGiven)
        : null;

    /// <summary>The standard deviation of the raw ratings; null under two ratings.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not finite.</exception>
    public double? Variability { get; init => field = value is double sd ? Require.Within(sd, 0, double.MaxValue) : null; } = Variability is double sdGiven
        ? Require.Within(sdGiven, 0, double.MaxValue)
        : null;

    /// <summary>How far the rater agrees with both poles; null under three ratings a pole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public double? Acquiescence { get; init => field = Require.Finite(value); } = Require.Finite(Acquiescence);

    /// <summary>What exceeds a threshold of the policy, with the rule.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public ValueList<ScoreFlag> Flags { get; init => field = Require.NotNull(value); } = Require.NotNull(Flags);
}
