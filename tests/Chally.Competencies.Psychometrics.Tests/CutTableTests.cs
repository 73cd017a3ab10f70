namespace Chally.Competencies.Psychometrics.Tests;

public sealed class CutTableTests
{
    private static readonly double[] High = [.. Enumerable.Repeat(2.0, 20), .. Enumerable.Repeat(3.0, 10)];
    private static readonly double[] Low = [.. Enumerable.Repeat(1.0, 25), .. Enumerable.Repeat(2.0, 5)];

    [Fact]
    public void Cuts_EveryScore_IsARowFromTheLowest()
    {
        CutTable cuts = GroupContrast.Between(High, Low).Cuts!;

        Assert.Equal(3, cuts.Count);
        Assert.Equal([(1, 30L, 30L), (2, 30L, 5L), (3, 10L, 0L)], cuts.Select(cut => (cut.Score, cut.TruePositives, cut.FalsePositives)));
        Assert.Equal(cuts.AsEnumerable(), ((System.Collections.IEnumerable)cuts).Cast<CutPoint>());
        Assert.Equal(0, cuts[0].YoudenJ);
        Assert.Equal(1 - (5.0 / 30), cuts[1].YoudenJ, 1e-12);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Item_OutsideOfTheTable_IsRefused(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupContrast.Between(High, Low).Cuts![index]);

    [Fact]
    public void Equals_SameCuts_AreEqualByContent()
    {
        CutTable one = GroupContrast.Between(High, Low).Cuts!;
        CutTable same = GroupContrast.Between([.. High.Reverse()], Low).Cuts!;

        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(GroupContrast.Between(High, Low, new StudyOptions { BaseRate = 0.5 }).Cuts));
        Assert.False(one.Equals(GroupContrast.Between(High, [.. Low[1..], 3]).Cuts));
        Assert.False(one.Equals(null));
    }
}
