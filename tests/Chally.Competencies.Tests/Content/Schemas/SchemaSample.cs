using System.Text;
using Chally.Competencies.Comparison;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Content.Schemas;

/// <summary>A file that its reader accepts, with as many members as the format has, and the reader.</summary>
/// <param name="Schema">The name of the schema.</param>
/// <param name="Json">The file.</param>
/// <param name="Problems">What the reader finds wrong with a file.</param>
internal sealed record SchemaSample(string Schema, string Json, Func<string, IReadOnlyList<InputProblem>> Problems)
{
    private const string Listens = """
        "id": "listens", "name": "Listens", "nameStatus": "inferred", "definition": { "text": "Hears people out", "sources": ["h1"] },
        "indicators": [
          { "id": "asks", "pole": "high", "text": "Asks", "sources": ["h2"], "weight": 2, "inferred": true, "caution": "Time" },
          { "id": "interrupts", "pole": "low", "text": "Interrupts" }
        ],
        "mindsetTips": [{ "id": "tip", "text": "Regard silence as room", "sources": ["h3"], "caution": "Alarm" }],
        "successTactics": [{ "id": "tactic", "text": "Repeat back" }],
        "levels": [
          { "rank": 1, "name": "Novice", "sources": ["h5"], "behaviorsInSource": 5, "behaviors": [{ "id": "nods", "text": "Nods", "sources": ["h6"] }] },
          { "rank": 2, "name": "Expert", "behaviors": [] }
        ],
        "notPublished": ["tips"], "caution": "Culture", "acceptedWarnings": [{ "code": "CC1003", "element": "asks", "reason": "One word is enough" }]
        """;

    private const string Host = """
        "id": "host", "title": "Host", "description": { "text": "Welcomes guests", "sources": ["h7"] },
        "ratingScale": { "min": 1, "max": 3, "anchors": ["never", "at times", "always"] },
        "competencies": [
          {
            "competency": "listens", "weight": 2.5, "requiredLevel": 2, "name": "Hears guests", "nameStatus": "published",
            "definition": { "text": "Hears guests out" }, "sources": ["h8"], "notPublished": ["family"]
          }
        ],
        "facts": [{ "id": "reports", "label": "Reports to", "text": "The owner", "sources": ["h9"] }],
        "notPublished": ["pay"], "acceptedWarnings": [{ "code": "CC1003", "reason": "The inn has one owner" }]
        """;

    private const string File = "\"$schema\": \"x\", \"formatVersion\": 1,";

    private const string AllInOne = $"{{{File} \"competencies\": [{{{Listens}}}], \"benchmarks\": [{{{Host}}}]}}";

    private const string Overlay = $$"""
        {
          {{File}} "overlay": "house", "baseVersion": "1.0.0",
          "changes": [
            { "element": "asks", "member": "text", "was": "Asks", "now": "Asks back" },
            { "element": "asks", "member": "weight", "was": 2, "now": 3 },
            { "element": "host/listens", "member": "weight", "was": 2.5, "now": 1 },
            { "element": "listens", "member": "level.2", "was": "Expert", "now": "Master" }
          ],
          "acceptedWarnings": [{ "code": "CC1003", "reason": "As the house says it" }]
        }
        """;

    private const string Translation = """
        {"formatVersion": 1, "overlay": "german", "language": "de-AT", "changes": [{ "element": "host", "member": "anchor.1", "was": "never", "now": "nie" }]}
        """;

    private const string Policy = """
        {
          "$schema": "policy.schema.json", "formatVersion": 1, "minimumRatedShare": 0.75, "minimumRatedPerPole": 2, "minimumScoredShare": 0.9,
          "bands": [{"name": "below", "from": 0}, {"name": "above", "from": 62.5}], "weights": {"b": 0.5, "a": 3},
          "decision": {"rule": "both", "cut": 60, "minimums": {"a": 33.3, "b": 0}}, "confidenceLevel": 0.9, "demonstratedFrom": 3,
          "minimumRatersPerRole": 5, "quality": {"missingShare": 0.1, "longstringShare": 0.2, "variability": 0.3, "acquiescenceShare": 0.4}
        }
        """;

