using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Scoring;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Content.Schemas;

/// <summary>A schema accepts what the reader accepts: what the library ships, writes and documents, and any form of roles and times.</summary>
public sealed class SchemaAcceptanceTests
{
    private static readonly Gen<string> Times = Gen.Elements("2026-03-01", "9999-12-31", "0001-01-01", "2024-02-29", "2023-02-29", "2026-3-1", "T", "T09:30",
        "T24:00", "T00:00:59", "T23:59:60",
        ":30", ".1", ".1234567", ".12345678", ".", "Z", "z", "K", "+02:00", "-0230", "+2:30", "+230", "+14:00", "-14:01", "+02", " ",
        "\u0662").ArrayOf().Select(string.Concat);

    private static readonly Gen<string> Roles = Gen.Elements("self", "SELF", "manager", "Peer", "direct", "Report", "reports", "customer", "interviewer", " ",
        "-", "_", "\u017F", "elf", "\u0131", "nterviewer",
        "\u212A", "\u0130", "\u00A0", "s", "e", "lf", "\u200D").ArrayOf().Select(string.Concat);

    public static TheoryData<string> Shipped => [.. EmbeddedContent.Files().Select(file => file.Name)];

    public static TheoryData<string, int> Samples => [.. SchemaSample.All.Select((sample, place) => (sample.Schema, place))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Shipped_File_NamesItsSchemaAndKeepsIt(string file)
    {
        string json = File.ReadAllText(Repository.PathOf(file));
        using JsonDocument document = JsonDocument.Parse(json);
        string link = document.RootElement.GetProperty("$schema").GetString()!;

        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(Repository.PathOf(file))!, link)), link);
        Assert.Null(SchemaCases.WhyNot(Path.GetFileName(link)[..^ContentSchema.FileSuffix.Length], json, "shipped"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Unchanged_IsAcceptedByReaderAndSchema(string schema, int place)
    {
        SchemaSample sample = SchemaSample.All[place];

        Assert.Empty(sample.Problems(sample.Json));
        Assert.Null(SchemaCases.WhyNot(schema, sample.Json, "samples"));
    }

    [Theory]
    [InlineData("rating-sheet")]
    [InlineData("score")]
    [InlineData("score-with-norms")]
    [InlineData("multi-rater-score")]
    public void List_OfFiles_IsAcceptedByReaderAndSchema(string schema)
    {
        SchemaSample sample = SchemaSample.Of(schema);
        foreach (string list in new[] { "[]", $"[{sample.Json},{sample.Json}]" })
        {
            Assert.Empty(sample.Problems(list));
            Assert.Null(SchemaCases.WhyNot(schema, list, "lists"));
        }
    }

    [Fact]
    public void Documented_Files_KeepASchema()
    {
        string[] pages = [Repository.PathOf("README.md"), Repository.PathOf("CONTRIBUTING.md"), .. Directory.GetFiles(Repository.PathOf("docs"), "*.md")];
        string[] examples =
        [
            .. from page in pages
               from block in Regex.Matches(File.ReadAllText(page).ReplaceLineEndings("\n"), "```json(?! bad)[^\n]*\n([{[].*?)```", RegexOptions.Singleline)
               select block.Groups[1].Value,
        ];

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Contains(ContentSchema.Names, name => JsonSchema.Of(name).WhyNot(example) is null));
    }

    [Fact]
    public void Written_Bundle_KeepsItsSchema() => Holds.ForAll(
        Generators.Contents, contents => Keeps("bundle", Bundle.Write(contents.Competencies, contents.Benchmarks)));

    [Property]
    public void Written_Sheet_KeepsItsSchema(RatingSheet sheet) => Keeps("rating-sheet", CompetencyJson.Write(sheet, isIndented: false));

    [Fact]
    public void Written_Policy_KeepsItsSchema() => Holds.ForAll(
        Arb.From(ScoringPolicyJsonTests.Policies), policy => Keeps("policy", CompetencyJson.Write(policy)));

    [Fact]
    public void Written_NormSet_KeepsItsSchema() => Holds.ForAll(SampleNorms.AnySets, norms => Keeps("norm-set", CompetencyJson.Write(norms)));

    [Fact]
    public void Written_Score_KeepsItsSchema() => Holds.ForAll(SheetGenerators.CasesWithContext, generated =>
        Keeps("score", CompetencyJson.Write(generated.Score(new ScoringPolicy { Decision = DecisionPolicy.Compensatory(50) }))));

    [Fact]
    public void Written_ScoreWithNorms_KeepsItsSchema() => Holds.ForAll(
        (from scored in SheetGenerators.CasesWithContext.Generator
         from tables in SampleNorms.AnyTables.Generator.ListOf()
         from overall in SampleNorms.AnyTables.Generator.OrNull()
         select (scored, tables, overall)).ToArbitrary(),
        any =>
        {
            Benchmark benchmark = any.scored.Benchmark;
            BenchmarkScore score = any.scored.Score();
            NormSet norms = SampleNorms.For(benchmark, any.overall, benchmark.Competencies.Zip(any.tables, (entry, table) => (entry.Id, table))) with
            {
                RaterRole = score.Role,
            };
            NormComparison comparison = NormComparison.Of(score, norms, 0.9, any.scored.Sheet.IsForDevelopment ? null : 50);
            Keeps("score-with-norms", CompetencyJson.Write(new ScoreWithNorms(score.WithoutItems(), comparison)));
            Keeps("norm-comparison", CompetencyJson.Write(comparison));
        });

    [Fact]
    public void Written_CombinedScore_KeepsItsSchema() => Holds.ForAll(
        RaterSheets.Any, sheets => Keeps("multi-rater-score", CompetencyJson.Write(sheets.Score())));

    [Fact]
    public void Time_AnyFormOfTheReader_IsAccepted() => Holds.ForAll(Times.ToArbitrary(), time =>
        Assert.True(TimeText.Time(time) is null || JsonSchema.Of("rating-sheet").WhyNot(SheetWith("completed", time)) is null));

    [Fact]
    public void Role_AnyForm_IsAcceptedWhereTheReaderDoes() => Holds.ForAll(Roles.ToArbitrary(), role => Assert.Equal(
        CompetencyJson.TryReadList<RatingSheet>(Encoding.UTF8.GetBytes(SheetWith("role", role)), out _, out _),
        JsonSchema.Of("rating-sheet").WhyNot(SheetWith("role", role)) is null));

    private static void Keeps(string schema, string json) => Assert.Null(SchemaCases.WhyNot(schema, json, "written"));

    private static string SheetWith(string member, string text) => $$"""{"subject":"x","ratings":{},"{{member}}":{{JsonSerializer.Serialize(text)}}}""";
}
