using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring.Raters;

public sealed class MultiRaterScorerTests
{
    /// <summary>Ratings are tenths of percent scores; a counts three times.</summary>
    private static readonly Benchmark Tenths = On(0, 10, [Entry(Rated("a", High("a1")), 3), Entry(Rated("b", High("b1"))), Entry(Rated("c"))]);

    private static readonly RatingSheet Self = Of(RaterRole.Self, null, 80, 40);
    private static readonly RatingSheet Boss = Of(RaterRole.Manager, "boss", 60, 20);
    private static readonly RatingSheet[] Peers = [Of(RaterRole.Peer, "p", 50, 30), Of(RaterRole.Peer, "q", 70, 50), Of(RaterRole.Peer, "r", 90, null)];

    [Fact]
    public void Score_Roles_AreTheMeansOfTheirRaters()
    {
        MultiRaterScore score = Score(Self, Boss, Peers[0], Peers[1], Peers[2]);

        Assert.Equal([RaterRole.Self, RaterRole.Manager, RaterRole.Peer], score.Roles.Select(role => role.Role));
        Assert.Equal([1, 1, 3], score.Roles.Select(role => role.Raters));
        RoleScore peers = score.Roles[2];

        // a: (50 + 70 + 90)/3; b has scores of two raters only.
        Assert.Equal(("a", RoleScoreStatus.Scored, 70, "mostly high-pole", 3),
            (peers.Competencies[0].Id, peers.Competencies[0].Status, peers.Competencies[0].Percent, peers.Competencies[0].Band, peers.Competencies[0].Raters));
        Assert.Equal((RoleScoreStatus.Withheld, null, null, 2),
            (peers.Competencies[1].Status, peers.Competencies[1].Percent, peers.Competencies[1].Band, peers.Competencies[1].Raters));
        Assert.Equal("Withheld: 2 of 3 raters scored it, at least 3 needed.", peers.Competencies[1].Reason);
        Assert.Equal((RoleScoreStatus.NotRateable, 0), (peers.Competencies[2].Status, peers.Competencies[2].Raters));
        Assert.Equal((null, "1 of 2 rateable competencies scored, at least 2 needed."), (peers.Overall, peers.OverallReason));

        // Manager: (3·60 + 20)/4.
        Assert.Equal((50, null), (score.Roles[1].Overall!.Percent, score.Roles[1].OverallReason));
        Assert.Equal([ScoreFlagCodes.NothingToRate], score.Roles[1].Flags.Select(flag => flag.Code));
    }

    [Fact]
    public void Score_Combined_IsTheMeanOfTheRolesWithoutSelf()
    {
        MultiRaterScore score = Score(Self, Boss, Peers[0], Peers[1], Peers[2]);

        // a: (60 + 70)/2 whatever the number of peers; b: the manager alone; composite (3·65 + 20)/4.
        Assert.Equal(("a", ScoreStatus.Scored, 65, "mixed", 2),
            (score.Competencies[0].Id, score.Competencies[0].Status, score.Competencies[0].Percent, score.Competencies[0].Band, score.Competencies[0].Roles));
        Assert.Equal((20, 1, null), (score.Competencies[1].Percent, score.Competencies[1].Roles, score.Competencies[1].Reason));
        Assert.Equal((ScoreStatus.NotRateable, null, 0), (score.Competencies[2].Status, score.Competencies[2].Percent, score.Competencies[2].Roles));
        Assert.NotNull(score.Competencies[2].Reason);
        Assert.Equal((new CompositeScore(53.75, "mixed"), null), (score.Overall, score.OverallReason));
        Assert.Equal(("A. Person", Id), (score.Subject, score.Benchmark));
        Assert.Equal(new BenchmarkScorer(Tenths).Score(Self).Provenance with { InputHash = null }, score.Provenance);
        Assert.Equal([ScoreFlagCodes.NothingToRate, ScoreFlagCodes.RolesWithheld, ScoreFlagCodes.OneRole], score.Flags.Select(flag => flag.Code));
        Assert.Equal("Scores of 1 of 3 roles are withheld for too few raters; the combined scores rest on the others.", score.Flags[1].Rule);
        Assert.Equal("1 of 2 combined scores rest on the raters of one role alone.", score.Flags[2].Rule);
        Assert.Null(score.RuleOutcome);
    }

