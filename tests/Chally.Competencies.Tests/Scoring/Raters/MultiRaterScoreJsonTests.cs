using System.Text.Json;
using System.Text.Json.Nodes;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring.Raters;

public sealed class MultiRaterScoreJsonTests
{
    private static readonly Benchmark Tenths = On(0, 10, Rated("a", High("a1")), Rated("b", High("b1")));

    private static readonly MultiRaterScore Sample =
        new MultiRaterScorer(new BenchmarkScorer(Tenths, new ScoringPolicy { Decision = DecisionPolicy.Compensatory(50) })).Score(
    [
        Sheet(("a1", 8), ("b1", 6)) with { Role = RaterRole.Self, Purpose = "selection" },
        Sheet(("a1", 5), ("b1", 7)) with { Rater = "x" },
        Sheet(("a1", 4), ("b1", 7)) with { Rater = "y" },
        Sheet(("a1", 6), ("b1", 7)) with { Rater = "z" },
        Sheet(("a1", 1), ("b1", 2)) with { Role = RaterRole.DirectReport, Rater = "p" },
    ]);

    [Fact]
    public void Write_Score_HasNullForWhatIsWithheld()
    {
        using JsonDocument document = JsonDocument.Parse(CompetencyJson.Write(Sample));
        JsonElement json = document.RootElement;

        Assert.Equal(
            ["formatVersion", "subject", "benchmark", "purposes", "overall", "competencies", "roles", "selfOtherGap", "decision", "flags", "provenance"],
            json.EnumerateObject().Select(member => member.Name));
        JsonElement reports = json.GetProperty("roles")[1];
        Assert.Equal(("directReport", 1), (reports.GetProperty("role").GetString(), reports.GetProperty("raters").GetInt32()));
        Assert.Equal(JsonValueKind.Null, reports.GetProperty("overall").ValueKind);
        JsonElement withheld = reports.GetProperty("competencies")[0];
        Assert.Equal("withheld", withheld.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, withheld.GetProperty("percent").ValueKind);
        Assert.Equal(JsonValueKind.Null, withheld.GetProperty("band").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("roles")[2].GetProperty("role").ValueKind);
        Assert.Equal(50, json.GetProperty("competencies")[0].GetProperty("percent").GetDouble());
        Assert.Equal(30, json.GetProperty("selfOtherGap").GetProperty("competencies")[0].GetProperty("points").GetDouble());
        Assert.Equal(10, json.GetProperty("selfOtherGap").GetProperty("overall").GetProperty("points").GetDouble());
    }

    [Fact]
    public void ReadAll_Array_ReadsEachBack() =>
        Assert.Equal([Sample, Sample], CompetencyJson.ReadList<MultiRaterScore>($"[{CompetencyJson.Write(Sample)},{CompetencyJson.Write(Sample)}]"));

    [Theory]
    [InlineData("subject", "null", "$.subject")]
    [InlineData("benchmark", "7", "$.benchmark")]
    [InlineData("overall", "null", "$.overallReason")]
    [InlineData("overallReason", "\"x\"", "$.overallReason")]
    [InlineData("competencies", "[]", "$.roles")]
    [InlineData("competencies/0/percent", "null", "$.competencies[0].percent")]
    [InlineData("competencies/0/percent", "100.5", "$.competencies[0].percent")]
    [InlineData("competencies/0/roles", "0", "$.competencies[0].roles")]
    [InlineData("competencies/0/reason", "\"x\"", "$.competencies[0].reason")]
    [InlineData("competencies/0/status", "\"withheld\"", "$.competencies[0].status")]
    [InlineData("roles/1/competencies/0/percent", "10", "$.roles[1].competencies[0].percent")]
    [InlineData("roles/1/competencies/0/band", "\"mixed\"", "$.roles[1].competencies[0].band")]
    [InlineData("roles/1/competencies/0/raters", "2", "$.roles[1].raters")]
    [InlineData("roles/1/raters", "0", "$.roles[1].raters")]
    [InlineData("roles/1/role", "\"boss\"", "$.roles[1].role")]
    [InlineData("roles/1/role", "\"self\"", "$.roles")]
    [InlineData("roles/1/competencies/0/id", "\"z\"", "$.roles")]
    [InlineData("roles/2/competencies/0/percent", "50.5", "$.roles[2].competencies[0].percent")]
    [InlineData("roles/2/competencies/0/percent", "4", "$.roles[2].competencies[0].percent")]
    [InlineData("roles/2/competencies/0/percent", "100", "$.roles[2].competencies[0].percent")]
    [InlineData("roles/2/competencies/0/percent", "5", "$.roles[2].competencies[0].end")]
    [InlineData("roles/2/competencies/0/end", "\"orLess\"", "$.roles[2].competencies[0].end")]
    [InlineData("roles/0/competencies/0/end", "\"orMore\"", "$.roles[0].competencies[0].end")]
    [InlineData("roles/2/competencies/0/end", "\"or less\"", "$.roles[2].competencies[0].end")]
    [InlineData("roles/2/overallEnd", "\"orMore\"", "$.roles[2].overallEnd")]
    [InlineData("competencies/0/end", "\"orLess\"", "$.competencies[0].end")]
    [InlineData("overallEnd", "\"orLess\"", "$.overallEnd")]
    [InlineData("selfOtherGap/competencies/0/points", "31", "$.selfOtherGap")]
    [InlineData("selfOtherGap/overall/points", "null", "$.selfOtherGap")]
    [InlineData("purposes/0", "\"development\"", "$.decision")]
    [InlineData("extra", "1", "$.#12")]
    [InlineData("provenance", "{}", "$.provenance")]
    public void Read_BrokenMember_IsAProblemAtItsPlace(string member, string found, string place)
    {
        JsonNode json = JsonNode.Parse(CompetencyJson.Write(Sample))!;
        string[] steps = member.Split('/');
        JsonNode parent = steps[..^1].Aggregate(json, (node, step) => int.TryParse(step, out int index) ? node[index]! : node[step]!);
        JsonNode? broken = JsonNode.Parse(found);
        if (parent is JsonArray list)
        {
            list[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = broken;
        }
        else
        {
            parent[steps[^1]] = broken;
        }

        CompetencyInputException e = Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<MultiRaterScore>(json.ToJsonString()));
        Assert.Contains(e.Problems, problem => problem.Path == place);
    }

    [Fact]
    public void Read_SeveralProblems_AreAllReported()
    {
        string broken = CompetencyJson.Write(Sample).Replace("\"withheld\"", "\"hidden\"", StringComparison.Ordinal)
            .Replace("\"engineVersion\"", "\"engine\"", StringComparison.Ordinal);

        Assert.Equal(4, Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<MultiRaterScore>(broken)).Problems.Count);
    }

    [Fact]
    public void Read_WhatIsNoScore_Throws()
    {
        Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<MultiRaterScore>("[]"));
        Assert.Throws<CompetencyInputException>(() => CompetencyJson.Read<MultiRaterScore>("{"));
        Assert.Equal(ProblemCodes.WrongType, Assert.Throws<CompetencyInputException>(() => CompetencyJson.ReadList<MultiRaterScore>("[1]")).Problems[0].Code);
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Read<MultiRaterScore>((string)null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.ReadList<MultiRaterScore>((string)null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write<MultiRaterScore>(null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write((Utf8JsonWriter)null!, Sample));
    }
}
