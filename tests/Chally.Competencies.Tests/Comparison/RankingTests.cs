using Chally.Competencies.Comparison;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Infrastructure;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Comparison;

public sealed class RankingTests
{
    /// <summary>A rating is half its percent score; the composite is (3a + b)/4.</summary>
    private static readonly Benchmark Two = On(0, 50, [Entry(Rated("a", High("a1")), 3), Entry(Rated("b", High("b1")))]);

    /// <summary>SEM = 10·√0.25 = 5, SE of a difference 5·√2 = 7.0710678, reach 1.959963984540054 times that: 13.859038…</summary>
    private static readonly NormTable Table = new() { N = 200, Mean = 50, Sd = 10, Reliability = new ScoreReliability(0.75, "retest") };
    private static readonly NormSet Set = SampleNorms.For(Two, Table, ("a", Table with { Sd = 5 }), ("b", Table with { Reliability = null }));

    [Fact]
    public void Of_Composites_RanksWithTiesAndTheNotScoredLast()
    {
        // (3·80 + 40)/4 = 70; (3·60 + 100)/4 = 70; (3·90 + 90)/4 = 90; no composite; (3·20 + 0)/4 = 15
        Ranking ranking = Ranking.Of(Two, [Person("p", 80, 40), Person("q", 60, 100), Person("r", 90, 90), Person("s", 90, null), Person("t", 20, 0)]);

        Assert.Equal(["r", "p", "q", "t", "s"], ranking.People.Select(person => person.Score.Subject));
        Assert.Equal([1, 2, 2, 4, null], ranking.People.Select(person => person.Rank));
        Assert.Equal([90, 70, 70, 15, null], ranking.People.Select(person => person.Percent));
        Assert.Equal(["mostly high-pole", "mostly high-pole", "mostly high-pole", "mostly low-pole", null], ranking.People.Select(person => person.Band));
        Assert.Equal("1 of 2 rateable competencies scored, at least 2 needed.", ranking.People[4].Reason);
        Assert.All(ranking.People.Take(4), person => Assert.Null(person.Reason));
        Assert.Equal((Two.Id, Two.ComputeScoringHash(), ScoringPolicy.Default.ComputeHash()), (ranking.Benchmark, ranking.ScoringHash, ranking.PolicyHash));
        Assert.Equal((null, null), (ranking.Competency, ranking.NormSet));
    }

    [Fact]
    public void Of_Competency_RanksByIt()
    {
        Ranking ranking = Ranking.Of(Two, [Person("p", 80, 40), Person("q", 60, 100), Person("r", 90, null)], "b");

        Assert.Equal("b", ranking.Competency);
        Assert.Equal([("q", 1, 100), ("p", 2, 40), ("r", (int?)null, (double?)null)],
            ranking.People.Select(person => (person.Score.Subject, person.Rank, person.Percent)));
        Assert.Equal("0 of 1 items rated, at least 1 needed.", ranking.People[2].Reason);
        Assert.Equal(["mostly high-pole", "mixed", null], ranking.People.Select(person => person.Band));

        // The flags of a competency's score are its own.
        Assert.Equal([ScoreFlagCodes.OnePole], ranking.People[0].Flags.Select(flag => flag.Code));
    }

    [Fact]
    public void Of_WithoutNorms_SaysThatTheOrderMayBeNoise()
    {
        Ranking ranking = Ranking.Of(Two, [Person("p", 80, 40), Person("q", 10, 10)]);

        Assert.Null(ranking.ConfidenceLevel);
        Assert.All(ranking.People, person => Assert.Null(person.WithinError));
        Assert.Equal([ScoreFlagCodes.OrderMayBeNoise], ranking.Flags.Select(flag => flag.Code));
        Assert.Contains("There is no norm set", ranking.Flags[0].Rule, StringComparison.Ordinal);
    }

