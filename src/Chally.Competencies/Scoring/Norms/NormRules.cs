using System.Globalization;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>Places scores among those of a norm set.</summary>
internal static class NormRules
{
    /// <summary>How far the figures of a table may lie beside its frequencies, relative to max(1, |x|): they are often rounded.</summary>
    private const double FigureTolerance = 1e-6;

    /// <summary>How far a variance may lie above the largest there is: the last bits of its computation.</summary>
    private const double VarianceTolerance = 1e-9;

    /// <summary>The place of a score on a sheet without missing items.</summary>
    public static NormedScore Apply(NormTable table, double percent, double? cut, double confidenceLevel) =>
        Apply(table, percent, new SheetError(Sem(table), []), cut, confidenceLevel);

    /// <summary>The place of a score with the error of its sheet.</summary>
    public static NormedScore Apply(NormTable table, double percent, SheetError error, double? cut, double confidenceLevel)
    {
        double? z = HasVariance(table) ? (percent - table.Mean) / table.Sd : null;
        ScoreInterval? interval = error.Sem is double sem ? Interval(percent, sem, confidenceLevel) : null;
        double? rank = table.Frequencies.Count > 0 ? PercentileRank(table.Frequencies, percent) : null;
        return new NormedScore(
            rank,
            rank is double known ? RankInterval(known, table.N, confidenceLevel) : null,
            z,
            T(z),
            z is double forSten ? Sten(forSten) : null,
            z is double forStanine ? Stanine(forStanine) : null,
            error.Sem,
            interval,
            interval is not null && cut is double points ? interval.Contains(points) : null,
            [.. Flags(table), .. error.Flags]);
    }

    /// <summary>The standard error of measurement of a whole sheet; null without a reliability below 1, or without variance.</summary>
    public static double? Sem(NormTable table) =>
        table.Reliability is ScoreReliability reliability && !reliability.IsOne && HasVariance(table) ? Sem(table.Sd, reliability.Value) : null;

    /// <summary>SD·√(1 − r) (Lord &amp; Novick 1968).</summary>
    public static double Sem(double sd, double reliability) => sd * Math.Sqrt(1 - reliability);

    /// <summary>50 + 10z; null without z.</summary>
    public static double? T(double? z) => 50 + (10 * z);

    /// <summary>clip(⌊2z⌋ + 6, 1, 10), z rounded to 10 decimals first (Canfield 1951).</summary>
    public static int Sten(double z) => (int)Math.Clamp(Math.Floor(2 * ScoreBoundary.Round(z)) + 6, 1, 10);

    /// <summary>clip(⌊2z + 5.5⌋, 1, 9), z rounded to 10 decimals first.</summary>
    public static int Stanine(double z) => (int)Math.Clamp(Math.Floor((2 * ScoreBoundary.Round(z)) + 5.5), 1, 9);

    /// <summary>
    /// 100·(below + ½ equal)/N, nothing interpolated (Crocker &amp; Algina 1986). Scores are compared after rounding to 10 decimals.
    /// </summary>
    public static double PercentileRank(ValueList<ScoreFrequency> frequencies, double percent) => PercentileRanks.Of(frequencies).At(percent);

    /// <summary>
    /// Wilson's interval for a proportion (Wilson 1927) of the N people of the norm set: with p = rank/100 and q the normal quantile,
    /// (p + q²/2N ± q·√(p(1 − p)/N + q²/4N²))/(1 + q²/N). It lies within 0–100 and always has a width. Ties can only make it too wide.
    /// </summary>
    public static ScoreInterval RankInterval(double rank, int n, double level)
    {
        double q = NormalQuantile.Of((1 + level) / 2);
        double p = rank / 100;
        double spread = q * q / n;
        double centre = (p + (spread / 2)) / (1 + spread);
        double reach = q * Math.Sqrt((p * (1 - p) / n) + (spread / (4 * n))) / (1 + spread);
        return new ScoreInterval(100 * Math.Clamp(centre - reach, 0, p), 100 * Math.Clamp(centre + reach, p, 1), level);
    }

