using System.Text.Json;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content.Schemas;

public sealed class ContentSchemaTests
{
    private static readonly string Folder = Repository.PathOf("seeds", "schema");

    public static TheoryData<string> Names => [.. ContentSchema.Names];

    [Fact]
    public void Names_AreThoseOfTheFolder() => Assert.Equal(
        Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)![..^ContentSchema.FileSuffix.Length]).Order(StringComparer.Ordinal),
        ContentSchema.Names);

    [Fact]
    public void Names_AreThoseOfThePage() => Assert.All(
        ContentSchema.Names, name => Assert.Contains($"`{name}`", File.ReadAllText(Repository.PathOf("docs", "content-schema.md")), StringComparison.Ordinal));

    [Fact]
    public void Names_AreThoseOfTheSamples() => Assert.Equal(
        ContentSchema.Names, SchemaSample.All.Select(sample => sample.Schema).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AName_IsTheFile(string name)
    {
        string text = ContentSchema.Read(name);
        using JsonDocument schema = JsonDocument.Parse(text);

        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ContentSchema.FileSuffix)), text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal($"urn:chally:competencies:{name}:1", schema.RootElement.GetProperty("$id").GetString());
        Assert.NotEqual(string.Empty, schema.RootElement.GetProperty("title").GetString());
        Assert.NotEqual(string.Empty, schema.RootElement.GetProperty("description").GetString());
    }

    [Theory]
    [InlineData("Policy")]
    [InlineData("")]
    [InlineData("../seeds/sources")]
    public void Read_AnotherName_Throws(string name) =>
        Assert.Contains("norm-set", Assert.Throws<ArgumentException>(() => ContentSchema.Read(name)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_Null_Throws() => Assert.Throws<ArgumentNullException>(() => ContentSchema.Read(null!));

    /// <summary>Each file stands alone, so what several share stands in each: it must be the same in all, used, and there.</summary>
    [Fact]
    public void Definitions_OfOneName_AreTheSameInEverySchema()
    {
        Dictionary<string, JsonElement> first = new(StringComparer.Ordinal);
        foreach (string name in ContentSchema.Names)
        {
            string text = ContentSchema.Read(name);
            using JsonDocument schema = JsonDocument.Parse(text);
            foreach (JsonProperty definition in schema.RootElement.GetProperty("$defs").EnumerateObject())
            {
                Assert.True(first.TryAdd(definition.Name, definition.Value.Clone()) || JsonElement.DeepEquals(first[definition.Name], definition.Value),
                    $"{name}: {definition.Name}");
                Assert.True(text.Contains($"\"#/$defs/{definition.Name}\"", StringComparison.Ordinal), $"{name}: {definition.Name} is not used.");
            }
        }
    }
}