    [Fact]
    public void Score_SelfOtherGaps_AreSelfMinusCombined()
    {
        MultiRaterScore score = Score(Self, Boss, Peers[0], Peers[1], Peers[2]);

        Assert.Equal(new SelfOtherGap("a", 15, null), score.SelfOtherGaps[0]);
        Assert.Equal(new SelfOtherGap("b", 20, null), score.SelfOtherGaps[1]);
        Assert.Equal(("c", null), (score.SelfOtherGaps[2].Id, score.SelfOtherGaps[2].Points));

        // Self (3·80 + 40)/4 = 70.
        Assert.Equal(new SelfOtherGap("overall", 16.25, null), score.OverallGap);
        Assert.Equal(new SelfOtherGap("a", null, "There is no self rating."), Score(Boss).SelfOtherGaps[0]);
        Assert.Equal(new SelfOtherGap("a", null, "No combined score: Nobody but the person rated."), Score(Self).SelfOtherGaps[0]);
        Assert.Equal("No self score: 0 of 1 items rated, at least 1 needed.", Score(Of(RaterRole.Self, null, null, 10), Boss).SelfOtherGaps[0].Reason);
        Assert.StartsWith("No combined score: 0 of 2", Score(Self).OverallGap.Reason, StringComparison.Ordinal);
    }

    /// <summary>Plain results may be put together by hand: the self score of a competency is found by its id.</summary>
    [Theory]
    [InlineData(RaterRole.Peer, true)]
    [InlineData(RaterRole.DirectReport, true)]
    [InlineData(RaterRole.Customer, true)]
    [InlineData(RaterRole.Manager, false)]
    [InlineData(RaterRole.Interviewer, false)]
    [InlineData(null, true)]
    public void Score_TwoRatersOfARole_AreWithheldWhereTheyCouldBeTraced(RaterRole? role, bool isWithheld)
    {
        MultiRaterScore score = Score(Boss with { Role = RaterRole.Manager, Rater = "other" }, Of(role, "p", 10, 30), Of(role, "q", 20, 50));
        RoleScore others = score.Roles[^1];
        MultiRaterScore alone = Score(Boss);

        Assert.Equal(isWithheld ? RoleScoreStatus.Withheld : RoleScoreStatus.Scored, others.Competencies[0].Status);
        Assert.Equal(isWithheld, others.Overall is null);
        Assert.Equal(isWithheld, score.Overall == alone.Overall);
        Assert.Equal(isWithheld, score.Competencies[0].Roles == 1 && role != RaterRole.Manager);
    }

    [Fact]
    public void Score_OnlyWithheldRoles_HasNoCombinedScore()
    {
        MultiRaterScore score = Score(Self, Peers[0], Peers[1]);

        Assert.All(score.Roles[1].Competencies.Take(2), competency => Assert.Equal(RoleScoreStatus.Withheld, competency.Status));
        Assert.Equal((ScoreStatus.NotScored, "No role but those withheld has a score.", 0),
            (score.Competencies[0].Status, score.Competencies[0].Reason, score.Competencies[0].Roles));
        Assert.Null(score.Overall);
        Assert.NotNull(score.OverallReason);
    }

    [Fact]
    public void Score_WithheldRatings_ChangeNothing()
    {
        MultiRaterScore low = Score(Self, Boss, Of(RaterRole.Peer, "p", 0, 10), Of(RaterRole.Peer, "q", 20, 30));
        MultiRaterScore high = Score(Self, Boss, Of(RaterRole.Peer, "p", 100, 90), Of(RaterRole.Peer, "q", 80, 70));

        Assert.Equal(low, high);
        Assert.Equal(CompetencyJson.Write(low), CompetencyJson.Write(high));
    }

