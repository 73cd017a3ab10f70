using System.Text.Json;
using Chally.Competencies.Comparison;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Infrastructure;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Comparison;

public sealed class RankingJsonTests
{
    private static readonly Benchmark One = On(0, 50, Rated("a", High("a1")));
    private static readonly NormSet Set = SampleNorms.For(
        One, new NormTable { N = 200, Mean = 50, Sd = 10, Reliability = new ScoreReliability(0.75, "retest") });

    [Fact]
    public void Write_Ranking_HoldsEveryMember()
    {
        BenchmarkScore first = Person("Zoë \"x\"", 35) with
        {
            Rater = "m",
            Role = RaterRole.DirectReport,
            Purpose = "selection",
            Completed = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero),
        };
        Ranking ranking = Ranking.Of(One, [Person("q", null) with { Role = RaterRole.DirectReport }, first],
            norms: Set with { RaterRole = RaterRole.DirectReport });
        JsonElement json = Parse(CompetencyJson.Write(ranking));
        JsonElement person = json.GetProperty("people")[0];
        JsonElement notScored = json.GetProperty("people")[1];

        Assert.Equal(["formatVersion", "benchmark", "by", "scoringHash", "policyHash", "normSet", "confidenceLevel", "people"], Members(json));
        Assert.Equal(("small", "overall", "norms-2026"), (Text(json, "benchmark"), Text(json, "by"), Text(json, "normSet")));
        Assert.Equal((ranking.ScoringHash, ranking.PolicyHash), (Text(json, "scoringHash"), Text(json, "policyHash")));
        Assert.Equal((0.95, 5), (Number(json, "confidenceLevel"), Number(person, "sem")));
        Assert.Equal(["rank", "subject", "rater", "role", "purpose", "completed", "percent", "sem", "band", "withinError"], Members(person));
        Assert.Equal(("Zoë \"x\"", "m", "directReport", "selection", "mostly high-pole"),
            (Text(person, "subject"), Text(person, "rater"), Text(person, "role"), Text(person, "purpose"), Text(person, "band")));
        Assert.Equal((1, 70), (Number(person, "rank"), Number(person, "percent")));
        Assert.Equal("{\"first\":1,\"last\":1,\"others\":0}", JsonSerializer.Serialize(person.GetProperty("withinError")));
        Assert.Equal("0 of 1 rateable competencies scored, at least 1 needed.", Text(notScored, "reason"));
        Assert.All(new[] { "rank", "percent", "sem", "band", "withinError" }, name => Assert.Equal(JsonValueKind.Null, notScored.GetProperty(name).ValueKind));
    }

    [Fact]
    public void Write_WithoutNorms_SaysSo()
    {
        JsonElement json = Parse(CompetencyJson.Write(Ranking.Of(One, [Person("p", 35)], "a")));

        Assert.Equal("a", Text(json, "by"));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("confidenceLevel").ValueKind);
        Assert.False(json.TryGetProperty("normSet", out _));
        Assert.Equal("order-may-be-noise", Text(json.GetProperty("flags")[0], "code"));
        Assert.Equal("one-pole", Text(json.GetProperty("people")[0].GetProperty("flags")[0], "code"));
        Assert.Equal(JsonValueKind.Null, Parse(CompetencyJson.Write(Ranking.Of(One, []))).GetProperty("policyHash").ValueKind);
    }

    [Fact]
    public void Write_Nulls_Throw()
    {
        using Utf8JsonWriter json = new(Stream.Null);

        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write<Ranking>(null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write<Ranking>(json, null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write((Utf8JsonWriter)null!, Ranking.Of(One, [])));
    }

    private static JsonElement Parse(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static IEnumerable<string> Members(JsonElement json) => json.EnumerateObject().Select(member => member.Name);

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static double Number(JsonElement json, string name) => json.GetProperty(name).GetDouble();

    private static BenchmarkScore Person(string subject, int? rating) => new BenchmarkScorer(One).Score(Sheet(("a1", rating)) with { Subject = subject });
}
