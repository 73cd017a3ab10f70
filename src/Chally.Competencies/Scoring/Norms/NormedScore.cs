using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>Where a score stands among those of a norm set, and how sure it is.</summary>
/// <param name="PercentileRank">
/// 100·(below + ½ equal)/N of the norm set's people, 0 to 100, nothing interpolated (Crocker &amp; Algina 1986). Null without frequencies.
/// Printed in whole numbers, with &lt;1 and &gt;99 at the ends.
/// </param>
/// <param name="PercentileRankInterval">
/// Wilson's interval for a proportion (Wilson 1927) around that rank, 0 to 100: how far it may lie from that in the population, as the norm
/// set is a sample of N people. It does not cover the person's error of measurement. Null without a rank.
/// </param>
/// <param name="Z">(x − M)/SD; null when the norm set has no variance (SD 0 after rounding to 10 decimals).</param>
/// <param name="T">50 + 10·z; null without z.</param>
/// <param name="Sten">
/// clip(⌊2z⌋ + 6, 1, 10), z rounded to 10 decimals first, a score on a boundary goes up: the linear form of Canfield's (1951) scale; null
/// without z.
/// </param>
/// <param name="Stanine">clip(⌊2z + 5.5⌋, 1, 9), z rounded to 10 decimals first, a score on a boundary goes up: linear too; null without z.</param>
/// <param name="Sem">
/// The standard error of measurement in scale points: SD·√(1 − r) (Lord &amp; Novick 1968) for a sheet with all items. With items missing and
/// a reliability of items (<see cref="ScoreReliability.CoversItemsOnly"/>) times √(e_A/e), e = Σw²/(Σw)² over the rated and over all items
/// (Spearman 1910; Brown 1910). Null without a reliability or variance, or when it cannot be told; a flag then says why.
/// </param>
/// <param name="Interval">x ± q·SEM around the observed score at the asked confidence level, not clipped to 0–100; null without SEM.</param>
/// <param name="StraddlesCut">
/// Whether the interval holds the cut that was given for the composite, or the minimum for the competency, so that the score does not say
/// surely on which side of it the person stands; null without cut or minimum, or without interval.
/// </param>
/// <param name="Flags">What to keep in mind.</param>
public sealed partial record NormedScore(
    double? PercentileRank,
    ScoreInterval? PercentileRankInterval,
    double? Z,
    double? T,
    int? Sten,
    int? Stanine,
    double? Sem,
    ScoreInterval? Interval,
    bool? StraddlesCut,
    ValueList<ScoreFlag> Flags) : PersonalRecord
{
    /// <summary>The percentile rank, 0 to 100; null without frequencies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rank is outside 0–100 or not a number.</exception>
    public double? PercentileRank { get; init => field = value is double rank ? Require.Within(rank, 0, 100) : null; } = PercentileRank is double rankGiven
        ? Require.Within(rankGiven, 0, 100)
        : null;

    /// <summary>The standard score; null without variance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public double? Z { get; init => field = Require.Finite(value); } = Require.Finite(Z);

    /// <summary>The T score; null without z.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public double? T { get; init => field = Require.Finite(value); } = Require.Finite(T);

    /// <summary>The sten, 1 to 10; null without z.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1–10.</exception>
    public int? Sten { get; init => field = Require.Within(value, 1, 10); } = Require.Within(Sten, 1, 10);

    /// <summary>The stanine, 1 to 9; null without z.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1–9.</exception>
    public int? Stanine { get; init => field = Require.Within(value, 1, 9); } = Require.Within(Stanine, 1, 9);

    /// <summary>The standard error of measurement, in scale points; null without a reliability or variance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not finite.</exception>
    public double? Sem { get; init => field = value is double sem ? Require.Within(sem, 0, double.MaxValue) : null; } = Sem is double semGiven
        ? Require.Within(semGiven, 0, double.MaxValue)
        : null;

    /// <summary>What to keep in mind.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public ValueList<ScoreFlag> Flags { get; init => field = Require.NotNull(value); } = Require.NotNull(Flags);
}