    /// <summary>Composites 90, 78, 62, 40: 12 is within 13.86, 16 and 22 are not.</summary>
    [Fact]
    public void Of_Norms_MarksWhoCannotBeToldApart()
    {
        Ranking ranking = Ranking.Of(Two, [Same("s", 40), Same("r", 62), Same("q", 78), Same("p", 90), Person("x", 90, null)], norms: Set);

        Assert.Equal("norms-2026", ranking.NormSet);
        Assert.Equal(0.95, ranking.ConfidenceLevel);
        Assert.Equal([5, 5, 5, 5, null], ranking.People.Select(person => person.Sem));
        Assert.Equal(
            [new RankSpan(1, 2, 1), new RankSpan(1, 2, 1), new RankSpan(3, 3, 0), new RankSpan(4, 4, 0), null],
            ranking.People.Select(person => person.WithinError));
        Assert.Empty(ranking.Flags);
    }

    /// <summary>
    /// SEM = 10·√0.25 = 5 of four items, 5·√4 = 10 of one. At 60, 48 and 32: 12 is within 1.96·√(25 + 25) = 13.86, and 16 is not, but is within
    /// 1.96·√(25 + 100) = 21.91 when the last sheet has one item; 28 is beyond both.
    /// </summary>
    [Fact]
    public void Of_SheetsWithItemsMissing_AreJudgedByTheErrorsOfBoth()
    {
        Benchmark four = On(0, 50, Rated("a", High("a1"), High("a2"), High("a3"), High("a4")));
        NormSet norms = SampleNorms.For(four, Table with { Reliability = new ScoreReliability(0.75, "alpha") });
        ScoringPolicy one = new() { MinimumRatedShare = 0 };
        BenchmarkScore Of(string subject, int points, int rated) =>
            new BenchmarkScorer(four, one).Score(Sheet(Enumerable.Range(1, rated).Select(item => ($"a{item}", (int?)(points / 2)))) with { Subject = subject });
        NormSet withA = norms with { Competencies = ValueMap.Create([KeyValuePair.Create("a", norms.Overall!)]) };

        Ranking whole = Ranking.Of(four, [Of("p", 60, 4), Of("q", 48, 4), Of("r", 32, 4)], norms: withA);
        Ranking less = Ranking.Of(four, [Of("p", 60, 4), Of("q", 48, 4), Of("r", 32, 1)], norms: withA);

        Assert.Equal([new RankSpan(1, 2, 1), new RankSpan(1, 2, 1), new RankSpan(3, 3, 0)], whole.People.Select(person => person.WithinError));
        Assert.Equal([5, 5, 10], less.People.Select(person => person.Sem!.Value), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([new RankSpan(1, 2, 1), new RankSpan(1, 3, 2), new RankSpan(2, 3, 1)], less.People.Select(person => person.WithinError));
        Assert.Equal([ScoreFlagCodes.ItemsMissing], less.People[2].Flags.Select(flag => flag.Code));

        // Without the error of the competency that of the composite is not known, and the person is in nobody's span.
        Ranking unknown = Ranking.Of(four, [Of("p", 60, 4), Of("q", 48, 4), Of("r", 48, 1)], norms: norms);
        Assert.Equal([new RankSpan(1, 2, 1), new RankSpan(1, 2, 1), null], unknown.People.Select(person => person.WithinError));
        Assert.Equal([ScoreFlagCodes.ErrorNotKnown], unknown.People[2].Flags.Select(flag => flag.Code));
    }

    /// <summary>At 0.99 z is 2.5758 and the reach 18.21, so that 16 is within it; competency a has half of the composite's SEM.</summary>
    [Fact]
    public void Of_LevelAndCompetency_MoveTheReach()
    {
        BenchmarkScore[] scores = [Same("s", 40), Same("r", 62), Same("q", 78), Same("p", 90)];
        Ranking strict = Ranking.Of(Two, scores, norms: Set, confidenceLevel: 0.99);
        Ranking byA = Ranking.Of(Two, scores, "a", Set);

        Assert.Equal(0.99, strict.ConfidenceLevel);
        Assert.Equal([new RankSpan(1, 2, 1), new RankSpan(1, 3, 2), new RankSpan(2, 3, 1), new RankSpan(4, 4, 0)],
            strict.People.Select(person => person.WithinError));
        Assert.All(byA.People, person => Assert.Equal(2.5, person.Sem));
        Assert.All(byA.People, person => Assert.Equal(0, person.WithinError!.Others));
    }

    [Fact]
    public void Of_NormsWithoutReliability_SayThatTheOrderMayBeNoise()
    {
        BenchmarkScore[] scores = [Same("p", 40), Same("q", 62)];
        foreach (Ranking ranking in new[] { Ranking.Of(Two, scores, "b", Set), Ranking.Of(Two, scores, norms: Set with { Overall = null }) })
        {
            Assert.Equal(("norms-2026", null), (ranking.NormSet, ranking.ConfidenceLevel));
            ScoreFlag flag = Assert.Single(ranking.Flags);
            Assert.Equal(ScoreFlagCodes.OrderMayBeNoise, flag.Code);
            Assert.Contains("Norm set 'norms-2026' has no reliability", flag.Rule, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Flags_OfNormTableRolesAndSheets_AreThere()
    {
        NormSet alpha = Set with { Overall = Table with { N = 50, Reliability = new ScoreReliability(0.75, "alpha") } };
        Assert.Equal([ScoreFlagCodes.SmallNorm, ScoreFlagCodes.ItemErrorOnly], Codes(Ranking.Of(Two, [Same("p", 2)], norms: alpha)));

        BenchmarkScore self = Same("p", 40) with { Role = RaterRole.Self };
        Assert.Equal([ScoreFlagCodes.OrderMayBeNoise, ScoreFlagCodes.MixedRoles, ScoreFlagCodes.SeveralSheets], Codes(Ranking.Of(Two, [self, Same("p", 50)])));
        Assert.Equal([ScoreFlagCodes.OrderMayBeNoise, ScoreFlagCodes.MixedRoles], Codes(Ranking.Of(Two, [self, Same("q", 50) with { Role = RaterRole.Peer }])));
        Assert.Equal([ScoreFlagCodes.OrderMayBeNoise], Codes(Ranking.Of(Two, [self, Same("q", 50) with { Role = RaterRole.Self }])));

        // Who is not scored takes no part in the order.
        Assert.Equal([ScoreFlagCodes.OrderMayBeNoise], Codes(Ranking.Of(Two, [self, Person("p", 2, null)])));
    }

    [Fact]
    public void Flags_CompositesOfDifferentCompetencies_AreFlagged()
    {
        ScoringPolicy policy = new() { MinimumScoredShare = 0.5 };
        BenchmarkScore whole = Person("p", 80, 40, policy);
        BenchmarkScore part = Person("q", 80, null, policy);
        Ranking ranking = Ranking.Of(Two, [whole, part]);

        Assert.Equal([ScoreFlagCodes.OrderMayBeNoise, ScoreFlagCodes.DifferentParts], Codes(ranking));
        Assert.Equal([ScoreFlagCodes.PartialComposite], ranking.People[0].Flags.Select(flag => flag.Code));
        Assert.Equal([ScoreFlagCodes.OrderMayBeNoise], Codes(Ranking.Of(Two, [part, Person("r", 10, null, policy)])));
        Assert.Equal([ScoreFlagCodes.OrderMayBeNoise], Codes(Ranking.Of(Two, [whole, part], "a")));
    }

    [Fact]
    public void Of_Nobody_IsEmpty()
    {
        Ranking ranking = Ranking.Of(Two, [], norms: Set);

        Assert.Empty(ranking.People);
        Assert.Null(ranking.PolicyHash);
        Assert.Equal(0.95, ranking.ConfidenceLevel);
    }

    [Theory]
    [InlineData("development")]
    [InlineData("Development")]
    public void Of_SheetsForDevelopment_AreRefusedAllAtOnceWithoutNames(string purpose)
    {
        BenchmarkScore[] scores =
            [Same("Ann Secret", 40) with { Purpose = purpose }, Same("q", 50) with { Purpose = "selection" }, Same("Bo Secret", 60) with { Purpose = purpose }];
        ArgumentException e = Assert.Throws<ArgumentException>("scores", () => Ranking.Of(Two, scores));

        Assert.Contains("2 problems", e.Message, StringComparison.Ordinal);
        Assert.Contains("$[0].purpose: RS0015", e.Message, StringComparison.Ordinal);
        Assert.Contains("$[2].purpose: RS0015", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", e.Message, StringComparison.Ordinal);
        Assert.Equal([1, 0, 1], Ranking.ProblemsWith(Two, scores).Select(problems => problems.Count));
    }

    [Fact]
    public void ProblemsWith_ScoresThatDoNotBelongTogether_NamesEachDifference()
    {
        BenchmarkScore first = Same("p", 40);
        (BenchmarkScore Score, string Code, string Path)[] others =
        [
            (first with { Benchmark = "large" }, ProblemCodes.OtherBenchmark, "benchmark"),
            (first with { Provenance = first.Provenance with { ScoringHash = new string('0', 64) } }, ProblemCodes.OtherScoring, "provenance.scoringHash"),
            (Person("q", 2, 2, new ScoringPolicy { MinimumRatedShare = 1 }), ProblemCodes.OtherScoring, "provenance.policyHash"),
            (first with { Competencies = [first.Competencies[1], first.Competencies[0]] }, ProblemCodes.OtherScoring, "competencies"),
            (first with { Competencies = [first.Competencies[0]] }, ProblemCodes.OtherScoring, "competencies"),
        ];
        IReadOnlyList<InputProblems> problems = Ranking.ProblemsWith(Two, [first, .. others.Select(other => other.Score)]);

        Assert.Empty(problems[0]);
        Assert.Equal(others.Select(other => (other.Code, other.Path)), problems.Skip(1).Select(found => (found.Single().Code, found.Single().Path!)));
        Assert.Throws<ArgumentException>("scores", () => Ranking.Of(Two, [first, others[2].Score]));
    }

    [Fact]
    public void Of_WrongArguments_Throws()
    {
        BenchmarkScore[] scores = [Same("p", 40), Same("q", 50)];

        Assert.Throws<ArgumentNullException>("benchmark", () => Ranking.Of(null!, scores));
        Assert.Throws<ArgumentNullException>("scores", () => Ranking.Of(Two, null!));
        Assert.Throws<ArgumentException>("scores", () => Ranking.Of(Two, [scores[0], null!]));
        Assert.Throws<ArgumentNullException>("benchmark", () => Ranking.ProblemsWith(null!, scores));
        Assert.Throws<ArgumentNullException>("scores", () => Ranking.ProblemsWith(Two, null!));
        Assert.Throws<ArgumentException>("competency", () => Ranking.Of(Two, scores, "c"));
        Assert.Throws<ArgumentException>("competency", () => Ranking.Of(Two, scores, "A"));
        Assert.Throws<ArgumentException>("norms", () => Ranking.Of(Two, scores, norms: Set with { RaterRole = RaterRole.Peer }));
        Assert.Throws<ArgumentException>("norms", () => Ranking.Of(Two, [scores[0], scores[1] with { Role = RaterRole.Peer }], norms: Set));
        Assert.All(new[] { 0.49, 1, double.NaN },
            level => Assert.Throws<ArgumentOutOfRangeException>("confidenceLevel", () => Ranking.Of(Two, scores, confidenceLevel: level)));
    }

    [Fact]
    public void Equals_SameInputs_True()
    {
        BenchmarkScore[] scores = [Same("p", 40), Same("q", 50), Person("r", 2, null)];

        Assert.Equal(Ranking.Of(Two, scores, norms: Set), Ranking.Of(Two, scores, norms: Set));
        Assert.NotEqual(Ranking.Of(Two, scores, norms: Set), Ranking.Of(Two, scores));
    }

    private static IEnumerable<string> Codes(Ranking ranking) => ranking.Flags.Select(flag => flag.Code);

    private static BenchmarkScore Same(string subject, int percent) => Person(subject, percent, percent);

    /// <summary>A person with these percent scores, which must be even.</summary>
    private static BenchmarkScore Person(string subject, int? a, int? b, ScoringPolicy? policy = null) =>
        new BenchmarkScorer(Two, policy).Score(Sheet(("a1", a / 2), ("b1", b / 2)) with { Subject = subject });
}
