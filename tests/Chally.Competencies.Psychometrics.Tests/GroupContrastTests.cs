using Chally.Competencies.Psychometrics.Tests.Infrastructure;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class GroupContrastTests
{
    private static readonly string[] Standardised = ["CohensD", "HedgesG", "Welch"];

    /// <summary>By hand: means 5 and 2, variances 2.5 and 1, pooled (4·2.5 + 2·1)/6 = 2, d = 3/√2.</summary>
    [Fact]
    public void Between_NoCutBetterThanSelectingEveryone_IsCautionedOf()
    {
        double[] scores = [.. Enumerable.Range(0, 40).Select(score => (double)score)];
        double[] higher = [.. scores.Select(score => score + 20)];

        CutScore cut = GroupContrast.Between(scores, higher).Cut!;

        Assert.Equal((0, 0), (cut.Point.Score, cut.Point.YoudenJ));
        Assert.Contains(cut.Notes.Cautions, one => one.StartsWith("No cut does better", StringComparison.Ordinal));
        Assert.DoesNotContain(GroupContrast.Between(higher, scores).Cut!.Notes.Cautions, one => one.StartsWith("No cut does better", StringComparison.Ordinal));
    }

    [Fact]
    public void Between_EightPeople_IsTheHandWorkedCase()
    {
        GroupContrast contrast = GroupContrast.Between([3, 4, 5, 6, 7], [1, 2, 3], id: "listens");

        Assert.Equal("listens", contrast.Id);
        Assert.Equal(new GroupSummary(5, 0, 5, Math.Sqrt(2.5)), contrast.High);
        Assert.Equal(new GroupSummary(3, 0, 2, 1), contrast.Low);
        Close.To(3 / Math.Sqrt(2), contrast.CohensD!.Value);
        Close.To(3 / Math.Sqrt((2.5 / 5) + (1.0 / 3)), contrast.Welch!.T);
        Close.To(Math.Pow(0.5 + (1.0 / 3), 2) / ((0.25 / 4) + (1.0 / 9 / 2)), contrast.Welch.DegreesOfFreedom);

        // 14.5 of 15 pairs, the pair 3–3 counting ½; of 56 choices of 3 people, those at least as far from the middle as {1, 2, 3}.
        Assert.Equal(14.5, contrast.MannWhitney!.U);
        Assert.Equal(RankTestMethod.Exact, contrast.MannWhitney.Method);
        Close.To(14.5 / 15, contrast.Auc!.Value);
        Close.To((2 * 14.5 / 15) - 1, contrast.CliffsDelta);
        Assert.Null(contrast.PHolm);
    }

    [Fact]
    public void Between_SeparatedGroups_SaysSoInsteadOfAnIntervalWithoutWidth()
    {
        GroupContrast contrast = GroupContrast.Between([4, 5, 6], [1, 2, 3]);

        Assert.Equal(1, contrast.Auc!.Value);
        Assert.True(contrast.Auc.Separated);
        Assert.Null(contrast.Auc.StandardError);
        Assert.Null(contrast.Auc.Interval);
        Assert.Equal(1, contrast.CliffsDelta);
        Assert.Contains(contrast.Missing, one => one.Figure == "Auc.StandardError" && one.Reason.Contains("separated", StringComparison.Ordinal));
    }

    [Fact]
    public void Between_EmptyGroup_LeavesEverythingNullWithTheReason()
    {
        GroupContrast contrast = GroupContrast.Between([1, 2], [double.NaN]);

        Assert.Equal(new GroupSummary(0, 1, null, null), contrast.Low);
        Assert.Null(contrast.CohensD);
        Assert.Null(contrast.Welch);
        Assert.Null(contrast.MannWhitney);
        Assert.Null(contrast.Auc);
        Assert.Null(contrast.CliffsDelta);
        Assert.Null(contrast.Cut);
        Assert.Equal(
            ["CohensD", "HedgesG", "Welch", "MannWhitney", "Auc", "CliffsDelta", "Cuts", "Cut", "Expectancy"],
            contrast.Missing.Select(one => one.Figure));
        Assert.All(contrast.Missing.Where(one => !Standardised.Contains(one.Figure)),
            one => Assert.Equal("needs a score in each group, but there are 2 and 0", one.Reason));
        Assert.All(contrast.Missing.Where(one => Standardised.Contains(one.Figure)),
            one => Assert.Equal("needs at least 2 scores in each group, but there are 2 and 0", one.Reason));
    }

    [Fact]
    public void Between_EqualScores_HaveNoDifferenceToStandardise()
    {
        // 0.1 + 0.2 and 0.3 differ in the last bit, and are equal after rounding to 10 decimals.
        GroupContrast contrast = GroupContrast.Between([0.1 + 0.2, 0.3], [0.3, 0.3]);

        Assert.Null(contrast.CohensD);
        Assert.Null(contrast.Welch);
        Assert.Null(contrast.MannWhitney);
        Assert.Equal(0.5, contrast.Auc!.Value);
        Assert.Null(contrast.Auc.StandardError);
        Assert.False(contrast.Auc.Separated);
        Assert.Contains("all are equal", contrast.Missing.Single(one => one.Figure == "Auc.StandardError").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_ManyEqualScores_HaveNothingToCut()
    {
        GroupContrast contrast = GroupContrast.Between([.. Enumerable.Repeat(5.0, 30)], [.. Enumerable.Repeat(5.0, 30)]);

        Assert.Null(contrast.Cut);
        Assert.Null(contrast.Cuts);
        Assert.Equal("needs scores that differ, but all are equal", contrast.Missing.Single(one => one.Figure == "Cut").Reason);
        Assert.Equal("needs scores that differ within a group, but all are equal", contrast.Missing.Single(one => one.Figure == "CohensD").Reason);
    }

    [Fact]
    public void Between_OnePersonInAGroup_HasRanksButNoVariance()
    {
        GroupContrast contrast = GroupContrast.Between([2.5], [1, 2, 3]);

        Assert.Null(contrast.CohensD);
        Assert.NotNull(contrast.MannWhitney);
        Assert.Null(contrast.Auc!.StandardError);
        Assert.Null(contrast.High.Sd);
        Assert.Contains("at least 2 scores", contrast.Missing.Single(one => one.Figure == "Auc.StandardError").Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(25, 40, RankTestMethod.Exact)]
    [InlineData(26, 40, RankTestMethod.Normal)]
    public void Between_AThousandPairs_AreTheLastExactOnes(int high, int low, RankTestMethod method)
    {
        RankTest test = GroupContrast.Between(Ramp(high, 0.5), Ramp(low, 0)).MannWhitney!;

        Assert.Equal(method, test.Method);
        Assert.Contains(method == RankTestMethod.Exact ? "exact" : "normal distribution", test.Notes.Meaning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, 30, true)]
    [InlineData(30, 29, false)]
    [InlineData(29, 30, false)]
    public void Between_UnderThirtyInEitherGroup_RefusesACut(int high, int low, bool hasCut)
    {
        GroupContrast contrast = GroupContrast.Between(Ramp(high, 5), Ramp(low, 0));

        Assert.Equal(hasCut, contrast.Cut is not null);
        Assert.Equal(hasCut, contrast.Cuts is not null);
        Assert.Equal(hasCut ? 0 : 1, contrast.Missing.Count(one => one.Figure == "Cut" && one.Reason.Contains("30", StringComparison.Ordinal)));
    }

    [Fact]
    public void Between_TiedCuts_TakesTheLowest()
    {
        // From 10 on 29 of 30 are selected against 15 of 30, from 20 on 15 against 1: J is 14/30 at both.
        double[] high = [5, .. Enumerable.Repeat(10.0, 14), .. Enumerable.Repeat(20.0, 15)];
        double[] low = [.. Enumerable.Repeat(5.0, 15), .. Enumerable.Repeat(10.0, 14), 20];

        CutScore cut = GroupContrast.Between(high, low).Cut!;

        Assert.Equal(10, cut.Point.Score);
        Close.To(14.0 / 30, cut.Point.YoudenJ);
        Assert.Equal((29, 15, 1, 15), (cut.Point.TruePositives, cut.Point.FalsePositives, cut.Point.FalseNegatives, cut.Point.TrueNegatives));
        Assert.Null(cut.Point.SelectionRate);
        Assert.Null(cut.Point.PositivePredictiveValue);
        Assert.Null(cut.Point.NegativePredictiveValue);
        Assert.Null(cut.Point.Accuracy);
    }

    /// <summary>
    /// How many people have the scores 1, 2 and 3, and how many are selected when each is classified by the best cut of the others,
    /// found by leaving out one after the other. In the second row one person alone has the score 2.
    /// </summary>
    [Theory]
    [InlineData(new[] { 9, 21, 1 }, new[] { 11, 24, 1 }, 22, 25)]
    [InlineData(new[] { 14, 1, 16 }, new[] { 15, 0, 17 }, 16, 32)]
    [InlineData(new[] { 1, 6, 25 }, new[] { 1, 5, 25 }, 31, 31)]
    public void Between_CloseCuts_LeaveEachPersonOut(int[] high, int[] low, int selectedHigh, int selectedLow)
    {
        HeldOutAccuracy heldOut = GroupContrast.Between(Scores(high), Scores(low)).Cut!.LeaveOneOut;

        Close.To((double)selectedHigh / high.Sum(), heldOut.Sensitivity);
        Close.To(1 - ((double)selectedLow / low.Sum()), heldOut.Specificity);

        static double[] Scores(int[] counts) => [.. counts.SelectMany((count, i) => Enumerable.Repeat(i + 1.0, count))];
    }

    /// <summary>By hand at a base rate of 0.2 with sensitivity 0.9 and specificity 0.8: 0.18 of 0.18 + 0.16, and 0.64 of 0.64 + 0.02.</summary>
    [Fact]
    public void Between_BaseRate_ReweightsPredictiveValues()
    {
        double[] high = [.. Enumerable.Repeat(1.0, 3), .. Enumerable.Repeat(2.0, 27)];
        double[] low = [.. Enumerable.Repeat(1.0, 40), .. Enumerable.Repeat(2.0, 10)];

        GroupContrast contrast = GroupContrast.Between(high, low, new StudyOptions { BaseRate = 0.2 });
        CutPoint cut = contrast.Cut!.Point;

        Assert.Equal(2, cut.Score);
        Close.To(0.34, cut.SelectionRate);
        Close.To(0.18 / 0.34, cut.PositivePredictiveValue);
        Close.To(0.64 / 0.66, cut.NegativePredictiveValue);
        Close.To(0.82, cut.Accuracy);
        Assert.Null(contrast.Cuts![0].NegativePredictiveValue);
        Close.To(1, contrast.Cuts[0].SelectionRate);

        // 0.66 of the population score 1: percentile rank 33, the second fifth; the others 83, the fifth fifth.
        ExpectancyRow[] rows = [.. contrast.Expectancy!.Rows];
        Assert.Equal([0, 43, 0, 0, 37], rows.Select(row => row.N));
        Close.To(0.02 / 0.66, rows[1].SuccessRate);
        Close.To(0.18 / 0.34, rows[4].SuccessRate);
        Assert.Null(rows[0].SuccessRate);
        Assert.Null(rows[0].Lowest);
        Assert.Null(rows[4].MeanCriterion);
    }

    [Fact]
    public void Between_WithoutBaseRate_HasNoExpectancy()
    {
        GroupContrast contrast = GroupContrast.Between(Ramp(40, 5), Ramp(40, 0));

        Assert.Null(contrast.Expectancy);
        Assert.Contains("base rate", contrast.Missing.Single(one => one.Figure == "Expectancy").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_ExtremeGroups_SaysSoBesideEachFigureAndNeverCallsItValidity()
    {
        GroupContrast contrast = GroupContrast.Between(Ramp(40, 5), Ramp(40, 0), new StudyOptions { Origin = GroupOrigin.Extremes });

        foreach (FigureNotes notes in new[] { contrast.Notes, contrast.CohensD!.Notes, contrast.HedgesG!.Notes, contrast.Auc!.Notes, contrast.Cut!.Notes })
        {
            Assert.Contains("ends of a continuum", notes.Cautions[0], StringComparison.Ordinal);
        }

        Assert.Contains("ends of a continuum", contrast.Warnings[0], StringComparison.Ordinal);
        Assert.Contains(contrast.CohensD.Notes.Cautions, caution => caution.Contains("not a validity coefficient", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(GroupOrigin.NotStated, true)]
    [InlineData(GroupOrigin.WholePopulation, false)]
    [InlineData(GroupOrigin.SeparateKinds, false)]
    public void Between_OtherOrigins_WarnOnlyWhenNotStated(GroupOrigin origin, bool warns)
    {
        GroupContrast contrast = GroupContrast.Between(Ramp(40, 5), Ramp(40, 0), new StudyOptions { Origin = origin });

        Assert.Equal(warns, contrast.Warnings.Count == 1);
        Assert.Equal(warns, contrast.CohensD!.Notes.Cautions.Any(caution => caution.Contains("not stated", StringComparison.Ordinal)));
    }

    [Fact]
    public void Between_SmallOrUnscored_Warns()
    {
        GroupContrast contrast = GroupContrast.Between([1, 2, double.NaN], Ramp(30, 0), new StudyOptions { Origin = GroupOrigin.WholePopulation });

        Assert.Equal(
            ["The high group has 2 scores, fewer than 30: every figure is unsure.", "1 of the high group have no score and stand in no figure."],
            contrast.Warnings);
    }

    [Fact]
    public void Between_FarApartGroups_SayThatPIsBelowWhatDoublesTell()
    {
        GroupContrast contrast = GroupContrast.Between(Ramp(3_000, 9), Ramp(3_000, 0));

        Assert.Equal(new PValue(PValue.Smallest, true), contrast.Welch!.P);
        Assert.True(contrast.MannWhitney!.P.IsUpperBound);
        Assert.True(contrast.MannWhitney.Z > 37);
    }

    [Fact]
    public void Between_InfiniteScore_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => GroupContrast.Between([1e300, 2e300], [-1e300, 0]));
        Assert.True(double.IsFinite(GroupContrast.Between([1e50, 2e49], [-1e50, 0]).Welch!.P.Value));
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => GroupContrast.Between([1, double.PositiveInfinity], [1]));

        Assert.Contains("place 1", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => GroupContrast.Between([1], [1], id: " "));
    }

    [Fact]
    public void Between_SameScores_GivesEqualContrasts()
    {
        double[] high = [.. Ramp(30, 3)];

        Assert.Equal(GroupContrast.Between(high, Ramp(30, 0)), GroupContrast.Between([.. high], Ramp(30, 0)));
        Assert.NotEqual(GroupContrast.Between(high, Ramp(30, 0)), GroupContrast.Between(high, Ramp(30, 1)));
    }

    private static double[] Ramp(int count, double shift) => [.. Enumerable.Range(0, count).Select(i => (i % 10) + shift)];
}
