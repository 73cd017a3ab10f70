using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Tests.Shared;

/// <summary>Goes over every type of an assembly that describes its JSON.</summary>
/// <typeparam name="TSource">The values.</typeparam>
public abstract class MemberTableContract<TSource>
    where TSource : IMemberSource
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

    private static readonly JsonSerializerOptions Relaxed = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Types => [.. TSource.Samples.Types.Select(type => type.Name)];

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(TSource.Samples.Stored).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Samples_AreOfAllTypes() => Assert.Empty(TSource.Samples.Types.Except(TSource.Samples.All.Keys));

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
            new()
            {
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
                WriteIndented = true,
            },
            new() { TypeInfoResolver = TSource.Samples.Context },
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

    [Theory]
    [MemberData(nameof(Types))]
    public void Schema_OfAType_AllowsWhatIsWritten(string name) => Assert.Null(JsonSchema.Of(Sample(name).GetType()).WhyNot(MemberSamples.Write(Sample(name))));

    [Fact]
    public void PublicEnumerations_OfMembers_HaveTheirWords()
    {
        foreach (Type type in TSource.Samples.Assembly.GetExportedTypes()
            .Where(type => type.IsEnum && type.IsDefined(typeof(JsonConverterAttribute), inherit: false)))
        {
            foreach (object value in Enum.GetValues(type))
            {
                string word = JsonSerializer.Serialize(value, type);
                Assert.Matches("^\"[a-z][A-Za-z]*(-[a-z]+)*\"$", word);
                Assert.Equal(value, JsonSerializer.Deserialize(word, type));
            }
        }
    }

    /// <summary>
    /// Documents as earlier versions wrote them: a file is added when a format grows, and none is ever changed. UPDATE_STORED=1 adds the first one.
    /// </summary>
    [Fact]
    public void Stored_Files_AreOfEveryDocument()
    {
        (string Name, Type Type)[] without = [.. TSource.Samples.Documents.ExceptBy(Files.Select(file => NameOf(file.Data)), one => one.Name)];
        foreach ((string name, Type type) in Environment.GetEnvironmentVariable("UPDATE_STORED") == "1" ? without : [])
        {
            File.WriteAllText(Path.Combine(TSource.Samples.Stored, $"{name}.1.json"),
                JsonSerializer.Serialize(TSource.Samples.All[type], type, Relaxed) + "\n");
        }

        Assert.Empty(without);
    }

    /// <summary>Read, and written again with nothing more than the format version.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Stored_Document_IsRead(string file)
    {
        string stored = File.ReadAllText(Path.Combine(TSource.Samples.Stored, file));
        Type type = TSource.Samples.Documents.Single(one => one.Name == NameOf(file)).Type;
        object value = JsonSerializer.Deserialize(stored, type)!;

        Assert.Equal(WithoutVersion(stored), WithoutVersion(JsonSerializer.Serialize(value, type)));
    }

    private static string NameOf(string file) => file[..file.IndexOf('.', StringComparison.Ordinal)];

    private static string WithoutVersion(string json)
    {
        JsonObject value = JsonNode.Parse(json)!.AsObject();
        foreach (JsonObject part in new[] { value, value["norms"] as JsonObject }.OfType<JsonObject>())
        {
            part.Remove("formatVersion");
        }

        return value.ToJsonString();
    }

    private static object Sample(string name) => TSource.Samples.All.Single(sample => sample.Key.Name == name).Value;

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
