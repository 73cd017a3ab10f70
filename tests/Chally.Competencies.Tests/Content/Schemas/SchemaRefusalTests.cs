using Chally.Competencies.Content;
using Chally.Competencies.Tests.Infrastructure;

namespace Chally.Competencies.Tests.Content.Schemas;

/// <summary>Holds the schemas against the readers: each file of the samples changed in one place.</summary>
public sealed class SchemaRefusalTests
{
    public static TheoryData<string> Schemas => [.. SchemaSample.All.Select(sample => sample.Schema).Distinct()];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Changed_InOnePlace_IsRefusedByTheSchemaUnlessOnlyTheReaderCan(string schema)
    {
        IReadOnlyList<ReaderOnlyRefusal> readerOnly = ReaderOnlyRefusal.OfThePage();
        foreach ((string json, string? broken, IReadOnlyList<InputProblem> problems) in Verdicts(schema))
        {
            Assert.True(problems.Count > 0 || broken is null, $"The reader accepts, the schema says {broken}:\n{Shown(json)}");
            InputProblem? missed = broken is null ? problems.FirstOrDefault(problem => !readerOnly.Any(row => row.Is(schema, problem))) : null;
            Assert.True(missed is null, $"The schema accepts, the reader says {missed}:\n{Shown(json)}");
        }
    }

    [Fact]
    public void ReaderOnlyRefusals_OfThePage_AllOccur()
    {
        (string Schema, InputProblem Problem)[] missed =
        [
            .. from schema in Schemas.Select(row => row.Data)
               from verdict in Verdicts(schema)
               where verdict.Broken is null
               from problem in verdict.Problems
               select (schema, problem),
        ];

        Assert.DoesNotContain(ReaderOnlyRefusal.OfThePage(), row => !missed.Any(one => row.Is(one.Schema, one.Problem)));
    }

    /// <summary>What takes more than one place to change.</summary>
    [Theory]
    [InlineData("overlay", """{"formatVersion":1,"overlay":"x","language":"de","changes":[{"element":"asks","member":"weight","was":2,"now":3}]}""")]
    [InlineData("overlay", """{"formatVersion":1,"overlay":"x","changes":[{"element":"asks","member":"text","was":2,"now":3}]}""")]
    [InlineData("policy", """{"formatVersion":1,"decision":{"rule":"conjunctive","cut":50,"minimums":{"a":50}}}""")]
    [InlineData("policy", """{"formatVersion":1,"bands":[{"name":"a","from":0},{"name":"b","from":0}]}""")]
    [InlineData("benchmark", """{"formatVersion":1,"id":"host","title":"Host","description":{"text":"x"},"ratingScale":{"min":0,"max":1,"anchors":["no"]},"competencies":[{"competency":"listens"}]}""")]
    [InlineData("competency", """{"formatVersion":1,"id":"x","name":"X","levels":[{"rank":1,"name":"a","behaviors":[]},{"rank":3,"name":"b","behaviors":[]}]}""")]
    [InlineData("rating-sheet", """[{"subject":"x","ratings":{"a":1},"presented":["a","b","a"]}]""")]
    public void Refused_ByTheReader_IsRefusedByTheSchema(string schema, string json)
    {
        Assert.NotEmpty(SchemaSample.Of(schema).Problems(json));
        Assert.NotNull(SchemaCases.WhyNot(schema, json, "refused"));
    }

    private static IEnumerable<(string Json, string? Broken, IReadOnlyList<InputProblem> Problems)> Verdicts(string schema) =>
        from sample in SchemaSample.All
        where sample.Schema == schema
        from json in JsonMutations.Of(sample.Json)
        select (json, SchemaCases.WhyNot(schema, json, "changed in one place"), sample.Problems(json));

    private static string Shown(string json) => json.Length > 4_000 ? json[..4_000] : json;
}
