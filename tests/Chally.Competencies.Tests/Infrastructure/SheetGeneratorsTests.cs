using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Infrastructure;

public sealed class SheetGeneratorsTests
{
    [Property]
    public void Cases_AnySize_KeepTheirPromise(ScoringCase generated)
    {
        Assert.InRange(generated.Benchmark.Competencies.Count, 1, 5);
        Assert.All(generated.Benchmark.Competencies, entry => Assert.InRange(entry.Competency.Items().Count(), 1, 12));
        HashSet<string> items = [.. generated.Benchmark.Items().Select(item => item.Id)];
        Assert.All(generated.Sheet.Ratings, answer => Assert.Contains(answer.ItemId, items));
        Assert.All(generated.Sheet.Ratings, answer => Assert.True(answer.Rating is null || generated.Benchmark.RatingScale.Contains(answer.Rating.Value)));
    }

    [Fact]
    public void Cases_ManyDrawn_CoverWhatPropertiesNeed()
    {
        // A property over cases that are all alike proves little; every kind must turn up among a few hundred.
        List<ScoringCase> drawn = [.. Gen.Sample(SheetGenerators.Cases.Generator, 300, 20)];

        Assert.Contains(drawn, c => c.Sheet.Ratings.Any(answer => answer.Rating is null));
        Assert.Contains(drawn, c => c.Sheet.Ratings.Count < c.Benchmark.Items().Count());
        Assert.Contains(drawn, c => c.Sheet.Ratings.Count == c.Benchmark.Items().Count());
        Assert.Contains(drawn, c => !c.Sheet.Ratings.Select(answer => answer.ItemId).SequenceEqual(c.Benchmark.Items().Select(item => item.Id)));
        Assert.Contains(drawn,
            c => c.Benchmark.Competencies.Any(entry => entry.Competency.Indicators.Count > 1 && !entry.Competency.IndicatorsOf(Pole.High).Any()));
        Assert.Contains(drawn, c => c.Benchmark.Competencies.Any(entry => entry.Competency.Levels.Any(level => level.Behaviors.Count == 0)));
        Assert.Contains(drawn, c => c.Benchmark.RatingScale is { Min: 0, Max: 1 });
        Assert.Contains(drawn, c => c.Benchmark.RatingScale.Range > 50);
        Assert.Contains(drawn, c => c.Score().Overall is not null);
        Assert.Contains(drawn, c => c.Score().Overall is null);
    }

    [Property]
    public void Shrink_AnyCase_GivesOtherCasesThatFit(ScoringCase generated)
    {
        foreach (ScoringCase smaller in SheetGenerators.Cases.Shrinker(generated).Take(30))
        {
            Assert.NotEqual(generated, smaller);
            smaller.Score();
        }
    }
}
