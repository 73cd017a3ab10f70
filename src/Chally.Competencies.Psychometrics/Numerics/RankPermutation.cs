namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>The exact permutation distribution of a sum of midranks.</summary>
internal static class RankPermutation
{
    /// <summary>
    /// The share of all choices of <paramref name="size"/> of the midranks whose sum T lies at least as far from its expectation as the
    /// observed one, |T − ET|. Midranks are doubled, so that they are whole numbers and sums compare exactly.
    /// </summary>
    public static double TwoSidedP(ReadOnlySpan<int> doubledRanks, int size, long doubledSum)
    {
        int most = 0;
        int[] sorted = doubledRanks.ToArray();
        Array.Sort(sorted);
        for (int i = sorted.Length - size; i < sorted.Length; i++)
        {
            most += sorted[i];
        }

        // ways[chosen][sum]: in how many ways as many midranks have the sum.
        double[][] ways = new double[size + 1][];
        for (int chosen = 0; chosen <= size; chosen++)
        {
            ways[chosen] = new double[most + 1];
        }

        ways[0][0] = 1;
        for (int i = 0; i < sorted.Length; i++)
        {
            int rank = sorted[i];
            for (int chosen = Math.Min(i, size - 1); chosen >= 0; chosen--)
            {
                double[] with = ways[chosen + 1];
                double[] without = ways[chosen];
                for (int sum = rank; sum <= most; sum++)
                {
                    with[sum] += without[sum - rank];
                }
            }
        }

        // The expectation of the doubled sum, 2·size·(N + 1)/2, is a whole number too.
        long expected = (long)size * (sorted.Length + 1);
        long distance = Math.Abs(doubledSum - expected);
        double all = 0;
        double far = 0;
        for (int sum = 0; sum <= most; sum++)
        {
            double count = ways[size][sum];
            all += count;
            far += Math.Abs(sum - expected) >= distance ? count : 0;
        }

        return Math.Min(1, far / all);
    }
}
