using System.Text.Json;
using Chally.Competencies.Content;
using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content;

/// <summary>Content as JSON of its own, beside the files that a catalog reads.</summary>
public sealed class ContentJsonTests
{
    private const string Competency = """
        {"id":"listens","name":"Listens","indicators":[{"id":"asks","pole":"high","text":"Asks"}],"levels":[{"rank":1,"name":"Novice","behaviors":[{"id":"nods","text":"Nods"}]}]}
        """;

    [Fact]
    public void Serialize_AnyContent_ReadsBackEqual() => Holds.ForAll(Generators.Contents, contents =>
    {
        foreach (Benchmark benchmark in contents.Benchmarks)
        {
            Assert.Equal(benchmark, JsonSerializer.Deserialize<Benchmark>(JsonSerializer.Serialize(benchmark)));
        }

        foreach (Competency competency in contents.Competencies)
        {
            Assert.Equal(competency, CompetencyJson.Read<Competency>(CompetencyJson.Write(competency)));
        }
    });

    [Fact]
    public void Serialize_Benchmark_HasTheMembersInOrder()
    {
        Benchmark benchmark = Bundle.Read(Bundle.Complete).Benchmarks[0];
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(benchmark, JsonSerializerOptions.Web));
        string[] members = [.. json.RootElement.EnumerateObject().Select(member => member.Name)];

        Assert.Equal(["formatVersion", "id", "title", "description", "contentVersion", "ratingScale", "competencies"], members[..7]);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("contentVersion").ValueKind);
        Assert.Equal(
            benchmark.Competencies[0].Id, json.RootElement.GetProperty("competencies")[0].GetProperty("competency").GetProperty("id").GetString());
    }

    [Fact]
    public void Serialize_Competency_IsAFileOfContent()
    {
        Competency competency = CompetencyCatalog.Default.Competencies[0];
        ContentFile file = ContentFile.FromText("competency.json", JsonSerializer.Serialize(competency));

        Assert.Equal(competency, CompetencyCatalog.Read([file]).Competencies[0]);
    }

    [Theory]
    [InlineData("""[]""", "$.competencies: CC0007 expected at least one competency, found none")]
    [InlineData("""[{"competency":"listens"}]""", "$.competencies[0].competency: CC0006 expected an object, found 'listens'")]
    [InlineData(
        $$"""[{"competency":{{Competency}},"requiredLevel":2}]""",
        "$.competencies[0].requiredLevel: CC0007 expected a level from 1 to 1, as competency 'listens' has, found 2")]
    public void Deserialize_BenchmarkWithAProblem_NamesIt(string competencies, string problem) =>
        Assert.Contains(problem, ProblemsOf<Benchmark>(BenchmarkWith(competencies)));

    [Fact]
    public void Deserialize_BenchmarkWithACompetencyTwice_NamesEachIdThatIsTaken()
    {
        string[] problems = ProblemsOf<Benchmark>(BenchmarkWith($$"""[{"competency":{{Competency}}},{"competency":{{Competency}}}]"""));

        Assert.Equal(3, problems.Length);
        Assert.StartsWith(
            "$.competencies[1].competency.id: CC0010 expected an id that is unique across the catalog (it stands at $.competencies[0].competency)", problems[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_OverlayThatContradictsItself_NamesThePlaces()
    {
        const string Change = """{"element":"asks","member":"text","was":"Asks","now":"Fragt"}""";
        string[] problems = ProblemsOf<ContentOverlay>($$"""
            {"formatVersion":1,"overlay":"german","language":"de","changes":[{{Change}},{"element":"asks","member":"weight","was":1,"now":2},{{Change}}]}
            """);

        Assert.Equal(
            [
                "$.changes[1].member: CC0007 expected texts only in an overlay with a language, found a weight",
                "$.changes[2]: CC0005 expected one change of each member, found 'asks' with 'text' again",
            ],
            problems);
    }

    private static string BenchmarkWith(string competencies) =>
        $$"""{"formatVersion":1,"id":"host","title":"Host","description":{"text":"Welcomes guests"},"ratingScale":{"min":1,"max":3},"competencies":{{competencies}}}""";

    private static string[] ProblemsOf<T>(string json)
    {
        JsonException e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json));
        return [.. Assert.IsType<CompetencyInputException>(e.InnerException).Problems.Select(problem => problem.ToString())];
    }
}
