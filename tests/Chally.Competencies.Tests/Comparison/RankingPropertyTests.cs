using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Comparison;

public sealed class RankingPropertyTests
{
    private static readonly Benchmark One = On(0, 20, Rated("a", High("a1", 3), Low("a2")));
    private static readonly NormSet Set = SampleNorms.For(
        One, new NormTable { N = 200, Mean = 50, Sd = 12, Reliability = new ScoreReliability(0.75, "retest") });

    private static readonly Arbitrary<(BenchmarkScore[] Scores, BenchmarkScore[] Shuffled)> Cases = (
        from ratings in Gen.Frequency((5, Gen.Choose(0, 20).Select(r => (int?)r)), (1, Gen.Constant<int?>(null))).ListOf()
        let scores = ratings.Select(Person).ToArray()
        from shuffled in Gen.Shuffle(scores)
        select (scores, shuffled)).ToArbitrary();

    [Fact]
    public void Of_AnyOrderOfTheInput_GivesEachPersonTheSame() => Holds.ForAll(Cases, one =>
    {
        Ranking ranking = Ranking.Of(One, one.Scores, norms: Set);
        Ranking again = Ranking.Of(One, one.Shuffled, norms: Set);

        Assert.Equal(
            ranking.People.OrderBy(person => person.Score.Subject, StringComparer.Ordinal),
            again.People.OrderBy(person => person.Score.Subject, StringComparer.Ordinal));
        Assert.Equal(ranking.Flags, again.Flags);
        Assert.Equal(ranking.People.Select(person => person.Rank), again.People.Select(person => person.Rank));
    });

    [Fact]
    public void Of_Any_KeepsEverybodyOnceAndTiesInTheOrderGiven() => Holds.ForAll(Cases, one =>
    {
        Ranking ranking = Ranking.Of(One, one.Shuffled);
        Dictionary<string, int> place = one.Shuffled.Select((score, i) => (score.Subject, i)).ToDictionary(pair => pair.Subject, pair => pair.i);

        Assert.Equal(place.Keys.Order(StringComparer.Ordinal), ranking.People.Select(person => person.Score.Subject).Order(StringComparer.Ordinal));
        foreach ((RankedPerson before, RankedPerson after) in ranking.People.Zip(ranking.People.Skip(1)))
        {
            Assert.True((before.Rank ?? int.MaxValue) <= (after.Rank ?? int.MaxValue));
            Assert.True(before.Rank != after.Rank || place[before.Score.Subject] < place[after.Score.Subject]);
            Assert.Equal(before.Rank == after.Rank, before.Percent == after.Percent);
        }
    });

    /// <summary>If one cannot be told apart from another, neither can the other from the one; and everybody's span holds their own rank.</summary>
    [Fact]
    public void WithinError_Any_IsMutual() => Holds.ForAll(Cases, one =>
    {
        RankedPerson[] ranked = [.. Ranking.Of(One, one.Scores, norms: Set).People.Where(person => person.Rank is not null)];
        foreach (RankedPerson a in ranked)
        {
            Assert.InRange(a.Rank!.Value, a.WithinError!.First, a.WithinError.Last);
            Assert.Equal(a.WithinError.Others, ranked.Count(b => IsWithin(a, b)) - 1);
            Assert.All(ranked, b => Assert.Equal(IsWithin(a, b), IsWithin(b, a)));
        }
    });

    private static bool IsWithin(RankedPerson a, RankedPerson b) => a.WithinError!.First <= b.Rank && b.Rank <= a.WithinError.Last;

    private static BenchmarkScore Person(int? rating, int place) =>
        new BenchmarkScorer(One).Score(Sheet(("a1", rating), ("a2", rating)) with { Subject = $"P{place}" });
}
