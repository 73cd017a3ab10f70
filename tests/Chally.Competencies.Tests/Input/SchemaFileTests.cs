using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Input;

/// <summary>The schemas of the repository are made from the descriptions of the types: UPDATE_SCHEMAS=1 writes them again.</summary>
public sealed class SchemaFileTests
{
    /// <summary>The types of the files, by the names of their schemas.</summary>
    private static readonly SortedDictionary<string, Type> Documents = new(
        MemberTypes.All.Where(type => DocumentOf(type) is { } form && ContentSchema.Names.Contains(form.Name)).ToDictionary(type => DocumentOf(type)!.Name),
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
        foreach (Type type in MemberTypes.Public)
        {
            JsonObject byArgument = (JsonObject)Generic(nameof(CompetencySchemas.For), type).Invoke(null, [])!;
            Assert.True(JsonNode.DeepEquals(byArgument, CompetencySchemas.For(type)), type.Name);
        }

        Assert.Equal("""{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Pole","enum":["high","low"]}""", CompetencySchemas.For(typeof(Pole)).ToJsonString());
    }

    [Fact]
    public void For_ATypeWithoutDescription_Throws() =>
        Assert.Contains("String", Assert.Throws<ArgumentException>(() => CompetencySchemas.For(typeof(string))).Message, StringComparison.Ordinal);

    [Fact]
    public void PublicEnumerations_OfMembers_HaveTheirWords()
    {
        foreach (Type type in typeof(BenchmarkScore).Assembly.GetExportedTypes().Where(type => type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } converter && type.IsEnum))
        {
            foreach (object value in Enum.GetValues(type))
            {
                string word = JsonSerializer.Serialize(value, type);
                Assert.Equal($"\"{JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!)}\"", word);
                Assert.Equal(value, JsonSerializer.Deserialize(word, type));
            }
        }
    }

    private static JsonDocumentForm? DocumentOf(Type type) => (JsonDocumentForm?)typeof(SchemaFileTests)
        .GetMethod(nameof(Document), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, []);

    private static JsonDocumentForm? Document<T>()
        where T : class, IMemberTable<T> => T.Document;

    private static MethodInfo Generic(string name, Type type) => typeof(CompetencySchemas)
        .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Single(method => method.Name == name && method.IsGenericMethod).MakeGenericMethod(type);
}
