using Chally.Competencies.Comparison;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Comparison;

public sealed class RankRuleTests
{
    /// <summary>Eighths of a point, so that sums and differences are exact; few enough that ties are common.</summary>
    private static readonly Arbitrary<(double?[] Percents, double Reach)> Cases = (
        from eighths in Gen.Frequency((5, Gen.Choose(0, 80).Select(e => (int?)e)), (1, Gen.Constant<int?>(null))).ListOf()
        from reach in Gen.Choose(0, 60)
        select (eighths.Select(e => e / 8.0).ToArray(), reach / 8.0)).ToArbitrary();

    /// <summary>Two equal scores share rank 2, and rank 3 is left out.</summary>
    [Fact]
    public void Ranks_EqualScores_ShareOne()
    {
        (int Place, double Points)[] order = RankRule.Order([50, 70.5, null, 90, 70.5]);

        Assert.Equal([(3, 90), (1, 70.5), (4, 70.5), (0, 50)], order);
        Assert.Equal([1, 2, 2, 4], RankRule.Ranks(order));
    }

    /// <summary>100·(1/3) and 100/3 differ in the last bits, as do 0.1 + 0.2 and 0.3: on paper they are equal.</summary>
    [Fact]
    public void Ranks_EqualOnPaper_ShareOne()
    {
        Assert.Equal([1, 1], RankRule.Ranks(RankRule.Order([0.1 + 0.2, 0.3])));
        Assert.Equal([0, 1], RankRule.Order([0.3, 0.1 + 0.2]).Select(one => one.Place));
        Assert.Equal([1, 2], RankRule.Ranks(RankRule.Order([0.3, 0.3000000002])));
    }

    /// <summary>
    /// Reach 10 on 90, 80, 80, 71, 60.5: 90 reaches down to the two at 80; they reach up to 90 and down to 71; 71 up to them but not down to
    /// 60.5, which stands alone.
    /// </summary>
    [Fact]
    public void Spans_ScoresWithinReach_AreTheRanksFromFirstToLast()
    {
        (int Place, double Points)[] order = RankRule.Order([60.5, 80, 90, 71, 80]);
        int[] ranks = RankRule.Ranks(order);

        Assert.Equal([1, 2, 2, 4, 5], ranks);
        Assert.Equal(
            [new RankSpan(1, 2, 2), new RankSpan(1, 4, 3), new RankSpan(1, 4, 3), new RankSpan(2, 4, 2), new RankSpan(5, 5, 0)],
            Spans(order, ranks, 10));
    }

    /// <summary>0.1 + 0.2 lies beyond a reach of 0.3 by its last bit; on paper it does not.</summary>
    [Fact]
    public void Spans_AtTheReach_AreWithinError()
    {
        (int Place, double Points)[] order = RankRule.Order([0.1 + 0.2, 0]);

        Assert.Equal([new RankSpan(1, 2, 1), new RankSpan(1, 2, 1)], Spans(order, RankRule.Ranks(order), 0.3));
        Assert.Equal([new RankSpan(1, 1, 0), new RankSpan(2, 2, 0)], Spans(order, RankRule.Ranks(order), 0.2999999));
        Assert.Empty(Spans([], [], 1));
    }

    [Fact]
    public void Spans_Any_AreThoseOfComparingEachWithEach() => Holds.ForAll(Cases, one =>
    {
        (int Place, double Points)[] order = RankRule.Order(one.Percents);
        int[] ranks = RankRule.Ranks(order);
        RankSpan[] spans = Spans(order, ranks, one.Reach);
        for (int i = 0; i < order.Length; i++)
        {
            int[] within = [.. Enumerable.Range(0, order.Length).Where(j => Math.Abs(order[i].Points - order[j].Points) <= one.Reach)];

            Assert.Equal(new RankSpan(within.Min(j => ranks[j]), within.Max(j => ranks[j]), within.Length - 1), spans[i]);
        }
    });

    [Fact]
    public void Ranks_Any_AreOneMoreThanTheHigherScores() => Holds.ForAll(Cases, one =>
    {
        (int Place, double Points)[] order = RankRule.Order(one.Percents);

        Assert.Equal(one.Percents.Count(percent => percent is not null), order.Length);
        Assert.Equal(order.Select(a => 1 + order.Count(b => b.Points > a.Points)), RankRule.Ranks(order));
    });

