using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests;

public sealed class BenchmarkTests
{
    private static readonly BenchmarkCompetency Listens = new() { Competency = Samples.Competency };

    [Fact]
    public void Competencies_Empty_Throws() => AssertRefused([], "at least one element", "Competencies");

    [Fact]
    public void Competencies_SameCompetencyTwice_Throws() =>
        AssertRefused([Listens, Listens with { Weight = 3 }], "each competency once, but was 'listens' twice", "Competencies");

    [Fact]
    public void Competencies_SameItemIdInTwo_Throws()
    {
        Competency other = new() { Id = "other", Name = "Other", Indicators = [Samples.Low with { Id = "lets-people-finish" }] };

        AssertRefused([Listens, new BenchmarkCompetency { Competency = other }], "each item id once, but was 'lets-people-finish' twice", "Competencies");
    }

    [Fact]
    public void Competencies_IndicatorAndBehaviorWithOneId_Throws()
    {
        ProficiencyBehavior same = new() { Id = Samples.High.Id, Text = "Asks" };
        Competency twice =
            Samples.Competency with { Indicators = [Samples.High], Levels = [new ProficiencyLevel { Rank = 1, Name = "One", Behaviors = [same] }] };

        AssertRefused([Listens with { Competency = twice, RequiredLevel = null }], "each item id once, but was 'asks-questions' twice", "Competencies");
    }

    [Fact]
    public void Competencies_RequiredLevelBeyondTheLevels_Throws() =>
        AssertRefused([Listens with { RequiredLevel = 3 }], "a level from 1 to 2, as competency 'listens' has, but was 3", "Competencies.RequiredLevel");

    [Fact]
    public void Competencies_RequiredLevelWithoutLevels_IsKept()
    {
        Competency levelless = Samples.Competency with { Levels = [] };

        Benchmark benchmark = Samples.Benchmark with { Competencies = [Listens with { Competency = levelless, RequiredLevel = 4 }] };

        Assert.Equal(4, benchmark.Competencies[0].RequiredLevel);
    }

    [Fact]
    public void Items_TwoCompetencies_AreInBenchmarkOrder()
    {
        Competency other = new() { Id = "other", Name = "Other", Indicators = [Samples.Low with { Id = "shouts" }] };
        Benchmark benchmark = Samples.Benchmark with { Competencies = [new BenchmarkCompetency { Competency = other }, Listens] };

        Assert.Equal(["shouts", "asks-questions", "interrupts", "lets-people-finish"], benchmark.Items().Select(item => item.Id));
    }

    private static void AssertRefused(ValueList<BenchmarkCompetency> entries, string says, string member)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(member, () => Samples.Benchmark with { Competencies = entries });

        Assert.Contains(says, thrown.Message, StringComparison.Ordinal);
    }
}
