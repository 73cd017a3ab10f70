using Chally.Competencies.Development;

namespace Chally.Competencies.Tests.Development;

public sealed class DevelopmentPlanOptionsTests
{
    [Fact]
    public void Default_Members_AreThree()
    {
        DevelopmentPlanOptions options = DevelopmentPlanOptions.Default;

        Assert.Equal((3, 3, 3, 3), (options.MaxCompetencies, options.MaxTips, options.MaxTactics, options.MaxBehaviors));
        Assert.Equal(new DevelopmentPlanOptions(), options);
    }

    [Fact]
    public void Members_Invalid_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DevelopmentPlanOptions { MaxCompetencies = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DevelopmentPlanOptions { MaxTips = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DevelopmentPlanOptions { MaxTactics = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DevelopmentPlanOptions { MaxBehaviors = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => DevelopmentPlanOptions.Default with { MaxCompetencies = -3 });
    }
}
