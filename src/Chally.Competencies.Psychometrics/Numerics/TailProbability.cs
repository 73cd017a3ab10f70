using MathNet.Numerics;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Upper and two-sided tail probabilities, computed in the tail itself and not as one minus the rest.</summary>
/// <remarks>
/// MathNet's distributions subtract from 1 in the upper tail and lose small probabilities; its error and beta functions do not.
/// </remarks>
internal static class TailProbability
{
    /// <summary>From how many degrees of freedom on t is taken for a normal deviate by Hill's formula.</summary>
    private const double HillFrom = 100_000;

    /// <summary>P(|Z| ≥ |z|) of the standard normal distribution, erfc(|z|/√2).</summary>
    public static double TwoSidedNormal(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2);

    /// <summary>P(|T| ≥ |t|) of Student's t, I_x(ν/2, ½) with x = ν/(ν + t²).</summary>
    /// <remarks>
    /// With millions of degrees of freedom MathNet's beta function is off in the ninth decimal, as the log gammas in it are; there Hill's
    /// normal deviate (1970, algorithm 395) has an error below 1e-15.
    /// </remarks>
    public static double TwoSidedT(double t, double degreesOfFreedom)
    {
        double ratio = t * t / degreesOfFreedom;
        if (degreesOfFreedom < HillFrom)
        {
            return SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5, 1 / (1 + ratio));
        }

        double a = degreesOfFreedom - 0.5;
        double w = Math.Sqrt(a * SpecialFunctions.Log1p(ratio));
        return TwoSidedNormal(w + (((w * w) + 3) * w / (48 * a * a)));
    }

    /// <summary>P(F ≥ f), I_x(ν₂/2, ν₁/2) with x = ν₂/(ν₂ + ν₁f); below the middle 1 − I_y(ν₁/2, ν₂/2) with y = ν₁f/(ν₂ + ν₁f), as x comes to 1 there.</summary>
    public static double UpperF(double f, double numerator, double denominator)
    {
        double scaled = numerator * f;
        return f <= 0 ? 1
            : scaled < denominator ? 1 - SpecialFunctions.BetaRegularized(numerator / 2, denominator / 2, scaled / (denominator + scaled))
            : SpecialFunctions.BetaRegularized(denominator / 2, numerator / 2, denominator / (denominator + scaled));
    }
}
