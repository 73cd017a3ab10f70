using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Forms;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Reports.Tests.Forms;

public sealed class PresentationOrderTests
{
    /// <summary>
    /// The first numbers of SplitMix64 from the state 1234567, as reference implementations print them (Vigna, prng.di.unimi.it/splitmix64.c).
    /// </summary>
    [Fact]
    public void Next_FromAKnownState_GivesThePublishedNumbers()
    {
        PresentationOrder numbers = new(1_234_567);

        Assert.Equal(
            [6_457_827_717_110_365_317UL, 3_203_168_211_198_807_973UL, 9_817_491_932_198_370_423UL, 4_593_380_528_125_082_431UL, 16_408_922_859_458_223_821UL],
            Enumerable.Range(0, 5).Select(_ => numbers.Next()));
    }

    /// <summary>Written down by another implementation, in Python. An order that was handed out on paper must come again in every version.</summary>
    [Theory]
    [InlineData(0, "7 4 3 10 9 2 5 8 1 6")]
    [InlineData(1, "5 3 9 2 10 4 1 7 8 6")]
    [InlineData(int.MaxValue, "10 5 3 6 9 1 2 7 4 8")]
    public void Of_ASeed_IsTheSameForEver(int seed, string expected) =>
        Assert.Equal(expected, string.Join(' ', PresentationOrder.Of(Enumerable.Range(1, 10), seed)));

    [Fact]
    public void Of_AnyItems_HoldsEachOnce() => Holds.ForAll(
        ArbMap.Default.ArbFor<(int Seed, byte Count)>(),
        sample => Assert.Equal(Enumerable.Range(0, sample.Count), PresentationOrder.Of(Enumerable.Range(0, sample.Count), sample.Seed & int.MaxValue).Order()));

    /// <summary>Each of the six orders of three items comes about 1,000 times in 6,000 seeds: a χ² of five degrees is under 20.5 in 99.9 % of cases.</summary>
    [Fact]
    public void Of_ManySeeds_GivesEachOrderAlike()
    {
        double[] counts = [.. Enumerable.Range(0, 6_000).Select(seed => string.Concat(PresentationOrder.Of("abc", seed))).GroupBy(order => order)
            .Select(group => (double)group.Count())];

        Assert.Equal(6, counts.Length);
        Assert.InRange(counts.Sum(count => (count - 1_000) * (count - 1_000) / 1_000), 0, 20.5);
    }
}
