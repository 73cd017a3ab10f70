using Chally.Competencies.Psychometrics.Numerics;
using MathNet.Numerics.Distributions;

namespace Chally.Competencies.Psychometrics;

/// <summary>Combines the tables of strata (Mantel &amp; Haenszel 1959).</summary>
internal static class StratumTables
{
    /// <summary>Under which expected count a stratum is called sparse.</summary>
    public const int SparseBelow = 5;

    /// <summary>Whether a stratum that tells something expects fewer than 5 selected or rejected of either group (Cochran 1954).</summary>
    public static bool IsSparse(ImpactTable table)
    {
        long all = table.N + table.ReferenceN;
        long selected = table.Selected + table.ReferenceSelected;
        return IsInformative(table) && Math.Min(table.N, table.ReferenceN) * Math.Min(selected, all - selected) < SparseBelow * all;
    }

    /// <summary>The common figures; null when no stratum tells anything.</summary>
    public static MantelHaenszel? Combine(IEnumerable<ImpactTable> strata, double level)
    {
        int count = 0;
        double observed = 0;
        double expected = 0;
        double variance = 0;
        double r = 0;
        double s = 0;
        double pr = 0;
        double mixed = 0;
        double qs = 0;
        double selected = 0;
        double referenceSelected = 0;
        foreach (ImpactTable table in strata.Where(IsInformative))
        {
            double n = (double)table.N + table.ReferenceN;
            double a = table.Selected;
            double b = table.N - table.Selected;
            double c = table.ReferenceSelected;
            double d = table.ReferenceN - table.ReferenceSelected;
            count++;
            observed += a;
            expected += table.N * (a + c) / n;
            variance += (double)table.N * table.ReferenceN / n * ((a + c) / n) * ((b + d) / (n - 1));
            double p = (a + d) / n;
            double q = (b + c) / n;
            double ad = a * d / n;
            double bc = b * c / n;
            r += ad;
            s += bc;
            pr += p * ad;
            mixed += (p * bc) + (q * ad);
            qs += q * bc;
            selected += a * table.ReferenceN / n;
            referenceSelected += c * table.N / n;
        }

        if (count == 0)
        {
            return null;
        }

        double chiSquare = (observed - expected) * (observed - expected) / variance;
        ConfidenceInterval? interval = null;
        if (r > 0 && s > 0)
        {
            double error = Math.Sqrt((pr / (2 * r * r)) + (mixed / (2 * r * s)) + (qs / (2 * s * s)));
            double reach = Normal.InvCDF(0, 1, (1 + level) / 2) * error;
            interval = ConfidenceInterval.WhereFinite(r / s * Math.Exp(-reach), r / s * Math.Exp(reach), level);
        }

        return new MantelHaenszel(
            count,
            s > 0 ? r / s : null,
            interval,
            referenceSelected > 0 ? selected / referenceSelected : null,
            chiSquare,
            PValue.Of(TailProbability.TwoSidedNormal(Math.Sqrt(chiSquare))),
            ImpactNotes.Strata);
    }

    /// <summary>Whether both groups applied, and some were selected and some were not.</summary>
    private static bool IsInformative(ImpactTable table) => table.N > 0 && table.ReferenceN > 0 && table.IsSplit;
}
