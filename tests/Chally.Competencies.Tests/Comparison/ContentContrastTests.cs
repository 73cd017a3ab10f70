using Chally.Competencies.Comparison;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Comparison;

public sealed class ContentContrastTests
{
    [Theory]
    [InlineData("customer-service-manager", 7, 36, 35)]
    [InlineData("customer-service-representative", 4, 22, 20)]
    [InlineData("customer-service-manager-qualities", 5, 14, 3)]
    [InlineData("customer-service-manager-proficiency", 6, 0, 0)]
    [InlineData("account-management", 6, 34, 29)]
    public void Of_EmbeddedBenchmark_SetsAllHighAgainstAllLow(string id, int competencies, int high, int low)
    {
        ContentContrast contrast = ContentContrast.Of(CompetencyCatalog.Default.GetBenchmark(id));

        Assert.Equal(id, contrast.Benchmark);
        Assert.Equal(competencies, contrast.Competencies.Count);
        Assert.Equal(high, contrast.Competencies.Sum(competency => competency.High.Count));
        Assert.Equal(low, contrast.Competencies.Sum(competency => competency.Low.Count));
        Assert.All(contrast.Competencies.SelectMany(competency => competency.High), indicator => Assert.Equal(Pole.High, indicator.Pole));
        Assert.All(contrast.Competencies.SelectMany(competency => competency.Low), indicator => Assert.Equal(Pole.Low, indicator.Pole));
    }

    [Fact]
    public void Of_MixedIndicators_KeepsTheirOrderAndTheRolesName()
    {
        Competency competency = Rated("c", Low("l1"), High("h1"), Low("l2"), High("h2"));
        CompetencyContrast contrast = ContentContrast.Of(On(1, 5, [Entry(competency) with { NameOverride = "What the job says" }])).Competencies[0];

        Assert.Equal(("c", "What the job says"), (contrast.Id, contrast.Name));
        Assert.Equal(["h1", "h2"], contrast.High.Select(indicator => indicator.Id));
        Assert.Equal(["l1", "l2"], contrast.Low.Select(indicator => indicator.Id));
    }

    [Fact]
    public void Of_SameContent_IsEqual()
    {
        Assert.Equal(ContentContrast.Of(On(1, 5, Rated("c", High("h1")))), ContentContrast.Of(On(1, 5, Rated("c", High("h1")))));
        Assert.NotEqual(ContentContrast.Of(On(1, 5, Rated("c", High("h1")))), ContentContrast.Of(On(1, 5, Rated("c", Low("h1")))));
    }

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>(() => ContentContrast.Of(null!));
}
