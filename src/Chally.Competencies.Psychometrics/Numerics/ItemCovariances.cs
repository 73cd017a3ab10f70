namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Means and covariances (n − 1) of the items of complete cases.</summary>
internal sealed class ItemCovariances
{
    private readonly double[] rowSums;

    public ItemCovariances(double[,] ratings, int[] completeRows)
    {
        int k = ratings.GetLength(1);
        N = completeRows.Length;
        Means = new double[k];
        Matrix = new double[k, k];
        foreach (int row in completeRows)
        {
            for (int i = 0; i < k; i++)
            {
                Means[i] += ratings[row, i] / N;
            }
        }

        double[] deviations = new double[k];
        foreach (int row in completeRows)
        {
            for (int i = 0; i < k; i++)
            {
                deviations[i] = ratings[row, i] - Means[i];
                for (int j = 0; j <= i; j++)
                {
                    Matrix[i, j] += deviations[i] * deviations[j] / (N - 1);
                }
            }
        }

        rowSums = new double[k];
        for (int i = 0; i < k; i++)
        {
            for (int j = 0; j < k; j++)
            {
                Matrix[i, j] = j <= i ? Matrix[i, j] : Matrix[j, i];
                rowSums[i] += Matrix[i, j];
            }
        }

        Trace = 0;
        for (int i = 0; i < k; i++)
        {
            Trace += Matrix[i, i];
            Total += rowSums[i];
        }
    }

    public int N { get; }

    public double[] Means { get; }

    public double[,] Matrix { get; }

    /// <summary>The sum of the variances.</summary>
    public double Trace { get; }

    /// <summary>The variance of the sum of the items.</summary>
    public double Total { get; }

    public double Sd(int item) => Math.Sqrt(Matrix[item, item]);

    /// <summary>α of all items; null without variance of their sum.</summary>
    public double? Alpha => Of(Means.Length, Trace, Total);

    /// <summary>The variance of the weighted sum of the items, Σᵢⱼwᵢwⱼcᵢⱼ.</summary>
    public double VarianceOf(ReadOnlySpan<double> weights)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            for (int j = 0; j < weights.Length; j++)
            {
                sum += weights[i] * weights[j] * Matrix[i, j];
            }
        }

        return sum;
    }

    /// <summary>
    /// 1 − Σw²(s² − c̄)/s² of the weighted sum, with the mean covariance c̄ of two items; null for fewer than two or without variance of that sum.
    /// </summary>
    public double? ReliabilityOf(ReadOnlySpan<double> weights)
    {
        int k = weights.Length;
        double variance = VarianceOf(weights);
        if (k < 2 || !Scores.HasVariance(Math.Sqrt(Math.Max(0, variance))))
        {
            return null;
        }

        double mean = (Total - Trace) / (k * (k - 1.0));
        double error = 0;
        for (int i = 0; i < k; i++)
        {
            error += weights[i] * weights[i] * (Matrix[i, i] - mean);
        }

        return 1 - (error / variance);
    }

    /// <summary>α of the items but one; null for fewer than two or without variance of their sum.</summary>
    public double? AlphaWithout(int item) => Of(Means.Length - 1, Trace - Matrix[item, item], TotalWithout(item));

    /// <summary>The correlation of an item with the sum of the others; null without variance.</summary>
    public double? ItemRest(int item)
    {
        double rest = Math.Sqrt(Math.Max(0, TotalWithout(item)));
        return Scores.HasVariance(Sd(item)) && Scores.HasVariance(rest)
            ? Math.Clamp((rowSums[item] - Matrix[item, item]) / (Sd(item) * rest), -1, 1)
            : null;
    }

    /// <summary>α, which rounding must not carry above 1.</summary>
    private static double? Of(int items, double trace, double total) =>
        items >= 2 && Scores.HasVariance(Math.Sqrt(Math.Max(0, total))) ? Math.Min(1, items / (items - 1.0) * (1 - (trace / total))) : null;

    private double TotalWithout(int item) => Total - (2 * rowSums[item]) + Matrix[item, item];
}
