namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>The regularized incomplete beta function, precise in its lower tail for parameters of any size.</summary>
/// <remarks>
/// MathNet's takes differences of log gammas, which lose digits as the parameters grow, and gets one argument only, from which the
/// other can no longer be found when it is near 0. Here the factor in front of the continued fraction comes from Loader's (2000)
/// saddle-point form.
/// </remarks>
internal static class IncompleteBeta
{
    /// <summary>From where on the series of Stirling's error is precise to the last bits.</summary>
    private const double StirlingFrom = 16;

    /// <summary>How near to 1 a ratio must be for its logarithm to be taken from a series.</summary>
    private const double SeriesWithin = 0.5;

    private const double Tolerance = 1e-15;

    /// <summary>What stands for a 0 that would be divided by.</summary>
    private const double Smallest = 1e-300;

    private const int MostSteps = 10_000_000;

    /// <summary>I_x(a, b) for a, b &gt; 0, with a relative error below 1e-11 wherever it is not near 1.</summary>
    /// <param name="a">The first parameter, above 0.</param>
    /// <param name="b">The second parameter, above 0.</param>
    /// <param name="x">The argument, 0 to 1.</param>
    /// <param name="y">1 − x, computed without that subtraction.</param>
    public static double Regularized(double a, double b, double x, double y) =>
        x <= 0 ? 0
        : y <= 0 ? 1
        : x * (a + b + 2) <= a + 1 ? Tail(a, b, x, y)
        : 1 - Tail(b, a, y, x);

    /// <summary>
    /// x^a·y^b/(a·B(a, b)) times the continued fraction 26.5.8 of Abramowitz &amp; Stegun (1964), which converges fast for x below about the mean.
    /// </summary>
    private static double Tail(double a, double b, double x, double y) => Factor(a, b, x, y) / a * Fraction(a, b, x);

    /// <summary>
    /// x^a·y^b/B(a, b) = √(ab/(2π(a + b)))·exp(a·φ(x(a + b)/a) + b·φ(y(a + b)/b) + δ(a + b) − δ(a) − δ(b)) with φ(q) = ln q − (q − 1) and
    /// Stirling's error δ: none of the terms is large and taken from another.
    /// </summary>
    private static double Factor(double a, double b, double x, double y)
    {
        double excess = (b * x) - (a * y);
        double exponent = (a * LogLessLinear(x * (a + b) / a, excess / a)) + (b * LogLessLinear(y * (a + b) / b, -excess / b));
        double stirling = StirlingError(a + b) - StirlingError(a) - StirlingError(b);
        return Math.Sqrt(a / (a + b) * b / (2 * Math.PI)) * Math.Exp(exponent + stirling);
    }

    /// <summary>ln q − u with u = q − 1; near q = 1 by ln q = 2·artanh(s) with s = u/(2 + u), from which the linear part is taken first.</summary>
    private static double LogLessLinear(double q, double u)
    {
        if (Math.Abs(u) > SeriesWithin)
        {
            return Math.Log(q) - u;
        }

        double s = u / (2 + u);
        double square = s * s;
        double sum = 0;
        double power = 1;
        for (int divisor = 3; power > Tolerance * Tolerance; divisor += 2)
        {
            sum += power / divisor;
            power *= square;
        }

        return (2 * s * square * sum) - (s * u);
    }

    /// <summary>δ(z) = ln Γ(z) − (z − ½)·ln z + z − ½·ln 2π, below 16 by δ(z) = δ(z + 1) + (z + ½)·ln(1 + 1/z) − 1.</summary>
    private static double StirlingError(double z)
    {
        double error = 0;
        while (z < StirlingFrom)
        {
            error += ((z + 0.5) * Math.Log((z + 1) / z)) - 1;
            z++;
        }

        double w = 1 / (z * z);
        return error + (((1.0 / 12) - (w * ((1.0 / 360) - (w * ((1.0 / 1260) - (w * ((1.0 / 1680) - (w / 1188)))))))) / z);
    }

    /// <summary>The continued fraction from the front, by Lentz's method (Thompson &amp; Barnett 1986).</summary>
    private static double Fraction(double a, double b, double x)
    {
        double numerator = 1;
        double denominator = Inverse(1 - ((a + b) * x / (a + 1)));
        double fraction = denominator;
        for (int m = 1; m <= MostSteps; m++)
        {
            double even = m * (b - m) * x / ((a + (2.0 * m) - 1) * (a + (2.0 * m)));
            denominator = Inverse(1 + (even * denominator));
            numerator = NotZero(1 + (even / numerator));
            fraction *= denominator * numerator;
            double odd = -(a + m) * (a + b + m) * x / ((a + (2.0 * m)) * (a + (2.0 * m) + 1));
            denominator = Inverse(1 + (odd * denominator));
            numerator = NotZero(1 + (odd / numerator));
            double change = denominator * numerator;
            fraction *= change;
            if (Math.Abs(change - 1) <= Tolerance)
            {
                break;
            }
        }

        return fraction;
    }

    private static double Inverse(double value) => 1 / NotZero(value);

    private static double NotZero(double value) => value == 0 ? Smallest : value;
}
