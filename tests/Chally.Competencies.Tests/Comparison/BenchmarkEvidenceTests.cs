using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Comparison;

public sealed class BenchmarkEvidenceTests
{
    private static readonly Benchmark Representative = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");
    private static readonly Benchmark Manager = CompetencyCatalog.Default.GetBenchmark("customer-service-manager");

    private static readonly Competency A = Rated("a", High("a1"));
    private static readonly Competency B = Rated("b", High("b1"));
    private static readonly Competency C = Rated("c", High("c1"));
    private static readonly Benchmark Here = On(0, 50, [Entry(A), Entry(B)]);

    [Fact]
    public void Of_RepresentativeForManager_IsFourOfSeven()
    {
        BenchmarkScore score = new BenchmarkScorer(Representative).Score(SheetAtKeyed(Representative, 3));
        BenchmarkEvidence evidence = BenchmarkEvidence.Of(Representative, Manager, score);

        Assert.Equal(("A. Person", Representative.Id, Manager.Id), (evidence.Subject, evidence.Here, evidence.There));
        Assert.Equal((4, 7), (evidence.Scored, evidence.Needed));
        Assert.Equal(Manager.Competencies.Select(entry => entry.Id), evidence.Competencies.Select(competency => competency.Id));
        Assert.Equal(
            ["finds-common-ground", "uses-customer-contact", "advocates-for-customers", "keeps-contact-upbeat"],
            evidence.Competencies.Where(competency => competency.Percent is not null).Select(competency => competency.Id));
        Assert.All(evidence.Competencies.Where(competency => competency.Percent is not null), competency => Assert.Equal(75, competency.Percent));
        Assert.Equal(
            ["stays-involved-in-delegated-work", "engages-others-in-learning", "learns-quickly"],
            evidence.Competencies.Where(competency => competency.Reason == "The first job does not need it, so it was not rated.")
                .Select(competency => competency.Id));
        Assert.Null(evidence.Readiness);
        Assert.Equal("4 of 7 rateable competencies scored, at least 7 needed.", evidence.ReadinessReason);
    }

    [Fact]
    public void Of_ManagerForRepresentative_IsReadyToBeReckoned()
    {
        BenchmarkScore score = new BenchmarkScorer(Manager).Score(SheetAtKeyed(Manager, 3));
        BenchmarkEvidence evidence = BenchmarkEvidence.Of(Manager, Representative, score);

        Assert.Equal((4, 4, 75, null), (evidence.Scored, evidence.Needed, evidence.Readiness, evidence.ReadinessReason));
    }

    /// <summary>a = 40, b = 90 with the weights 1 and 3 of the other role: (40 + 3·90)/4 = 77.5.</summary>
    [Fact]
    public void Readiness_AllScored_GoesByTheOtherRolesWeights()
    {
        Benchmark there = On(0, 50, [Entry(B, 3), Entry(Rated("none")), Entry(A) with { NameOverride = "Called otherwise" }]) with { Id = "other" };
        BenchmarkEvidence evidence = BenchmarkEvidence.Of(Here, there, Here.Score(("a1", 20), ("b1", 45)));

        Assert.Equal(77.5, evidence.Readiness);
        Assert.Equal((2, 2), (evidence.Scored, evidence.Needed));
        Assert.Equal([("b", 3.0, 90), ("none", 1, null), ("a", 1, 40)], evidence.Competencies.Select(one => (one.Id, one.Weight, one.Percent)));
        Assert.Equal(["Name of b", "Name of none", "Called otherwise"], evidence.Competencies.Select(one => one.Name));
        Assert.Equal([null, "The content has nothing to rate.", null], evidence.Competencies.Select(one => one.Reason));
    }

    [Fact]
    public void Of_NotScored_KeepsTheReasonOfTheScore()
    {
        BenchmarkEvidence evidence = BenchmarkEvidence.Of(Here, On(0, 50, [Entry(A), Entry(B)]) with { Id = "other" }, Here.Score(("a1", 20)));

        Assert.Equal("0 of 1 items rated, at least 1 needed.", evidence.Competencies[1].Reason);
        Assert.Equal((1, 2, null), (evidence.Scored, evidence.Needed, evidence.Readiness));
    }

