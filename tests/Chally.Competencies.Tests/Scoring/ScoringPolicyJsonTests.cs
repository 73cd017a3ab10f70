using System.Text;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Scoring;

public sealed class ScoringPolicyJsonTests
{
    private const string Whole = """
        {
          "$schema": "policy.schema.json",
          "formatVersion": 1,
          "minimumRatedShare": 0.75,
          "minimumRatedPerPole": 2,
          "minimumScoredShare": 0.9,
          "bands": [{"name": "below", "from": 0}, {"name": "above", "from": 62.5}],
          "weights": {"b": 0.5, "a": 3},
          "decision": {"rule": "both", "cut": 60, "minimums": {"a": 33.3, "b": 0}},
          "confidenceLevel": 0.9,
          "demonstratedFrom": 3,
          "minimumRatersPerRole": 5,
          "quality": {"missingShare": 0.1, "longstringShare": 0.2, "variability": 0.3, "acquiescenceShare": 0.4}
        }
        """;

    private static readonly ScoringPolicy Expected = new()
    {
        MinimumRatedShare = 0.75,
        MinimumRatedPerPole = 2,
        MinimumScoredShare = 0.9,
        Bands = new BandScheme([new Band("below", 0), new Band("above", 62.5)]),
        Weights = ValueMap.Create(new Dictionary<string, double> { ["a"] = 3, ["b"] = 0.5 }),
        Decision = DecisionPolicy.Both(60, new Dictionary<string, double> { ["a"] = 33.3, ["b"] = 0 }),
        ConfidenceLevel = 0.9,
        DemonstratedFrom = 3,
        MinimumRatersPerRole = 5,
        Quality = new QualityThresholds { MissingShare = 0.1, LongstringShare = 0.2, Variability = 0.3, AcquiescenceShare = 0.4 },
    };

    private static readonly Gen<double> Shares = Gen.Choose(0, 1_000).Select(thousandths => thousandths / 1_000.0);

    private static readonly Gen<double> Points = Gen.Choose(0, int.MaxValue).Select(number => 100.0 * number / int.MaxValue);

    private static readonly Gen<DecisionPolicy?> Decisions =
        from cut in Points
        from minimums in MapOf(Points)
        from rule in Gen.Choose(0, 3)
        select rule == 0 ? null
            : rule == 1 || minimums.Count == 0 ? DecisionPolicy.Compensatory(cut)
            : rule == 2 ? DecisionPolicy.Conjunctive(minimums) : DecisionPolicy.Both(cut, minimums);

    internal static readonly Gen<ScoringPolicy> Policies =
        from shares in Shares.ArrayOf(5)
        from perPole in Gen.Choose(0, 9)
        from cuts in Points.ArrayOf(3)
        from weights in MapOf(Gen.Choose(1, 1_000).Select(tenths => tenths / 10.0))
        from decision in Decisions
        from demonstrated in Gen.Choose(0, 5)
        from raters in Gen.Choose(1, 9)
        from variability in Points
        let rising = cuts.Where(cut => cut > 1).Select(cut => Math.Round(cut, 3)).Distinct().Order()
        select new ScoringPolicy
        {
            MinimumRatedShare = shares[0],
            MinimumRatedPerPole = perPole,
            MinimumScoredShare = shares[1],
            Bands = BandsFrom(rising),
            Weights = weights,
            Decision = decision,
            ConfidenceLevel = 0.5 + (0.4 * shares[0]),
            DemonstratedFrom = demonstrated == 0 ? null : demonstrated,
            MinimumRatersPerRole = raters,
            Quality = new QualityThresholds { MissingShare = shares[2], LongstringShare = shares[3], Variability = variability, AcquiescenceShare = shares[4] },
        };

    [Fact]
    public void Read_EveryMember_IsThatPolicy() => Assert.Equal(Expected, CompetencyJson.Read<ScoringPolicy>(Whole));

    [Fact]
    public void Read_OnlyTheFormatVersion_IsTheDefault() => Assert.Equal(ScoringPolicy.Default, CompetencyJson.Read<ScoringPolicy>("""{"formatVersion": 1}"""));

