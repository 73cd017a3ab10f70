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
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record ResponseQuality(
    int Rated, int Missing, int? Longstring, double? Variability, double? Acquiescence, ValueList<ScoreFlag> Flags);
