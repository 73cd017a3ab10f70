using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class GroupContrastPropertyTests
{
    private static readonly StudyOptions WithBaseRate = new() { BaseRate = 0.3 };

    private static readonly Arbitrary<((double[] High, double[] Low) Groups, double Shift, double Scale)> Moved = (
        from groups in Groups.Any.Generator
        from shift in Gen.Choose(-200, 200)
        from scale in Gen.Choose(1, 80)
        select (groups, (double)shift, scale / 8.0)).ToArbitrary();

    [Fact]
    public void Between_GroupsSwapped_FlipsDifferencesAndKeepsP() => Holds.ForAll(Groups.Any, groups =>
    {
        GroupContrast one = GroupContrast.Between(groups.High, groups.Low);
        GroupContrast other = GroupContrast.Between(groups.Low, groups.High);

        Same(-one.CohensD?.Value, other.CohensD?.Value);
        Same(-one.CohensD?.Interval.Lower, other.CohensD?.Interval.Upper);
        Same(-one.HedgesG?.Value, other.HedgesG?.Value);
        Same(-one.Welch?.T, other.Welch?.T);
        Same(one.Welch?.P.Value, other.Welch?.P.Value);
        Same(-one.MannWhitney?.Z, other.MannWhitney?.Z);
        Same(one.MannWhitney?.P.Value, other.MannWhitney?.P.Value);
        Assert.Equal(one.MannWhitney?.Method, other.MannWhitney?.Method);
        Same(1 - one.Auc?.Value, other.Auc?.Value);
        Same(one.Auc?.StandardError, other.Auc?.StandardError);
        Same(1 - one.Auc?.Interval?.Lower, other.Auc?.Interval?.Upper);
        Assert.Equal(one.Auc?.Separated, other.Auc?.Separated);
        Assert.Equal(-one.CliffsDelta, other.CliffsDelta);
    });

    [Fact]
    public void Between_SharedShiftAndPositiveScale_ChangesNoStandardisedFigure() => Holds.ForAll(Moved, one =>
    {
        GroupContrast before = GroupContrast.Between(one.Groups.High, one.Groups.Low);
        GroupContrast after = GroupContrast.Between(Move(one.Groups.High), Move(one.Groups.Low));

        Same(before.CohensD?.Value, after.CohensD?.Value);
        Same(before.CohensD?.Interval.Upper, after.CohensD?.Interval.Upper);
        Same(before.Welch?.T, after.Welch?.T);
        Same(before.Welch?.P.Value, after.Welch?.P.Value);
        Assert.Equal(before.MannWhitney, after.MannWhitney);
        Assert.Equal(before.Auc, after.Auc);
        Assert.Equal(before.CliffsDelta, after.CliffsDelta);

        double[] Move(double[] scores) => [.. scores.Select(score => (score * one.Scale) + one.Shift)];
    });

    [Fact]
    public void Between_AnyGroups_AreaIsUOverPairsAndHalfOfDeltaAndOne() => Holds.ForAll(Groups.Any, groups =>
    {
        GroupContrast contrast = GroupContrast.Between(groups.High, groups.Low);
        double[] high = Groups.Present(groups.High);
        double[] low = Groups.Present(groups.Low);
        double u = high.Sum(h => low.Sum(l => h > l ? 1 : h == l ? 0.5 : 0));

        Close.To(u / (high.Length * low.Length), contrast.Auc!.Value, 1e-12);
        Close.To((contrast.CliffsDelta!.Value + 1) / 2, contrast.Auc.Value, 1e-12);
        if (contrast.MannWhitney is RankTest test)
        {
            Assert.Equal(u, test.U);
        }
    });

    [Fact]
    public void Between_AnyGroups_IntervalsHoldTheirFigures() => Holds.ForAll(Groups.Any, groups =>
    {
        GroupContrast contrast = GroupContrast.Between(groups.High, groups.Low, new StudyOptions { ConfidenceLevel = 0.9 });

        IsWithin(contrast.CohensD?.Interval, contrast.CohensD?.Value);
        IsWithin(contrast.HedgesG?.Interval, contrast.HedgesG?.Value);
        IsWithin(contrast.Auc?.Interval, contrast.Auc?.Value);
        Assert.All(
            new[] { contrast.CohensD?.Interval, contrast.HedgesG?.Interval, contrast.Auc?.Interval }.OfType<ConfidenceInterval>(),
            interval => Assert.Equal(0.9, interval.Level));
    });

    [Fact]
    public void Between_AnyGroups_ShowsNoFigureThatIsNotANumber() => Holds.ForAll(Groups.Any, groups =>
        Assert.DoesNotContain("NaN", GroupContrast.Between(groups.High, groups.Low, WithBaseRate).ToString(), StringComparison.Ordinal));

    /// <summary>The variance of DeLong et al. (1988) written as in the article, pair by pair.</summary>
    [Fact]
    public void Between_AnyGroups_HasTheStandardErrorOfAllPairs() => Holds.ForAll(Groups.Any, groups =>
    {
        AreaUnderCurve auc = GroupContrast.Between(groups.High, groups.Low).Auc!;
        double[] high = Groups.Present(groups.High);
        double[] low = Groups.Present(groups.Low);
        double[] highPlacements = [.. high.Select(h => low.Average(l => Psi(h, l)))];
        double[] lowPlacements = [.. low.Select(l => high.Average(h => Psi(h, l)))];
        double expected = Math.Sqrt((Variance(highPlacements) / high.Length) + (Variance(lowPlacements) / low.Length));

        Assert.Equal(auc.Value is 0 or 1, auc.Separated);
        if (auc.StandardError is double error)
        {
            Close.To(expected, error);
        }
        else
        {
            Close.To(0, expected);
        }
    });

    [Fact]
    public void Between_LargeGroups_ProposesTheLowestBestCut() => Holds.ForAll(Groups.Large, groups =>
    {
        double[] high = Groups.Present(groups.High);
        double[] low = Groups.Present(groups.Low);
        GroupContrast contrast = GroupContrast.Between(high, low);
        if (contrast.Cut is not CutScore cut)
        {
            Assert.NotNull(contrast.Missing.Single(one => one.Figure == nameof(GroupContrast.Cut)));
            return;
        }

        Assert.Equal(Best(high, low), cut.Point.Score, 1e-9);
        Assert.Equal(cut.Point, contrast.Cuts!.MaxBy(point => Math.Round(point.YoudenJ, 12))); // Tied cuts differ in the last bit of a double.
        Close.To(high.Count(score => score >= cut.Point.Score - 1e-9) / (double)high.Length, cut.Point.Sensitivity);
        Close.To(low.Count(score => score < cut.Point.Score - 1e-9) / (double)low.Length, cut.Point.Specificity);
    });

    /// <summary>The leave-one-out figure, found by leaving out one after the other.</summary>
    [Fact]
    public void Between_LargeGroups_LeavesOneOut() => Holds.ForAll(Groups.Large, groups =>
    {
        double[] high = Groups.Present(groups.High);
        double[] low = Groups.Present(groups.Low);
        if (GroupContrast.Between(high, low).Cut is not CutScore cut)
        {
            return;
        }

        int selectedHigh = Enumerable.Range(0, high.Length).Count(i => high[i] >= Best([.. high[..i], .. high[(i + 1)..]], low));
        int selectedLow = Enumerable.Range(0, low.Length).Count(i => low[i] >= Best(high, [.. low[..i], .. low[(i + 1)..]]));

        Close.To((double)selectedHigh / high.Length, cut.LeaveOneOut.Sensitivity);
        Close.To(1 - ((double)selectedLow / low.Length), cut.LeaveOneOut.Specificity);
        Close.To(cut.LeaveOneOut.Sensitivity + cut.LeaveOneOut.Specificity - 1, cut.LeaveOneOut.YoudenJ);
    });

    [Fact]
    public void Between_BaseRate_DividesThePopulationIntoFifths() => Holds.ForAll(Groups.Any, groups =>
    {
        ExpectancyTable table = GroupContrast.Between(groups.High, groups.Low, WithBaseRate).Expectancy!;

        Assert.Equal([1, 2, 3, 4, 5], table.Rows.Select(row => row.Quintile));
        Assert.Equal(Groups.Present(groups.High).Length + Groups.Present(groups.Low).Length, table.Rows.Sum(row => row.N));
        Close.To(1, table.Rows.Sum(row => row.PopulationShare));
        Close.To(0.3, table.Rows.Sum(row => row.PopulationShare * (row.SuccessRate ?? 0)));
        ExpectancyRow[] filled = [.. table.Rows.Where(row => row.N > 0)];
        Assert.All(filled.Zip(filled.Skip(1)), pair => Assert.True(pair.First.Highest < pair.Second.Lowest));
    });

    private static double Psi(double high, double low) => high > low ? 1 : high == low ? 0.5 : 0;

    private static double Variance(double[] numbers)
    {
        double mean = numbers.Average();
        return numbers.Sum(number => (number - mean) * (number - mean)) / (numbers.Length - 1);
    }

    /// <summary>The best cut by trying all; scores are tenths, so counts decide exactly.</summary>
    private static double Best(double[] high, double[] low)
    {
        double best = double.NaN;
        long most = long.MinValue;
        foreach (double cut in high.Concat(low).Distinct().Order())
        {
            long gain = ((long)high.Count(score => score >= cut) * low.Length) - ((long)low.Count(score => score >= cut) * high.Length);
            if (gain > most)
            {
                (most, best) = (gain, cut);
            }
        }

        return best;
    }

    private static void IsWithin(ConfidenceInterval? interval, double? figure)
    {
        if (interval is not null)
        {
            Assert.InRange(figure!.Value, interval.Lower, interval.Upper);
        }
    }

    private static void Same(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is double known)
        {
            Close.To(known, actual, 1e-8);
        }
    }
}
