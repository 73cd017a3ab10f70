namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>One common factor under several items, Σ = λλᵀ + Ψ, by maximum likelihood.</summary>
/// <remarks>
/// Found by expectation and maximisation (Rubin &amp; Thayer 1982), which needs no start near the answer and never leaves the range of
/// possible variances, with longer steps along its way where it is slow (squared extrapolation, Varadhan &amp; Roland 2008). Maximum
/// likelihood does not depend on the units of the items.
/// </remarks>
internal static class OneFactorModel
{
    private const int MostSteps = 20_000;
    private const double Tolerance = 1e-12;

    /// <summary>Below which share of its variance an item's unique variance counts as none (a Heywood case).</summary>
    private const double HeywoodShare = 0.005;

    /// <summary>ω = (Σwλ)²/((Σwλ)² + Σw²ψ); null with the reason when the model does not hold or cannot be found.</summary>
    public static (double? Omega, string? Reason) Omega(double[,] covariances, ReadOnlySpan<double> weights)
    {
        int k = covariances.GetLength(0);
        if (k < 3)
        {
            return (null, $"needs at least 3 items to find a factor, but there are {k}");
        }

        double[] loadings = new double[k];
        double[] unique = new double[k];
        Start(covariances, loadings, unique);
        double[] projected = new double[k];
        double change = double.PositiveInfinity;
        for (int step = 0; step < MostSteps && change >= Tolerance; step += 3)
        {
            double[] before = [.. loadings, .. unique];
            Improve(covariances, loadings, unique, projected);
            double[] after = [.. loadings, .. unique];
            Improve(covariances, loadings, unique, projected);
            Extrapolate(covariances, before, after, loadings, unique);
            change = Improve(covariances, loadings, unique, projected);
        }

        // Towards a Heywood case the steps get ever smaller without an end, so that comes first.
        double sum = 0;
        double error = 0;
        for (int i = 0; i < loadings.Length; i++)
        {
            if (unique[i] < HeywoodShare * covariances[i, i])
            {
                return (null, $"the one-factor model does not hold: it leaves item {i + 1} no variance of its own (a Heywood case)");
            }

            sum += weights[i] * loadings[i];
            error += weights[i] * weights[i] * unique[i];
        }

        return change < Tolerance
            ? (sum * sum / ((sum * sum) + error), null)
            : (null, "the one-factor model was not found within the steps allowed");
    }

    /// <summary>Half of each variance for the factor, with the sign of the item's covariance with the rest.</summary>
    private static void Start(double[,] covariances, double[] loadings, double[] unique)
    {
        for (int i = 0; i < loadings.Length; i++)
        {
            double rest = -covariances[i, i];
            for (int j = 0; j < loadings.Length; j++)
            {
                rest += covariances[i, j];
            }

            loadings[i] = (rest < 0 ? -1 : 1) * Math.Sqrt(covariances[i, i] / 2);
            unique[i] = covariances[i, i] / 2;
        }
    }

    /// <summary>
    /// Goes on from two steps, θ₀ to θ₁ to θ₂, as far as they suggest: θ₀ − 2αr + α²v with r = θ₁ − θ₀, v = θ₂ − 2θ₁ + θ₀ and α = −|r|/|v|;
    /// stays at θ₂ where that is no model.
    /// </summary>
    private static void Extrapolate(double[,] covariances, double[] before, double[] after, double[] loadings, double[] unique)
    {
        int k = loadings.Length;
        double[] last = [.. loadings, .. unique];
        double steps = 0;
        double bends = 0;
        for (int i = 0; i < last.Length; i++)
        {
            double step = after[i] - before[i];
            double bend = last[i] - after[i] - step;
            steps += step * step;
            bends += bend * bend;
        }

        double reach = bends > 0 ? Math.Sqrt(steps / bends) : 1;
        if (reach <= 1)
        {
            return;
        }

        double[] next = new double[last.Length];
        for (int i = 0; i < next.Length; i++)
        {
            double step = after[i] - before[i];
            next[i] = before[i] + (2 * reach * step) + (reach * reach * (last[i] - after[i] - step));
            if (!double.IsFinite(next[i]) || (i >= k && (next[i] <= HeywoodShare * covariances[i - k, i - k] || next[i] > covariances[i - k, i - k])))
            {
                return;
            }
        }

        next.AsSpan(0, k).CopyTo(loadings);
        next.AsSpan(k).CopyTo(unique);
    }

    /// <summary>One step; gives the largest change of a loading in standard deviations of its item.</summary>
    private static double Improve(double[,] covariances, double[] loadings, double[] unique, double[] projected)
    {
        int k = loadings.Length;
        double information = 1;
        for (int i = 0; i < k; i++)
        {
            information += loadings[i] * loadings[i] / unique[i];
        }

        double factorVariance = 0;
        double explained = 0;
        for (int i = 0; i < k; i++)
        {
            double sum = 0;
            for (int j = 0; j < k; j++)
            {
                sum += covariances[i, j] * loadings[j] / unique[j];
            }

            projected[i] = sum / information;
            explained += loadings[i] / unique[i] / information * loadings[i];
            factorVariance += loadings[i] / unique[i] / information * projected[i];
        }

        factorVariance += 1 - explained;
        double change = 0;
        for (int i = 0; i < k; i++)
        {
            double loading = projected[i] / factorVariance;
            change = Math.Max(change, Math.Abs(loading - loadings[i]) / Math.Sqrt(covariances[i, i]));
            loadings[i] = loading;

            // A unique variance of exactly 0 would stop the search; the smallest one shows as a Heywood case.
            unique[i] = Math.Max(covariances[i, i] - (loading * projected[i]), 1e-6 * covariances[i, i]);
        }

        return change;
    }
}
