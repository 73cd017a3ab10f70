using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring.Norms;

public sealed class ScoreWithNormsJsonTests
{
    private static readonly Benchmark Three = On(1, 5, Rated("a", High("a1")), Rated("b", High("b1")), Rated("c", High("c1")));
    private static readonly NormTable Table = new() { N = 50, Mean = 50, Sd = 20, Reliability = new ScoreReliability(0.84, "alpha") };
    private static readonly ScoringPolicy Policy = new() { MinimumScoredShare = 0.5, Decision = DecisionPolicy.Both(60, [KeyValuePair.Create("a", 75.0)]) };

    /// <summary>a: 75 with an interval and a minimum; b: no table; c: not scored.</summary>
    private static readonly ScoreWithNorms Sample = Of(Three.Score(Policy, ("a1", 4), ("b1", 2)), SampleNorms.For(Three, Table, ("a", Table), ("c", Table)));

    [Fact]
    public void Read_WhatWasWritten_IsEqual()
    {
        Assert.Equal(Sample, CompetencyJson.Read<ScoreWithNorms>(CompetencyJson.Write(Sample)));
        Assert.Equal(Sample.Norms, CompetencyJson.Read<NormComparison>(CompetencyJson.Write(Sample.Norms)));
        Assert.Equal([Sample, Sample], CompetencyJson.ReadList<ScoreWithNorms>($"[{CompetencyJson.Write(Sample)},{CompetencyJson.Write(Sample)}]"));
        Assert.Empty(
            CompetencyJson.Read<ScoreWithNorms>(CompetencyJson.Write(Sample with { Score = Sample.Score.WithoutItems() })).Score.Competencies[0].Items);
    }

    [Fact]
    public void Read_AnyScoreWithAnyNorms_IsEqual() => Holds.ForAll(
        (from scored in SheetGenerators.CasesWithContext.Generator
         from tables in SampleNorms.AnyTables.Generator.ListOf()
         from overall in SampleNorms.AnyTables.Generator.OrNull()
         select (scored, tables, overall)).ToArbitrary(),
        any =>
        {
            Benchmark benchmark = any.scored.Benchmark;
            NormSet norms = SampleNorms.For(benchmark, any.overall, benchmark.Competencies.Zip(any.tables, (entry, table) => (entry.Id, table)));
            ValueMap<double> minimums = ValueMap.Create(benchmark.Competencies.Select(entry => KeyValuePair.Create(entry.Id, 50.0)));
            BenchmarkScore score = any.scored.Score();
            NormSet fitting = norms with { RaterRole = score.Role };
            ScoreWithNorms normed = new(
                score, any.scored.Sheet.IsForDevelopment ? NormComparison.Of(score, fitting, 0.9) : NormComparison.Of(score, fitting, 0.9, 50, minimums));

            Assert.Equal(normed, CompetencyJson.Read<ScoreWithNorms>(CompetencyJson.Write(normed)));
        });

    [Theory]
    [InlineData("norms", "null", "$.norms")]
    [InlineData("norms/normSet", "\"A B\"", "$.norms.normSet")]
    [InlineData("norms/extra", "1", "$.norms.#4")]
    [InlineData("norms/overall", "null", "$.norms.overall")]
    [InlineData("norms/competencies", "[]", "$.norms")]
    [InlineData("norms/competencies/0/id", "\"b\"", "$.norms")]
    [InlineData("norms/competencies/0/percentileRank", "100.5", "$.norms.competencies[0].percentileRank")]
    [InlineData("norms/competencies/0/z", "1", "$.norms.competencies[0].t")]
    [InlineData("norms/competencies/0/z", "null", "$.norms.competencies[0].sten")]
    [InlineData("norms/competencies/0/sten", "4", "$.norms.competencies[0].sten")]
    [InlineData("norms/competencies/0/stanine", "4", "$.norms.competencies[0].stanine")]
    [InlineData("norms/competencies/0/sem", "-1", "$.norms.competencies[0].sem")]
    [InlineData("norms/competencies/0/interval", "null", "$.norms.competencies[0].interval")]
    [InlineData("norms/competencies/0/interval/upper", "-1", "$.norms.competencies[0].interval.upper")]
    [InlineData("norms/competencies/0/interval/level", "1", "$.norms.competencies[0].interval.level")]
    [InlineData("norms/competencies/0/straddlesCut", "1", "$.norms.competencies[0].straddlesCut")]
    [InlineData("norms/competencies/0/reason", "\"x\"", "$.norms.competencies[0].z")]
    [InlineData("norms/competencies/0/flags/0/code", "\"A\"", "$.norms.competencies[0].flags[0].code")]
    [InlineData("norms/competencies/1/straddlesCut", "true", "$.norms.competencies[1].straddlesCut")]
    [InlineData("norms/competencies/1/percentileRank", "1", "$.norms.competencies[1].percentileRank")]
    [InlineData("norms/competencies/1/flags", "[{\"code\":\"a\",\"rule\":\"b\"}]", "$.norms.competencies[1].flags")]
    [InlineData("subject", "null", "$.subject")]
    public void Read_BrokenMember_IsAProblemAtItsPlace(string member, string found, string place)
    {
        JsonNode json = JsonNode.Parse(CompetencyJson.Write(Sample))!;
        string[] steps = member.Split('/');
        JsonNode parent = steps[..^1].Aggregate(json,
            (node, step) => int.TryParse(step, CultureInfo.InvariantCulture, out int index) ? node[index]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(found);

        Assert.Contains(
            Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<ScoreWithNorms>(json.ToJsonString())).Problems,
            problem => problem.Path == place);
    }

    [Fact]
    public void Read_WhatIsNoScore_Throws()
    {
        Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<ScoreWithNorms>("[]"));
        Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<ScoreWithNorms>("{"));
        Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<ScoreWithNorms>(CompetencyJson.Write(Sample.Score)));
        Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<BenchmarkScore>(CompetencyJson.Write(Sample)));
        Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<NormComparison>("[]"));
        Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<NormComparison>("{"));
        Assert.Equal(ProblemCodes.WrongType, Assert.Throws<CompetencyInputException>(() => CompetencyJson.ReadList<ScoreWithNorms>("1")).Problems[0].Code);
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Read<ScoreWithNorms>((string)null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.ReadList<ScoreWithNorms>((string)null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write<ScoreWithNorms>(null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write((Utf8JsonWriter)null!, Sample));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Read<NormComparison>((string)null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write<ScoreWithNorms>(null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write((Utf8JsonWriter)null!, Sample.Norms));
    }

    private static ScoreWithNorms Of(BenchmarkScore score, NormSet norms) => new(score, NormComparison.Of(score, norms, Policy));
}
