using MathNet.Numerics;
using MathNet.Numerics.RootFinding;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>The non-central t distribution, which MathNet does not have.</summary>
/// <remarks>
/// T = (Z + δ)/S with S = √(χ²ᵥ/ν), so that P(T ≤ t) = E[Φ(tS − δ)]: an integral over the density of S, which is bell-shaped for any ν.
/// Both the density and the step of Φ get panels of their own width, so that the result is as good for a million people as for five:
/// absolute error below 1e-11. The usual series (Lenth 1989) loses large δ.
/// </remarks>
internal static class NoncentralT
{
    /// <summary>How many standard deviations from the centre a bell is followed.</summary>
    private const double Reach = 9;

    private const int Panels = 18;
    private static readonly (double Place, double Weight)[] Rule = MakeRule(16);

    /// <summary>P(T ≤ t) with ν ≥ 1 degrees of freedom and non-centrality δ.</summary>
    public static double Cdf(double t, double degreesOfFreedom, double noncentrality)
    {
        double mode = Math.Sqrt((degreesOfFreedom - 1) / degreesOfFreedom);
        double width = Reach / Math.Sqrt(degreesOfFreedom);
        double from = Math.Max(0, mode - width);
        double to = mode + width;
        List<double> limits = new((2 * Panels) + 2);
        AddPanels(limits, from, to, from, to);
        if (t != 0)
        {
            // Φ(ts − δ) rises from 0 to 1 around s = δ/t.
            double step = noncentrality / t;
            double reach = Reach / Math.Abs(t);
            AddPanels(limits, step - reach, step + reach, from, to);
        }

        limits.Sort();
        double mass = 0;
        double below = 0;
        for (int i = 1; i < limits.Count; i++)
        {
            double half = (limits[i] - limits[i - 1]) / 2;
            double middle = (limits[i] + limits[i - 1]) / 2;
            foreach ((double place, double weight) in Rule)
            {
                double s = middle + (half * place);
                double density = half * weight * Density(s, mode, degreesOfFreedom);
                mass += density;
                below += density * NormalCdf((t * s) - noncentrality);
            }
        }

        return below / mass;
    }

    /// <summary>The δ for which P(T ≤ t) is a share of 1e-9 to 1 − 1e-9, with ν ≥ 2.</summary>
    public static double NoncentralityAt(double t, double degreesOfFreedom, double share)
    {
        // The share falls as δ rises. T is roughly normal about δ with variance 1 + t²/(2ν): ten standard deviations hold any share of the
        // range, and in their units one accuracy does for any t.
        double sd = Math.Sqrt(1 + (t * t / (2 * degreesOfFreedom)));
        return t + (sd * Brent.FindRoot(z => Cdf(t, degreesOfFreedom, t + (sd * z)) - share, -10, 10, 1e-12, 200));
    }

    /// <summary>The density of S over its greatest: (s/m)^(ν−1)·exp(−ν(s² − m²)/2) with the mode m, in a form that keeps its digits.</summary>
    private static double Density(double s, double mode, double degreesOfFreedom)
    {
        if (mode == 0)
        {
            return Math.Exp(-s * s / 2);
        }

        double u = (s - mode) / mode;
        return Math.Exp((degreesOfFreedom - 1) * (SpecialFunctions.Log1p(u) - u - (u * u / 2)));
    }

    private static double NormalCdf(double z) => SpecialFunctions.Erfc(-z / Constants.Sqrt2) / 2;

    /// <summary>Adds the limits of equal panels between two places, as far as they lie within a range.</summary>
    private static void AddPanels(List<double> limits, double low, double high, double from, double to)
    {
        for (int i = 0; i <= Panels; i++)
        {
            double limit = low + ((high - low) * i / Panels);
            if (limit >= from && limit <= to)
            {
                limits.Add(limit);
            }
        }
    }

    private static (double Place, double Weight)[] MakeRule(int order)
    {
        MathNet.Numerics.Integration.GaussLegendreRule rule = new(-1, 1, order);
        (double, double)[] pairs = new (double, double)[order];
        for (int i = 0; i < order; i++)
        {
            pairs[i] = (rule.GetAbscissa(i), rule.GetWeight(i));
        }

        return pairs;
    }
}
