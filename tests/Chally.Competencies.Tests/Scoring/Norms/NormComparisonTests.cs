using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring.Norms;

public sealed class NormComparisonTests
{
    private static readonly Benchmark Three = On(1, 5, [Entry(Rated("a", High("a1")), 3), Entry(Rated("b", Low("b1"))), Entry(Rated("c", High("c1")))]);
    private static readonly ScoringPolicy Lenient = new() { MinimumScoredShare = 0.5 };
    private static readonly NormTable Table = new() { N = 250, Mean = 50, Sd = 20, Reliability = new ScoreReliability(0.84, "retest") };
    private static readonly NormSet Set = SampleNorms.For(Three, Table, ("a", Table with { Mean = 60 }), ("c", Table));

    [Fact]
    public void Of_Score_IsByCompetencyInBenchmarkOrder()
    {
        // a = 75, b = 75, c not scored; composite (3·75 + 75)/4 = 75
        NormComparison comparison = NormComparison.Of(Three.Score(Lenient, ("a1", 4), ("b1", 2)), Set, overallCut: 80);

        Assert.Equal("norms-2026", comparison.NormSet);
        Assert.Equal(["a", "b", "c"], comparison.Competencies.Select(competency => competency.Id));
        Assert.Equal((0.75, null), (comparison.Competencies[0].Normed!.Z, comparison.Competencies[0].Reason));
        Assert.Null(comparison.Competencies[0].Normed!.StraddlesCut);
        Assert.Equal((null, "The norm set has no table for this score."), (comparison.Competencies[1].Normed, comparison.Competencies[1].Reason));
        Assert.Null(comparison.Competencies[2].Normed);
        Assert.Equal("0 of 1 items rated, at least 1 needed.", comparison.Competencies[2].Reason);
        Assert.Equal((1.25, 62.5, 8, 8, true),
            (comparison.Overall!.Z, comparison.Overall.T, comparison.Overall.Sten, comparison.Overall.Stanine, comparison.Overall.StraddlesCut));
        Assert.Equal(0.95, comparison.Overall.Interval!.Level);
        Assert.Null(comparison.OverallReason);

        // The norms are of composites of all competencies, and a retest does not say what the error of this one is.
        Assert.Equal([ScoreFlagCodes.ErrorOfWholeSheet, ScoreFlagCodes.PartialComposite], comparison.Overall.Flags.Select(flag => flag.Code));
    }

    /// <summary>SEM = 20·√0.16 = 8, so that the intervals are 75 ± 15.68 and 0 ± 15.68.</summary>
    [Theory]
    [InlineData(60.0, true)]
    [InlineData(90.6, true)]
    [InlineData(59.0, false)]
    [InlineData(91.0, false)]
    public void Of_Minimum_StraddlesWhereTheIntervalHoldsIt(double minimum, bool straddles)
    {
        ValueMap<double> minimums = ValueMap.Create([KeyValuePair.Create("a", minimum), KeyValuePair.Create("b", minimum)]);
        NormComparison comparison = NormComparison.Of(Three.Score(("a1", 4), ("b1", 2), ("c1", 1)), Set, minimums: minimums);

        Assert.Equal(straddles, comparison.Competencies[0].Normed!.StraddlesCut);
        Assert.Null(comparison.Competencies[1].Normed);
        Assert.Null(comparison.Competencies[2].Normed!.StraddlesCut);
        Assert.Null(comparison.Overall!.StraddlesCut);
    }

    [Fact]
    public void Of_SheetForDevelopment_IsHeldToNoCut()
    {
        ScoringPolicy policy = new() { ConfidenceLevel = 0.9, Decision = DecisionPolicy.Both(70, [KeyValuePair.Create("a", 70.0)]) };
        BenchmarkScore score = new BenchmarkScorer(Three, policy).Score(Sheet(("a1", 4), ("b1", 2), ("c1", 3)) with { Purpose = "development" });

        NormComparison comparison = NormComparison.Of(score, Set, policy);
        Assert.Equal(NormComparison.Of(score, Set, 0.9), comparison);
        Assert.Equal((null, null), (comparison.Overall!.StraddlesCut, comparison.Competencies[0].Normed!.StraddlesCut));
        Assert.Throws<ArgumentException>("score", () => NormComparison.Of(score, Set, overallCut: 70));
        Assert.Throws<ArgumentException>("score", () => NormComparison.Of(score, Set, minimums: policy.Decision!.Minimums));
    }

