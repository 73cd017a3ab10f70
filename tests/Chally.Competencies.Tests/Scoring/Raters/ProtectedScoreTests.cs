using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring.Raters;

/// <summary>What is told of raters who were promised that nobody can tell who said what.</summary>
public sealed class ProtectedScoreTests
{
    /// <summary>Unrounded, combined 47.9167 and manager 75 give away the peers' 20.8333: 2·47.9167 − 75.</summary>
    [Fact]
    public void Combined_OfManagerAndPeers_RestsOnTheRoundedScore()
    {
        MultiRaterScore score = new MultiRaterScorer(new BenchmarkScorer(On(0, 8, Rated("a", High("a1"))))).Score(
            [Of(RaterRole.Manager, "m", 6), Of(RaterRole.Peer, "p", 1), Of(RaterRole.Peer, "q", 2), Of(RaterRole.Peer, "r", 2)]);

        Assert.Equal((75, 21), (score.Roles[0].Competencies[0].Percent, score.Roles[1].Competencies[0].Percent));
        Assert.Equal((48, 48), (score.Competencies[0].Percent, score.Overall!.Percent));
        Assert.Equal(21, score.Roles[1].Overall!.Percent);
    }

    [Theory]
    [InlineData(100, new[] { 20, 21, 20, 21 }, 21)]
    [InlineData(100, new[] { 20, 21, 20, 20 }, 20)]
    [InlineData(100, new[] { 50, 51, 52 }, 51)]
    [InlineData(6, new[] { 1, 1, 1, 0 }, 13)]
    [InlineData(7, new[] { 1, 2, 3 }, 29)]
    public void Percent_OfAProtectedRole_IsRoundedHalvesUp(int top, int[] ratings, double expected)
    {
        RoleCompetencyScore told = Told(top, RaterRole.Peer, ratings);

        Assert.Equal((expected, null), (told.Percent, told.End));
    }

    [Theory]
    [InlineData(new[] { 0, 0, 0 }, 5, ScoreEnd.OrLess)]
    [InlineData(new[] { 0, 0, 16 }, 5, ScoreEnd.OrLess)]
    [InlineData(new[] { 0, 0, 17 }, 6, null)]
    [InlineData(new[] { 100, 100, 83 }, 94, null)]
    [InlineData(new[] { 100, 100, 84 }, 95, ScoreEnd.OrMore)]
    [InlineData(new[] { 100, 100, 100 }, 95, ScoreEnd.OrMore)]
    public void Percent_AtAnEndOfTheScale_IsToldAsThatOrBeyond(int[] ratings, double expected, ScoreEnd? end)
    {
        foreach (RaterRole? role in new RaterRole?[] { RaterRole.Peer, RaterRole.DirectReport, RaterRole.Customer, null })
        {
            RoleCompetencyScore told = Told(100, role, ratings);

            Assert.Equal((expected, end), (told.Percent, told.End));
        }

        RoleCompetencyScore open = Told(100, RaterRole.Manager, ratings);
        Assert.Equal(((double)ratings.Sum() / 3, null), (open.Percent!.Value, open.End));
    }

    [Fact]
    public void End_OfAllParts_IsThatOfWhatRestsOnThem()
    {
        MultiRaterScore low = Score(Of(null, "p", 0, 1), Of(null, "q", 0, 2), Of(null, "r", 3, 0));

        Assert.Equal([ScoreEnd.OrLess, ScoreEnd.OrLess], low.Competencies.Take(2).Select(competency => competency.End));
        Assert.Equal((5, ScoreEnd.OrLess, ScoreEnd.OrLess), (low.Overall!.Percent, low.OverallEnd, low.Roles[0].OverallEnd));
        Assert.Contains(low.Flags,
            flag => flag.Code == ScoreFlagCodes.ScoresAtEnds && flag.Rule.StartsWith("2 protected role scores lie at an end", StringComparison.Ordinal));

        MultiRaterScore mixed = Score(Of(null, "p", 0, 99), Of(null, "q", 0, 98), Of(null, "r", 3, 97));
        Assert.Equal([ScoreEnd.OrLess, ScoreEnd.OrMore], mixed.Competencies.Take(2).Select(competency => competency.End));
        Assert.Equal((22.03, null), (Math.Round(mixed.Overall!.Percent, 2), mixed.OverallEnd));

        MultiRaterScore managed = Score(Of(null, "p", 0, 50), Of(null, "q", 0, 50), Of(null, "r", 3, 50), Of(RaterRole.Manager, "m", 75, 50));
        Assert.Equal((40, null), (managed.Competencies[0].Percent, managed.Competencies[0].End));
        Assert.Contains(managed.Flags, flag => flag.Rule.StartsWith("1 protected role score lies at an end", StringComparison.Ordinal));
        Assert.DoesNotContain(Score(Of(RaterRole.Manager, "m", 0, 0)).Flags, flag => flag.Code == ScoreFlagCodes.ScoresAtEnds);
    }

    [Fact]
    public void Reason_OfRatersWithoutARole_SaysHowToNameOne()
    {
        Assert.EndsWith("name it as 'role', which is self, manager, peer, directReport, customer or interviewer.", Told(100, null, [1, 2]).Reason,
            StringComparison.Ordinal);
        Assert.EndsWith("at least 3 needed.", Told(100, RaterRole.Peer, [1, 2]).Reason, StringComparison.Ordinal);
    }

    private static RoleCompetencyScore Told(int top, RaterRole? role, int[] ratings) => Assert.Single(
        new MultiRaterScorer(new BenchmarkScorer(top == 100 ? WholePoints.Benchmark : On(0, top, Rated("a", High("a1")))))
            .Score(ratings.Select((rating, i) => top == 100
                ? WholePoints.SheetOf(role, $"rater {i}", rating)
                : Of(role, $"rater {i}", rating))).Roles).Competencies[0];

    /// <summary>Competency c is rated by nobody.</summary>
    private static MultiRaterScore Score(params RatingSheet[] sheets) =>
        new MultiRaterScorer(new BenchmarkScorer(WholePoints.Benchmark, new ScoringPolicy { MinimumScoredShare = 0.5 })).Score(sheets);

    private static RatingSheet Of(RaterRole? role, string rater, int a) => Sheet(("a1", a)) with { Role = role, Rater = rater };

    private static RatingSheet Of(RaterRole? role, string rater, int a, int b) => WholePoints.SheetOf(role, rater, a, b);
}
