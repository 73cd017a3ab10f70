using MathNet.Numerics;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>The factor that takes the small-sample bias out of Cohen's d.</summary>
internal static class SmallSampleCorrection
{
    /// <summary>From how many degrees of freedom on the series is better than the difference of log gammas.</summary>
    private const double SeriesFrom = 400;

    /// <summary>J(ν) = Γ(ν/2)/(√(ν/2)·Γ((ν − 1)/2)) (Hedges 1981), ν ≥ 2.</summary>
    /// <remarks>
    /// The log gammas of a million degrees of freedom are of the order of ten million, and their difference keeps eight digits; hence
    /// the series of Γ(z + ½)/(√z·Γ(z)) for large ν.
    /// </remarks>
    public static double Of(double degreesOfFreedom)
    {
        double half = degreesOfFreedom / 2;
        if (degreesOfFreedom < SeriesFrom)
        {
            return Math.Exp(SpecialFunctions.GammaLn(half) - SpecialFunctions.GammaLn(half - 0.5)) / Math.Sqrt(half);
        }

        double z = half - 0.5;
        double x = 1 / z;
        double series = 1 + (x * ((-1.0 / 8) + (x * ((1.0 / 128) + (x * ((5.0 / 1024) - (x * 21 / 32768)))))));
        return Math.Sqrt(z / half) * series;
    }
}
