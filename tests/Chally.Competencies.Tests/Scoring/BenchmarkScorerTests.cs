using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class BenchmarkScorerTests
{
    private static readonly Benchmark Two = On(1, 5, Rated("a", High("a1"), Low("a2")), Rated("b", High("b1")));

    [Fact]
    public void Score_SheetContext_IsCarriedOver()
    {
        RatingSheet sheet = Sheet(("a1", 4)) with
        {
            Rater = "R. Ater",
            Role = RaterRole.DirectReport,
            Purpose = "development",
            Completed = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(2)),
            Benchmark = Id,
        };
        BenchmarkScore score = new BenchmarkScorer(Two).Score(sheet);

        Assert.Equal(sheet.Subject, score.Subject);
        Assert.Equal(sheet.Rater, score.Rater);
        Assert.Equal(sheet.Role, score.Role);
        Assert.Equal(sheet.Purpose, score.Purpose);
        Assert.Equal(sheet.Completed, score.Completed);
        Assert.Equal(Id, score.Benchmark);
        Assert.Equal(["a", "b"], score.Competencies.Select(competency => competency.Id));
    }

    [Fact]
    public void Score_Provenance_NamesContentPolicyAndEngine()
    {
        Benchmark versioned = Two with { ContentVersion = "2.1.0" };
        ScoringPolicy policy = new() { MinimumRatedShare = 0.75 };
        Provenance provenance = new BenchmarkScorer(versioned, policy).Score(Sheet()).Provenance;

        Assert.Equal("2.1.0", provenance.ContentVersion);
        Assert.Equal(ContentHash.Of(versioned), provenance.ContentHash);
        Assert.Equal(versioned.ComputeScoringHash(), provenance.ScoringHash);
        Assert.Equal(policy.ComputeHash(), provenance.PolicyHash);
        Assert.Matches(@"^\d+\.\d+\.\d+", provenance.EngineVersion);
        Assert.DoesNotContain('+', provenance.EngineVersion);
    }

    [Theory]
    [InlineData("1.0.0", "1.1.0", true)]
    [InlineData("1.1.0", "1.1.0", false)]
    [InlineData(null, "1.1.0", false)]
    [InlineData("1.0.0", null, false)]
    public void Flags_ContentVersion_IsSetWhenBothAreKnownAndDiffer(string? collected, string? scored, bool isFlagged)
    {
        BenchmarkScore score = new BenchmarkScorer(Two with { ContentVersion = scored }).Score(Sheet() with { ContentVersion = collected });

        Assert.Equal(isFlagged ? [ScoreFlagCodes.OtherContentVersion] : Array.Empty<string>(), score.Flags.Select(flag => flag.Code));
        Assert.All(score.Flags, flag => Assert.Equal("Collected with content version 1.0.0, scored with 1.1.0.", flag.Rule));
    }

    [Fact]
    public void Score_SheetForOtherBenchmark_Throws()
    {
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => new BenchmarkScorer(Two).Score(Sheet() with { Benchmark = "large" }));

        InputProblem problem = Assert.Single(e.Problems);
        Assert.Equal((ProblemCodes.OtherBenchmark, "benchmark", "one for another"), (problem.Code, problem.Path, problem.Found));
    }

    [Fact]
    public void Score_SeveralProblems_ListsAllAtOnce()
    {
        RatingSheet sheet = Sheet(("a1", 6), ("zzz", 3), ("a2", 0), ("b1", 5)) with
        {
            Benchmark = "large",
            Notes = [new EvidenceNote("a1", "fine"), new EvidenceNote("yyy", "for nothing")],
        };
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => new BenchmarkScorer(Two).Score(sheet));

        Assert.Equal(
            [
                (ProblemCodes.OtherBenchmark, "benchmark"),
                (ProblemCodes.RatingOutOfRange, "ratings.a1"),
                (ProblemCodes.UnknownItem, "ratings.#2"),
                (ProblemCodes.RatingOutOfRange, "ratings.a2"),
                (ProblemCodes.UnknownItem, "notes.#2"),
            ],
            e.Problems.Select(problem => (problem.Code, problem.Path!)));
        Assert.Equal(5, e.Problems.Total);
        Assert.Equal(("a whole number from 1 to 5", "6"), (e.Problems[1].Expected, e.Problems[1].Found));
    }

    [Fact]
    public void Score_Problems_KeepSubjectOutOfMessage()
    {
        RatingSheet sheet = Sheet(("a1", 6)) with { Subject = "Zoltan Quux" };
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => new BenchmarkScorer(Two).Score(sheet));

        Assert.Equal("Zoltan Quux", e.Subject);
        Assert.DoesNotContain("Quux", e.ToString(), StringComparison.Ordinal);
        Assert.Contains("ratings.a1", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OverHundredProblems_ListsHundredAndCountsAll()
    {
        RatingSheet sheet = Sheet(Enumerable.Range(1, 130).Select(i => ($"x{i}", (int?)1)));
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => new BenchmarkScorer(Two).Score(sheet));

        Assert.Equal(100, e.Problems.Count);
        Assert.Equal(130, e.Problems.Total);
        Assert.EndsWith("and 30 more", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_NotObservedOfUnknownItem_IsAProblemToo() =>
        Assert.Throws<RatingSheetException>(() => new BenchmarkScorer(Two).Score(Sheet(("zzz", null))));

    [Fact]
    public void TryScore_GoodSheet_GivesTheSameScore()
    {
        BenchmarkScorer scorer = new(Two);

        Assert.True(scorer.TryScore(Sheet(("a1", 4)), out BenchmarkScore? score, out InputProblems problems));
        Assert.Equal(scorer.Score(Sheet(("a1", 4))), score);
        Assert.Empty(problems);
    }

    [Fact]
    public void TryScore_BadSheet_GivesProblemsOnly()
    {
        Assert.False(new BenchmarkScorer(Two).TryScore(Sheet(("a1", 9)), out BenchmarkScore? score, out InputProblems problems));
        Assert.Null(score);
        Assert.Equal(ProblemCodes.RatingOutOfRange, Assert.Single(problems).Code);
    }

    [Fact]
    public void Score_Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new BenchmarkScorer(null!));
        Assert.Throws<ArgumentNullException>(() => new BenchmarkScorer(Two).Score(null!));
        Assert.Throws<ArgumentNullException>(() => new BenchmarkScorer(Two).TryScore(null!, out _, out _));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Constructor_DemonstratedFrom_MustBeOnTheScale(int rating, bool isOnScale)
    {
        ScoringPolicy policy = new() { DemonstratedFrom = rating };
        Benchmark leveled = On(1, 5, Leveled("c", 3));

        if (isOnScale)
        {
            Assert.Equal(policy, new BenchmarkScorer(leveled, policy).Policy);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => new BenchmarkScorer(leveled, policy));
        }

        // A policy serves many benchmarks: where there are no levels, the rating has nothing to say.
        Assert.Equal(policy, new BenchmarkScorer(Two, policy).Policy);
    }

    [Fact]
    public void Constructor_NoPolicy_UsesDefault() => Assert.Equal(ScoringPolicy.Default, new BenchmarkScorer(Two).Policy);

    [Fact]
    public void Score_BlankSheet_ScoresNothingAndSaysWhy()
    {
        BenchmarkScore score = Two.Score();

        Assert.All(score.Competencies, competency => Assert.Equal(ScoreStatus.NotScored, competency.Status));
        Assert.All(score.Competencies, competency => Assert.NotNull(competency.Reason));
        Assert.Null(score.Overall);
        Assert.NotNull(score.OverallReason);
    }
}
