using Chally.Competencies.Comparison;
using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Development;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Input;

/// <summary>A few results in which every public type that describes its JSON stands.</summary>
public sealed class CoreSamples : IMemberSource
{
    private static readonly Benchmark Role = On(
        1, 5, [Entry(Rated("a", High("a1"), Low("a2")), 2), Entry(Leveled("b", 3), requiredLevel: 3), Entry(Rated("c", High("c1"))), Entry(Rated("d"))]);

    private static readonly BenchmarkScore Score =
        new BenchmarkScorer(Role, new ScoringPolicy { MinimumScoredShare = 0.5, Decision = DecisionPolicy.Both(60, [KeyValuePair.Create("a", 75.0)]) }).Score(
            Sheet(("a1", 4), ("a2", 5), ("b1", 5), ("b2", null),
                ("c1", 3)) with
            { Rater = "y", Role = RaterRole.Peer, Purpose = "selection", Completed = DateTimeOffset.UnixEpoch });

    private static readonly NormTable Table = new()
    {
        N = 4,
        Mean = 55,
        Sd = 19.148542155126762,
        Reliability = new ScoreReliability(0.84, "alpha"),
        Frequencies = [new(40, 2), new(60, 1), new(80, 1)],
    };

    private static readonly NormSet Set = SampleNorms.For(Role, Table, ("a", Table)) with { RaterRole = RaterRole.Peer, N = 4 };

    public static MemberSamples Samples { get; } = new(
        typeof(BenchmarkScore).Assembly,
        ScoreContext.Default,
        Repository.PathOf("tests", "Chally.Competencies.Tests", "Input", "Stored"),
        Score,
        new ScoreWithNorms(Score, NormComparison.Of(Score, Set, 0.9, 60)),
        Set,
        new ScoringPolicy
        {
            Decision = DecisionPolicy.Both(60, [KeyValuePair.Create("a", 75.0)]),
            Weights = ValueMap.Create([KeyValuePair.Create("a", 2.5)]),
            DemonstratedFrom = 3,
        },
        Sheet(("a1", 4), ("b2", null)) with { Notes = [new EvidenceNote("a1", "Asked")], Presented = ["b2", "a1"] },
        Ranking.Of(Role, [Score, Score with { Subject = "Somebody" }], "a", Set),
        new MultiRaterScorer(new BenchmarkScorer(On(0, 10, Rated("a", High("a1"))), new ScoringPolicy { Decision = DecisionPolicy.Compensatory(50) })).Score(
        [
            Sheet(("a1", 8)) with { Role = RaterRole.Self },
            Sheet(("a1", 10)) with { Rater = "p" },
            Sheet(("a1", 10)) with { Rater = "q" },
            Sheet(("a1", 10)) with { Rater = "r" },
        ]),
        PersonContrast.Of(Role, Score),
        ScoreDifference.Between(Score, Score with { Subject = "Somebody" }),
        ChangeReport.Between(Score, Score with { Subject = "Somebody" }, Set),
        BenchmarkEvidence.Of(Role, On(1, 5, Rated("a", High("a1"), Low("a2")), Rated("z", High("z1"))), Score),
        BenchmarkContrast.Between(Role, On(1, 5, [Entry(Leveled("b", 3), requiredLevel: 2), Entry(Rated("z", High("z1")))])),
        ContentContrast.Of(Role),
        DevelopmentPlan.For(Role, Score),
        CompetencyCatalog.Default.Benchmarks,
        Bundle.Read(Bundle.Complete).Benchmarks,
        CompetencyCatalog.Default.Sources,
        new ContentOverlay
        {
            Id = "house",
            BaseVersion = "1.0.0",
            Texts = [new TextOverride { Element = "asks", Member = "text", Was = "Asks", Now = "Asks back" }],
            Weights = [new WeightOverride { Element = "host/listens", Was = 2.5, Now = 1 }],
            AcceptedWarnings = [new AcceptedWarning { Code = "CC1003", Reason = "As the house says it" }],
        },
        new AcceptedWarning { Code = "CC1003", Element = "asks", Reason = "One word is enough" },
        new CompetencyItem("asks", "Asks", Pole.High, 1, 2, "Time"),
        new UnratedItem("asks", "Asks", Pole.High, ItemStatus.NotObserved),
        new UnknownNeed("a", "A", "Nothing is rated."));
}
