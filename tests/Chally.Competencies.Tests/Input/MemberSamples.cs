using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chally.Competencies.Comparison;
using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Development;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Input;

/// <summary>Values of every public type that describes its JSON, found by going through a few results.</summary>
internal static class MemberSamples
{
    private static readonly Benchmark Role = On(
        1, 5, [Entry(Rated("a", High("a1"), Low("a2")), 2), Entry(Leveled("b", 3), requiredLevel: 3), Entry(Rated("c", High("c1"))), Entry(Rated("d"))]);

    private static readonly BenchmarkScore Score =
        new BenchmarkScorer(Role, new ScoringPolicy { MinimumScoredShare = 0.5, Decision = DecisionPolicy.Both(60, [KeyValuePair.Create("a", 75.0)]) }).Score(
            SmallBenchmark.Sheet(("a1", 4), ("a2", 5), ("b1", 5), ("b2", null), ("c1", 3)) with { Rater = "y", Role = RaterRole.Peer, Purpose = "selection", Completed = DateTimeOffset.UnixEpoch });

    private static readonly NormTable Table = new()
    {
        N = 4,
        Mean = 55,
        Sd = 19.148542155126762,
        Reliability = new ScoreReliability(0.84, "alpha"),
        Frequencies = [new(40, 2), new(60, 1), new(80, 1)],
    };

    private static readonly NormSet Set = SampleNorms.For(Role, Table, ("a", Table)) with { RaterRole = RaterRole.Peer, N = 4 };

    /// <summary>One value a type, by its name.</summary>
    public static IReadOnlyDictionary<Type, object> All { get; } = Collect(
    [
        Score,
        new ScoreWithNorms(Score, NormComparison.Of(Score, Set, 0.9, 60)),
        Set,
        new ScoringPolicy { Decision = DecisionPolicy.Both(60, [KeyValuePair.Create("a", 75.0)]), Weights = ValueMap.Create([KeyValuePair.Create("a", 2.5)]), DemonstratedFrom = 3 },
        SmallBenchmark.Sheet(("a1", 4), ("b2", null)) with { Notes = [new EvidenceNote("a1", "Asked")], Presented = ["b2", "a1"] },
        Ranking.Of(Role, [Score, Score with { Subject = "Somebody" }], "a", Set),
        new MultiRaterScorer(new BenchmarkScorer(On(0, 10, Rated("a", High("a1"))), new ScoringPolicy { Decision = DecisionPolicy.Compensatory(50) })).Score(
        [
            SmallBenchmark.Sheet(("a1", 8)) with { Role = RaterRole.Self },
            SmallBenchmark.Sheet(("a1", 10)) with { Rater = "p" },
            SmallBenchmark.Sheet(("a1", 10)) with { Rater = "q" },
            SmallBenchmark.Sheet(("a1", 10)) with { Rater = "r" },
        ]),
        PersonContrast.Of(Role, Score),
        ScoreDifference.Between(Score, Score with { Subject = "Somebody" }),
        ChangeReport.Between(Score, Score with { Subject = "Somebody" }, Set),
        BenchmarkEvidence.Of(Role, On(1, 5, Rated("a", High("a1"), Low("a2")), Rated("z", High("z1"))), Score),
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
        new UnknownNeed("a", "A", "Nothing is rated."),
    ]);

    public static string Write(object value) => (string)typeof(CompetencyJson).GetMethods()
        .Single(method => method.Name == nameof(CompetencyJson.Write) && method.ReturnType == typeof(string)).MakeGenericMethod(value.GetType()).Invoke(null, [value, false])!;

    /// <summary>A JSON text with the values and the order of members, however it is written.</summary>
    public static string Canonical(string json) => JsonNode.Parse(json)!.ToJsonString(JsonSerializerOptions.Default);

    private static Dictionary<Type, object> Collect(object[] roots)
    {
        Dictionary<Type, object> found = [];
        foreach (object root in roots)
        {
            Visit(root, found);
        }

        return found;
    }

    /// <summary>Keeps of each type the value that writes the most.</summary>
    private static void Visit(object? value, Dictionary<Type, object> found)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } or { Namespace: null })
        {
            return;
        }

        if (value is IEnumerable elements)
        {
            foreach (object? element in elements)
            {
                Visit(element is not null && element.GetType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
                    ? pair.GetProperty("Value")!.GetValue(element) : element, found);
            }

            return;
        }

        if (value.GetType().Assembly != typeof(BenchmarkScore).Assembly)
        {
            return;
        }

        if (MemberTypes.Public.Contains(value.GetType()) && (!found.TryGetValue(value.GetType(), out object? other) || Write(value).Length > Write(other).Length))
        {
            found[value.GetType()] = value;
        }

        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            Visit(property.GetValue(value), found);
        }
    }
}
