using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class DecisionTests
{
    private static readonly Benchmark Two = On(1, 5, Rated("a", High("a1")), Rated("b", High("b1")));

    /// <summary>a: 100·4/4 = 100; b: 100·1/4 = 25; composite (100 + 25)/2 = 62.5.</summary>
    [Theory]
    [InlineData(62.5, DecisionOutcome.Reached)]
    [InlineData(62.500000000001, DecisionOutcome.Reached)]
    [InlineData(62.6, DecisionOutcome.NotReached)]
    public void Compensatory_Cut_IsReachedWhenEqualAfterRounding(double cut, DecisionOutcome outcome)
    {
        RuleOutcome decision = Decide(DecisionPolicy.Compensatory(cut), 2);

        Assert.Equal((outcome, DecisionRule.Compensatory), (decision.Outcome, decision.Rule));
        Assert.Equal(outcome == DecisionOutcome.Reached ? [] : ["The composite has 62.5 scale points; 62.6 are needed."], decision.Reasons);
    }

    [Theory]
    [InlineData(100, 25, DecisionOutcome.Reached)]
    [InlineData(0, 26, DecisionOutcome.NotReached)]
    public void Conjunctive_EachMinimum_MustBeReached(double a, double b, DecisionOutcome outcome)
    {
        RuleOutcome decision = Decide(DecisionPolicy.Conjunctive(Minimums(a, b)), 2);

        Assert.Equal((outcome, DecisionRule.Conjunctive), (decision.Outcome, decision.Rule));
        Assert.Equal(outcome == DecisionOutcome.Reached ? [] : ["Competency 'b' has 25 scale points; 26 are needed."], decision.Reasons);
    }

    [Theory]
    [InlineData(62.5, 25, DecisionOutcome.Reached, 0)]
    [InlineData(63, 25, DecisionOutcome.NotReached, 1)]
    [InlineData(62.5, 26, DecisionOutcome.NotReached, 1)]
    [InlineData(63, 26, DecisionOutcome.NotReached, 2)]
    public void Both_CutAndMinimums_MustBeReached(double cut, double b, DecisionOutcome outcome, int reasons)
    {
        RuleOutcome decision = Decide(DecisionPolicy.Both(cut, Minimums(0, b)), 2);

        Assert.Equal((outcome, DecisionRule.Both, reasons), (decision.Outcome, decision.Rule, decision.Reasons.Count));
    }

    [Fact]
    public void NeededScore_Missing_IsUndeterminedAndNeverFailed()
    {
        RuleOutcome cut = Decide(DecisionPolicy.Compensatory(0), null);
        RuleOutcome minimums = Decide(DecisionPolicy.Conjunctive(Minimums(100, 0)), null, ratingOfA: 1);

        Assert.Equal(DecisionOutcome.Undetermined, cut.Outcome);
        Assert.Equal(["The composite is not scored; 0 scale points are needed."], cut.Reasons);
        Assert.Equal(DecisionOutcome.Undetermined, minimums.Outcome);
        Assert.Equal(
            ["Competency 'b' is not scored; 0 scale points are needed.", "Competency 'a' has 0 scale points; 100 are needed."], minimums.Reasons);
    }

    [Fact]
    public void UnneededScore_Missing_DoesNotMatter() => Assert.Equal(
        DecisionOutcome.Reached, Decide(DecisionPolicy.Conjunctive(new Dictionary<string, double> { ["a"] = 100 }), null).Outcome);

    [Theory]
    [InlineData("development", true)]
    [InlineData("Development", true)]
    [InlineData("selection", false)]
    [InlineData(null, false)]
    public void SheetForDevelopment_GetsAFlagInsteadOfADecision(string? purpose, bool isRefused)
    {
        BenchmarkScorer scorer = new(Two, new ScoringPolicy { Decision = DecisionPolicy.Compensatory(1) });
        BenchmarkScore score = scorer.Score(Sheet(("a1", 5), ("b1", 2)) with { Purpose = purpose });

        Assert.Equal(isRefused, score.RuleOutcome is null);
        Assert.Equal(isRefused ? [ScoreFlagCodes.DecisionRefused] : [], score.Flags.Select(flag => flag.Code));
    }

    [Fact]
    public void PolicyWithoutRule_GivesNeitherDecisionNorFlag()
    {
        BenchmarkScore score = new BenchmarkScorer(Two).Score(Sheet(("a1", 5), ("b1", 2)) with { Purpose = "development" });

        Assert.Null(score.RuleOutcome);
        Assert.Empty(score.Flags);
    }

    [Property]
    public void AnyCase_Outcome_AgreesWithTheScores(ScoringCase generated)
    {
        Dictionary<string, double> minimums = generated.Benchmark.Competencies.ToDictionary(entry => entry.Id, _ => 50.0);
        BenchmarkScore score = generated.Score(new ScoringPolicy { MinimumScoredShare = 0, Decision = DecisionPolicy.Both(60, minimums) });
        double?[] needed = [score.Overall?.Percent - 10, .. score.Competencies.Select(competency => competency.Percent)];

        DecisionOutcome expected = needed.Any(percent => percent is null) ? DecisionOutcome.Undetermined
            : needed.All(percent => percent >= 50 - 1e-10) ? DecisionOutcome.Reached : DecisionOutcome.NotReached;
        Assert.Equal(expected, score.RuleOutcome!.Outcome);
        Assert.Equal(expected == DecisionOutcome.Reached, score.RuleOutcome.Reasons.Count == 0);
    }

    private static Dictionary<string, double> Minimums(double a, double b) => new() { ["a"] = a, ["b"] = b };

    private static RuleOutcome Decide(DecisionPolicy policy, int? ratingOfB, int ratingOfA = 5) =>
        Two.Score(new ScoringPolicy { Decision = policy }, ("a1", ratingOfA), ("b1", ratingOfB)).RuleOutcome!;
}