    [Fact]
    public void Score_NobodyScored_IsNotScoredAndNotWithheld()
    {
        RatingSheet[] silent = [.. Peers.Select(peer => peer with { Ratings = [new ItemRating("b1", 1)] })];
        MultiRaterScore score = Score(silent);

        Assert.Equal((RoleScoreStatus.NotScored, "None of 3 raters scored it."),
            (score.Roles[0].Competencies[0].Status, score.Roles[0].Competencies[0].Reason));
        Assert.Equal("No role has a score.", score.Competencies[0].Reason);
        Assert.Equal(10, score.Competencies[1].Percent);
    }

    [Fact]
    public void Score_MinimumOfThePolicy_IsKept()
    {
        ScoringPolicy two = new() { MinimumRatersPerRole = 2 };

        Assert.Equal(40, new MultiRaterScorer(new BenchmarkScorer(Tenths, two)).Score(Peers).Competencies[1].Percent);
    }

    [Fact]
    public void Score_Decision_IsOfTheCombinedScores()
    {
        ScoringPolicy cut = new() { Decision = DecisionPolicy.Both(53.75, [KeyValuePair.Create("a", 66.0)]) };
        MultiRaterScorer scorer = new(new BenchmarkScorer(Tenths, cut));

        RuleOutcome decision = scorer.Score([Self, Boss, .. Peers]).RuleOutcome!;
        Assert.Equal((DecisionOutcome.NotReached, DecisionRule.Both), (decision.Outcome, decision.Rule));
        Assert.Equal(["Competency 'a' has 65 scale points; 66 are needed."], decision.Reasons);
        Assert.Equal(DecisionOutcome.Undetermined, scorer.Score([Self]).RuleOutcome!.Outcome);

        MultiRaterScore developing = scorer.Score([Self with { Purpose = "Development" }, Boss with { Purpose = "selection" }]);
        Assert.Null(developing.RuleOutcome);
        Assert.Equal(["Development", "selection"], developing.Purposes);
        Assert.Equal([ScoreFlagCodes.DecisionRefused, ScoreFlagCodes.NothingToRate, ScoreFlagCodes.OneRole], developing.Flags.Select(flag => flag.Code));
        Assert.DoesNotContain(Score(Self with { Purpose = "development" }).Flags, flag => flag.Code == ScoreFlagCodes.DecisionRefused);
    }

    [Fact]
    public void Score_OtherContentVersions_AreFlaggedOnceEach()
    {
        Benchmark versioned = Tenths with { ContentVersion = "2.0.0" };
        MultiRaterScore score = new MultiRaterScorer(new BenchmarkScorer(versioned)).Score(
            [Boss with { ContentVersion = "1.1.0" }, .. Peers.Select(peer => peer with { ContentVersion = "1.0.0" })]);

        Assert.Equal(
            ["Collected with content version 1.0.0, scored with 2.0.0.", "Collected with content version 1.1.0, scored with 2.0.0."],
            score.Flags.Where(flag => flag.Code == ScoreFlagCodes.OtherContentVersion).Select(flag => flag.Rule));
    }

    [Fact]
    public void Score_Problems_AreAllInTheException()
    {
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => Score(
            Boss with { ResponseId = "1" }, Boss with { ResponseId = "1" }, Boss with { Subject = "B. Other", Rater = "x" }, Of(RaterRole.Peer, "p", 110, 10),
            Self, Boss with { Role = RaterRole.Peer }));

        Assert.Equal(
            [("$[3].ratings.a1", ProblemCodes.RatingOutOfRange), ("$[1].responseId", ProblemCodes.Copy), ("$[2].subject", ProblemCodes.OtherSubject)],
            e.Problems.Select(problem => (problem.Path!, problem.Code)));
        Assert.DoesNotContain("Person", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Other", e.Message.Replace("$[2]", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(ProblemCodes.NoSheets, Assert.Single(Assert.Throws<RatingSheetException>(() => Score()).Problems).Code);
    }