    [Fact]
    public void Read_SomeOfQuality_KeepsTheOtherDefaults() => Assert.Equal(
        new QualityThresholds { Variability = 0.2 }, CompetencyJson.Read<ScoringPolicy>("""{"formatVersion": 1, "quality": {"variability": 0.2}}""").Quality);

    [Fact]
    public void Write_AnyPolicy_ReadsBackEqualWithTheSameHash() => Holds.ForAll(Arb.From(Policies), policy =>
    {
        ScoringPolicy read = CompetencyJson.Read<ScoringPolicy>(CompetencyJson.Write(policy));

        Assert.Equal(policy, read);
        Assert.Equal(policy.ComputeHash(), read.ComputeHash());
    });

    [Fact]
    public void Read_Stream_PassesOverTheMarkAndLeavesItOpen()
    {
        using MemoryStream stream = new([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Whole)]);

        Assert.Equal(Expected, CompetencyJson.Read<ScoringPolicy>(stream));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Read_TooLarge_IsRefused()
    {
        using MemoryStream stream = new(new byte[1024 * 1024 + 1]);

        Assert.Contains("at most 1048576 bytes", Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<ScoringPolicy>(stream)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("{}", "$")]
    [InlineData("""{"formatVersion": 2}""", "$.formatVersion")]
    [InlineData("""{"formatVersion": "1"}""", "$.formatVersion")]
    [InlineData("""{"formatVersion": 1, "cut": 60}""", "$.cut")]
    [InlineData("""{"formatVersion": 1, "formatVersion": 1}""", "$.formatVersion")]
    [InlineData("""{"formatVersion": 1, "minimumRatedShare": 1.1}""", "$.minimumRatedShare")]
    [InlineData("""{"formatVersion": 1, "minimumRatedShare": "0.5"}""", "$.minimumRatedShare")]
    [InlineData("""{"formatVersion": 1, "minimumRatedShare": null}""", "$.minimumRatedShare")]
    [InlineData("""{"formatVersion": 1, "minimumRatedShare": 1e999}""", "$.minimumRatedShare")]
    [InlineData("""{"formatVersion": 1, "minimumRatedPerPole": -1}""", "$.minimumRatedPerPole")]
    [InlineData("""{"formatVersion": 1, "minimumScoredShare": -0.1}""", "$.minimumScoredShare")]
    [InlineData("""{"formatVersion": 1, "bands": []}""", "$.bands")]
    [InlineData("""{"formatVersion": 1, "bands": [{"name": "a", "from": 1}]}""", "$.bands")]
    [InlineData("""{"formatVersion": 1, "bands": [{"name": "a", "from": 0}, {"name": "a", "from": 1}]}""", "$.bands")]
    [InlineData("""{"formatVersion": 1, "bands": [{"name": "a", "from": 0}, {"name": "b", "from": 0}]}""", "$.bands")]
    [InlineData("""{"formatVersion": 1, "bands": [{"name": "a", "from": 0}, {"name": "b", "from": 101}]}""", "$.bands[1].from")]
    [InlineData("""{"formatVersion": 1, "bands": [{"name": "a"}]}""", "$.bands[0]")]
    [InlineData("""{"formatVersion": 1, "weights": []}""", "$.weights")]
    [InlineData("""{"formatVersion": 1, "weights": {"a": 0}}""", "$.weights.a")]
    [InlineData("""{"formatVersion": 1, "weights": {"a": 1e-300}}""", "$.weights.a")]
    [InlineData("""{"formatVersion": 1, "weights": {"a": "1"}}""", "$.weights.a")]
    [InlineData("""{"formatVersion": 1, "weights": {"a": 1, "a": 1}}""", "$.weights.a")]
    [InlineData("""{"formatVersion": 1, "weights": {"Not Kebab": 1}}""", "$.weights.Not Kebab")]
    [InlineData("""{"formatVersion": 1, "weights": {"\ud800": 1}}""", "$.weights")]
    [InlineData("""{"formatVersion": 1, "decision": "both"}""", "$.decision")]
    [InlineData("""{"formatVersion": 1, "decision": {"cut": 60}}""", "$.decision")]
    [InlineData("""{"formatVersion": 1, "decision": {"rule": "strict"}}""", "$.decision.rule")]
    [InlineData("""{"formatVersion": 1, "decision": {"rule": "compensatory"}}""", "$.decision.cut")]
    [InlineData("""{"formatVersion": 1, "decision": {"rule": "compensatory", "cut": 101}}""", "$.decision.cut")]
    [InlineData("""{"formatVersion": 1, "decision": {"rule": "compensatory", "cut": 1, "minimums": {"a": 1}}}""", "$.decision.minimums")]
    [InlineData("""{"formatVersion": 1, "decision": {"rule": "conjunctive"}}""", "$.decision.minimums")]
    [InlineData("""{"formatVersion": 1, "decision": {"rule": "conjunctive", "cut": 1, "minimums": {"a": 1}}}""", "$.decision.cut")]
    [InlineData("""{"formatVersion": 1, "decision": {"rule": "both", "cut": 1, "minimums": {"a": -1}}}""", "$.decision.minimums.a")]
    [InlineData("""{"formatVersion": 1, "decision": {"rule": "both", "minimums": {"a": 1}}}""", "$.decision.cut")]
    [InlineData("""{"formatVersion": 1, "confidenceLevel": 1}""", "$.confidenceLevel")]
    [InlineData("""{"formatVersion": 1, "confidenceLevel": 0.4}""", "$.confidenceLevel")]
    [InlineData("""{"formatVersion": 1, "demonstratedFrom": -1}""", "$.demonstratedFrom")]
    [InlineData("""{"formatVersion": 1, "demonstratedFrom": 1.5}""", "$.demonstratedFrom")]
    [InlineData("""{"formatVersion": 1, "minimumRatersPerRole": 0}""", "$.minimumRatersPerRole")]
    [InlineData("""{"formatVersion": 1, "quality": 1}""", "$.quality")]
    [InlineData("""{"formatVersion": 1, "quality": {"missingShare": 2}}""", "$.quality.missingShare")]
    [InlineData("""{"formatVersion": 1, "quality": {"longstring": 2}}""", "$.quality.longstring")]
    [InlineData("""{"formatVersion": 1, "quality": {"variability": 101}}""", "$.quality.variability")]
    public void Read_BrokenPolicy_NamesThePlace(string json, string? path)
    {
        CompetencyInputException e =
            Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<ScoringPolicy>(json, new JsonReadOptions { Source = "policy.json" }));

        Assert.Contains(path, e.Problems.Select(problem => problem.Path));
        Assert.All(e.Problems, problem => Assert.Equal("policy.json", problem.Source));
    }

