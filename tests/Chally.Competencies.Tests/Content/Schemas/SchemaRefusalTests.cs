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

    private static IEnumerable<(string Json, string? Broken, IReadOnlyList<InputProblem> Problems)> Verdicts(string schema) =>
        from sample in SchemaSample.All
        where sample.Schema == schema
        from json in JsonMutations.Of(sample.Json)
        select (json, SchemaCases.WhyNot(schema, json, "changed in one place"), sample.Problems(json));

    private static string Shown(string json) => json.Length > 4_000 ? json[..4_000] : json;
}
