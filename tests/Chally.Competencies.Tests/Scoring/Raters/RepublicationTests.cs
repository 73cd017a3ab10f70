using Chally.Competencies.Content;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;

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
        Assert.Equal((ProblemCodes.NearlyTheSameRaters, "peer", "1"), (Assert.Single(rated).Code, rated[0].Path, rated[0].Found));
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
        [.. Three, Of("m", 10) with { Role = RaterRole.Manager }], [.. Three, Of("m", 90) with { Role = RaterRole.Manager }, Of("i", 5) with { Role = RaterRole.Interviewer }]);

    [Fact]
    public void Scores_ThatWereWithheld_AreAllowed() => AssertAllowed(Three[..2], Three);

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
        MultiRaterScorer several = new(Scorer);
        return (Republication.ProblemsWith(several.Score(later), several.Score(earlier)), Republication.ProblemsWith([.. later.Select(Scorer.Score)], [.. earlier.Select(Scorer.Score)]));
    }

    private static RatingSheet Unnamed(RatingSheet sheet) => sheet with { Rater = null };

    private static RatingSheet Of(string rater, int a) => WholePoints.SheetOf(RaterRole.Peer, rater, a);
}
