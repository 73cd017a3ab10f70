using Chally.Competencies.Comparison;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Comparison;

public sealed class BenchmarkContrastTests
{
    private static readonly Benchmark Representative = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");
    private static readonly Benchmark Manager = CompetencyCatalog.Default.GetBenchmark("customer-service-manager");

    [Fact]
    public void Between_RepresentativeAndManager_SharesFourAndAddsThree()
    {
        BenchmarkContrast contrast = BenchmarkContrast.Between(Representative, Manager);

        Assert.Equal((Representative.Id, Manager.Id), (contrast.Here, contrast.There));
        Assert.Equal(
            ["finds-common-ground", "uses-customer-contact", "advocates-for-customers", "keeps-contact-upbeat"],
            contrast.Shared.Select(shared => shared.Id));
        Assert.Empty(contrast.OnlyHere);
        Assert.Equal(
            ["stays-involved-in-delegated-work", "engages-others-in-learning", "learns-quickly"],
            contrast.OnlyThere.Select(entry => entry.Id));
    }

    [Fact]
    public void Between_RepresentativeAndManager_OneDefinitionDiffers()
    {
        BenchmarkContrast contrast = BenchmarkContrast.Between(Representative, Manager);

        Assert.Equal(["advocates-for-customers"], contrast.Shared.Where(shared => shared.DefinitionDiffers).Select(shared => shared.Id));
        Assert.DoesNotContain(contrast.Shared, shared => shared.WeightDiffers || shared.RequiredLevelDiffers);
    }

    [Fact]
    public void Between_Swapped_SwapsTheSides()
    {
        BenchmarkContrast there = BenchmarkContrast.Between(Representative, Manager);
        BenchmarkContrast back = BenchmarkContrast.Between(Manager, Representative);

        Assert.Equal(there.OnlyThere, back.OnlyHere);
        Assert.Equal(there.OnlyHere, back.OnlyThere);
        Assert.Equal(there.Shared.Select(shared => (shared.Here, shared.There)), back.Shared.Select(shared => (shared.There, shared.Here)));
    }

    [Theory]
    [InlineData(1.0, null, 1.0, null, false, false)]
    [InlineData(1.0, null, 2.5, null, true, false)]
    [InlineData(1.0, 2, 1.0, 2, false, false)]
    [InlineData(1.0, 2, 1.0, 3, false, true)]
    [InlineData(1.0, null, 1.0, 3, false, true)]
    [InlineData(3.0, 3, 1.0, null, true, true)]
    public void Between_SharedCompetency_TellsWhatDiffers(double weight, int? level, double otherWeight, int? otherLevel, bool weightDiffers, bool levelDiffers)
    {
        Benchmark here = On(0, 1, [Entry(Leveled("c", 3), weight, level)]);
        Benchmark there = On(0, 1, [Entry(Leveled("c", 3), otherWeight, otherLevel)]) with { Id = "other" };
        SharedCompetency shared = Assert.Single(BenchmarkContrast.Between(here, there).Shared);

        Assert.Equal((weightDiffers, levelDiffers), (shared.WeightDiffers, shared.RequiredLevelDiffers));
        Assert.False(shared.DefinitionDiffers);
        Assert.Equal((weight, otherWeight), (shared.Here.Weight, shared.There.Weight));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("One.", "One.", false)]
    [InlineData("One.", "Two.", true)]
    [InlineData("One.", null, true)]
    public void DefinitionDiffers_Wording_Decides(string? here, string? there, bool differs)
    {
        SharedCompetency shared = Assert.Single(BenchmarkContrast.Between(On(1, 5, [WithDefinition(here)]), On(1, 5, [WithDefinition(there)])).Shared);

        Assert.Equal(differs, shared.DefinitionDiffers);
    }

    [Fact]
    public void Between_NothingShared_KeepsBothOrders()
    {
        BenchmarkContrast contrast = BenchmarkContrast.Between(On(1, 5, Rated("a", High("a1")), Rated("b")),
            On(1, 5, Rated("d"), Rated("c", High("c1"))) with { Id = "other" });

        Assert.Empty(contrast.Shared);
        Assert.Equal(["a", "b"], contrast.OnlyHere.Select(entry => entry.Id));
        Assert.Equal(["d", "c"], contrast.OnlyThere.Select(entry => entry.Id));
    }

    [Fact]
    public void Between_Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => BenchmarkContrast.Between(null!, Manager));
        Assert.Throws<ArgumentNullException>(() => BenchmarkContrast.Between(Manager, null!));
    }

    private static BenchmarkCompetency WithDefinition(string? text) =>
        Entry(Rated("c")) with { DefinitionOverride = text is null ? null : new SourcedText { Text = text } };
}
