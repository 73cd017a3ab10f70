namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Sums of squares and products about the means of groups, over the people who have both scores.</summary>
/// <remarks>MathNet's correlation knows neither missing scores nor groups.</remarks>
internal readonly record struct CrossProducts(int N, int Groups, double FirstSquares, double SecondSquares, double Products)
{
    /// <summary>How near to ±1 a correlation is ±1: nearer than the last bits of its sums.</summary>
    private const double WholeWithin = 1e-14;

    /// <summary>Pearson's r; null below three people and one a group more, or without variance.</summary>
    public double? Correlation
    {
        get
        {
            int degreesOfFreedom = N - Groups;
            if (degreesOfFreedom < 2
                || !Scores.HasVariance(Math.Sqrt(FirstSquares / degreesOfFreedom)) || !Scores.HasVariance(Math.Sqrt(SecondSquares / degreesOfFreedom)))
            {
                return null;
            }

            double r = Products / (Math.Sqrt(FirstSquares) * Math.Sqrt(SecondSquares));
            return Math.Abs(r) > 1 - WholeWithin ? Math.Sign(r) : r;
        }
    }

    /// <summary>With the people of one more group.</summary>
    public CrossProducts With(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        int n = 0;
        double firstSum = 0;
        double secondSum = 0;
        for (int i = 0; i < first.Length; i++)
        {
            if (!double.IsNaN(first[i]) && !double.IsNaN(second[i]))
            {
                n++;
                firstSum += first[i];
                secondSum += second[i];
            }
        }

        if (n == 0)
        {
            return this;
        }

        double firstMean = firstSum / n;
        double secondMean = secondSum / n;
        double firstSquares = FirstSquares;
        double secondSquares = SecondSquares;
        double products = Products;
        for (int i = 0; i < first.Length; i++)
        {
            if (!double.IsNaN(first[i]) && !double.IsNaN(second[i]))
            {
                double a = first[i] - firstMean;
                double b = second[i] - secondMean;
                firstSquares += a * a;
                secondSquares += b * b;
                products += a * b;
            }
        }

        return new CrossProducts(N + n, Groups + 1, firstSquares, secondSquares, products);
    }
}
