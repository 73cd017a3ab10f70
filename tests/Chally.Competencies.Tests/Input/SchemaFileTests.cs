using System.Reflection;
using System.Text.Json.Nodes;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Input;

/// <summary>The schemas of the repository are made from the descriptions of the types: UPDATE_SCHEMAS=1 writes them again.</summary>
public sealed class SchemaFileTests
{
    /// <summary>The types of the files, by the names of their schemas.</summary>
    private static readonly SortedDictionary<string, Type> Documents = new(
        MemberSamples.DocumentsOf(typeof(Benchmark).Assembly).Where(one => ContentSchema.Names.Contains(one.Name))
            .ToDictionary(one => one.Name, one => one.Type),
        StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_OfADocument_IsMadeFromItsType(string name)
    {
        string path = Repository.PathOf("seeds", "schema", name + ContentSchema.FileSuffix);
        string made = (string)Generic(nameof(CompetencySchemas.FileOf), Documents[name]).Invoke(null, [])!;
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1")
        {
            File.WriteAllText(path, made);
        }

        Assert.Equal(File.ReadAllText(path), made);
    }

    [Fact]
    public void Files_All_AreOfTypes() => Assert.Equal(ContentSchema.Names, Documents.Keys);

    [Fact]
    public void For_AType_IsTheSameWhicheverWayItIsAsked()
    {
        foreach (Type type in CoreSamples.Samples.Types)
        {
            JsonObject byArgument = (JsonObject)Generic(nameof(CompetencySchemas.For), type).Invoke(null, [])!;
            Assert.True(JsonNode.DeepEquals(byArgument, CompetencySchemas.For(type)), type.Name);
        }

        Assert.Equal("""{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Pole","enum":["high","low"]}""",
            CompetencySchemas.For(typeof(Pole)).ToJsonString());
    }

    [Fact]
    public void For_ATypeWithoutDescription_Throws() =>
        Assert.Contains("String", Assert.Throws<ArgumentException>(() => CompetencySchemas.For(typeof(string))).Message, StringComparison.Ordinal);

    private static MethodInfo Generic(string name, Type type) => typeof(CompetencySchemas)
        .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Single(method => method.Name == name && method.IsGenericMethod)
            .MakeGenericMethod(type);
}