    /// <summary>x ± q·SEM around the observed score, not clipped.</summary>
    public static ScoreInterval Interval(double percent, double sem, double level)
    {
        double reach = NormalQuantile.Of((1 + level) / 2) * sem;
        return new ScoreInterval(percent - reach, percent + reach, level);
    }

    public static string? WhyNotRising(ReadOnlySpan<ScoreFrequency> frequencies)
    {
        for (int i = 1; i < frequencies.Length; i++)
        {
            if (ScoreBoundary.Round(frequencies[i].Score) <= ScoreBoundary.Round(frequencies[i - 1].Score))
            {
                return string.Create(CultureInfo.InvariantCulture,
                    $"rising scores (place {i + 1} has {frequencies[i].Score} after {frequencies[i - 1].Score})");
            }
        }

        return null;
    }

    /// <summary>
    /// Where the figures of a table contradict each other. With frequencies: counts that do not sum to n, else a mean or a standard deviation
    /// (with n − 1) that lies beside theirs. Without: a variance above M·(100 − M)·n/(n − 1), that of n scores of 0 and 100 with the mean M,
    /// which is the largest there is (Bhatia &amp; Davis 2000).
    /// </summary>
    public static IEnumerable<(string Member, string Expected, string Found)> Contradictions(NormTable table)
    {
        ValueList<ScoreFrequency> frequencies = table.Frequencies;
        if (frequencies.Count == 0)
        {
            double largest = table.Mean * (100 - table.Mean) * table.N / (table.N - 1);
            if (table.Sd * table.Sd > largest + VarianceTolerance)
            {
                yield return ("sd", $"at most {Text(Math.Sqrt(largest))}, the largest standard deviation of scores from 0 to 100 " +
                    $"with this mean", Text(table.Sd));
            }

            yield break;
        }

        long all = Count(frequencies.AsSpan());
        if (all != table.N)
        {
            yield return ("n", $"{Text(all)}, the sum of the counts", Text(table.N));
            yield break;
        }

        double mean = frequencies.Sum(frequency => frequency.Count * frequency.Score) / all;
        double squares = frequencies.Sum(frequency => frequency.Count * (frequency.Score - mean) * (frequency.Score - mean));
        double sd = Math.Sqrt(squares / (all - 1));
        if (!Agrees(table.Mean, mean))
        {
            yield return ("mean", $"{Text(mean)}, the mean of the frequencies", Text(table.Mean));
        }

        if (!Agrees(table.Sd, sd))
        {
            yield return ("sd", $"{Text(sd)}, the standard deviation (n - 1) of the frequencies", Text(table.Sd));
        }
    }

    /// <summary>What is expected of a table's n beside that of its norm set; null when it keeps that.</summary>
    public static string? WhyTooMany(int tableN, int setN) =>
        tableN <= setN ? null : $"at most {Text(setN)}, the n of the norm set";

    private static bool HasVariance(NormTable table) => ScoreBoundary.Round(table.Sd) > 0;

    private static bool Agrees(double stated, double computed) =>
        Math.Abs(stated - computed) <= FigureTolerance * Math.Max(1, Math.Abs(computed));

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static long Count(ReadOnlySpan<ScoreFrequency> frequencies)
    {
        long all = 0;
        foreach (ScoreFrequency frequency in frequencies)
        {
            all += frequency.Count;
        }

        return all;
    }

    /// <summary>What to keep in mind of whatever rests on a table.</summary>
    public static IEnumerable<ScoreFlag> Flags(NormTable table)
    {
        if (table.N < NormSet.SmallBelow)
        {
            yield return new ScoreFlag(
                ScoreFlagCodes.SmallNorm, string.Create(CultureInfo.InvariantCulture, $"The norm rests on {table.N} people, under {NormSet.SmallBelow}."));
        }

        if (table.Reliability is { IsOne: true })
        {
            yield return new ScoreFlag(
                ScoreFlagCodes.ReliabilityOfOne,
                "The norm set states a reliability of 1, which would leave no error of measurement at all: there is no standard error and no interval.");
        }
        else if (table.Reliability is { CoversItemsOnly: true } reliability)
        {
            yield return new ScoreFlag(ScoreFlagCodes.ItemErrorOnly,
                $"The interval rests on {reliability.Kind}: it covers the sampling of items, not that of raters.");
        }
    }
}
