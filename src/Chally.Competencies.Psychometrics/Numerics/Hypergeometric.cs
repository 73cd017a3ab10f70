namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Fisher's exact test of a 2 × 2 table with its mid-P.</summary>
/// <remarks>
/// The probabilities of the tables with the same margins are built from the most likely one outward by the ratios of neighbours, which
/// are exact fractions: they stay precise in tails where differences of log factorials, as MathNet has them, lose digits.
/// </remarks>
internal static class Hypergeometric
{
    /// <summary>Tables whose probabilities differ by less than this share count as equally likely.</summary>
    private const double Slack = 1e-7;

    /// <summary>Below which doubles lose digits, and never come to 0 by factors near 1.</summary>
    private const double LeastWeight = 1e-307;

    /// <summary>
    /// The two-sided p: the sum over all tables no more likely than the observed one; and the mid-P, which counts the observed table
    /// half. Both 0 where the observed table is less likely than doubles can tell.
    /// </summary>
    public static (double P, double MidP) Fisher(long selected1, long n1, long selected2, long n2)
    {
        long selected = selected1 + selected2;
        long all = n1 + n2;
        long low = Math.Max(0, selected - n2);
        long high = Math.Min(n1, selected);
        long mode = Math.Clamp((long)((Int128)(selected + 1) * (n1 + 1) / (all + 2)), low, high);
        double observed = 0;
        foreach ((long count, double weight) in Weights(selected, n1, n2, mode, low, high))
        {
            if (count == selected1)
            {
                observed = weight;
                break;
            }
        }

        double total = 0;
        double noMoreLikely = 0;
        foreach ((long _, double weight) in Weights(selected, n1, n2, mode, low, high))
        {
            total += weight;
            if (weight <= observed * (1 + Slack))
            {
                noMoreLikely += weight;
            }
        }

        return (Math.Min(1, noMoreLikely / total), (noMoreLikely - (observed / 2)) / total);
    }

    /// <summary>Counts with their probabilities over that of the most likely one, as far as doubles hold these.</summary>
    private static IEnumerable<(long Count, double Weight)> Weights(long selected, long n1, long n2, long mode, long low, long high)
    {
        yield return (mode, 1);
        double weight = 1;
        for (long k = mode; k < high; k++)
        {
            weight *= (double)(n1 - k) / (k + 1) * ((double)(selected - k) / (n2 - selected + k + 1));
            if (weight < LeastWeight)
            {
                break;
            }

            yield return (k + 1, weight);
        }

        weight = 1;
        for (long k = mode; k > low; k--)
        {
            weight *= (double)k / (n1 - k + 1) * ((double)(n2 - selected + k) / (selected - k + 1));
            if (weight < LeastWeight)
            {
                break;
            }

            yield return (k - 1, weight);
        }
    }
}
