using System.Collections.Concurrent;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content.Schemas;

/// <summary>Holds the schemas against the readers: each file of the samples changed in one place.</summary>
public sealed class SchemaRefusalTests
{
    private static readonly ConcurrentDictionary<string, (string? Unsound, IReadOnlyDictionary<InputProblem, string> Missed)> Verdicts =
        new(StringComparer.Ordinal);

    public static TheoryData<string> Schemas => [.. SchemaSample.All.Select(sample => sample.Schema).Distinct()];

    [SlowTheory]
    [MemberData(nameof(Schemas))]
    public void Changed_InOnePlace_IsRefusedByTheSchemaUnlessOnlyTheReaderCan(string schema)
    {
        IReadOnlyList<ReaderOnlyRefusal> readerOnly = ReaderOnlyRefusal.OfThePage();
        (string? unsound, IReadOnlyDictionary<InputProblem, string> missed) = Verdicts.GetOrAdd(schema, Judge);

        Assert.True(unsound is null, unsound);
        Assert.DoesNotContain(missed, one => !readerOnly.Any(row => row.Is(schema, one.Key)));
    }

    [SlowFact]
    public void ReaderOnlyRefusals_OfThePage_AllOccur() => Assert.DoesNotContain(
        ReaderOnlyRefusal.OfThePage(),
        row => !Schemas.Any(schema => Verdicts.GetOrAdd(schema.Data, Judge).Missed.Keys.Any(problem => row.Is(schema.Data, problem))));

    /// <summary>What takes more than one place to change.</summary>
    [Theory]
    [InlineData("overlay", """{"formatVersion":1,"overlay":"x","language":"de","changes":[{"element":"asks","member":"weight","was":2,"now":3}]}""")]
    [InlineData("overlay", """{"formatVersion":1,"overlay":"x","changes":[{"element":"asks","member":"text","was":2,"now":3}]}""")]
    [InlineData("policy", """{"formatVersion":1,"decision":{"rule":"conjunctive","cut":50,"minimums":{"a":50}}}""")]
    [InlineData("policy", """{"formatVersion":1,"bands":[{"name":"a","from":0},{"name":"b","from":0}]}""")]
    [InlineData("benchmark",
        """{"formatVersion":1,"id":"host","title":"Host","description":{"text":"x"},"ratingScale":{"min":0,"max":1,"anchors":["no"]},"competencies":[{"competency":"listens"}]}""")]
    [InlineData("competency",
        """{"formatVersion":1,"id":"x","name":"X","levels":[{"rank":1,"name":"a","behaviors":[]},{"rank":3,"name":"b","behaviors":[]}]}""")]
    [InlineData("rating-sheet", """[{"subject":"x","ratings":{"a":1},"presented":["a","b","a"]}]""")]
    public void Refused_ByTheReader_IsRefusedByTheSchema(string schema, string json)
    {
        Assert.NotEmpty(SchemaSample.Of(schema).Problems(json));
        Assert.NotNull(SchemaCases.WhyNot(schema, json, "refused"));
    }

    /// <summary>What the reader accepts and the schema does not, and the problems that the schema misses, with a file that has each.</summary>
    private static (string? Unsound, IReadOnlyDictionary<InputProblem, string> Missed) Judge(string schema)
    {
        string? unsound = null;
        Dictionary<InputProblem, string> missed = [];
        foreach (SchemaSample sample in SchemaSample.All.Where(sample => sample.Schema == schema))
        {
            foreach (string json in JsonMutations.Of(sample.Json))
            {
                string? broken = SchemaCases.WhyNot(schema, json, "changed in one place");
                IReadOnlyList<InputProblem> problems = sample.Problems(json);
                unsound ??= problems.Count == 0 && broken is not null ? $"The reader accepts, the schema says {broken}:\n{json}" : null;
                foreach (InputProblem problem in broken is null ? problems : [])
                {
                    missed.TryAdd(problem, json);
                }
            }
        }

        return (unsound, missed);
    }
}
