using MathNet.Numerics;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Upper and two-sided tail probabilities, computed in the tail itself and not as one minus the rest.</summary>
/// <remarks>
/// MathNet's distributions subtract from 1 in the upper tail and lose small probabilities; its error and beta functions do not.
/// </remarks>
internal static class TailProbability
{
    /// <summary>P(|Z| ≥ |z|) of the standard normal distribution, erfc(|z|/√2).</summary>
    public static double TwoSidedNormal(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2);

    /// <summary>P(|T| ≥ |t|) of Student's t, I_x(ν/2, ½) with x = ν/(ν + t²).</summary>
    public static double TwoSidedT(double t, double degreesOfFreedom) =>
        SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + (t * t)));

    /// <summary>P(F ≥ f), I_x(ν₂/2, ν₁/2) with x = ν₂/(ν₂ + ν₁f).</summary>
    public static double UpperF(double f, double numerator, double denominator) =>
        f <= 0 ? 1 : SpecialFunctions.BetaRegularized(denominator / 2, numerator / 2, denominator / (denominator + (numerator * f)));
}
