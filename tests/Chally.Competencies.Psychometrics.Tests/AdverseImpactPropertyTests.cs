using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class AdverseImpactPropertyTests
{
    private static readonly Arbitrary<(int S1, int R1, int S2, int R2, int Factor)> Counts = (
        from s1 in Gen.Choose(0, 60)
        from r1 in Gen.Choose(1, 60)
        from s2 in Gen.Choose(1, 60)
        from r2 in Gen.Choose(0, 60)
        from factor in Gen.Choose(2, 50)
        select (s1, r1, s2, r2, factor)).ToArbitrary();

    private static readonly Arbitrary<SelectionCount[]> Tables = (
        from count in
            from @group in Gen.Elements("a", "b", "c")
            from stratum in Gen.Elements("x", "y")
            from selected in Gen.Choose(0, 9)
            from rejected in Gen.Choose(0, 9)
            select new SelectionCount(@group, selected, rejected, stratum)
        select count).NonEmptyListOf().Select(counts => counts.Append(new SelectionCount("a", 1, 0, "x")).ToArray()).ToArbitrary();

    [Fact]
    public void Of_BothGroupsScaled_KeepsRatioAndDecision() => Holds.ForAll(Counts, one =>
    {
        ImpactComparison before = Compare(one.S1, one.R1, one.S2, one.R2);
        ImpactComparison after = Compare(one.S1 * one.Factor, one.R1 * one.Factor, one.S2 * one.Factor, one.R2 * one.Factor);

        Assert.Equal(before.ImpactRatio, after.ImpactRatio);
        Assert.Equal(before.BelowFourFifths, after.BelowFourFifths);
        Assert.Equal(before.OddsRatio, after.OddsRatio);
        Close.To(before.Shortfall * one.Factor, after.Shortfall);
    });

    [Fact]
    public void Of_AnyCounts_HoldTogether() => Holds.ForAll(Counts, one =>
    {
        ImpactComparison comparison = Compare(one.S1, one.R1, one.S2, one.R2);

        Close.To(comparison.SelectionRate / comparison.ReferenceRate, comparison.ImpactRatio);
        Assert.Equal(Math.Sign(comparison.Z ?? 0), -Math.Sign(Math.Round(comparison.Shortfall, 10)));
        Assert.True(comparison.MidP is null || comparison.MidP.Value <= comparison.FisherP!.Value);
        Assert.True(comparison.FlipForGroup?.ChangesDecision is not true || comparison.BelowFourFifths is true);
        Assert.True(comparison.FlipAgainstGroup?.ChangesDecision is not true || comparison.BelowFourFifths is false);
        Assert.All(new[] { comparison.FlipForGroup, comparison.FlipAgainstGroup }.OfType<FlipTest>(), flip =>
        {
            ImpactComparison after = Compare(flip.Selected, one.S1 + one.R1 - flip.Selected, flip.ReferenceSelected, one.S2 + one.R2 - flip.ReferenceSelected);

            Assert.Equal((after.ImpactRatio, after.BelowFourFifths ?? false), (flip.ImpactRatio, flip.BelowFourFifths));
            Assert.Equal(after.SelectionRate > after.ReferenceRate, flip.GroupRateIsHigher);
            Assert.Equal(flip.LowerGroup == "a", after.SelectionRate < after.ReferenceRate);
        });
        if (comparison.ImpactRatioInterval is ConfidenceInterval interval)
        {
            Assert.InRange(comparison.ImpactRatio!.Value, interval.Lower, interval.Upper);
            Assert.Equal(Math.Sign(comparison.LogRatioZ!.Value), Math.Sign(Math.Log(comparison.ImpactRatio.Value)));
        }
    });

    [Fact]
    public void Of_AnyStrata_ShowNoFigureThatIsNotANumber() => Holds.ForAll(Tables, counts =>
    {
        string shown = AdverseImpact.Of(counts).ToString();

        Assert.DoesNotContain("NaN", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", shown, StringComparison.Ordinal);
    });

    private static ImpactComparison Compare(int s1, int r1, int s2, int r2) => Assert.Single(
        AdverseImpact.Of([new("a", s1, r1), new("b", s2, r2)], new AdverseImpactOptions { Reference = "b" }).Comparisons);
}
