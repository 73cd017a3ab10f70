using Chally.Competencies.Psychometrics.Tests.Infrastructure;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class AdverseImpactTests
{
    /// <summary>Every table with groups of up to 60 whose ratio is exactly four fifths: a third of them go wrong in floating point.</summary>
    [Fact]
    public void BelowFourFifths_EveryTableAtExactlyFourFifths_IsNotBelow()
    {
        int tables = 0;
        int naiveRatio = 0;
        int naiveProduct = 0;
        for (int n1 = 1; n1 <= 60; n1++)
        {
            for (int n2 = 1; n2 <= 60; n2++)
            {
                for (int s1 = 1; s1 <= n1; s1++)
                {
                    // s₂ = 5·s₁·n₂/(4·n₁) where that is a whole number.
                    if (5 * s1 * n2 % (4 * n1) != 0 || 5 * s1 * n2 / (4 * n1) is int s2 && (s2 < 1 || s2 > n2))
                    {
                        continue;
                    }

                    int reference = 5 * s1 * n2 / (4 * n1);
                    tables++;
                    naiveRatio += (double)s1 / n1 / ((double)reference / n2) < 0.8 ? 1 : 0;
                    naiveProduct += (double)s1 / n1 < 0.8 * ((double)reference / n2) ? 1 : 0;
                    Assert.False(new ImpactTable(s1, n1, reference, n2).BelowFourFifths);
                    Assert.True(new ImpactTable(s1 - 1, n1, reference, n2).BelowFourFifths);
                }
            }
        }

        Assert.Equal(ReferenceFigures.At("four_fifths_float_trap/tables_with_ratio_exactly_4_5"), tables);
        Assert.Equal(ReferenceFigures.At("four_fifths_float_trap/naive_ratio_lt_0.8_is_true_for"), naiveRatio);
        Assert.Equal(ReferenceFigures.At("four_fifths_float_trap/naive_rate_lt_0.8_times_rate_is_true_for"), naiveProduct);
    }

    /// <summary>5·s₁·n₂ passes 32 bits at some ten thousand applicants; here at the most that a group may have.</summary>
    [Theory]
    [InlineData(10_000, 12_500, 12_500, 12_500, false)]
    [InlineData(9_999, 12_500, 12_500, 12_500, true)]
    [InlineData(800_000_000, 1_000_000_000, 1_000_000_000, 1_000_000_000, false)]
    [InlineData(799_999_999, 1_000_000_000, 1_000_000_000, 1_000_000_000, true)]
    public void BelowFourFifths_LargeGroups_DoesNotOverflow(int s1, int n1, int s2, int n2, bool isBelow) =>
        Assert.Equal(isBelow, AdverseImpact.Of([new("a", s1, n1 - s1), new("b", s2, n2 - s2)]).Comparisons[0].BelowFourFifths);

    [Fact]
    public void Of_HighestRateUnderTwoPercent_IsNotTheReference()
    {
        // "tiny" has every one of its 2 selected, but is 2 of 202; "b" and "a" tie at a half, and "b" is the larger.
        AdverseImpact impact = AdverseImpact.Of([new("tiny", 2, 0), new("a", 40, 40), new("b", 60, 60)]);

        Assert.Equal("b", impact.Reference);
        Assert.Equal(["tiny", "a"], impact.Comparisons.Select(one => one.Group));
        Assert.Equal(2, impact.Comparisons[0].ImpactRatio);
        Assert.False(impact.Comparisons[0].BelowFourFifths);
        Assert.Equal(new SelectionRate("a", 40, 40, 0.5, 80.0 / 202), impact.Groups[1]);
        Assert.Equal(80, impact.Groups[1].Applicants);
    }

    [Fact]
    public void Of_ExactlyTwoPercent_MayBeTheReference() =>
        Assert.Equal("small", AdverseImpact.Of([new("small", 2, 0), new("large", 49, 49)]).Reference);

    [Fact]
    public void Of_ChosenReference_IsTaken()
    {
        AdverseImpact impact = AdverseImpact.Of([new("a", 5, 5), new("b", 9, 1)], new AdverseImpactOptions { Reference = "a", ConfidenceLevel = 0.9 });

        Assert.Equal("a", impact.Reference);
        Close.To(1.8, impact.Comparisons[0].ImpactRatio);
        Assert.Equal(0.9, impact.Comparisons[0].ImpactRatioInterval!.Level);
        Assert.Throws<ArgumentException>(() => AdverseImpact.Of([new("a", 5, 5)], new AdverseImpactOptions { Reference = "c" }));
    }

    [Fact]
    public void Of_NobodySelected_LeavesRatiosNullWithTheReason()
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.Of([new("a", 0, 10), new("b", 0, 20)]).Comparisons);

        Assert.Null(comparison.ImpactRatio);
        Assert.Null(comparison.BelowFourFifths);
        Assert.Null(comparison.FlipChangesDecision);
        Assert.Null(comparison.P);
        Assert.Null(comparison.PHolm);
        Assert.Null(comparison.FisherP);
        Assert.Null(comparison.MidP);
        Assert.Equal(0, comparison.Shortfall);
        Assert.Contains(comparison.Missing, one => one is { Figure: "ImpactRatio", Reason: "needs somebody selected in the reference group, but nobody was" });
        Assert.Contains(comparison.Missing, one => one is { Figure: "Z", Reason: "needs somebody selected, but nobody was" });
    }

    [Fact]
    public void Of_NobodySelectedInTheGroup_HasARatioOfZeroWithoutInterval()
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.Of([new("a", 0, 10), new("b", 5, 15)]).Comparisons);

        Assert.Equal(0, comparison.ImpactRatio);
        Assert.True(comparison.BelowFourFifths);
        Assert.Null(comparison.ImpactRatioInterval);
        Assert.Null(comparison.LogRatioZ);
        Assert.Contains(comparison.Missing, one => one is { Figure: "LogRatioZ", Reason: "needs somebody selected in the group, but nobody was" });
    }

    [Fact]
    public void Of_EverybodySelected_HasARatioOfOneWithoutTests()
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.Of([new("a", 10, 0), new("b", 20, 0)]).Comparisons);

        Assert.Equal(1, comparison.ImpactRatio);
        Assert.False(comparison.BelowFourFifths);
        Assert.Null(comparison.ImpactRatioInterval);
        Assert.Null(comparison.Z);
        Assert.Null(comparison.LogRatioZ);
        Assert.Null(comparison.OddsRatio);
        Assert.Null(comparison.FlipForGroup);
        Assert.Contains(comparison.Missing, one => one is { Figure: "Z", Reason: "needs somebody rejected, but everybody was selected" });
        Assert.Contains(comparison.Missing, one => one is { Figure: "FlipForGroup", Reason: "needs somebody rejected in the group, but nobody was" });
    }

    [Theory]
    [InlineData(0, 5, 0, 5, "ImpactRatio ImpactRatioInterval BelowFourFifths Z LogRatioZ FisherP OddsRatio FlipForGroup FlipAgainstGroup FlipChangesDecision")]
    [InlineData(0, 5, 2, 5, "ImpactRatioInterval LogRatioZ FlipAgainstGroup")]
    [InlineData(3, 2, 0, 5, "ImpactRatio ImpactRatioInterval BelowFourFifths LogRatioZ OddsRatio FlipForGroup FlipAgainstGroup FlipChangesDecision")]
    [InlineData(3, 0, 4, 0, "ImpactRatioInterval Z LogRatioZ FisherP OddsRatio FlipForGroup")]
    [InlineData(3, 0, 4, 2, "OddsRatio FlipForGroup")]
    [InlineData(3, 1, 4, 2, "")]
    public void Of_TablesWithZeros_MissWhatTheyMust(int selected, int rejected, int referenceSelected, int referenceRejected, string figures)
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.Of(
            [new("a", selected, rejected), new("b", referenceSelected, referenceRejected)], new AdverseImpactOptions { Reference = "b" }).Comparisons);

        Assert.Equal(
            [.. figures.Split(' ', StringSplitOptions.RemoveEmptyEntries), "MantelHaenszel", "SubgroupD"], comparison.Missing.Select(one => one.Figure));
        Assert.Equal("needs scores, but only counts are given", comparison.Missing[^1].Reason);
        Assert.Equal("needs strata, but applicants are not divided", comparison.Missing[^2].Reason);
        Assert.All(comparison.Missing.Where(one => one.Figure is "OddsRatio" or "FlipForGroup"), one => Assert.Equal(
            referenceSelected == 0 ? "needs somebody selected in the reference group, but nobody was" : "needs somebody rejected in the group, but nobody was",
            one.Reason));
        Assert.All(comparison.Missing.Where(one => one.Figure is "ImpactRatioInterval" or "LogRatioZ"), one => Assert.Equal(
            referenceSelected == 0 ? "needs somebody selected in the reference group, but nobody was"
            : selected == 0 ? "needs somebody selected in the group, but nobody was"
            : "needs somebody rejected, but everybody was selected",
            one.Reason));
        Assert.All(comparison.Missing.Where(one => one.Figure is "Z" or "FisherP"), one => Assert.Equal(
            selected == 0 ? "needs somebody selected, but nobody was" : "needs somebody rejected, but everybody was selected", one.Reason));
    }

    /// <summary>By hand: 3/5 to 4/5 is .75, below; one more and one fewer make 4/5 to 3/5, one fewer and one more 2/5 to 5/5.</summary>
    [Fact]
    public void Of_FivePeopleAGroup_FlipsWithOneDecision()
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.Of([new("a", 3, 2), new("b", 4, 1)]).Comparisons);

        Assert.True(comparison.BelowFourFifths);
        Assert.Equal(new FlipTest(4, 3, (double)(4 * 5) / (3 * 5), false, true, true, "b"), comparison.FlipForGroup);
        Assert.Equal(new FlipTest(2, 5, 0.4, true, false, false, "a"), comparison.FlipAgainstGroup);
        Assert.True(comparison.FlipChangesDecision);
        Close.To(3.0 * 1 / (2 * 4), comparison.OddsRatio);
    }

    /// <summary>
    /// A decision that only the flip against the group changes: all of the reference selected, a ratio near four fifths, and one at exactly that.
    /// </summary>
    [Theory]
    [InlineData(4, 5, 5, 5, 3, 5, 0.6)]
    [InlineData(9, 20, 11, 20, 8, 12, 8.0 / 12)]
    [InlineData(4, 10, 5, 10, 3, 6, 0.5)]
    [InlineData(1, 2, 1, 2, 0, 2, 0)]
    public void Of_GroupNotBelow_FlipsAgainstIt(int selected, int n, int referenceSelected, int referenceN, int then, int referenceThen, double ratio)
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.Of(
            [new("a", selected, n - selected), new("b", referenceSelected, referenceN - referenceSelected)],
            new AdverseImpactOptions { Reference = "b" }).Comparisons);

        Assert.False(comparison.BelowFourFifths);
        Assert.False(comparison.FlipForGroup!.ChangesDecision);
        Assert.Equal(new FlipTest(then, referenceThen, ratio, true, true, false, "a"), comparison.FlipAgainstGroup);
        Assert.True(comparison.FlipChangesDecision);
    }

    [Fact]
    public void Of_FlipToEqualRates_HasNoLowerGroup() =>
        Assert.Equal(new FlipTest(4, 4, 1, false, true, false, null),
            Assert.Single(AdverseImpact.Of([new("a", 3, 2), new("b", 5, 0)]).Comparisons).FlipForGroup);

    /// <summary>171 of 1,000 against 2,162 of 10,000: below four fifths by .009, which one decision does not make up for.</summary>
    [Fact]
    public void Of_ThousandsOfApplicants_KeepsTheDecisionInBothDirections()
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.Of([new("women", 171, 829), new("men", 2162, 7838)]).Comparisons);

        Assert.True(comparison.BelowFourFifths);
        Assert.Equal((172, 2161), (comparison.FlipForGroup!.Selected, comparison.FlipForGroup.ReferenceSelected));
        Assert.Equal((170, 2163), (comparison.FlipAgainstGroup!.Selected, comparison.FlipAgainstGroup.ReferenceSelected));
        Assert.False(comparison.FlipChangesDecision);
    }

    /// <summary>Of 1,000,000,000 applicants a group 3 and 7 were rejected: differences of rates would lose seven of their digits.</summary>
    [Fact]
    public void Of_NearlyEverybodySelected_KeepsItsDigits()
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.Of([new("a", 999_999_993, 7), new("b", 999_999_997, 3)]).Comparisons);

        // Rates differ by 4e-9, their pooled rejection is 5e-9: Z = −4e-9/√(5e-9·(1 − 5e-9)·2e-9), and the error of ln(IR) is √(7e-18 + 3e-18).
        Close.To(-4 / Math.Sqrt(10 * (1 - 5e-9)), comparison.Z);
        Close.To(4, comparison.Shortfall * 2);
        double reach = (comparison.ImpactRatioInterval!.Upper - comparison.ImpactRatioInterval.Lower) / 2;
        Assert.Equal(1, reach / (1.959963984540054 * Math.Sqrt(10e-18)), 1e-6);
    }

    [Fact]
    public void Of_LargeDifference_DoesNotFlip()
    {
        Assert.False(Assert.Single(Tables.Berkeley(isStratified: false).Comparisons).FlipChangesDecision);
    }

    /// <summary>A group that nobody has a score of is in no table, so that the cautions must name it.</summary>
    [Fact]
    public void AtCut_GroupWithoutScores_IsNamed()
    {
        AdverseImpact impact = AdverseImpact.AtCut([new("a", null), new("b", 5), new("a", null), new("b", null), new("c", 6)], 6);

        Assert.Equal(["b", "c"], impact.Groups.Select(group => group.Group));
        Assert.Equal(
            ["2 applicants of 'a'", "1 applicants of 'b'"],
            impact.Notes.Cautions.Where(one => one.Contains("no score", StringComparison.Ordinal))
                .Select(one => one[..one.IndexOf(" have", StringComparison.Ordinal)]));
    }

    /// <summary>0 of 9 against 1 of 10 is below; 1 of 9 against 0 of 10 has no ratio, but the group is no longer behind.</summary>
    [Fact]
    public void Of_OnlyOneOfTheReferenceGroupSelected_FlipsToNotBelow()
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.Of([new("a", 0, 9), new("b", 1, 9)]).Comparisons);

        Assert.Equal(new FlipTest(1, 0, null, false, true, true, "b"), comparison.FlipForGroup);
        Assert.Null(comparison.FlipAgainstGroup);
        Assert.True(comparison.FlipChangesDecision);
        Assert.False(Assert.Single(AdverseImpact.Of([new("a", 1, 9), new("b", 1, 9)]).Comparisons).FlipForGroup!.ChangesDecision);
    }

    [Fact]
    public void Of_StrataWithoutAnOddsRatio_SayWhy()
    {
        ImpactComparison everybody =
            Assert.Single(AdverseImpact.Of([new("a", 5, 0, "x"), new("b", 3, 2, "x")], new AdverseImpactOptions { Reference = "b" }).Comparisons);
        ImpactComparison nobody = Assert.Single(AdverseImpact.Of([new("a", 0, 5, "x"), new("b", 3, 2, "x")]).Comparisons);

        Assert.Null(everybody.MantelHaenszel!.OddsRatio);
        Assert.Equal(["MantelHaenszel.OddsRatio", "MantelHaenszel.Interval"], Within(everybody));
        Assert.Equal(0, nobody.MantelHaenszel!.OddsRatio);
        Assert.Equal(["MantelHaenszel.Interval"], Within(nobody));
        Assert.Equal(
            ["MantelHaenszel.OddsRatio", "MantelHaenszel.Interval", "MantelHaenszel.ImpactRatio"],
            Within(Assert.Single(
                AdverseImpact.Of([new("a", 2, 3, "x"), new("b", 0, 5, "x"), new("b", 5, 0, "y")], new AdverseImpactOptions { Reference = "b" }).Comparisons)));
        Assert.Empty(Within(Assert.Single(Tables.Berkeley(isStratified: true).Comparisons)));

        static IEnumerable<string> Within(ImpactComparison comparison) =>
            comparison.Missing.Select(one => one.Figure).Where(figure => figure.StartsWith("MantelHaenszel.", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_SeveralGroups_AdjustsPByHolm()
    {
        AdverseImpact impact = AdverseImpact.Of([new("a", 30, 70), new("b", 40, 60), new("c", 60, 40)]);

        Close.To(2 * impact.Comparisons[0].P!.Value, impact.Comparisons[0].PHolm!.Value);
        Close.To(impact.Comparisons[1].P!.Value, impact.Comparisons[1].PHolm!.Value);
        Close.To(2 * impact.Comparisons[0].FisherP!.Value, impact.Comparisons[0].FisherPHolm!.Value);
        Close.To(impact.Comparisons[1].FisherP!.Value, impact.Comparisons[1].FisherPHolm!.Value);
    }

    /// <summary>Both tables of these margins are mirror images: less likely than 2 against 8 are 0, 1, 9 and 10.</summary>
    [Fact]
    public void Of_EquallyLikelyTables_CountHalfInTheMidP()
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.Of([new("a", 2, 8), new("b", 8, 2)]).Comparisons);

        Close.To((2 * (1 + 100) + (45.0 * 45)) / 184_756, comparison.MidP!.Value);
        Close.To(2 * (1 + 100 + (45.0 * 45)) / 184_756, comparison.FisherP!.Value);
        Assert.Contains("Lancaster's, ordered by probability", comparison.Notes.Meaning, StringComparison.Ordinal);
        Assert.Contains("Lancaster 1961", comparison.Notes.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Strata_SaysWhatTheFiguresAssumeAndWhichAreSparse()
    {
        ImpactComparison berkeley = Assert.Single(Tables.Berkeley(isStratified: true).Comparisons);
        ImpactComparison sparse = Assert.Single(AdverseImpact.Of(
            [new("a", 2, 8, "x"), new("b", 15, 10, "x"), new("a", 30, 30, "y"), new("b", 40, 30, "y"), new("a", 3, 0, "z"), new("b", 4, 0, "z")]).Comparisons);

        Assert.Contains(ImpactNotes.OneOddsRatio, berkeley.Cautions);
        Assert.Contains(ImpactNotes.OneOddsRatio, berkeley.MantelHaenszel!.Notes.Cautions);
        Assert.DoesNotContain(berkeley.Cautions, one => one.Contains("an expected count under 5", StringComparison.Ordinal));

        // In x 10·17/35 of the group are expected; in z everybody was selected, which tells nothing.
        Assert.Contains("Of 2 strata 1 is sparse, with an expected count under 5: the Mantel-Haenszel figures are unsure.", sparse.Cautions);
        Assert.DoesNotContain(ImpactNotes.OneOddsRatio, Assert.Single(Tables.Morris().Comparisons).Cautions);
    }

    [Theory]
    [InlineData(5, 5, 5, 5, false)]
    [InlineData(5, 4, 5, 5, true)]
    [InlineData(1, 8, 9, 2, true)]
    [InlineData(0, 9, 9, 0, true)]
    [InlineData(0, 10, 10, 0, false)]
    public void IsSparse_ExpectedCountOfFive_IsTheFirstThatIsNot(int selected, int rejected, int referenceSelected, int referenceRejected, bool isSparse) =>
        Assert.Equal(
        isSparse, StratumTables.IsSparse(new ImpactTable(selected, selected + rejected, referenceSelected, referenceSelected + referenceRejected)));

    [Fact]
    public void Of_SeveralRowsOfAGroup_AreAddedUp()
    {
        AdverseImpact parts = AdverseImpact.Of([new("a", 1, 4), new("b", 9, 6), new("a", 1, 4), new("b", 6, 4)]);

        Assert.Equal(AdverseImpact.Of([new("a", 2, 8), new("b", 15, 10)]), parts);
    }

    [Fact]
    public void Of_PooledStrata_ShowADifferenceThatNoStratumHas()
    {
        ImpactComparison pooled = Assert.Single(Tables.Berkeley(isStratified: false).Comparisons);
        ImpactComparison divided = Assert.Single(Tables.Berkeley(isStratified: true).Comparisons);

        Assert.Null(pooled.MantelHaenszel);
        Assert.Contains(ImpactNotes.NoStrata, pooled.Cautions);
        Assert.Equal(6, divided.MantelHaenszel!.Strata);
        Assert.True(divided.ImpactRatio < 0.7 && divided.MantelHaenszel.OddsRatio > 1.1);
        Assert.Contains(ImpactNotes.StrataDiffer, divided.Cautions);
        Assert.DoesNotContain(ImpactNotes.NoStrata, divided.Cautions);
    }

    [Fact]
    public void Of_StrataThatTellNothing_HaveNoCommonOdds()
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.Of([new("a", 3, 2, "x"), new("b", 5, 0, "y")]).Comparisons);

        Assert.Null(comparison.MantelHaenszel);
        Assert.Contains(comparison.Missing, one => one.Figure == "MantelHaenszel" && one.Reason.Contains("both groups applied", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_OneStratum_HasThePooledOddsRatio()
    {
        MantelHaenszel within = Assert.Single(AdverseImpact.Of([new("a", 2, 8, "x"), new("b", 15, 10, "x")]).Comparisons).MantelHaenszel!;

        Close.To(2.0 * 10 / (8 * 15), within.OddsRatio);
        Close.To(0.2 / 0.6, within.ImpactRatio);
        Close.To(-2.138963159732493 * -2.138963159732493 * 34 / 35, within.ChiSquare);
        Assert.Null(Assert.Single(AdverseImpact.Of([new("a", 0, 8, "x"), new("b", 15, 10, "x")]).Comparisons).MantelHaenszel!.Interval);
    }

    [Fact]
    public void Of_StrataInWhichOnlyTheGroupIsSelected_HaveNoCommonRatios()
    {
        SelectionCount[] counts = [new("a", 3, 2, "x"), new("b", 0, 5, "x")];
        MantelHaenszel within = Assert.Single(AdverseImpact.Of(counts, new AdverseImpactOptions { Reference = "b" }).Comparisons).MantelHaenszel!;

        Assert.Null(within.OddsRatio);
        Assert.Null(within.ImpactRatio);
        Assert.Null(within.Interval);

        // Expected 1.5 with variance 5·5·3·7/(10²·9): (3 − 1.5)²/(7/12).
        Close.To(2.25 * 12 / 7, within.ChiSquare);
    }

    [Fact]
    public void Of_AnyComparison_IsScreeningAndCautionsOfSmallSamples()
    {
        ImpactComparison comparison = Assert.Single(Tables.Morris().Comparisons);

        Assert.Contains(comparison.Cautions, one => one.Contains("not a legal verdict", StringComparison.Ordinal));
        Assert.Contains(ImpactNotes.SmallSamples, comparison.Cautions);
        Assert.Contains("'women' has 10 applicants, fewer than 30: one decision more or less changes much.", comparison.Cautions);
        Assert.Contains(ImpactNotes.SmallSamples, Assert.Single(Tables.Berkeley(isStratified: false).Comparisons).Cautions);
        Assert.Null(comparison.SubgroupD);
    }

    [Fact]
    public void Of_OneGroup_HasNothingToCompareWith()
    {
        AdverseImpact impact = AdverseImpact.Of([new("a", 1, 2), new("b", 0, 0)]);

        Assert.Empty(impact.Comparisons);
        Assert.Equal(
            [new("Comparisons", "needs at least two groups with applicants, but there is one"), new("Comparisons", "needs applicants, but 'b' has none")],
            impact.Missing);
        Assert.Null(impact.Groups[1].Rate);
    }

    [Fact]
    public void Of_ManyTinyGroups_HaveNoReference()
    {
        AdverseImpact impact = AdverseImpact.Of(Enumerable.Range(0, 60).Select(i => new SelectionCount($"g{i}", 1, 1)));

        Assert.Null(impact.Reference);
        Assert.Equal(new MissingFigure("Reference", "needs a group with at least 2 % of the applicants, but there is none"), Assert.Single(impact.Missing));
    }

    [Fact]
    public void Of_CountsThatDoNotFit_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => AdverseImpact.Of([new("a", 0, 0)]));
        Assert.Throws<ArgumentException>(() => AdverseImpact.Of([]));
        Assert.Throws<ArgumentException>(() => AdverseImpact.Of([new("a", 1, 1, "x"), new("b", 1, 1)]));
        Assert.Throws<ArgumentException>(() => AdverseImpact.Of([new("a", SelectionCount.MaxApplicants, 1), new("b", 1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SelectionCount("a", -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SelectionCount("a", 1, -1));
        Assert.Throws<ArgumentException>(() => new SelectionCount(" ", 1, 1));
        Assert.Throws<ArgumentException>(() => new SelectionCount("a", 1, 1, string.Empty));
    }

    /// <summary>Scores 1–4 against 3–6 and a cut at 4: one of four against three of four; d = −2/√(5/3).</summary>
    [Fact]
    public void AtCut_ScoresOfTwoGroups_SelectFromTheCutOn()
    {
        GroupedScore[] applicants = [.. Scores("a", 1, 2, 3, 4), .. Scores("b", 3, 4, 5, 6), new("b", null)];

        AdverseImpact impact = AdverseImpact.AtCut(applicants, 4 + 1e-12);
        ImpactComparison comparison = Assert.Single(impact.Comparisons);

        Assert.Equal([("a", 1, 3), ("b", 3, 1)], impact.Groups.Select(group => (group.Group, group.Selected, group.Rejected)));
        Close.To(-2 / Math.Sqrt(5.0 / 3), comparison.SubgroupD!.Value);
        Assert.Contains("group minus reference", comparison.SubgroupD.Notes.Meaning, StringComparison.Ordinal);
        Assert.Contains("1 applicants of 'b' have no score and stand in no figure: see whether groups differ in that.", impact.Notes.Cautions);
    }

    [Fact]
    public void AtCut_Strata_AreKept()
    {
        GroupedScore[] applicants = [new("a", 1, "x"), new("a", 3, "x"), new("b", 1, "x"), new("b", 3, "y"), new("b", 3, "x")];

        Assert.Equal(1, Assert.Single(AdverseImpact.AtCut(applicants, 2).Comparisons).MantelHaenszel!.Strata);
    }

    [Fact]
    public void AtCut_EqualScores_HaveNoSubgroupD()
    {
        ImpactComparison comparison = Assert.Single(AdverseImpact.AtCut([.. Scores("a", 2, 2), .. Scores("b", 2, 2)], 2).Comparisons);

        Assert.Null(comparison.SubgroupD);
        Assert.Contains(comparison.Missing, one => one.Figure == "SubgroupD" && one.Reason.Contains("all are equal", StringComparison.Ordinal));
    }

    [Fact]
    public void AtCut_NumbersThatAreNone_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AdverseImpact.AtCut(Scores("a", 1), double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupedScore("a", double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupedScore("a", double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => AdverseImpact.AtCut([new("a", null)], 1));
    }

    private static GroupedScore[] Scores(string group, params double[] scores) => [.. scores.Select(score => new GroupedScore(group, score))];
}
