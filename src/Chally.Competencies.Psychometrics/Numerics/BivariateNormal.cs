using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Probabilities of two standard normal variables with a correlation, which MathNet does not have.</summary>
internal static class BivariateNormal
{
    private const int Panels = 16;
    private const int Order = 32;

    /// <summary>
    /// P(X &gt; h, Y &gt; k) = Φ(−h)Φ(−k) + (1/2π)∫₀^asin(r) exp(−(h² + k² − 2hk·sin θ)/(2cos² θ)) dθ (Sheppard 1900; Drezner &amp;
    /// Wesolowsky 1990).
    /// </summary>
    public static double Upper(double h, double k, double correlation)
    {
        double independent = Normal.CDF(0, 1, -h) * Normal.CDF(0, 1, -k);
        if (Math.Abs(correlation) == 1)
        {
            return correlation > 0 ? Normal.CDF(0, 1, -Math.Max(h, k)) : Math.Max(0, Normal.CDF(0, 1, -h) - Normal.CDF(0, 1, k));
        }

        // Towards r = ±1 the integrand bends ever closer to the end: each panel halves what is left.
        double end = Math.Asin(correlation);
        double sum = 0;
        double from = 0;
        for (int i = 0; i < Panels; i++)
        {
            double to = i == Panels - 1 ? end : from + ((end - from) / 2);
            sum += GaussLegendreRule.Integrate(theta => Integrand(theta, h, k), from, to, Order);
            from = to;
        }

        return independent + (sum / Constants.Pi2);
    }

    private static double Integrand(double theta, double h, double k)
    {
        double cosine = Math.Cos(theta);
        return Math.Exp(-((h * h) + (k * k) - (2 * h * k * Math.Sin(theta))) / (2 * cosine * cosine));
    }
}
