using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Scoring.Raters;

public sealed class RepublicationTests
{
    private static readonly BenchmarkScorer Scorer = new(WholePoints.Benchmark);

    private static readonly RatingSheet[] Three = [Of("p", 20), Of("q", 40), Of("r", 63)];

    /// <summary>Mean 41 of three, 46 of four: 4·46 − 3·41 is 61, and the fourth peer scored 60.</summary>
    [Fact]
    public void Scores_OneRaterMore_AreRefusedAtTheEarlierPlace()
    {
        (InputProblems published, InputProblems rated) = Problems(Three, [.. Three, Of("s", 60)]);

        InputProblem problem = Assert.Single(published);
        Assert.Equal((ProblemCodes.NearlyTheSameRaters, "$.roles[0].competencies[0]", "3 raters, now 4"), (problem.Code, problem.Path, problem.Found));
        Assert.Contains("at least 3 raters more or fewer", problem.Expected, StringComparison.Ordinal);
        Assert.Equal((ProblemCodes.NearlyTheSameRaters, "peer.a", "1"), (Assert.Single(rated).Code, rated[0].Path, rated[0].Found));
    }

    [Fact]
    public void Scores_OneRaterFewer_AreRefused() => AssertRefused([.. Three, Of("s", 60)], Three);

    [Fact]
    public void Scores_OneRaterReplaced_AreRefused() => AssertRefused(Three, [.. Three[..2], Of("s", 93)]);

    [Fact]
    public void Scores_OneRaterWhoRatesOtherwise_AreRefused() => AssertRefused(Three, [.. Three[..2], Of("r", 93)]);

    [Fact]
    public void Scores_OneUnnamedRaterWhoRatesOtherwise_AreRefused() =>
        AssertRefused([.. Three.Select(Unnamed)], [.. Three[..2].Select(Unnamed), Unnamed(Of("r", 93))]);

    [Fact]
    public void Scores_OneRaterMoreUnderANewRole_AreRefused()
    {
        RatingSheet[] withoutRole = [.. Three.Select(sheet => sheet with { Role = null })];

        AssertRefused(withoutRole, [.. Three, Of("s", 60)]);
        AssertRefused(Three, [.. withoutRole, Of("s", 60) with { Role = null }]);
    }

    [Fact]
    public void Scores_OfTheSameSheets_AreAllowed() => AssertAllowed(Three, Three);

    [Fact]
    public void Scores_AsManyNewRatersAsTheMinimum_AreAllowed() => AssertAllowed(Three, [.. Three, Of("s", 60), Of("t", 61), Of("u", 62)]);

    [Fact]
    public void Scores_OfUnprotectedRaters_AreAllowed() => AssertAllowed(
        [.. Three, Of("m", 10) with { Role = RaterRole.Manager }],
        [.. Three, Of("m", 90) with { Role = RaterRole.Manager }, Of("i", 5) with { Role = RaterRole.Interviewer }]);

    /// <summary>What was withheld is seen in the published scores; from ratings it may have been published under a lower minimum.</summary>
    [Fact]
    public void Scores_ThatWereWithheld_AreAllowedByPublishedScoresAlone()
    {
        (InputProblems published, InputProblems rated) = Problems(Three[..2], Three);

        Assert.Empty(published);
        Assert.Equal("1", Assert.Single(rated).Found);
    }

    /// <summary>Three new raters, of whom one alone scored b: b went from 3 to 4 raters.</summary>
    [Fact]
    public void Scores_OfACompetencyThatOneRaterMoreScored_AreRefusedAlone()
    {
        RatingSheet[] both = [.. Three.Select((sheet, i) => WholePoints.SheetOf(RaterRole.Peer, sheet.Rater, 20 + i, 30 + i))];

        InputProblem problem = Assert.Single(Problems(both, [.. both, WholePoints.SheetOf(RaterRole.Peer, "s", 60, 90), Of("t", 61), Of("u", 62)]).Rated);

        Assert.Equal(("peer.b", "1"), (problem.Path, problem.Found));
    }

