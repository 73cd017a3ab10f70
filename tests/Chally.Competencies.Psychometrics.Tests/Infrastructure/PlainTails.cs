using System.Numerics;

namespace Chally.Competencies.Psychometrics.Tests.Infrastructure;

/// <summary>
/// Tail probabilities the long way, from power series, exact sums of whole numbers and factorials: slow, and by none of the means of the package.
/// </summary>
internal static class PlainTails
{
    /// <summary>
    /// ln P(F ≥ n/d) with whole degrees of freedom, from the series of positive terms of the incomplete beta function; where that takes
    /// millions of terms the probability is above 0.001, and comes from the other tail.
    /// </summary>
    public static double LogUpperF(int numerator, int denominator, BigInteger n, BigInteger d) =>
        numerator * n * 999 < denominator * d ? Math.Log(1 - Math.Exp(LogTail(denominator, numerator, d, n))) : LogTail(numerator, denominator, n, d);

    /// <summary>
    /// ln of the exact sum Σ C(n, j)·p^j·(q − p)^(n − j)/q^n over j from <paramref name="least"/>: the upper tail of the binomial distribution.
    /// </summary>
    public static double LogUpperBinomial(int n, int least, int p, int q)
    {
        BigInteger sum = 0;
        BigInteger ways = 1;
        for (int j = 0; j <= n; j++)
        {
            sum += j >= least ? ways * BigInteger.Pow(p, j) * BigInteger.Pow(q - p, n - j) : 0;
            ways = ways * (n - j) / (j + 1);
        }

        return BigInteger.Log(sum) - (n * Math.Log(q));
    }

    /// <summary>Both p values of Fisher's test from exact counts of tables.</summary>
    public static (double P, double MidP) Fisher(int selected1, int n1, int selected2, int n2)
    {
        int selected = selected1 + selected2;
        int low = Math.Max(0, selected - n2);
        BigInteger[] tables = [.. Enumerable.Range(low, Math.Min(n1, selected) - low + 1).Select(k => Choose(n1, k) * Choose(n2, selected - k))];
        BigInteger observed = tables[selected1 - low];
        BigInteger all = Choose(n1 + n2, selected);
        BigInteger less = tables.Where(table => table < observed).Aggregate(BigInteger.Zero, BigInteger.Add);
        BigInteger equal = tables.Where(table => table == observed).Aggregate(BigInteger.Zero, BigInteger.Add);
        return (Ratio(less + equal, all), Ratio((2 * less) + equal, 2 * all));
    }

    /// <summary>P(|Z| ≥ z): for small z 1 − √(2/π)·e^(−z²/2)·Σ z^(2j+1)/(1·3·…·(2j+1)), else Laplace's continued fraction from its end.</summary>
    public static double TwoSidedNormal(double z)
    {
        double density = Math.Sqrt(2 / Math.PI) * Math.Exp(-z * z / 2);
        if (z < 1)
        {
            double term = z;
            double sum = z;
            for (int j = 1; j < 60; j++)
            {
                term *= z * z / ((2 * j) + 1);
                sum += term;
            }

            return 1 - (density * sum);
        }

        double fraction = z;
        for (int j = 5_000; j >= 1; j--)
        {
            fraction = z + (j / fraction);
        }

        return density / fraction;
    }

    private static double LogTail(int numerator, int denominator, BigInteger n, BigInteger d)
    {
        // x = ν₂d/(ν₂d + ν₁n), I_x(a, b) = x^a·(1 − x)^b·Γ(a + b)/(Γ(a + 1)Γ(b))·Σ (a + b)…(a + b + j − 1)/((a + 1)…(a + j))·x^j.
        BigInteger all = (denominator * d) + (numerator * n);
        double logX = BigInteger.Log(denominator * d) - BigInteger.Log(all);
        double logY = BigInteger.Log(numerator * n) - BigInteger.Log(all);
        double x = Math.Exp(logX);
        double a = denominator / 2.0;
        double b = numerator / 2.0;
        double term = 1;
        double sum = 1;
        double scale = 0;
        for (int j = 0; term > 1e-18 * sum * (1 - x) || x * (a + b + j) > a + 1 + j; j++)
        {
            term *= (a + b + j) / (a + 1 + j) * x;
            sum += term;
            if (sum > 1e200)
            {
                (term, sum, scale) = (term / 1e200, sum / 1e200, scale + Math.Log(1e200));
            }
        }

        return (a * logX) + (b * logY) + LogGammaOfHalf(numerator + denominator) - LogGammaOfHalf(denominator + 2) - LogGammaOfHalf(numerator) + scale
            + Math.Log(sum);
    }

    private static double Ratio(BigInteger numerator, BigInteger denominator) =>
        numerator == denominator ? 1 : Math.Exp(BigInteger.Log(numerator) - BigInteger.Log(denominator));

    private static BigInteger Choose(int n, int k)
    {
        BigInteger ways = 1;
        for (int j = 0; j < k; j++)
        {
            ways = ways * (n - j) / (j + 1);
        }

        return ways;
    }

    /// <summary>ln Γ(k/2): of a factorial, or of odd numbers multiplied with √π.</summary>
    private static double LogGammaOfHalf(int k)
    {
        BigInteger product = 1;
        for (int j = 2 - (k % 2); j < k; j += 2)
        {
            product *= j;
        }

        int factors = (k - 2 + (k % 2)) / 2;
        return BigInteger.Log(product) - (factors * Math.Log(2)) + (k % 2 == 1 ? Math.Log(Math.PI) / 2 : 0);
    }
}
