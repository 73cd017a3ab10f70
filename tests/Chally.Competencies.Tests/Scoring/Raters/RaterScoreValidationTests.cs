using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Scoring.Raters;

/// <summary>Results of several raters cannot be made to say what the library does not tell, through <c>with</c> either.</summary>
public sealed class RaterScoreValidationTests
{
    private static readonly Benchmark Small = SmallBenchmark.On(
        1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a1"), SmallBenchmark.High("a2")), SmallBenchmark.Rated("b", SmallBenchmark.High("b1")));

    private static readonly MultiRaterScorer Scorer = new(new BenchmarkScorer(Small));

    [Fact]
    public void RoleScore_OfProtectedRaters_HoldsWholePointsAlone()
    {
        RoleScore peers = Combined().Roles.Single(role => role.Role == RaterRole.Peer);
        RoleScore manager = Combined().Roles.Single(role => role.Role == RaterRole.Manager);

        Refuses(() => peers with { Competencies = [peers.Competencies[0] with { Percent = 47.9167 }, peers.Competencies[1]] });
        Refuses(() => manager with { Role = RaterRole.Peer });
        Refuses(() => manager with { Role = null });
        Assert.Equal(peers, peers with { Role = RaterRole.Peer });
    }

    [Fact]
    public void End_ThatTheScoreIsNotAt_IsRefused()
    {
        MultiRaterScore score = Combined();

        Refuses(() => score.Roles.Single(role => role.Role == RaterRole.Peer).Competencies[0] with { End = ScoreEnd.OrMore });
        Refuses(() => score.Competencies[0] with { End = ScoreEnd.OrLess });
    }

    [Fact]
    public void MultiRaterScore_WithOthersThanItsRolesHave_IsRefused()
    {
        MultiRaterScore score = Combined();

        Refuses(() => score with { Competencies = [] });
        Refuses(() => score with { Competencies = [score.Competencies[1], score.Competencies[0]] });
        Refuses(() => score with { Roles = [.. score.Roles, score.Roles[0]] });
    }

    [Fact]
    public void CombineAll_NullElement_IsRefusedByItsPlace()
    {
        SheetIdentities identities = new();
        BenchmarkScore one = new BenchmarkScorer(Small).Score(Sheet("p1", RaterRole.Peer, 3));
        identities.Add(one);
        identities.Add(one);

        Assert.Contains("element 1", Assert.Throws<ArgumentException>("scores", () => Scorer.CombineAll([one, null!], identities)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void RankSpan_Impossible_IsRefused()
    {
        Refuses(() => new RankSpan(0, 1, 0));
        Refuses(() => new RankSpan(5, 1, 0));
        Refuses(() => new RankSpan(1, 5, -1));
    }

    private static MultiRaterScore Combined() => Scorer.Score(
        [Sheet("p1", RaterRole.Peer, 2), Sheet("p2", RaterRole.Peer, 3), Sheet("p3", RaterRole.Peer, 3), Sheet("boss", RaterRole.Manager, 2)]);

    private static RatingSheet Sheet(string rater, RaterRole role, int rating) =>
        SmallBenchmark.Sheet(("a1", rating), ("a2", 3), ("b1", 4)) with { Rater = rater, Role = role };

    private static void Refuses(Func<object> act) => Assert.ThrowsAny<ArgumentException>(act);
}