    [Fact]
    public void Read_SeveralProblems_ListsAllAtOnce()
    {
        CompetencyInputException e = Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<ScoringPolicy>(
            """{"formatVersion": 1, "minimumRatedShare": 2, "weights": {"a": -1}, "decision": {"rule": "both"}, "extra": 1}"""));

        Assert.Equal(
            ["$.minimumRatedShare", "$.weights.a", "$.decision.cut", "$.decision.minimums", "$.extra"], e.Problems.Select(problem => problem.Path!));
    }

    [Fact]
    public void Read_MapWithTooManyMembers_IsRefused()
    {
        string members = string.Join(',', Enumerable.Range(0, 1_001).Select(place => $"\"a{place}\":1"));

        CompetencyInputException e =
            Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<ScoringPolicy>($"{{\"formatVersion\":1,\"weights\":{{{members}}}}}"));
        Assert.Equal("$.weights", Assert.Single(e.Problems).Path);
    }

    [Fact]
    public void ReadWrite_Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Read<ScoringPolicy>((string)null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Read<ScoringPolicy>((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write<ScoringPolicy>(null!));
    }

    private static BandScheme BandsFrom(IEnumerable<double> rising) =>
        new([new Band("b", 0), .. rising.Select((start, place) => new Band($"b\"{place} é", start))]);

    private static Gen<ValueMap<double>> MapOf(Gen<double> values) =>
        from ids in Gen.Elements("a", "b", "c-d", "e1").ListOf()
        from entries in Gen.CollectToArray(ids.Distinct(), id => values.Select(value => KeyValuePair.Create(id, value)))
        select ValueMap.Create(entries);
}