    private const string NormSetText = """
        {
          "$schema": "norm-set.schema.json", "formatVersion": 1, "id": "norms-2026", "date": "2026-03-01", "population": "Applicants", "setting": "Interview",
          "raterRole": "directReport", "benchmark": "small", "scoringHash": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
          "weights": {"a": 2, "b": 0.5}, "n": 4,
          "competencies": {
            "a": {
              "n": 4, "mean": 55, "sd": 19.1485422, "reliability": {"value": 0.8, "kind": "alpha"},
              "frequencies": [{"score": 40, "count": 2}, {"score": 60, "count": 1}, {"score": 80, "count": 1}]
            },
            "b": {"n": 3, "mean": 50.5, "sd": 10}
          },
          "overall": {"n": 4, "mean": 60, "sd": 12.5}
        }
        """;

    private const string Sheet = """
        {
          "subject": "A. Person", "rater": "B. Person", "role": "peer", "purpose": "selection", "completed": "2026-03-01T09:30:00Z", "benchmark": "host",
          "contentVersion": "1.0.0", "presented": ["nods", "asks"], "ratings": {"asks": 3, "nods": null}, "notes": {"asks": "Asked twice"}
        }
        """;

    private static readonly Benchmark Role = On(
        1, 5, [Entry(Rated("a", High("a1"), Low("a2")), 2), Entry(Leveled("b", 3), requiredLevel: 3), Entry(Rated("c", High("c1"))), Entry(Rated("d"))]);

    private static readonly ScoringPolicy Strict = new() { MinimumScoredShare = 0.5, Decision = DecisionPolicy.Both(60, [KeyValuePair.Create("a", 75.0)]) };

