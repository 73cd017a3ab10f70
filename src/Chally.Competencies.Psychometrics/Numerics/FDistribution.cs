using MathNet.Numerics.RootFinding;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Quantiles of the F distribution.</summary>
/// <remarks>MathNet looks for them between 0 and 1,000 only, which is too near with one or two degrees of freedom in the denominator.</remarks>
internal static class FDistribution
{
    /// <summary>The logarithm beyond which no quantile is looked for.</summary>
    private const double FarthestLog = 100;

    /// <summary>Below how many degrees of freedom there is no distribution to speak of.</summary>
    private const double LeastFreedom = 1e-6;

    /// <summary>
    /// The f with P(F ≥ f) = <paramref name="upper"/>; infinite or 0 beyond e^±100, where a fraction of a degree of freedom puts it, and
    /// NaN without degrees of freedom.
    /// </summary>
    public static double UpperQuantile(double upper, double numerator, double denominator)
    {
        if (!(numerator >= LeastFreedom && denominator >= LeastFreedom))
        {
            return double.NaN;
        }

        // The smaller of the two tails is the one that keeps its digits.
        if (upper > 0.5)
        {
            return 1 / UpperQuantile(1 - upper, denominator, numerator);
        }

        if (TailProbability.UpperF(Math.Exp(FarthestLog), numerator, denominator) >= upper)
        {
            return double.PositiveInfinity;
        }

        if (TailProbability.UpperF(Math.Exp(-FarthestLog), numerator, denominator) <= upper)
        {
            return 0;
        }

        // Both on a logarithmic scale, so that the quantile is as precise near 0 as far out, and in a small tail as in the middle.
        double target = Math.Log(upper);
        double log = Brent.FindRoot(
            log => Math.Log(Math.Max(TailProbability.UpperF(Math.Exp(log), numerator, denominator), double.Epsilon)) - target, -FarthestLog, FarthestLog, 1e-14,
            500);
        return Math.Exp(log);
    }
}
