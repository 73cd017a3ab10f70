using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests.Numerics;

public sealed class RankPermutationTests
{
    private static readonly Arbitrary<(int[] Ranks, int Size)> Cases = (
        from ranks in Gen.Choose(2, 24).ArrayOf(8)
        from size in Gen.Choose(1, 7)
        select (ranks, size)).ToArbitrary();

    [Fact]
    public void TwoSidedP_AnyRanks_IsThatOfAllChoices() => Holds.ForAll(Cases, one =>
    {
        // The doubled ranks need to sum to N(N + 1) for the expectation to be that of midranks.
        int[] ranks = Midranks(one.Ranks);
        int observed = ranks[..one.Size].Sum();
        int expected = one.Size * (ranks.Length + 1);
        int all = 0;
        int far = 0;
        for (int choice = 0; choice < 1 << ranks.Length; choice++)
        {
            if (System.Numerics.BitOperations.PopCount((uint)choice) == one.Size)
            {
                int sum = ranks.Where((_, i) => (choice & (1 << i)) != 0).Sum();
                all++;
                far += Math.Abs(sum - expected) >= Math.Abs(observed - expected) ? 1 : 0;
            }
        }

        Assert.Equal((double)far / all, RankPermutation.TwoSidedP(ranks, one.Size, observed), 1e-14);
    });

    private static int[] Midranks(int[] scores) =>
        [.. scores.Select(score => (2 * scores.Count(other => other < score)) + scores.Count(other => other == score) + 1)];
}