    [Fact]
    public void Combine_ScoresOfOtherOrigin_AreRefusedAllAtOnce()
    {
        BenchmarkScorer scorer = new(Tenths);
        MultiRaterScorer several = new(scorer);
        BenchmarkScore boss = scorer.Score(Boss);
        BenchmarkScore other = new BenchmarkScorer(Tenths, new ScoringPolicy { MinimumScoredShare = 0.5 }).Score(Boss with { Rater = "x" });
        BenchmarkScore hash = boss with { Rater = "y", Provenance = boss.Provenance with { ScoringHash = new string('0', 64) } };
        BenchmarkScore another = boss with { Rater = "z", Benchmark = "another" };
        BenchmarkScore turned = boss with { Rater = "w", Competencies = [.. boss.Competencies.Reverse()] };

        IReadOnlyList<InputProblems> problems = several.ProblemsWith([boss, other, hash, another, turned]);
        Assert.Equal(5, problems.Count);
        Assert.Empty(problems[0]);
        Assert.Equal([(ProblemCodes.OtherScoring, "provenance.policyHash")], problems[1].Select(problem => (problem.Code, problem.Path)));
        Assert.Equal([(ProblemCodes.OtherScoring, "provenance.scoringHash")], problems[2].Select(problem => (problem.Code, problem.Path)));
        Assert.Equal([(ProblemCodes.OtherBenchmark, "benchmark")], problems[3].Select(problem => (problem.Code, problem.Path)));
        Assert.Equal([(ProblemCodes.OtherScoring, "competencies")], problems[4].Select(problem => (problem.Code, problem.Path)));
        ArgumentException e = Assert.Throws<ArgumentException>("scores", () => several.Combine([boss, other, hash, another, turned]));
        Assert.Contains("4 problems", e.Message, StringComparison.Ordinal);
        Assert.Contains("$[4].competencies", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("scores", () => several.Combine([]));
        Assert.Empty(several.ProblemsWith([]));
    }

    [Fact]
    public void Combine_Scores_IsTheScoreOfTheirSheets()
    {
        BenchmarkScorer scorer = new(Tenths);

        Assert.Equal(Score(Self, Boss), new MultiRaterScorer(scorer).Combine([scorer.Score(Boss), scorer.Score(Self)]));
    }

    [Fact]
    public void OverallGap_CompositesOfOtherCompetencies_IsMissing()
    {
        ScoringPolicy partial = new() { MinimumScoredShare = 0.5 };
        MultiRaterScorer scorer = new(new BenchmarkScorer(Tenths, partial));

        MultiRaterScore score = scorer.Score([Of(RaterRole.Self, null, 80, null), Boss]);

        Assert.Equal((80, 50), (score.Roles[0].Overall!.Percent, score.Overall!.Percent));
        Assert.Equal(new SelfOtherGap("overall", null, "The composites rest on different competencies."), score.OverallGap);
        Assert.Equal(20, score.SelfOtherGaps[0].Points);
    }

    [Fact]
    public void Flags_SeveralRolesInFull_AreNotRaised() => Assert.Equal(
        [ScoreFlagCodes.NothingToRate], Score(Boss, Boss with { Role = RaterRole.Interviewer }).Flags.Select(flag => flag.Code));

    [Fact]
    public void Arguments_Null_Throw()
    {
        MultiRaterScorer scorer = new(new BenchmarkScorer(Tenths));

        Assert.Throws<ArgumentNullException>(() => new MultiRaterScorer(null!));
        Assert.Throws<ArgumentNullException>(() => scorer.Score(null!));
        Assert.Throws<ArgumentNullException>(() => scorer.Combine(null!));
        Assert.Throws<ArgumentException>("scores", () => scorer.Combine([null!]));
        Assert.Throws<ArgumentNullException>(() => scorer.ProblemsWith(null!));
    }

    private static MultiRaterScore Score(params IEnumerable<RatingSheet> sheets) => new MultiRaterScorer(new BenchmarkScorer(Tenths)).Score(sheets);

    private static RatingSheet Of(RaterRole? role, string? rater, int? aPercent, int? bPercent) =>
        Sheet(("a1", aPercent / 10), ("b1", bPercent / 10)) with { Role = role, Rater = rater };
}
