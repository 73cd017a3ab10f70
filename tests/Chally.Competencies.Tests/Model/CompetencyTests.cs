using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests;

public sealed class CompetencyTests
{
    private static readonly Competency Nothing = new() { Id = "silent", Name = "Silent" };

    [Fact]
    public void Items_IndicatorsAndLevels_IndicatorsFirstThenBehaviorsByLevel()
    {
        ProficiencyBehavior second = new() { Id = "teaches", Text = "Teaches others" };
        Competency competency = Samples.Competency with
        {
            Levels = [Samples.Level, new ProficiencyLevel { Rank = 2, Name = "Expert", Behaviors = [second] }],
        };

        CompetencyItem[] expected =
        [
            new("asks-questions", Samples.High.Text, Pole.High, 2, null, Samples.High.Caution),
            new("interrupts", Samples.Low.Text, Pole.Low, 1, null, null),
            new("lets-people-finish", Samples.Behavior.Text, Pole.High, 1, 1, null),
            new("teaches", "Teaches others", Pole.High, 1, 2, null),
        ];
        Assert.Equal(expected, competency.Items());
    }

    [Fact]
    public void IndicatorsOf_EachPole_GivesThatPoleInOrder()
    {
        Indicator third = Samples.High with { Id = "third" };
        Competency competency = Samples.Competency with { Indicators = [Samples.High, Samples.Low, third] };

        Assert.Equal([Samples.High, third], competency.IndicatorsOf(Pole.High));
        Assert.Equal([Samples.Low], competency.IndicatorsOf(Pole.Low));
    }

    [Fact]
    public void IsRateable_IndicatorOrBehavior_Decides()
    {
        ProficiencyLevel empty = Samples.Level with { Behaviors = [] };

        Assert.False(Nothing.IsRateable);
        Assert.False((Nothing with { Levels = [empty] }).IsRateable);
        Assert.True((Nothing with { Levels = [Samples.Level] }).IsRateable);
        Assert.True((Nothing with { Indicators = [Samples.Low] }).IsRateable);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1, 3)]
    [InlineData(2, 1)]
    [InlineData(1, 1)]
    [InlineData(1, 2, 4)]
    public void Levels_RanksWithGapOrOutOfOrder_Throws(params int[] ranks)
    {
        ValueList<ProficiencyLevel> levels = [.. ranks.Select(rank => Samples.Level with { Rank = rank })];

        ArgumentException thrown = Assert.Throws<ArgumentException>("Levels", () => Nothing with { Levels = levels });

        Assert.Contains("rank 1, 2, 3 ... in order without gaps", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_RanksInOrder_AreKept()
    {
        ValueList<ProficiencyLevel> levels = [.. Enumerable.Range(1, 20).Select(rank => Samples.Level with { Rank = rank })];

        Assert.Equal(20, (Nothing with { Levels = levels }).Levels.Count);
    }
}