    [Fact]
    public void Of_Policy_TakesItsLevelCutAndMinimums()
    {
        ScoringPolicy policy = new() { ConfidenceLevel = 0.9, Decision = DecisionPolicy.Both(70, [KeyValuePair.Create("a", 70.0)]) };
        BenchmarkScore score = Three.Score(policy, ("a1", 4), ("b1", 2), ("c1", 3));

        Assert.Equal(NormComparison.Of(score, Set, 0.9, 70, policy.Decision!.Minimums), NormComparison.Of(score, Set, policy));
        Assert.True(NormComparison.Of(score, Set, policy).Competencies[0].Normed!.StraddlesCut);
        Assert.True(NormComparison.Of(score, Set, policy).Overall!.StraddlesCut);
        Assert.Throws<ArgumentException>("policy", () => NormComparison.Of(score, Set, ScoringPolicy.Default));

        // Without weights of its own the norm set's composite has the benchmark's, which are not those of this policy.
        ScoringPolicy reweighted = new() { Weights = ValueMap.Create([KeyValuePair.Create("a", 100.0)]) };
        BenchmarkScore other = Three.Score(reweighted, ("a1", 4), ("b1", 2), ("c1", 3));
        ArgumentException e = Assert.Throws<ArgumentException>("norms", () => NormComparison.Of(other, Set, reweighted));
        Assert.Contains("must state the weights", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("policy", () => NormComparison.Of(score, Set, (ScoringPolicy)null!));
        Assert.Throws<ArgumentNullException>("score", () => NormComparison.Of(null!, Set, policy));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    [InlineData(double.NaN)]
    public void Of_MinimumOutside_Throws(double minimum) => Assert.Throws<ArgumentOutOfRangeException>(
        "minimums", () => NormComparison.Of(Three.Score(("a1", 4)), Set, minimums: ValueMap.Create([KeyValuePair.Create("b", minimum)])));

    [Fact]
    public void Of_NoComposite_IsNullWithReason()
    {
        BenchmarkScore partial = Three.Score(("a1", 4));
        BenchmarkScore whole = Three.Score(("a1", 4), ("b1", 2), ("c1", 3));

        Assert.Equal((null, partial.OverallReason), (NormComparison.Of(partial, Set).Overall, NormComparison.Of(partial, Set).OverallReason));
        Assert.Equal("The norm set has no table for this score.", NormComparison.Of(whole, Set with { Overall = null }).OverallReason);
        Assert.Empty(NormComparison.Of(whole, Set).Overall!.Flags);
    }

    [Fact]
    public void Of_ConfidenceLevel_IsThatOfTheIntervals()
    {
        BenchmarkScore score = Three.Score(("a1", 4), ("b1", 2), ("c1", 3));
        ScoreInterval narrow = NormComparison.Of(score, Set, 0.9).Competencies[0].Normed!.Interval!;
        ScoreInterval wide = NormComparison.Of(score, Set, 0.99).Competencies[0].Normed!.Interval!;

        Assert.Equal((0.9, 0.99), (narrow.Level, wide.Level));
        Assert.Equal(75 + (2.5758293035489004 * 8), wide.Upper, 1e-11);
        Assert.True(wide.Lower < narrow.Lower && narrow.Upper < wide.Upper);
    }

    [Theory]
    [InlineData(0.49, null)]
    [InlineData(1.0, null)]
    [InlineData(double.NaN, null)]
    [InlineData(0.95, -1.0)]
    [InlineData(0.95, double.NaN)]
    public void Of_LevelOrCutOutside_Throws(double level, double? cut) => Assert.Throws<ArgumentOutOfRangeException>(
        cut is null ? "confidenceLevel" : "overallCut", () => NormComparison.Of(Three.Score(("a1", 4)), Set, level, cut));

    [Fact]
    public void Of_OtherOrigin_SaysWhich()
    {
        BenchmarkScore score = Three.Score(("a1", 4));
        string other = new('0', 64);

        AssertRefused(score, Set with { Benchmark = "other" }, "benchmark", "the benchmark of the norm set", "another one");
        AssertRefused(score, Set with { ScoringHash = other }, "scoringHash", "the scoring hash of the norm set", "another one");
        AssertRefused(score, Set with { RaterRole = RaterRole.Peer }, "raterRole", "'peer'", "'not stated'");
        AssertRefused(score with { Role = RaterRole.Self }, Set, "raterRole", "'not stated'", "'self'");
        AssertRefused(score with { Role = RaterRole.Self }, Set with { RaterRole = RaterRole.DirectReport }, "raterRole", "'directReport'", "'self'");
        AssertRefused(score, SampleNorms.For(Three, null, ("d", Table)), "competencies.#1", "a competency of the score", "another id");
        Assert.Empty(NormComparison.ProblemsOf(score with { Role = RaterRole.Peer }, Set with { RaterRole = RaterRole.Peer }));
        Assert.Equal(3, NormComparison.ProblemsOf(score, Set with { Benchmark = "other", ScoringHash = other, RaterRole = RaterRole.Self }).Count);
    }

    [Fact]
    public void Of_Weights_MustGiveTheComposite()
    {
        // a = 75, b = 75, c = 0: (3·75 + 75 + 0)/5 = 60; with equal weights 50
        BenchmarkScore score = Three.Score(("a1", 4), ("b1", 2), ("c1", 1));

        Assert.Equal(60, score.Overall!.Percent);
        Assert.Equal(0.5, NormComparison.Of(score, Weighted(("a", 6), ("b", 2), ("c", 2))).Overall!.Z);
        AssertRefused(score, Weighted(("a", 1), ("b", 1), ("c", 1)), "weights", "50", "60");
        AssertRefused(score, Weighted(("a", 3), ("b", 1)), "weights", "a weight for each competency of the composite", "none");
        Assert.NotNull(NormComparison.Of(score, Weighted(("a", 1), ("b", 1), ("c", 1)) with { Overall = null }).Competencies[0].Normed);

        static NormSet Weighted(params IEnumerable<(string Id, double Weight)> weights) =>
            Set with { Weights = ValueMap.Create(weights.Select(pair => KeyValuePair.Create(pair.Id, pair.Weight))) };
    }

    [Fact]
    public void Of_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => NormComparison.Of(null!, Set));
        Assert.Throws<ArgumentNullException>(() => NormComparison.Of(Three.Score(), null!));
        Assert.Throws<ArgumentNullException>(() => NormComparison.ProblemsOf(null!, Set));
        Assert.Throws<ArgumentNullException>(() => NormComparison.ProblemsOf(Three.Score(), null!));
    }

    [Fact]
    public void Equals_SameInputs_True()
    {
        BenchmarkScore score = Three.Score(("a1", 4), ("b1", 2), ("c1", 1));

        Assert.Equal(NormComparison.Of(score, Set), NormComparison.Of(score, Set));
        Assert.NotEqual(NormComparison.Of(score, Set), NormComparison.Of(score, Set, 0.9));
    }

    private static void AssertRefused(BenchmarkScore score, NormSet norms, string member, string expected, string found)
    {
        InputProblem problem = Assert.Single(NormComparison.ProblemsOf(score, norms));
        ArgumentException e = Assert.Throws<ArgumentException>("norms", () => NormComparison.Of(score, norms));

        Assert.Equal((ProblemCodes.NormMismatch, member), (problem.Code, problem.Path));
        Assert.Contains(expected, problem.Expected, StringComparison.Ordinal);
        Assert.Contains(found, problem.Found, StringComparison.Ordinal);
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
        Assert.Contains(found, e.Message, StringComparison.Ordinal);
    }
}