    /// <summary>The same raters by names and then by ids, without names, or by names dealt out anew.</summary>
    [Fact]
    public void Scores_OneRaterMoreUnderOtherKeys_AreRefused()
    {
        RatingSheet[] four = [.. Three, Of("s", 60)];
        RatingSheet[] ids = [.. four.Select(sheet => sheet with { Rater = null, RaterId = $"id-{sheet.Rater}" })];
        RatingSheet[] renamed = [.. four.Select(sheet => sheet with { Rater = $"other {sheet.Rater}" })];
        RatingSheet[] dealt = [.. four.Select((sheet, i) => sheet with { Rater = four[(i + 1) % 4].Rater })];
        foreach (RatingSheet[] later in new[] { ids, renamed, dealt, [.. four.Select(Unnamed)] })
        {
            Assert.Equal("1", Assert.Single(Problems(Three, later).Rated).Found);
            Assert.Equal("1", Assert.Single(Problems(later, Three).Rated).Found);
            Assert.Empty(Problems(four, later).Rated);
        }
    }

    /// <summary>Nothing tells whether the one without a name is another or rates otherwise: taken to be one.</summary>
    [Fact]
    public void Scores_TwoUnnamedRatersWhoRateOtherwise_AreRefused() =>
        Assert.Equal("2", Assert.Single(Problems(Three, [Unnamed(Of("p", 20)), Unnamed(Of("q", 1)), Unnamed(Of("r", 2))]).Rated).Found);

    [Theory]
    [InlineData(RaterRole.Peer, RaterRole.DirectReport)]
    [InlineData(RaterRole.Customer, RaterRole.Peer)]
    [InlineData(RaterRole.DirectReport, null)]
    [InlineData(null, RaterRole.Customer)]
    public void Scores_OneRaterMoreUnderARenamedRole_AreRefused(RaterRole? before, RaterRole? after) => AssertRefused(
        [.. Three.Select(sheet => sheet with { Role = before })], [.. Three.Append(Of("s", 60)).Select(sheet => sheet with { Role = after })]);

    /// <summary>Direct reports who come to the peers are no renamed peers.</summary>
    [Fact]
    public void Scores_OfARoleMore_AreAllowed() => AssertAllowed(
        Three, [.. Three, .. new[] { 1, 2, 3, 4 }.Select(score => Of($"d{score}", score) with { Role = RaterRole.DirectReport })]);

    [Fact]
    public void Scores_OneRaterMoreThanSeveralPublications_AreRefused()
    {
        RatingSheet[] others = [Of("s", 60), Of("t", 61), Of("u", 62)];
        RatingSheet[] later = [.. Three, .. others, Of("v", 70)];

        AssertAllowed(Three, later);
        AssertAllowed(others, later);
        Assert.Equal("1", Assert.Single(Republication.ProblemsWithAll(Single(later), [Single(Three), Single(others)])).Found);
        InputProblem problem = Assert.Single(Republication.ProblemsWithSum(Several(later), [Several(Three), Several(others)]));
        Assert.Equal(("$.roles[0].competencies[0]", "6 raters, now 7"), (problem.Path, problem.Found));
    }

    /// <summary>Six less three are the other three, and one more tells.</summary>
    [Fact]
    public void Scores_OneRaterMoreThanPublicationsLeave_AreRefused()
    {
        RatingSheet[] others = [Of("s", 60), Of("t", 61), Of("u", 62)];
        RatingSheet[] six = [.. Three, .. others];
        RatingSheet[] later = [.. others, Of("v", 70)];

        AssertAllowed(Three, six);
        Assert.Empty(Problems(six, later).Rated);
        Assert.Equal("1", Assert.Single(Republication.ProblemsWithAll(Single(later), [Single(Three), Single(six)])).Found);
    }

