using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using FsCheck;
using FsCheck.Fluent;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Infrastructure;

/// <summary>Sheets of several raters about one person, with a policy.</summary>
public sealed record RaterSheets(ScoringPolicy Policy, ValueList<RatingSheet> Sheets)
{
    /// <summary>Sevenths, weights and gaps: means whose last bit depends on the order of adding.</summary>
    public static Benchmark Benchmark { get; } = On(1, 8, [
        Entry(Rated("a", High("a1", 3), High("a2", 7), Low("a3")), 3),
        Entry(Rated("b", High("b1"), Low("b2", 11)), 0.7),
        Entry(Rated("c", High("c1"), High("c2"), High("c3"))),
        Entry(Rated("d")),
    ]);

    /// <summary>1 to 12 raters in any roles, a person themselves at most once.</summary>
    public static Arbitrary<RaterSheets> Any { get; } = (
        from count in Gen.Choose(1, 12)
        from roles in Gen.CollectToArray(Enumerable.Range(0, count), _ => Gen.Elements<RaterRole?>([null, RaterRole.Peer, .. Enum.GetValues<RaterRole>()]))
        from sheets in Gen.CollectToArray(Enumerable.Range(0, count),
            place => SheetOf(place, roles[place] == RaterRole.Self && roles[..place].Contains(RaterRole.Self) ? null : roles[place]))
        from least in Gen.Choose(1, 4)
        from share in Gen.Elements(0, 0.5, 1)
        from decision in Gen.Elements(null, DecisionPolicy.Compensatory(50), DecisionPolicy.Both(40, [KeyValuePair.Create("a", 60.0)]))
        select new RaterSheets(new ScoringPolicy { MinimumRatersPerRole = least, MinimumScoredShare = share, Decision = decision }, [.. sheets])).ToArbitrary();

    public MultiRaterScore Score() => new MultiRaterScorer(new BenchmarkScorer(Benchmark, Policy)).Score(Sheets);

    private static Gen<RatingSheet> SheetOf(int place, RaterRole? role) =>
        from ratings in Gen.CollectToArray(Benchmark.Items(),
            item => Gen.Frequency((5, Gen.Choose(1, 8).Select(rating => (int?)rating)), (2, Gen.Constant<int?>(null)))
            .Select(rating => new ItemRating(item.Id, rating)))
        from purpose in Gen.Frequency((6, Gen.Constant<string?>(null)), (3, Gen.Constant<string?>("selection")), (1, Gen.Constant<string?>("Development")))
        from version in Gen.Elements(null, "1.0.0")
        select new RatingSheet
        {
            Subject = "A. Person",
            Rater = $"rater {place}",
            Role = role,
            Purpose = purpose,
            ContentVersion = version,
            Ratings = [.. ratings],
        };
}
