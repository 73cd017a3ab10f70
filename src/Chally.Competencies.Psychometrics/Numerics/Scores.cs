using System.Globalization;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Columns of scores in which NaN stands for "not scored".</summary>
internal static class Scores
{
    /// <summary>Far above any score, and far below where fourth powers, as in degrees of freedom, leave the range of doubles.</summary>
    public const double Largest = 1e50;

    /// <summary>The scores that are there.</summary>
    /// <exception cref="ArgumentException">A score is beyond ±1e50.</exception>
    public static double[] Present(ReadOnlySpan<double> column, string parameter)
    {
        double[] present = new double[column.Length];
        int count = 0;
        for (int i = 0; i < column.Length; i++)
        {
            RequireFinite(column[i], i, parameter);
            if (!double.IsNaN(column[i]))
            {
                present[count++] = column[i];
            }
        }

        Array.Resize(ref present, count);
        return present;
    }

    public static void RequireFinite(double score, int place, string parameter)
    {
        if (Math.Abs(score) > Largest)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture,
                    $"A score must be a number from {-Largest} to {Largest}, or NaN where there is none, but the one at place {place} was {score}."),
                parameter);
        }
    }

    /// <summary>Whether a standard deviation is above 0 after rounding to 10 decimals: the last bits of equal scores are no variance.</summary>
    public static bool HasVariance(double? sd) => sd is double known && ScoreBoundary.Round(known) > 0;
}
