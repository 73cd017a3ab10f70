using System.Globalization;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests;

/// <summary>Numbers and enumerations of the model: ends allowed, beyond them refused with rule and value.</summary>
public sealed class ModelNumberTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void IndicatorWeight_AtTheEnds_IsKept(int weight) => Assert.Equal(weight, (Samples.High with { Weight = weight }).Weight);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(int.MinValue)]
    public void IndicatorWeight_Outside_Throws(int weight) =>
        AssertRefused("Weight", "a whole number from 1 to 100", weight, () => Samples.High with { Weight = weight });

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.5)]
    [InlineData(100d)]
    public void CompetencyWeight_FromAThousandthToHundred_IsKept(double weight) => Assert.Equal(weight, (Samples.Entry with { Weight = weight }).Weight);

    [Theory]
    [InlineData(0d)]
    [InlineData(1e-300)]
    [InlineData(0.000999)]
    [InlineData(-1d)]
    [InlineData(100.00001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void CompetencyWeight_Outside_Throws(double weight) =>
        AssertRefused("Weight", "a number from 0.001 to 100", weight, () => Samples.Entry with { Weight = weight });

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    [InlineData(-5)]
    public void Rank_Outside_Throws(int rank) =>
        AssertRefused("Rank", "a whole number from 1 to 20", rank, () => Samples.Level with { Rank = rank });

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    public void RequiredLevel_Outside_Throws(int rank) =>
        AssertRefused("RequiredLevel", "a whole number from 1 to 20", rank, () => Samples.Entry with { RequiredLevel = rank });

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void BehaviorsInSource_Outside_Throws(int count) =>
        AssertRefused("BehaviorsInSource", "a whole number from 1 to 100", count, () => Samples.Level with { BehaviorsInSource = count });

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-2)]
    public void Pole_NotDefined_Throws(int pole) =>
        AssertRefused("Pole", "one of High, Low", (Pole)pole, () => Samples.High with { Pole = (Pole)pole });

    [Fact]
    public void NameStatus_NotDefined_Throws()
    {
        AssertRefused("NameStatus", "one of Published, Inferred", (NameStatus)7, () => Samples.Competency with { NameStatus = (NameStatus)7 });
        AssertRefused("NameStatusOverride", "one of Published, Inferred", (NameStatus)7, () => Samples.Entry with { NameStatusOverride = (NameStatus)7 });
    }

    [Fact]
    public void Defaults_NothingSet_AreThoseDocumented()
    {
        Indicator indicator = new() { Id = "a", Pole = Pole.Low, Text = "b" };
        Competency competency = new() { Id = "a", Name = "b" };
        BenchmarkCompetency entry = new() { Competency = competency };

        Assert.Equal((1, false, null, 0), (indicator.Weight, indicator.IsInferred, indicator.Caution, indicator.Sources.Count));
        Assert.Equal((NameStatus.Published, null, null), (competency.NameStatus, competency.Definition, competency.Caution));
        Assert.Equal((1d, null, 0), (entry.Weight, entry.RequiredLevel, entry.Sources.Count));
        Assert.Null(new ProficiencyLevel { Rank = 1, Name = "a", Behaviors = [] }.BehaviorsInSource);
    }

    private static void AssertRefused(string member, string rule, object value, Func<object> set)
    {
        ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(member, set);

        string shown = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        Assert.StartsWith($"{member} must be {rule}, but was {shown}.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(value, thrown.ActualValue);
    }
}