    [Fact]
    public void RanksAndSpans_SharedShift_StayAsTheyAre() => Holds.ForAll(Cases, one =>
    {
        (int Place, double Points)[] order = RankRule.Order(one.Percents);
        (int Place, double Points)[] shifted = RankRule.Order([.. one.Percents.Select(percent => percent + 3.25)]);

        Assert.Equal(order.Select(a => a.Place), shifted.Select(a => a.Place));
        Assert.Equal(RankRule.Ranks(order), RankRule.Ranks(shifted));
        Assert.Equal(Spans(order, RankRule.Ranks(order), one.Reach), Spans(shifted, RankRule.Ranks(shifted), one.Reach));
    });

    [Fact]
    public void Spans_LargerReach_OnlyGrow() => Holds.ForAll(Cases, one =>
    {
        (int Place, double Points)[] order = RankRule.Order(one.Percents);
        int[] ranks = RankRule.Ranks(order);

        Assert.All(
            Spans(order, ranks, one.Reach).Zip(Spans(order, ranks, one.Reach + 1)),
            pair => Assert.True(pair.Second.First <= pair.First.First && pair.Second.Last >= pair.First.Last && pair.Second.Others >= pair.First.Others));
    });

    /// <summary>A million scores in a moment: quadratic work would take minutes.</summary>
    [Fact]
    public void Spans_ManyPeople_TakeOneWalk()
    {
        double?[] percents = [.. Enumerable.Range(0, 1_000_000).Select(i => (double?)(i * 7919L % 1_000_003 / 10_000.03))];
        (int Place, double Points)[] order = RankRule.Order(percents);

        Assert.Equal(999_999, Spans(order, RankRule.Ranks(order), 100)[0].Others);
    }

    /// <summary>
    /// Errors 3, 4, none and 0 at 10, 5, 4 and 1 points with quantile 1: 10 and 5 differ by √(9 + 16) = 5, 10 and 1 by more than 3, 5 and 1 by 4.
    /// </summary>
    [Fact]
    public void Spans_DifferentErrors_AreJudgedPairByPair()
    {
        (int Place, double Points)[] order = RankRule.Order([10, 5, 4, 1]);

        Assert.Equal(
            [new RankSpan(1, 2, 1), new RankSpan(1, 4, 2), null, new RankSpan(2, 4, 1)],
            RankRule.Spans(order, RankRule.Ranks(order), [3, 4, null, 0], 1).Select(span => span));
    }

    [Fact]
    public void Spans_AnyErrors_AreThoseOfComparingEachWithEach() => Holds.ForAll(
        (from one in Cases.Generator
         from sems in Gen.Frequency((6, Gen.Choose(0, 12).Select(s => (double?)s / 4)), (1, Gen.Constant<double?>(null))).ListOf(one.Percents.Length)
         select (one.Percents, Sems: sems.ToArray())).ToArbitrary(),
        one =>
        {
            (int Place, double Points)[] order = RankRule.Order(one.Percents);
            int[] ranks = RankRule.Ranks(order);
            double?[] sems = [.. order.Select((_, i) => one.Sems[i])];
            RankSpan?[] spans = RankRule.Spans(order, ranks, sems, 1.5);
            for (int i = 0; i < order.Length; i++)
            {
                int[] within =
                [
                    .. Enumerable.Range(0, order.Length).Where(j => sems[i] is double a && sems[j] is double b
                        && Math.Round(Math.Abs(order[i].Points - order[j].Points), 10) <= Math.Round(1.5 * Math.Sqrt((a * a) + (b * b)), 10)),
                ];

                Assert.Equal(sems[i] is null ? null : new RankSpan(within.Min(j => ranks[j]), within.Max(j => ranks[j]), within.Length - 1), spans[i]);
            }
        });

    /// <summary>Spans of sheets of one error, so large that scores up to the reach apart are not told apart.</summary>
    private static RankSpan[] Spans((int Place, double Points)[] order, int[] ranks, double reach) =>
        [.. RankRule.Spans(order, ranks, [.. order.Select(_ => (double?)(reach / Math.Sqrt(2)))], 1).Select(span => span!)];
}
