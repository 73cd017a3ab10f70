using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Tests.Input;

/// <summary>Goes over every type that describes its JSON.</summary>
public sealed class MemberTableTests
{
    private static readonly JsonSerializerOptions Odd = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        NumberHandling = JsonNumberHandling.WriteAsString,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static TheoryData<string> Types => [.. MemberTypes.Public.Select(type => type.Name)];

    [Fact]
    public void Samples_AreOfAllTypes() => Assert.Empty(MemberTypes.Public.Except(MemberSamples.All.Keys));

    [Theory]
    [MemberData(nameof(Types))]
    public void Serialize_AnyOptions_GivesTheContractAndReadsItBack(string name)
    {
        object value = Sample(name);
        string contract = MemberSamples.Canonical(MemberSamples.Write(value));
        JsonSerializerOptions[] all =
        [
            JsonSerializerOptions.Default,
            JsonSerializerOptions.Web,
            Odd,
            new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, WriteIndented = true },
            new() { TypeInfoResolver = ScoreContext.Default },
        ];
        foreach (JsonSerializerOptions options in all.Where(options => options.TypeInfoResolver is null || options.TryGetTypeInfo(value.GetType(), out _)))
        {
            string json = JsonSerializer.Serialize(value, value.GetType(), options);

            Assert.Equal(contract, MemberSamples.Canonical(json));
            Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType(), options));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Deserialize_AMemberTwice_NamesIt(string name) => ForEachMember(name, (json, member) =>
    {
        string text = json.ToJsonString();
        string twice = $"{text[..^1]},{JsonSerializer.Serialize(member)}:{json[member]?.ToJsonString() ?? "null"}}}";
        Assert.Contains($"$.{member}", PathsOf(name, twice));
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void Deserialize_AMemberOfAnotherType_NamesItAndAllOthers(string name)
    {
        string[] members = [.. JsonNode.Parse(MemberSamples.Write(Sample(name)))!.AsObject().Select(one => one.Key)];
        JsonObject all = JsonNode.Parse(MemberSamples.Write(Sample(name)))!.AsObject();
        foreach (string member in members.Where(member => member != "formatVersion"))
        {
            JsonObject one = JsonNode.Parse(MemberSamples.Write(Sample(name)))!.AsObject();
            one[member] = Wrong(one[member]);
            all[member] = Wrong(all[member]);
            Assert.Contains($"$.{member}", PathsOf(name, one.ToJsonString()));
        }

        Assert.Empty(members.Where(member => member != "formatVersion").Select(member => $"$.{member}").Except(PathsOf(name, all.ToJsonString())));
    }

    /// <summary>What the schema requires must be there; what it does not may be left out, unless other members call for it.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void Deserialize_ARequiredMemberMissingOrNull_IsRefused(string name)
    {
        JsonObject schema = CompetencySchemas.For(Sample(name).GetType());
        string[] required = [.. schema["required"]?.AsArray().Select(one => (string)one!) ?? []];
        ForEachMember(name, (json, member) =>
        {
            JsonNode? written = json[member];
            json.Remove(member);
            if (required.Contains(member))
            {
                Assert.Contains("$", PathsOf(name, json.ToJsonString()));
            }

            json[member] = null;
            if (required.Contains(member) && written is not null && schema["properties"]![member]!["anyOf"] is null)
            {
                Assert.Contains($"$.{member}", PathsOf(name, json.ToJsonString()));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Deserialize_AnUnknownMember_IsRefused(string name)
    {
        JsonObject json = JsonNode.Parse(MemberSamples.Write(Sample(name)))!.AsObject();
        json["zyxwova"] = 1;
        JsonException e = Refused(name, json.ToJsonString());

        Assert.Equal(ProblemCodes.UnknownMember, Assert.Single(((CompetencyInputException)e.InnerException!).Problems).Code);
        Assert.True(Sample(name) is not PersonalRecord || !e.Message.Contains("zyxwova", StringComparison.Ordinal));
    }

    /// <summary>The limits of numbers, as the schema says them.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void Deserialize_ANumberOutOfRange_NamesIt(string name)
    {
        JsonObject properties = CompetencySchemas.For(Sample(name).GetType())["properties"]!.AsObject();
        ForEachMember(name, (json, member) =>
        {
            foreach ((string limit, double beyond) in new[] { ("minimum", -1.0), ("maximum", 1.0) })
            {
                if (json[member]?.GetValueKind() == JsonValueKind.Number && properties[member]![limit] is JsonNode end)
                {
                    JsonObject changed = json.DeepClone().AsObject();
                    changed[member] = double.Parse(end.ToJsonString(), CultureInfo.InvariantCulture) + beyond;
                    Assert.Contains($"$.{member}", PathsOf(name, changed.ToJsonString()));
                }
            }
        });
    }

    [Fact]
    public void Deserialize_InARequest_IsRefusedWithItsPath()
    {
        JsonException e = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<ScoreRequest>("""{"note":"x","overall":{"percent":140,"band":""},"pole":"high"}""", JsonSerializerOptions.Web));
        CompetencyInputException cause = Assert.IsType<CompetencyInputException>(e.InnerException);

        Assert.Equal("$.overall", e.Path);
        Assert.Equal(["$.percent", "$.band"], cause.Problems.Select(problem => problem.Path));
        Assert.Contains("$.percent: CC0007 expected a number from 0 to 100, found 140", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_AnotherWordInARequest_IsRefused()
    {
        JsonException e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"pole":"middle"}""", ScoreContext.Default.ScoreRequest));

        Assert.Contains("\"high\" or \"low\"", Assert.IsType<CompetencyInputException>(e.InnerException).Problems[0].Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_ALaterFormat_IsRefusedAtOnce()
    {
        JsonException e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BenchmarkScore>("""{"formatVersion":2,"new":true}"""));

        Assert.Equal(ProblemCodes.FormatVersion, Assert.Single(((CompetencyInputException)e.InnerException!).Problems).Code);
    }

    private static object Sample(string name) => MemberSamples.All.Single(sample => sample.Key.Name == name).Value;

    private static void ForEachMember(string name, Action<JsonObject, string> test)
    {
        string json = MemberSamples.Write(Sample(name));
        foreach (string member in JsonNode.Parse(json)!.AsObject().Select(member => member.Key).ToArray())
        {
            test(JsonNode.Parse(json)!.AsObject(), member);
        }
    }

    private static JsonNode Wrong(JsonNode? value) => value is JsonObject ? new JsonArray() : new JsonObject();

    private static JsonException Refused(string name, string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Sample(name).GetType()));

    private static IEnumerable<string?> PathsOf(string name, string json) =>
        Assert.IsType<CompetencyInputException>(Refused(name, json).InnerException).Problems.Select(problem => problem.Path);
}
