using Chally.Competencies.Content;

namespace Chally.Competencies.Scoring;

/// <summary>Where a score stands among those of a norm set, and how sure it is.</summary>
/// <param name="PercentileRank">
/// 100·(below + ½ equal)/N, linear between tabled scores, 0 below the lowest and 100 above the highest (Crocker &amp; Algina 1986). Null
/// without frequencies. Printed as &lt;1 and &gt;99 at the ends.
/// </param>
/// <param name="Z">(x − M)/SD; null when the norm set has no variance (SD 0 after rounding to 10 decimals).</param>
/// <param name="T">50 + 10·z; null without z.</param>
/// <param name="Sten">clip(⌊2z⌋ + 6, 1, 10), z rounded to 10 decimals first, a score on a boundary goes up (Canfield 1951); null without z.</param>
/// <param name="Stanine">clip(⌊2z + 5.5⌋, 1, 9), z rounded to 10 decimals first, a score on a boundary goes up; null without z.</param>
/// <param name="Sem">The standard error of measurement, SD·√(1 − r), in scale points (Dudek 1979); null without a reliability or variance.</param>
/// <param name="Interval">x ± z·SEM around the observed score at the asked confidence level, not clipped to 0–100; null without SEM.</param>
/// <param name="StraddlesCut">
/// Whether the interval holds the cut that was given for the composite, or the minimum for the competency, so that the score does not say
/// surely on which side of it the person stands; null without cut or minimum, or without interval.
/// </param>
/// <param name="Flags">What to keep in mind.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record NormedScore(
    double? PercentileRank,
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
    public double? PercentileRank { get; init => field = value is double rank ? Require.Within(rank, 0, 100) : null; } = PercentileRank is double rankGiven ? Require.Within(rankGiven, 0, 100) : null;

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
    public double? Sem { get; init => field = value is double sem ? Require.Within(sem, 0, double.MaxValue) : null; } = Sem is double semGiven ? Require.Within(semGiven, 0, double.MaxValue) : null;

    /// <summary>What to keep in mind.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public ValueList<ScoreFlag> Flags { get; init => field = Require.NotNull(value); } = Require.NotNull(Flags);
}
