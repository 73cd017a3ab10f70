using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Comparison;

public sealed class ScoreDifferenceTests
{
    private static readonly Benchmark Two = On(1, 5, [Entry(Rated("a", High("a1")), 3), Entry(Rated("b", Low("b1")))]);

    [Fact]
    public void Between_TwoScores_IsSecondMinusFirst()
    {
        BenchmarkScore before = Two.Score(("a1", 2), ("b1", 2)) with { Subject = "before" };
        BenchmarkScore after = Two.Score(("a1", 5), ("b1", 3)) with { Subject = "after" };
        ScoreDifference difference = ScoreDifference.Between(before, after);

        // a: 25 -> 100; b: 75 -> 50; overall: (3*25 + 75)/4 = 37.5 -> (3*100 + 50)/4 = 87.5
        Assert.Equal(("before", "after", Id), (difference.First, difference.Second, difference.Benchmark));
        Assert.Equal([new CompetencyDifference("a", 25, 100), new CompetencyDifference("b", 75, 50)], difference.Competencies);
        Assert.Equal([75, -25], difference.Competencies.Select(competency => competency.Difference));
        Assert.Equal(50, difference.Overall);
    }

    [Fact]
    public void Between_NotScored_IsNull()
    {
        ScoreDifference difference = ScoreDifference.Between(Two.Score(("a1", 2)), Two.Score(("a1", 3), ("b1", 3)));

        Assert.Equal([25, null], difference.Competencies.Select(competency => competency.Difference));
        Assert.Equal((null, 50), (difference.Competencies[1].First, difference.Competencies[1].Second));
        Assert.Null(difference.Overall);
    }

    [Fact]
    public void Between_CompositesOfDifferentCompetencies_IsNull()
    {
        // Each composite rests on another competency: their difference would say nothing about the person.
        ScoringPolicy policy = new() { MinimumScoredShare = 0.5 };
        BenchmarkScore first = Two.Score(policy, ("a1", 2));
        BenchmarkScore second = Two.Score(policy, ("b1", 2));

        Assert.Equal((25, 75), (first.Overall!.Percent, second.Overall!.Percent));
        Assert.Null(ScoreDifference.Between(first, second).Overall);
        Assert.Equal(50, ScoreDifference.Between(first, Two.Score(policy, ("a1", 4))).Overall);
    }

    [Fact]
    public void OverallReason_WithoutADifference_SaysWhy()
    {
        ScoringPolicy policy = new() { MinimumScoredShare = 0.5 };
        BenchmarkScore whole = Two.Score(("a1", 2), ("b1", 2));

        Assert.Null(ScoreDifference.Between(whole, whole).OverallReason);
        Assert.Equal("One of the two has no composite.", ScoreDifference.Between(whole, Two.Score(("a1", 2))).OverallReason);
        Assert.Equal("One of the two has no composite.", ScoreDifference.Between(Two.Score(("a1", 2)), whole).OverallReason);
        Assert.Equal(
            "The composites rest on different competencies.",
            ScoreDifference.Between(Two.Score(policy, ("a1", 2)), Two.Score(policy, ("b1", 2))).OverallReason);
    }

    [Fact]
    public void Flags_OtherRater_IsFlaggedWithoutNormsToo()
    {
        BenchmarkScore first = Two.Score(("a1", 2), ("b1", 2)) with { Rater = "R" };

        Assert.Empty(ScoreDifference.Between(first, first).Flags);
        Assert.Equal([ScoreFlagCodes.OtherRater], ScoreDifference.Between(first, first with { Rater = "S" }).Flags.Select(flag => flag.Code));
    }

    [Fact]
    public void Between_Swapped_ChangesOnlyTheSign() => Holds.ForAll(Pairs, pair =>
    {
        ScoreDifference there = ScoreDifference.Between(pair.First, pair.Second);
        ScoreDifference back = ScoreDifference.Between(pair.Second, pair.First);

        Assert.Equal(there.Overall, -back.Overall);
        Assert.Equal(there.Competencies.Select(c => c.Difference), back.Competencies.Select(c => -c.Difference));
        Assert.All(there.Competencies, c => Assert.InRange(c.Difference ?? 0, -100, 100));
    });

    [Fact]
    public void Between_Itself_IsZeroOrNull() => Holds.ForAll(Pairs, pair =>
    {
        ScoreDifference none = ScoreDifference.Between(pair.First, pair.First);

        Assert.Equal(pair.First.Overall is null ? null : 0, none.Overall);
        Assert.Equal(pair.First.Competencies.Select(c => c.Percent is null ? (double?)null : 0), none.Competencies.Select(c => c.Difference));
    });

    [Fact]
    public void Between_OtherBenchmark_Throws() =>
        Refused(Two.Score(), new BenchmarkScorer(Two with { Id = "large" }).Score(Sheet()), "benchmark");

    [Fact]
    public void Between_OtherScoringHash_Throws() =>
        Refused(Two.Score(), On(1, 5, [Entry(Rated("a", High("a1")), 2), Entry(Rated("b", Low("b1")))]).Score(), "scoring hash");

    [Fact]
    public void Between_OtherPolicy_Throws() => Refused(Two.Score(), Two.Score(new ScoringPolicy { MinimumRatedShare = 1 }), "policy hash");

    [Fact]
    public void Between_OtherCompetencies_Throws()
    {
        BenchmarkScore score = Two.Score(("a1", 2), ("b1", 5));

        Refused(score, score with { Competencies = [score.Competencies[1], score.Competencies[0]] }, "competencies");
        Refused(score, score with { Competencies = [score.Competencies[0]] }, "competencies");
    }

    [Fact]
    public void Between_RewordedContent_IsAccepted()
    {
        Benchmark reworded = On(1, 5, [Entry(Rated("a", High("a1") with { Text = "Does it well" }), 3), Entry(Rated("b", Low("b1")))]);

        Assert.Equal(25, ScoreDifference.Between(Two.Score(("a1", 2)), reworded.Score(("a1", 3))).Competencies[0].Difference);
    }

    [Fact]
    public void Between_Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => ScoreDifference.Between(null!, Two.Score()));
        Assert.Throws<ArgumentNullException>(() => ScoreDifference.Between(Two.Score(), null!));
    }

    private static FsCheck.Arbitrary<(BenchmarkScore First, BenchmarkScore Second)> Pairs { get; } = (
        from first in SheetGenerators.Cases.Generator
        from points in Gen.Choose(0, first.Benchmark.RatingScale.Range)
        select (first.Score(), new BenchmarkScorer(first.Benchmark).Score(SmallBenchmark.SheetAtKeyed(first.Benchmark, points)))).ToArbitrary();

    private static void Refused(BenchmarkScore first, BenchmarkScore second, string what)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => ScoreDifference.Between(first, second));

        Assert.Contains(what, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("A. Person", e.Message, StringComparison.Ordinal);
    }
}
