namespace Chally.Competencies.Psychometrics.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData(0.49)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void ConfidenceLevel_OutsideOfTheRange_IsRefused(double level)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new StudyOptions { ConfidenceLevel = level });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdverseImpactOptions { ConfidenceLevel = level });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReliabilityOptions { ConfidenceLevel = level });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CriterionOptions { ConfidenceLevel = level });
    }

    [Fact]
    public void Defaults_AreNinetyFivePercentAndNothingStated()
    {
        Assert.Equal(new StudyOptions { ConfidenceLevel = 0.95, BaseRate = null, Origin = GroupOrigin.NotStated }, StudyOptions.Default);
        Assert.Equal(new AdverseImpactOptions { ConfidenceLevel = 0.95, Reference = null }, AdverseImpactOptions.Default);
        Assert.Equal(new ReliabilityOptions { ConfidenceLevel = 0.95 }, ReliabilityOptions.Default);
        Assert.Equal(new CriterionOptions { ConfidenceLevel = 0.95, SuccessFrom = null, ProposedCut = null }, CriterionOptions.Default);
    }

    [Fact]
    public void Members_ThatAreNone_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new StudyOptions { BaseRate = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StudyOptions { BaseRate = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StudyOptions { Origin = (GroupOrigin)9 });
        Assert.Throws<ArgumentException>(() => new AdverseImpactOptions { Reference = " " });
    }
}