    [Fact]
    public void Scores_OfRoundAfterRound_AreAllowed()
    {
        RatingSheet[][] rounds = [.. Enumerable.Range(0, 9).Select(round => Three.Select((sheet, i) => Of(sheet.Rater!, (11 * round) + (3 * i))).ToArray())];

        Assert.Empty(Republication.ProblemsWithAll(Single(rounds[8]), [.. rounds[..8].Select(Single)]));
        Assert.NotEmpty(Republication.ProblemsWithAll(Single([.. rounds[8], Of("s", 1)]), [.. rounds.Select(Single)]));
    }

    /// <summary>A published score does not show that all raters are others; their single scores do.</summary>
    [Fact]
    public void Scores_OfAllOtherRaters_AreAllowedBySheetsAlone()
    {
        (InputProblems published, InputProblems rated) = Problems(Three, [Of("s", 60), Of("t", 61), Of("u", 62)]);

        Assert.Equal("3 raters, now 3 with another score", Assert.Single(published).Found);
        Assert.Empty(rated);
    }

    [Fact]
    public void Scores_OfASecondRound_AreAllowedBySheets() =>
        Assert.Empty(Problems(Three, [Of("p", 60), Of("q", 61), Of("r", 62)]).Rated);

    [Fact]
    public void Scores_WithoutAMinimum_AreAllowed()
    {
        ScoringPolicy one = new() { MinimumRatersPerRole = 1 };
        MultiRaterScorer several = new(new BenchmarkScorer(Scorer.Benchmark, one));

        Assert.Empty(Republication.ProblemsWith(several.Score([.. Three, Of("s", 60)]), several.Score(Three), one));
        Assert.Empty(Republication.ProblemsWith(several.Score([.. Three[..2], Of("s", 93)]), several.Score(Three), one));
    }

    [Fact]
    public void Arguments_ThatDoNotGoTogether_Throw()
    {
        MultiRaterScore score = new MultiRaterScorer(Scorer).Score(Three);

        Assert.Throws<ArgumentException>("earlier", () => Republication.ProblemsWith(score, score with { Benchmark = "other" }));
        Assert.Throws<ArgumentException>("earlier", () => Republication.ProblemsWithSum(score, [score with { Benchmark = "other" }]));
        Assert.Throws<ArgumentNullException>(() => Republication.ProblemsWithSum(score, null!));
        Assert.Throws<ArgumentNullException>(() => Republication.ProblemsWithAll([], null!));
        Assert.Throws<ArgumentNullException>(() => Republication.ProblemsWith(null!, score));
        Assert.Throws<ArgumentNullException>(() => Republication.ProblemsWith(score, null!));
        Assert.Throws<ArgumentNullException>(() => Republication.ProblemsWith(null!, (IReadOnlyList<BenchmarkScore>)[]));
        Assert.Throws<ArgumentNullException>(() => Republication.ProblemsWith((IReadOnlyList<BenchmarkScore>)[], null!));
    }

    private static void AssertRefused(RatingSheet[] earlier, RatingSheet[] later)
    {
        (InputProblems published, InputProblems rated) = Problems(earlier, later);
        Assert.NotEmpty(published);
        Assert.NotEmpty(rated);
    }

    private static void AssertAllowed(RatingSheet[] earlier, RatingSheet[] later)
    {
        (InputProblems published, InputProblems rated) = Problems(earlier, later);
        Assert.Empty(published);
        Assert.Empty(rated);
    }

    private static (InputProblems Published, InputProblems Rated) Problems(RatingSheet[] earlier, RatingSheet[] later)
    {
        return (Republication.ProblemsWith(Several(later), Several(earlier)), Republication.ProblemsWith(Single(later), Single(earlier)));
    }

    private static MultiRaterScore Several(RatingSheet[] sheets) => new MultiRaterScorer(Scorer).Score(sheets);

    private static BenchmarkScore[] Single(RatingSheet[] sheets) => [.. sheets.Select(Scorer.Score)];

    private static RatingSheet Unnamed(RatingSheet sheet) => sheet with { Rater = null };

    private static RatingSheet Of(string rater, int a) => WholePoints.SheetOf(RaterRole.Peer, rater, a);
}