    [Fact]
    public void Of_SameIdOtherwiseRated_IsNoEvidence()
    {
        BenchmarkScore score = Here.Score(("a1", 20), ("b1", 45));
        Competency[] others = [Rated("a", High("a2")), Rated("a", Low("a1")), Rated("a", High("a1", 2)), Rated("a", High("a1"), High("a2"))];

        Assert.All(others, other => Assert.Equal(
            "The two jobs use it with different items.", BenchmarkEvidence.Of(Here, On(0, 50, other) with { Id = "other" }, score).Competencies[0].Reason));
        Assert.Equal("The two jobs are rated on different ranges.",
            BenchmarkEvidence.Of(Here, On(0, 10, A) with { Id = "other" }, score).Competencies[0].Reason);
        Assert.Null(BenchmarkEvidence.Of(Here, On(0, 50, A with { Name = "Reworded" }) with { Id = "other" }, score).Competencies[0].Reason);
    }

    [Fact]
    public void Of_NothingToRateThere_HasNoReadiness()
    {
        BenchmarkEvidence evidence = BenchmarkEvidence.Of(Here, On(0, 50, Rated("none")) with { Id = "other" }, Here.Score(("a1", 20), ("b1", 45)));

        Assert.Equal((0, 0, null, "The content has nothing to rate."), (evidence.Scored, evidence.Needed, evidence.Readiness, evidence.ReadinessReason));
    }

    /// <summary>Levels 1 and 2 shown: enough where 2 is required, one short where 3 is.</summary>
    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(null, null)]
    public void Of_Levels_HasTheGapToTheOtherRolesLevel(int? required, int? gap)
    {
        Benchmark here = On(0, 1, [Entry(Leveled("c", 3), 1, 1)]);
        Benchmark there = On(0, 1, [Entry(Leveled("c", 3), 1, required)]) with { Id = "other" };
        CompetencyEvidence evidence = BenchmarkEvidence.Of(here, there, here.Score(("b1", 1), ("b2", 1), ("b3", 0))).Competencies[0];

        Assert.Equal((2, required, gap), (evidence.Level!.Achieved, evidence.Level.Required, evidence.Level.Gap));
    }

    [Property]
    public void Of_AnyBenchmarkItself_IsItsOwnComposite(ScoringCase generated)
    {
        BenchmarkScore score = generated.Score();
        BenchmarkEvidence evidence = BenchmarkEvidence.Of(generated.Benchmark, generated.Benchmark, score);

        Assert.Equal(score.Overall?.Percent, evidence.Readiness);
        Assert.Equal(score.Competencies.Select(competency => competency.Percent), evidence.Competencies.Select(competency => competency.Percent));
        Assert.Equal(evidence.Readiness is null, evidence.Scored < evidence.Needed || evidence.Needed == 0);
    }

    [Fact]
    public void Of_WrongArguments_Throws()
    {
        BenchmarkScore score = Here.Score(("a1", 20));
        Benchmark there = On(0, 50, C) with { Id = "other" };

        Assert.Throws<ArgumentNullException>(() => BenchmarkEvidence.Of(null!, there, score));
        Assert.Throws<ArgumentNullException>(() => BenchmarkEvidence.Of(Here, null!, score));
        Assert.Throws<ArgumentNullException>(() => BenchmarkEvidence.Of(Here, there, null!));
        Assert.Throws<ArgumentException>("score", () => BenchmarkEvidence.Of(there, Here, score));
        Assert.Throws<ArgumentException>("score", () => BenchmarkEvidence.Of(Here, there, score with { Competencies = [score.Competencies[0]] }));
        Assert.Equal(BenchmarkEvidence.Of(Here, there, score), BenchmarkEvidence.Of(Here, there, score));
    }
}
