namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Fisher's exact test of a 2 × 2 table with its mid-P.</summary>
/// <remarks>
/// The probabilities of the tables with the same margins are built from the most likely one outward by the ratios of neighbours, which
/// are exact fractions: they stay precise in tails where differences of log factorials, as MathNet has them, lose digits. The tails are
/// summed in units of the observed table, so that they keep their digits down to where doubles end.
/// </remarks>
internal static class Hypergeometric
{
    /// <summary>Tables whose probabilities differ by less than this share count as equally likely.</summary>
    private const double Slack = 1e-7;

    /// <summary>The least probability, over that of the most likely table, with which the observed table is told from 0.</summary>
    private const double LeastWeight = 1e-307;

    /// <summary>From what share of a sum on another term changes nothing.</summary>
    private const double Negligible = 1e-20;

    /// <summary>
    /// The two-sided p, the sum over all tables no more likely than the observed one (Fisher 1935); and the mid-P, which counts those as
    /// likely as the observed one half (Lancaster 1961). Both 0 where the observed table is less likely than doubles can tell.
    /// </summary>
    public static (double P, double MidP) Fisher(long selected1, long n1, long selected2, long n2)
    {
        long selected = selected1 + selected2;
        long all = n1 + n2;
        long mode = Math.Clamp((long)((Int128)(selected + 1) * (n1 + 1) / (all + 2)), Math.Max(0, selected - n2), Math.Min(n1, selected));
        double observed = 1;
        int side = Math.Sign(selected1 - mode);
        for (long count = mode; count != selected1; count += side)
        {
            observed *= Ratio(selected, n1, n2, count, side);
            if (observed < LeastWeight)
            {
                return (0, 0);
            }
        }

        (double moreLikely, double equal, double less) = (0, 0, 0);
        Add(1, 1, mode);
        Add(-1, Ratio(selected, n1, n2, mode, -1), mode - 1);
        double total = moreLikely + (observed * (equal + less));
        return (Math.Min(1, observed * (equal + less) / total), observed * (less + (equal / 2)) / total);

        // Adds the tables from one on outward: as far as they are more likely than the observed one over the most likely one, then over the observed one.
        void Add(int step, double weight, long count)
        {
            for (; weight > observed * (1 + Slack); count += step)
            {
                moreLikely += weight;
                weight *= Ratio(selected, n1, n2, count, step);
            }

            double share = weight / observed;
            for (; share > Negligible * (equal + less); count += step)
            {
                if (share * (1 + Slack) >= 1)
                {
                    equal += share;
                }
                else
                {
                    less += share;
                }

                share *= Ratio(selected, n1, n2, count, step);
            }
        }
    }

    /// <summary>The probability of one more, or of one fewer, over that of a count; 0 where there is no such table.</summary>
    private static double Ratio(long selected, long n1, long n2, long count, int step) => step > 0
        ? (double)(n1 - count) / (count + 1) * ((double)(selected - count) / (n2 - selected + count + 1))
        : (double)count / (n1 - count + 1) * ((double)(n2 - selected + count) / (selected - count + 1));
}
