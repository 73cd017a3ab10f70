namespace Chally.Competencies.Psychometrics;

/// <summary>Where the mean of a group stands among the people of a norm set.</summary>
/// <param name="PercentileRank">
/// The percentile rank of a person who scores this mean, 0 to 100, which is not the mean of percentile ranks: the share of people who score
/// lower, where nobody has this very score. Null without frequencies.
/// </param>
/// <param name="Z">(mean − M)/SD of the norm set; null when the norm set has no variance.</param>
/// <param name="T">50 + 10·z; null without z.</param>
public sealed partial record NormedMean(double? PercentileRank, double? Z, double? T);
