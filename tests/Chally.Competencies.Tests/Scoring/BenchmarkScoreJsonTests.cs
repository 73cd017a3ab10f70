using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class BenchmarkScoreJsonTests
{
    /// <summary>One competency scored, one with a level, one not scored: every kind of member is there.</summary>
    private static readonly string Whole = CompetencyJson.Write(
        On(0, 1, [Entry(Rated("a", High("a1"), Low("a2"))), Entry(Leveled("b", 2), requiredLevel: 2), Entry(Rated("c", High("c1")))])
            .Score(new ScoringPolicy { MinimumScoredShare = 0.5, Decision = DecisionPolicy.Compensatory(90) }, ("a1", 1), ("b1", 1), ("b2", 0)));

    [Fact]
    public void Write_WithExplanation_ReadsBackEqual() => Holds.ForAll(SheetGenerators.CasesWithContext, generated =>
    {
        BenchmarkScore score = generated.Score(new ScoringPolicy { MinimumScoredShare = 0.3, Decision = DecisionPolicy.Compensatory(50) });
        BenchmarkScore read = CompetencyJson.Read<BenchmarkScore>(CompetencyJson.Write(score));

        Assert.Equal(score, read);
        Assert.Equal(score.GetHashCode(), read.GetHashCode());
        Assert.Equal(score.Completed?.Offset, read.Completed?.Offset);
    });

    [Fact]
    public void Write_WithoutExplanation_ReadsBackEqualButForItems() => Holds.ForAll(SheetGenerators.CasesWithContext, generated =>
    {
        BenchmarkScore score = generated.Score();
        BenchmarkScore read = CompetencyJson.Read<BenchmarkScore>(CompetencyJson.Write(score.WithoutItems()));

        Assert.Equal(score with { Competencies = [.. score.Competencies.Select(competency => competency with { Items = [] })] }, read);
    });

    [Fact]
    public void Write_ToWriter_IsTheSameObject()
    {
        BenchmarkScore score = On(1, 5, Rated("a", High("a1"))).Score(("a1", 4));
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            CompetencyJson.Write(json, score);
        }

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(CompetencyJson.Write(score)), JsonNode.Parse(stream.ToArray())));
    }

    [Fact]
    public void Write_NotScored_IsNullWithReason()
    {
        JsonNode json = JsonNode.Parse(CompetencyJson.Write(On(1, 5, Rated("a", High("a1")), Rated("none")).Score()))!;

        Assert.Null(json["overall"]);
        Assert.Equal("0 of 1 rateable competencies scored, at least 1 needed.", (string?)json["overallReason"]);
        Assert.Equal("notScored", (string?)json["competencies"]![0]!["status"]);
        Assert.Equal("notRateable", (string?)json["competencies"]![1]!["status"]);
        foreach (string member in new[] { "percent", "rawMean", "band" })
        {
            Assert.True(json["competencies"]![0]!.AsObject().ContainsKey(member));
            Assert.Null(json["competencies"]![0]![member]);
        }
    }

    [Theory]
    [InlineData("$.subject", "17", "$.subject")]
    [InlineData("$.subject", null, "$")]
    [InlineData("$.benchmark", "null", "$.benchmark")]
    [InlineData("$.role", "\"boss\"", "$.role")]
    [InlineData("$.completed", "\"soon\"", "$.completed")]
    [InlineData("$.competencies[0].rawMean", "-1", "$.competencies[0].rawMean")]
    [InlineData("$.overall", "3", "$.overall")]
    [InlineData("$.overall.percent", "101", "$.overall.percent")]
    [InlineData("$.overall.percent", "-0.5", "$.overall.percent")]
    [InlineData("$.overall.percent", "\"NaN\"", "$.overall.percent")]
    [InlineData("$.overall.percent", "1e999", "$.overall.percent")]
    [InlineData("$.overall.band", null, "$.overall")]
    [InlineData("$.competencies", "{}", "$.competencies")]
    [InlineData("$.competencies", null, "$")]
    [InlineData("$.competencies[0]", "null", "$.competencies[0]")]
    [InlineData("$.competencies[0].id", "\"Not Kebab\"", "$.competencies[0].id")]
    [InlineData("$.competencies[0].status", "\"Scored\"", "$.competencies[0].status")]
    [InlineData("$.competencies[0].status", "0", "$.competencies[0].status")]
    [InlineData("$.competencies[0].percent", "101", "$.competencies[0].percent")]
    [InlineData("$.competencies[0].percent", "\"50\"", "$.competencies[0].percent")]
    [InlineData("$.competencies[0].percent", "null", "$.competencies[0].percent")]
    [InlineData("$.competencies[2].percent", "50", "$.competencies[2].percent")]
    [InlineData("$.competencies[0].rated", "-1", "$.competencies[0].rated")]
    [InlineData("$.competencies[0].rated", "1.5", "$.competencies[0].rated")]
    [InlineData("$.competencies[0].expected", null, "$.competencies[0]")]
    [InlineData("$.competencies[0].flags", "\"one-pole\"", "$.competencies[0].flags")]
    [InlineData("$.competencies[0].flags[0].rule", "\"\"", "$.competencies[0].flags[0].rule")]
    [InlineData("$.competencies[0].items[0].pole", "\"high-ish\"", "$.competencies[0].items[0].pole")]
    [InlineData("$.competencies[0].items[0].weight", "0", "$.competencies[0].items[0].weight")]
    [InlineData("$.competencies[0].items[0].points", "true", "$.competencies[0].items[0].points")]
    [InlineData("$.competencies[0].items[0].extra", "1", "$.competencies[0].items[0].#8")]
    [InlineData("$.competencies[1].level.status", "null", "$.competencies[1].level.status")]
    [InlineData("$.competencies[1].level.achieved", "-1", "$.competencies[1].level.achieved")]
    [InlineData("$.competencies[1].level.levels", null, "$.competencies[1].level")]
    [InlineData("$.competencies[1].level.levels[0].demonstrated", "\"yes\"", "$.competencies[1].level.levels[0].demonstrated")]
    [InlineData("$.competencies[1].level.levels[0].rank", "0", "$.competencies[1].level.levels[0].rank")]
    [InlineData("$.provenance", null, "$")]
    [InlineData("$.provenance.policyHash", null, "$.provenance")]
    [InlineData("$.provenance.engineVersion", "1", "$.provenance.engineVersion")]
    [InlineData("$.competencies[1].level.inconsistencies", "{}", "$.competencies[1].level.inconsistencies")]
    [InlineData("$.verdict", "\"hire\"", "$.#10")]
    [InlineData("$.decision.outcome", "\"failed\"", "$.decision.outcome")]
    [InlineData("$.decision.rule", null, "$.decision")]
    [InlineData("$.decision.reasons", "\"low\"", "$.decision.reasons")]
    [InlineData("$.decision", "[]", "$.decision")]
    [InlineData("$.quality", "true", "$.quality")]
    [InlineData("$.quality.rated", null, "$.quality")]
    [InlineData("$.quality.missing", "-1", "$.quality.missing")]
    [InlineData("$.quality.longstring", "0", "$.quality.longstring")]
    [InlineData("$.quality.variability", "-0.1", "$.quality.variability")]
    [InlineData("$.quality.variability", "\"NaN\"", "$.quality.variability")]
    [InlineData("$.quality.acquiescence", "1e999", "$.quality.acquiescence")]
    [InlineData("$.quality.mood", "1", "$.quality.#7")]
    public void Read_BrokenMember_IsNamed(string member, string? json, string path)
    {
        CompetencyInputException e = Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<BenchmarkScore>(With(member, json)));

        Assert.Contains(path, e.Problems.Select(problem => problem.Path));
        Assert.All(e.Problems, problem => Assert.StartsWith(path, problem.Path, StringComparison.Ordinal));
    }

    /// <summary>Each breaks what other members say: a score that holds it would fail later, far from the file.</summary>
    [Theory]
    [InlineData("$.overallReason", "\"too few\"", "$.overallReason")]
    [InlineData("$.overall", "null", "$.overallReason")]
    [InlineData("$.competencies[0].rawMean", "null", "$.competencies[0].rawMean")]
    [InlineData("$.competencies[0].band", "null", "$.competencies[0].band")]
    [InlineData("$.competencies[0].reason", "\"too few\"", "$.competencies[0].reason")]
    [InlineData("$.competencies[2].reason", null, "$.competencies[2].reason")]
    [InlineData("$.competencies[1].level.achieved", "null", "$.competencies[1].level.achieved")]
    [InlineData("$.competencies[1].level.status", "\"undetermined\"", "$.competencies[1].level.achieved")]
    [InlineData("$.competencies[1].level.gap", "2", "$.competencies[1].level.gap")]
    [InlineData("$.competencies[1].level.gap", "null", "$.competencies[1].level.gap")]
    [InlineData("$.competencies[1].level.inconsistencies", "[2]", "$.competencies[1].level.inconsistencies")]
    [InlineData("$.competencies[1].level", """{"status":"undetermined","achieved":null,"required":2,"gap":null,"levels":[]}""",
        "$.competencies[1].level.levels")]
    [InlineData("$.competencies[0].items[0].rating", "null", "$.competencies[0].items[0].rating")]
    [InlineData("$.competencies[0].items[0].keyedRating", "null", "$.competencies[0].items[0].keyedRating")]
    [InlineData("$.competencies[0].items[0].points", "null", "$.competencies[0].items[0].points")]
    [InlineData("$.competencies[0].items[1].rating", "1", "$.competencies[0].items[1].rating")]
    [InlineData("$.decision.outcome", "\"reached\"", "$.decision.reasons")]
    [InlineData("$.decision.reasons", null, "$.decision.reasons")]
    [InlineData("$.purpose", "\"development\"", "$.decision")]
    [InlineData("$.quality.rated", "2", "$.quality")]
    [InlineData("$.quality.missing", "3", "$.quality")]
    [InlineData("$.quality.longstring", "null", "$.quality.longstring")]
    [InlineData("$.quality.longstring", "4", "$.quality.longstring")]
    [InlineData("$.quality.variability", "null", "$.quality.variability")]
    public void Read_MembersThatContradict_AreNamed(string member, string? json, string path)
    {
        CompetencyInputException e = Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<BenchmarkScore>(With(member, json)));

        Assert.Contains(path, e.Problems.Select(problem => problem.Path));
        Assert.All(e.Problems, problem => Assert.Equal(ProblemCodes.NotAllowed, problem.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"subject":NaN}""")]
    public void Read_NotAScore_IsRefused(string json) => Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<BenchmarkScore>(json));

    [Fact]
    public void Write_DecisionAndQuality_AreTheDocumentedMembers()
    {
        // a: a1 = 1 is 100, b: 1 of 2 is 50, c is not scored: the composite is (100 + 50)/2 = 75. Raw ratings 1, 1, 0 of 5 items: variance (3·2 − 2²)/(3·2) =
        // 1/3.
        JsonNode json = JsonNode.Parse(Whole)!;

        Assert.Equal("""{"outcome":"notReached","rule":"compensatory","reasons":["The composite has 75 scale points; 90 are needed."]}""",
            json["decision"]!.ToJsonString());
        Assert.Equal(3, (int)json["quality"]!["rated"]!);
        Assert.Equal(2, (int)json["quality"]!["missing"]!);
        Assert.Equal(2, (int)json["quality"]!["longstring"]!);
        Assert.Equal(Math.Sqrt(1 / 3.0), (double)json["quality"]!["variability"]!, 1e-15);
        Assert.Null(json["quality"]!["acquiescence"]);
    }

    [Fact]
    public void Read_CountsThatOverflow_AreAProblem()
    {
        JsonNode json = JsonNode.Parse(Whole)!;
        foreach (JsonNode? competency in json["competencies"]!.AsArray())
        {
            competency!["expected"] = int.MaxValue;
            competency.AsObject().Remove("items");
        }

        Assert.Equal("$.quality",
            Assert.Single(Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<BenchmarkScore>(json.ToJsonString())).Problems).Path);
    }

    [Fact]
    public void Read_SeveralProblems_ListsAllAtOnce()
    {
        CompetencyInputException e = Assert.Throws<CompetencyInputException>(
            () => CompetencyJson.Read<BenchmarkScore>("""{"subject":"","overall":{"percent":"NaN"},"competencies":[7],"extra":1}"""));

        string[] expected = ["$.subject", "$.overall.percent", "$.overall", "$.competencies[0]", "$.#4"];
        Assert.Empty(expected.Except(e.Problems.Select(problem => problem.Path!)));
    }

    [Fact]
    public void Read_BadSubject_StaysOutOfTheMessage()
    {
        CompetencyInputException text =
            Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<BenchmarkScore>(With("$.subject", "\"Zoltan Quux\\u0007\"")));
        CompetencyInputException number = Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<BenchmarkScore>(With("$.subject", "4711")));

        Assert.DoesNotContain("Quux", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", number.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadWrite_Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Read<BenchmarkScore>((string)null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write<BenchmarkScore>(null!));
    }

    /// <summary>The whole score with one member set to other JSON, or taken out.</summary>
    private static string With(string member, string? json)
    {
        JsonNode node = JsonNode.Parse(Whole)!;
        string[] steps = member[2..].Replace("]", string.Empty, StringComparison.Ordinal).Split('.', '[');
        foreach (string step in steps[..^1])
        {
            node = node is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        }

        const string Marker = "put the text here";
        if (json is null)
        {
            node.AsObject().Remove(steps[^1]);
        }
        else if (node is JsonArray array)
        {
            array[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = Marker;
        }
        else
        {
            node[steps[^1]] = Marker;
        }

        return Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(node.Root)).Replace($"\"{Marker}\"", json, StringComparison.Ordinal);
    }
}
