using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Scoring.Norms;

public sealed class NormSetJsonTests
{
    private const string Hash = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    /// <summary>Mean (2·40 + 60 + 80)/4 = 55; squares 2·15² + 5² + 25² = 1100; SD √(1100/3) = 19.148542155126762.</summary>
    private const string Whole = $$"""
        {
          "formatVersion": 1,
          "id": "norms-2026",
          "date": "2026-03-01",
          "population": "Applicants",
          "setting": "Structured interview",
          "raterRole": "directReport",
          "benchmark": "small",
          "scoringHash": "{{Hash}}",
          "weights": {"a": 2, "b": 0.5},
          "n": 4,
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

    [Fact]
    public void Read_Whole_HasEveryMember()
    {
        NormSet norms = CompetencyJson.Read<NormSet>(Whole);

        Assert.Equal(
            new NormSet
            {
                Id = "norms-2026",
                Date = new DateOnly(2026, 3, 1),
                Population = "Applicants",
                Setting = "Structured interview",
                RaterRole = RaterRole.DirectReport,
                Benchmark = "small",
                ScoringHash = Hash,
                Weights = ValueMap.Create([KeyValuePair.Create("a", 2.0), KeyValuePair.Create("b", 0.5)]),
                N = 4,
                Competencies = ValueMap.Create(
                [
                    KeyValuePair.Create("a", new NormTable
                    {
                        N = 4,
                        Mean = 55,
                        Sd = 19.1485422,
                        Reliability = new ScoreReliability(0.8, "alpha"),
                        Frequencies = [new ScoreFrequency(40, 2), new ScoreFrequency(60, 1), new ScoreFrequency(80, 1)],
                    }),
                    KeyValuePair.Create("b", new NormTable { N = 3, Mean = 50.5, Sd = 10 }),
                ]),
                Overall = new NormTable { N = 4, Mean = 60, Sd = 12.5 },
            },
            norms);
        Assert.Equal(norms, CompetencyJson.Read<NormSet>(Encoding.UTF8.GetBytes("\uFEFF" + Whole)));
    }

    [Fact]
    public void Read_WithoutOptionalMembers_HasDefaults()
    {
        NormSet norms = CompetencyJson.Read<NormSet>(With("raterRole", null, With("weights", null, With("overall", null, With("competencies", "{}")))));

        Assert.Equal((null, null, 0, 0), (norms.RaterRole, norms.Overall, norms.Weights.Count, norms.Competencies.Count));
    }

    [Fact]
    public void Write_AnySet_ReadsBackEqual() => Holds.ForAll(SampleNorms.AnySets, norms =>
    {
        NormSet read = CompetencyJson.Read<NormSet>(CompetencyJson.Write(norms));

        Assert.Equal(norms, read);
        Assert.Equal(norms.GetHashCode(), read.GetHashCode());
    });

    [Fact]
    public void Write_FiguresThatContradict_AreRefused()
    {
        NormSet norms = CompetencyJson.Read<NormSet>(Whole);

        Assert.Throws<ArgumentException>("a.mean", () => CompetencyJson.Write(norms with
        {
            Competencies = ValueMap.Create([KeyValuePair.Create("a", norms.Competencies["a"] with { Mean = 1 })]),
        }));
        ArgumentException e = Assert.Throws<ArgumentException>("overall.n", () => CompetencyJson.Write(norms with { Overall = norms.Overall! with { N = 5 } }));
        Assert.StartsWith("overall.n must be at most 4, the n of the norm set, but was 5.", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "\"Norms\"", ProblemCodes.IdShape, "$.id")]
    [InlineData("id", null, ProblemCodes.MissingMember, "$")]
    [InlineData("date", "\"1 March\"", ProblemCodes.Time, "$.date")]
    [InlineData("date", "\"2026-02-30\"", ProblemCodes.Time, "$.date")]
    [InlineData("date", "20260301", ProblemCodes.WrongType, "$.date")]
    [InlineData("population", "\"\"", ProblemCodes.Text, "$.population")]
    [InlineData("setting", "null", ProblemCodes.WrongType, "$.setting")]
    [InlineData("raterRole", "\"boss\"", ProblemCodes.NotAllowed, "$.raterRole")]
    [InlineData("raterRole", "3", ProblemCodes.NotAllowed, "$.raterRole")]
    [InlineData("benchmark", "[]", ProblemCodes.WrongType, "$.benchmark")]
    [InlineData("scoringHash", "\"abc\"", ProblemCodes.NotAllowed, "$.scoringHash")]
    [InlineData("weights", "[]", ProblemCodes.WrongType, "$.weights")]
    [InlineData("weights", "{\"a\":0}", ProblemCodes.NotAllowed, "$.weights.#1")]
    [InlineData("weights", "{\"a\":1,\"a\":1}", ProblemCodes.DuplicateMember, "$.weights.#2")]
    [InlineData("weights", "{\"A b\":1}", ProblemCodes.IdShape, "$.weights.#1")]
    [InlineData("weights", "{\"\\ud800\":1}", ProblemCodes.Text, "$.weights")]
    [InlineData("n", "3.5", ProblemCodes.WrongType, "$.n")]
    [InlineData("n", "1", ProblemCodes.NotAllowed, "$.n")]
    [InlineData("competencies", "null", ProblemCodes.WrongType, "$.competencies")]
    [InlineData("competencies", "{\"overall\":{\"n\":4,\"mean\":1,\"sd\":1}}", ProblemCodes.IdShape, "$.competencies.#1")]
    [InlineData("competencies", "{\"a\":4}", ProblemCodes.WrongType, "$.competencies.#1")]
    [InlineData("overall", "{\"n\":4,\"mean\":101,\"sd\":1}", ProblemCodes.NotAllowed, "$.overall.mean")]
    [InlineData("overall", "{\"n\":4,\"mean\":1,\"sd\":-1}", ProblemCodes.NotAllowed, "$.overall.sd")]
    [InlineData("overall", "{\"n\":4,\"mean\":1e999,\"sd\":1}", ProblemCodes.WrongType, "$.overall.mean")]
    [InlineData("overall", "{\"n\":5,\"mean\":1,\"sd\":1}", ProblemCodes.NormFigures, "$.overall.n")]
    [InlineData("overall", "{\"n\":4,\"mean\":1}", ProblemCodes.MissingMember, "$.overall")]
    [InlineData("overall", "{\"n\":4,\"mean\":50,\"sd\":57.74}", ProblemCodes.NormFigures, "$.overall.sd")]
    [InlineData("overall", "{\"n\":4,\"mean\":0,\"sd\":1}", ProblemCodes.NormFigures, "$.overall.sd")]
    [InlineData("overall", "{\"n\":4,\"mean\":1,\"sd\":1,\"median\":1}", ProblemCodes.UnknownMember, "$.overall.#4")]
    [InlineData("overall", "{\"n\":4,\"mean\":1,\"sd\":1,\"reliability\":0.8}", ProblemCodes.WrongType, "$.overall.reliability")]
    [InlineData("overall", "{\"n\":4,\"mean\":1,\"sd\":1,\"reliability\":{\"value\":1.1,\"kind\":\"alpha\"}}", ProblemCodes.NotAllowed,
        "$.overall.reliability.value")]
    [InlineData("overall", "{\"n\":4,\"mean\":1,\"sd\":1,\"frequencies\":{}}", ProblemCodes.WrongType, "$.overall.frequencies")]
    [InlineData("overall", "{\"n\":4,\"mean\":1,\"sd\":0,\"frequencies\":[{\"score\":1,\"count\":0}]}", ProblemCodes.NotAllowed,
        "$.overall.frequencies[0].count")]
    [InlineData("overall", "{\"n\":4,\"mean\":1,\"sd\":0,\"frequencies\":[{\"score\":1,\"count\":2},{\"score\":1,\"count\":2}]}", ProblemCodes.NotAllowed,
        "$.overall.frequencies")]
    [InlineData("overall", "{\"n\":4,\"mean\":1,\"sd\":0,\"frequencies\":[{\"score\":1,\"count\":3}]}", ProblemCodes.NormFigures, "$.overall.n")]
    [InlineData("overall", "{\"n\":4,\"mean\":2,\"sd\":0,\"frequencies\":[{\"score\":1,\"count\":4}]}", ProblemCodes.NormFigures, "$.overall.mean")]
    [InlineData("overall", "{\"n\":4,\"mean\":1,\"sd\":1,\"frequencies\":[{\"score\":1,\"count\":4}]}", ProblemCodes.NormFigures, "$.overall.sd")]
    [InlineData("group", "\"women\"", ProblemCodes.UnknownMember, "$.#13")]
    [InlineData("formatVersion", "2", ProblemCodes.FormatVersion, "$.formatVersion")]
    [InlineData("formatVersion", "\"1\"", ProblemCodes.FormatVersion, "$.formatVersion")]
    [InlineData("formatVersion", null, ProblemCodes.FormatVersion, "$")]
    public void Read_Problem_HasItsCodeAndPath(string member, string? json, string code, string path)
    {
        CompetencyInputException e =
            Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<NormSet>(With(member, json), new JsonReadOptions { Source = "norms.json" }));

        InputProblem problem = Assert.Single(e.Problems);
        Assert.Equal((code, path, "norms.json"), (problem.Code, problem.Path, problem.Source));
    }

    [Theory]
    [InlineData("", ProblemCodes.NotJson)]
    [InlineData("[]", ProblemCodes.WrongType)]
    [InlineData("null", ProblemCodes.WrongType)]
    [InlineData("""{"formatVersion":1,}""", ProblemCodes.NotJson)]
    [InlineData("""{"\ud800":1}""", ProblemCodes.FormatVersion)]
    public void Read_NoNormSet_IsSaid(string json, string code) =>
        Assert.Equal(code, Assert.Single(Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<NormSet>(json)).Problems).Code);

    [Fact]
    public void Read_ManyProblems_FindsThemAll()
    {
        CompetencyInputException e = Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<NormSet>(
            """{"formatVersion":1,"id":"A","date":"x","population":"","n":1,"competencies":{"a":{"n":1,"mean":-1},"b":7},"\ud800":1,"n":2}"""));

        Assert.Equal(
            [
                "$", "$.id", "$.date", "$.population", "$", "$", "$", "$.n", "$.competencies.#1.n", "$.competencies.#1.mean", "$.competencies.#1",
                "$.competencies.#2", "$.n",
            ],
            e.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Read_TooLarge_IsRefused()
    {
        string manyTables = string.Join(',', Enumerable.Range(0, 1_001).Select(i => $"\"a{i}\":{{}}"));
        string manyScores = string.Join(',', Enumerable.Repeat("0", NormTable.MaxFrequencies + 1));

        Assert.Equal(ProblemCodes.TooLarge, Refused(With("competencies", $"{{{manyTables}}}")));
        Assert.Equal(ProblemCodes.TooLarge, Refused(With("overall", $"{{\"n\":4,\"mean\":1,\"sd\":1,\"frequencies\":[{manyScores}]}}")));
        Assert.Equal(ProblemCodes.TooLarge, Refused(new string(' ', NormSet.MaxBytes) + "{}"));

        static string Refused(string json) => Assert.Single(Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<NormSet>(json)).Problems).Code;
    }

    [Fact]
    public void Read_MoreFrequenciesThanOtherListsHave_IsRead()
    {
        ValueList<ScoreFrequency> frequencies = [.. Enumerable.Range(0, 5_000).Select(place => new ScoreFrequency(place / 50.0, 2))];
        NormSet norms = CompetencyJson.Read<NormSet>(Whole) with { N = 10_000, Overall = SampleNorms.TableOf(frequencies) };

        Assert.Equal(norms, CompetencyJson.Read<NormSet>(CompetencyJson.Write(norms)));
    }

    [Fact]
    public void Write_ToStream_LeavesItOpen()
    {
        using MemoryStream stream = new();
        CompetencyJson.Write(stream, CompetencyJson.Read<NormSet>(Whole));

        Assert.True(stream.CanWrite);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Whole), JsonNode.Parse(stream.ToArray())));
    }

    /// <summary>The whole set with one member replaced, or left out; as text, so that no library tidies it.</summary>
    private static string With(string member, string? json, string whole = Whole)
    {
        using JsonDocument document = JsonDocument.Parse(whole);
        IEnumerable<string> others = document.RootElement.EnumerateObject().Where(one => one.Name != member)
            .Select(one => $"\"{one.Name}\":{one.Value.GetRawText()}");
        return $"{{{string.Join(',', json is null ? others : others.Append($"\"{member}\":{json}"))}}}";
    }
}
