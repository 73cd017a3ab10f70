using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class LevelRuleTests
{
    /// <summary>One character a level from 1: "1" demonstrated, "0" not, "-" not rated.</summary>
    [Theory]
    [InlineData("11111", 5, "")]
    [InlineData("11110", 4, "")]
    [InlineData("11000", 2, "")]
    [InlineData("00000", 0, "")]
    [InlineData("0----", 0, "")]
    [InlineData("1----", 1, "")]
    [InlineData("111--", 3, "")]
    [InlineData("01000", 0, "2")]
    [InlineData("10100", 1, "3")]
    [InlineData("10111", 1, "3,4,5")]
    [InlineData("0-1--", 0, "3")]
    [InlineData("-----", null, "")]
    [InlineData("-1111", null, "")]
    [InlineData("-0000", null, "")]
    [InlineData("1-100", null, "")]
    [InlineData("11-11", null, "")]
    [InlineData("1-01-", null, "4")]
    public void Level_CumulativeRule_GivesHighestWithAllBelow(string shown, int? achieved, string inconsistencies)
    {
        Benchmark benchmark = On(0, 1, Leveled("c", shown.Length));
        LevelScore level =
            benchmark.Score(shown.Index().Where(s => s.Item != '-').Select(s => ($"b{s.Index + 1}", (int?)(s.Item - '0')))).Competencies[0].Level!;

        Assert.Equal(achieved, level.Achieved);
        Assert.Equal(achieved is null ? LevelStatus.Undetermined : LevelStatus.Determined, level.Status);
        Assert.Equal(inconsistencies, string.Join(',', level.Inconsistencies));
        Assert.Equal(shown.Select(c => c == '-' ? (bool?)null : c == '1'), level.Levels.Select(evidence => evidence.IsDemonstrated));
        Assert.Equal(Enumerable.Range(1, shown.Length), level.Levels.Select(evidence => evidence.Rank));
    }

    [Fact]
    public void Level_NotObserved_CountsAsNotRated()
    {
        LevelScore level = On(0, 1, Leveled("c", 3)).Score(("b1", 1), ("b2", null), ("b3", 1)).Competencies[0].Level!;

        Assert.Equal(LevelStatus.Undetermined, level.Status);
        Assert.Null(level.Levels[1].IsDemonstrated);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, 0, false)]
    [InlineData(0, null, false)] // one failed behaviour settles it, whatever the other is
    [InlineData(1, null, null)]
    [InlineData(null, null, null)]
    public void Level_SeveralBehaviors_AllMustBeDemonstrated(int? first, int? second, bool? isDemonstrated)
    {
        Competency competency = new() { Id = "c", Name = "C", Levels = [Level(1, "x", "y")] };

        Assert.Equal(isDemonstrated, On(0, 1, competency).Score(("x", first), ("y", second)).Competencies[0].Level!.Levels[0].IsDemonstrated);
    }

    [Theory]
    [InlineData(1, 1, null)]
    [InlineData(1, 0, 1)]
    [InlineData(1, null, 1)]
    [InlineData(0, 1, 0)]
    public void Level_EmptyLevelBetween_CannotBePassed(int first, int? third, int? achieved)
    {
        Competency competency = new() { Id = "c", Name = "C", Levels = [Level(1, "x"), Level(2), Level(3, "z")] };
        LevelScore level = On(0, 1, competency).Score(("x", first), ("z", third)).Competencies[0].Level!;

        Assert.Equal(achieved, level.Achieved);
        Assert.Null(level.Levels[1].IsDemonstrated);
        Assert.Equal(0, level.Levels[1].PublishedBehaviors);
    }

    [Theory]
    [InlineData(3, "11000", 1)]
    [InlineData(3, "11100", 0)]
    [InlineData(3, "11111", 0)] // above the required level there is no gap, not a negative one
    [InlineData(5, "00000", 5)]
    [InlineData(5, "1-100", null)]
    [InlineData(null, "11000", null)]
    public void Gap_RequiredLevel_IsLevelsMissing(int? required, string shown, int? gap)
    {
        Benchmark benchmark = On(0, 1, [Entry(Leveled("c", 5), requiredLevel: required)]);
        LevelScore level =
            benchmark.Score(shown.Index().Where(s => s.Item != '-').Select(s => ($"b{s.Index + 1}", (int?)(s.Item - '0')))).Competencies[0].Level!;

        Assert.Equal(gap, level.Gap);
        Assert.Equal(required, level.Required);
    }

    [Fact]
    public void Levels_Evidence_SaysHowMuchIsPublished()
    {
        Competency competency = new() { Id = "c", Name = "C", Levels = [Level(1, "x") with { BehaviorsInSource = 5 }, Level(2, "y", "z")] };
        LevelScore level = On(0, 1, competency).Score(("x", 1)).Competencies[0].Level!;

        Assert.Equal((1, 5), (level.Levels[0].PublishedBehaviors, level.Levels[0].BehaviorsInSource));
        Assert.Equal((2, 2), (level.Levels[1].PublishedBehaviors, level.Levels[1].BehaviorsInSource));
    }

    [Fact]
    public void Levels_EmbeddedProficiency_PublishOneBehaviorOfFive()
    {
        BenchmarkScore score = CompetencyCatalog.Default.GetBenchmark("customer-service-manager-proficiency").Score();

        Assert.All(score.Competencies.Take(4), competency => Assert.Equal(5, competency.Level!.Levels.Count));
        Assert.All(score.Competencies.Take(4).SelectMany(competency => competency.Level!.Levels), evidence =>
            Assert.Equal((1, 5), (evidence.PublishedBehaviors, evidence.BehaviorsInSource)));
        Assert.Equal([3, 3, 4, 5], score.Competencies.Take(4).Select(competency => competency.Level!.Required));
    }

    [Property]
    public void Level_OneRatingHigher_NeverFalls(ScoringCase generated)
    {
        BenchmarkScorer scorer = new(generated.Benchmark);
        BenchmarkScore before = scorer.Score(generated.Sheet);
        foreach (ItemRating raised in generated.Sheet.Ratings.Where(answer => answer.Rating < generated.Benchmark.RatingScale.Max))
        {
            BenchmarkScore after = scorer.Score(generated.Sheet with
            {
                Ratings = [.. generated.Sheet.Ratings.Select(answer => answer == raised ? raised with { Rating = raised.Rating + 1 } : answer)],
            });
            foreach ((LevelScore? old, LevelScore? now) in before.Competencies.Zip(after.Competencies, (one, other) => (one.Level, other.Level)))
            {
                // A higher rating may leave a level open that was not: then neither figure is known.
                Assert.False(now?.Achieved < old?.Achieved);
                Assert.False(now?.Gap > old?.Gap);
                Assert.All(old?.Levels.Zip(now!.Levels) ?? [], pair => Assert.False(pair.First.IsDemonstrated == true && pair.Second.IsDemonstrated != true));
            }
        }
    }

    [Fact]
    public void Level_LowerDemonstratedFrom_NeverFalls() => Holds.ForAll(SheetGenerators.CompleteCases, generated =>
    {
        RatingScale scale = generated.Benchmark.RatingScale;
        int?[] previous = [.. generated.Benchmark.Competencies.Select(_ => (int?)null)];
        for (int from = scale.Max; from >= scale.Min; from -= Math.Max(1, scale.Range / 5))
        {
            int?[] achieved = [.. generated.Score(new ScoringPolicy { DemonstratedFrom = from }).Competencies.Select(competency => competency.Level?.Achieved)];
            Assert.All(previous.Zip(achieved), pair => Assert.False(pair.Second < pair.First));
            previous = achieved;
        }
    });

    [Fact]
    public void Level_CompetencyWithoutLevels_IsNull() => Assert.Null(On(0, 1, Rated("c", High("h1"))).Score(("h1", 1)).Competencies[0].Level);

    [Theory]
    [InlineData(0, 1, 1)] // ceil(0 + 0.75)
    [InlineData(1, 5, 4)] // ceil(1 + 3)
    [InlineData(1, 7, 6)] // ceil(1 + 4.5)
    [InlineData(0, 10, 8)] // ceil(7.5)
    [InlineData(1, 4, 4)] // ceil(1 + 2.25)
    [InlineData(0, 99, 75)] // ceil(74.25)
    public void Level_DefaultDemonstratedFrom_IsLowestOfTopQuarter(int min, int max, int from)
    {
        Benchmark benchmark = On(min, max, Leveled("c", 1));

        Assert.Equal(1, benchmark.Score(("b1", from)).Competencies[0].Level!.Achieved);
        Assert.Equal(0, benchmark.Score(("b1", from - 1)).Competencies[0].Level!.Achieved);
    }

    [Fact]
    public void Level_ExplicitDemonstratedFrom_ReplacesTheDefault()
    {
        Benchmark benchmark = On(1, 5, Leveled("c", 2));

        Assert.Equal(2, benchmark.Score(new ScoringPolicy { DemonstratedFrom = 3 }, ("b1", 3), ("b2", 3)).Competencies[0].Level!.Achieved);
        Assert.Equal(0, benchmark.Score(new ScoringPolicy { DemonstratedFrom = 5 }, ("b1", 4), ("b2", 5)).Competencies[0].Level!.Achieved);
    }

    [Fact]
    public void Percent_Behaviors_CountAsHighPoleItemsBesideTheLevel()
    {
        CompetencyScore score = On(1, 5, Leveled("c", 2)).Score(("b1", 5), ("b2", 2)).Competencies[0];

        // S = 4 + 1, W = 2: 100*5/(4*2)
        Assert.Equal(62.5, score.Percent);
        Assert.Equal(1, score.Level!.Achieved);
    }

    [Fact]
    public void Level_Indicators_DoNotCountTowardIt()
    {
        Competency competency = Leveled("c", 1) with { Indicators = [Low("l1"), High("h1")] };

        Assert.Equal(1, On(1, 5, competency).Score(("l1", 5), ("h1", 1), ("b1", 5)).Competencies[0].Level!.Achieved);
    }

    [Theory]
    [InlineData("11111", false)]
    [InlineData("11000", false)]
    [InlineData("0----", false)]
    [InlineData("1----", true)]
    [InlineData("111-0", true)]
    [InlineData("-----", false)]
    [InlineData("1-100", false)]
    public void IsLowerBound_LevelJustAboveNotRated_IsTrue(string shown, bool expected)
    {
        Benchmark benchmark = On(0, 1, Leveled("c", shown.Length));
        LevelScore level =
            benchmark.Score(shown.Index().Where(s => s.Item != '-').Select(s => ($"b{s.Index + 1}", (int?)(s.Item - '0')))).Competencies[0].Level!;

        Assert.Equal(expected, level.IsLowerBound);
    }
}
