using MathNet.Numerics.RootFinding;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Quantiles of the F distribution.</summary>
/// <remarks>MathNet looks for them between 0 and 1,000 only, which is too near with one or two degrees of freedom in the denominator.</remarks>
internal static class FDistribution
{
    /// <summary>The logarithm beyond which no quantile is looked for.</summary>
    private const double FarthestLog = 100;

    /// <summary>The f with P(F ≤ f) = 1 − <paramref name="upper"/>.</summary>
    public static double UpperQuantile(double upper, double numerator, double denominator)
    {
        // Looked for on a logarithmic scale, so that it is as precise near 0 as far out.
        double log = Brent.FindRoot(
            log => TailProbability.UpperF(Math.Exp(log), numerator, denominator) - upper, -FarthestLog, FarthestLog, 1e-15, 500);
        return Math.Exp(log);
    }
}
