using System.Text.Json.Nodes;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Shared;
using TempFolder = Chally.Competencies.Tests.Shared.TempFolder;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary><c>chally schema</c>, and what the other commands write held to the schemas.</summary>
public sealed class SchemaCommandTests
{
    private const string Raters =
        "subject,rater,role,steady-a,steady-b,balanced-a,balanced-b\nAnn,,self,10,10,0,10\nBo,m,manager,10,0,10,0\nAnn,p,peer,0,0,10,0\nAnn,q,peer,,,,\n";

    [Fact]
    public void List_NamesEverySchema() => Assert.All(
        ContentSchema.Names, name =>
            Assert.Single(ToolRun.Of("schema").Succeeds().OutputLines, line => line.Trim().StartsWith($"{name} ", StringComparison.Ordinal)));

    [Fact]
    public void Name_PrintsTheSchema() => Assert.Equal(ContentSchema.Read("policy"), ToolRun.Of("schema", "policy").Succeeds().Output);

    [Fact]
    public void Output_File_GetsOne()
    {
        using TempFolder folder = new();
        ToolRun run = ToolRun.Of("schema", "overlay", "-o", folder["own.json"]).Succeeds();

        Assert.Empty(run.OutputBytes);
        Assert.Equal(ContentSchema.Read("overlay"), File.ReadAllText(folder["own.json"]));
    }

    [Fact]
    public void Output_Folder_GetsOneOrAllUnderTheirNames()
    {
        using TempFolder folder = new();
        ToolRun.Of("schema", "overlay", "-o", folder.Path).Succeeds();
        Assert.Equal(["overlay.schema.json"], folder.Names);

        ToolRun.Of("schema", "-o", folder.Path).Succeeds();
        Assert.Equal(ContentSchema.Names.Select(name => $"{name}.schema.json").Order(StringComparer.Ordinal), folder.Names);
        Assert.All(ContentSchema.Names, name => Assert.Equal(ContentSchema.Read(name), File.ReadAllText(folder[$"{name}.schema.json"])));
    }

    [Fact]
    public void Usage_Wrong_SaysWhatThereIs()
    {
        Assert.Contains("norm-set", ToolRun.Of("schema", "polcy").IsWrongUsage().Error, StringComparison.Ordinal);
        Assert.Contains("no folder", ToolRun.Of("schema", "-o", "nowhere").IsWrongUsage().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_Filled_KeepsItsSchemaAndNotBefore()
    {
        JsonNode template = JsonNode.Parse(ToolRun.Of("template", Example.BenchmarkId, "-f", "json").Succeeds().Output)!;
        Assert.NotNull(JsonSchema.Of("rating-sheet").WhyNot(template.ToJsonString()));

        template["subject"] = "Ann";
        Keeps("rating-sheet", template.ToJsonString());
    }

    [Theory]
    [InlineData("score")]
    [InlineData("score", "--explain")]
    [InlineData("multi-rater-score", "--combine-raters")]
    public void Score_Written_KeepsItsSchema(string schema, params string[] args) =>
        Keeps(schema, TinyRole.Run("score", "ratings.csv", Raters, ["-f", "json", .. args]).Succeeds().Output);

    [Fact]
    public void ScoreWithNorms_Written_KeepsItsSchema() => Keeps(
        "score-with-norms", TinyNorms.Run("score", TinyRole.Header + "Ann,10,0,10,0\n", role: null, "-f", "json").Succeeds().Output);

    [Fact]
    public void Norms_Written_KeepTheirSchema() => Keeps(
        "norm-set", TinyRole.Run("norms", "ratings.csv", TinyRole.Header + "A,10,10,10,0\nB,5,5,5,5\nC,0,0,0,10\n", "--date", "2026-03-01")
            .SucceedsNoting("frequencies are 1").Output);

    private static void Keeps(string schema, string json) => Assert.Null(SchemaCases.WhyNot(schema, json, "written by the tool"));
}