    /// <summary>One scored with a decision, levels and every status of items; one without a composite.</summary>
    private static readonly BenchmarkScore[] Scores =
    [
        new BenchmarkScorer(Role, Strict).Score(SmallBenchmark.Sheet(("a1", 4), ("a2", 4), ("b1", 5), ("b2", null), ("c1", 3)) with
        {
            Rater = "B. Person", Role = RaterRole.Peer, Purpose = "selection", Completed = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(2)),
            ContentVersion = "1.0.0",
        }),
        new BenchmarkScorer(Role).Score(SmallBenchmark.Sheet(("c1", 1))),
    ];

    private static readonly NormTable Table = new() { N = 20, Mean = 50, Sd = 20, Reliability = new ScoreReliability(0.84, "alpha") };

    private static readonly ScoreWithNorms Normed = new(
        Scores[0], NormComparison.Of(Scores[0], SampleNorms.For(Role, Table, ("a", Table)) with { RaterRole = RaterRole.Peer }, 0.9, 60,
            ValueMap.Create([KeyValuePair.Create("a", 75.0)])));

    private static readonly Ranking Ranked = Ranking.Of(
        Role,
        [Scores[0], new BenchmarkScorer(Role, Strict).Score(SmallBenchmark.Sheet(("c1", 1)) with { Role = RaterRole.Peer })],
        "a",
        SampleNorms.For(Role, Table, ("a", Table)) with { RaterRole = RaterRole.Peer });

    private static readonly MultiRaterScore Combined = new MultiRaterScorer(
        new BenchmarkScorer(On(0, 10, Rated("a", High("a1")), Rated("b", High("b1"))), new ScoringPolicy { Decision = DecisionPolicy.Compensatory(50) }))
        .Score(
    [
        SmallBenchmark.Sheet(("a1", 8), ("b1", 6)) with { Role = RaterRole.Self, Purpose = "selection" },
        SmallBenchmark.Sheet(("a1", 5), ("b1", 10)) with { Rater = "x" },
        SmallBenchmark.Sheet(("a1", 4), ("b1", 10)) with { Rater = "y" },
        SmallBenchmark.Sheet(("a1", 6), ("b1", 10)) with { Rater = "z" },
        SmallBenchmark.Sheet(("a1", 1), ("b1", 2)) with { Role = RaterRole.DirectReport, Rater = "p" },
    ]);

    /// <summary>Every format that the library reads.</summary>
    public static IReadOnlyList<SchemaSample> All { get; } =
    [
        new("competency", $"{{{File}{Listens}}}", json => OfContent(json)),
        new("benchmark", $"{{{File}{Host}}}", json => OfContent(json, $"{{{File}{Listens}}}")),
        new("bundle", AllInOne, json => OfContent(json)),
        new(
            "sources",
            $$"""{{{File}} "contentVersion": "1.0.0", "documents": [{"id": "handbook", "title": "Handbook", "publisher": "The inn", "kind": "handbook", "missing": ["page 10"]}]}""",
            json => OfContent(json)),
        new("overlay", Overlay, json => OfContent(json, AllInOne)),
        new("overlay", Translation, json => OfContent(json, AllInOne)),
        new("rating-sheet", Sheet, OfSheets),
        new("rating-sheet", """[{"subject": "x", "ratings": {}}]""", OfSheets),
        new("policy", Policy, json => OfScoring(() => CompetencyJson.Read<ScoringPolicy>(json))),
        new("policy", """{"formatVersion": 1, "decision": {"rule": "compensatory", "cut": 50, "minimums": {}}}""",
            json => OfScoring(() => CompetencyJson.Read<ScoringPolicy>(json))),
        new("policy", """{"formatVersion": 1, "decision": {"rule": "conjunctive", "minimums": {"a": 50}}}""",
            json => OfScoring(() => CompetencyJson.Read<ScoringPolicy>(json))),
        new("norm-set", NormSetText, json => OfScoring(() => CompetencyJson.Read<NormSet>(json))),
        new("score", CompetencyJson.Write(Scores[0]), OfScore),
        new("score", $"[{CompetencyJson.Write(Scores[1])}]", OfScore),
        new("score-with-norms", CompetencyJson.Write(Normed with { Score = Normed.Score.WithoutItems() }), OfNormedScore),
        new("norm-comparison", CompetencyJson.Write(Normed.Norms), json => OfScoring(() => CompetencyJson.Read<NormComparison>(json))),
        new("ranking", CompetencyJson.Write(Ranked), json => OfScoring(() => CompetencyJson.Read<Ranking>(json))),
        new("ranking", CompetencyJson.Write(Ranking.Of(Role, [], "a")), json => OfScoring(() => CompetencyJson.Read<Ranking>(json))),
        new("multi-rater-score", CompetencyJson.Write(Combined), OfCombined),
    ];

    public static SchemaSample Of(string schema) => All.First(sample => sample.Schema == schema);

    private static IReadOnlyList<InputProblem> OfContent(string json, params string[] beside)
    {
        try
        {
            CompetencyCatalog.Read([.. beside.Select(text => ContentFile.FromText("beside.json", text)), ContentFile.FromText(Bundle.FileName, json)]);
            return [];
        }
        catch (CompetencyContentException e)
        {
            return e.Problems;
        }
    }

    private static IReadOnlyList<InputProblem> OfSheets(string json)
    {
        CompetencyJson.TryReadList<RatingSheet>(Encoding.UTF8.GetBytes(json), out _, out InputProblems problems);
        return problems;
    }

    private static IReadOnlyList<InputProblem> OfScore(string json) =>
        OfScoring(() => _ = IsList(json) ? CompetencyJson.ReadList<BenchmarkScore>(json) : (object)CompetencyJson.Read<BenchmarkScore>(json));

    private static IReadOnlyList<InputProblem> OfNormedScore(string json) =>
        OfScoring(() => _ = IsList(json) ? CompetencyJson.ReadList<ScoreWithNorms>(json) : (object)CompetencyJson.Read<ScoreWithNorms>(json));

    private static IReadOnlyList<InputProblem> OfCombined(string json) =>
        OfScoring(() => _ = IsList(json) ? CompetencyJson.ReadList<MultiRaterScore>(json) : (object)CompetencyJson.Read<MultiRaterScore>(json));

    private static IReadOnlyList<InputProblem> OfScoring(Action read)
    {
        try
        {
            read();
            return [];
        }
        catch (CompetencyInputException e)
        {
            return e.Problems;
        }
    }

    private static bool IsList(string json) => json.StartsWith('[');
}
