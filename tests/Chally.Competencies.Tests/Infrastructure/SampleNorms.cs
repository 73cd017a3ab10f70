using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Infrastructure;

/// <summary>Norm sets for benchmarks of the tests, and tables of any figures that agree.</summary>
internal static class SampleNorms
{
    /// <summary>The values 3 1 4 1 5 9 2 6 5 3 5: mean 44/11 = 4, sum of squares 232 − 11·16 = 56, SD √(56/10) = 2.366….</summary>
    public static NormTable TinyTies { get; } = new()
    {
        N = 11,
        Mean = 4,
        Sd = 2.3664319132398464,
        Frequencies = [new(1, 2), new(2, 1), new(3, 2), new(4, 1), new(5, 3), new(6, 1), new(9, 1)],
    };

    private static readonly Gen<NormTable> Tables =
        from steps in Gen.Choose(1, 400).NonEmptyListOf()
        from counts in Gen.Frequency((5, Gen.Choose(1, 9)), (1, Gen.Choose(1, 10_000))).ListOf(steps.Count)
        from hasFrequencies in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from reliability in Gen.OneOf(
            Gen.Constant<ScoreReliability?>(null),
            from value in Gen.Choose(0, 1000)
            from kind in Gen.Elements("alpha", "Omega", "retest", "ICC(1,k)")
            select (ScoreReliability?)new ScoreReliability(value / 1000.0, kind))
        select TableOf(Rising(steps, counts), hasFrequencies) with { Reliability = reliability };

    /// <summary>Tables with mean and SD from their frequencies, which may be left out.</summary>
    public static Arbitrary<NormTable> AnyTables { get; } = Tables.ToArbitrary();

    public static Arbitrary<NormSet> AnySets { get; } = (
        from ids in Gen.Elements("a", "b", "listens", "keeps-calm-2").ListOf()
        from tables in Gen.CollectToArray(ids.Distinct(), id => Tables.Select(table => KeyValuePair.Create(id, table)))
        from weights in Gen.CollectToArray(ids.Distinct(), id => Gen.Choose(1, 999).Select(weight => KeyValuePair.Create(id, weight / 10.0)))
        from isWeighted in Gen.Elements(true, false)
        from overall in Tables.OrNull()
        from role in Gen.Elements<RaterRole?>([null, .. Enum.GetValues<RaterRole>()])
        from day in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
        from text in Gen.Elements("x", "Applicants, \"2026\"", "é 数 😀", "a\\b/<c>")
        select new NormSet
        {
            Id = "any-set",
            Date = DateOnly.FromDayNumber(day),
            Population = text,
            Setting = $"{text}!",
            RaterRole = role,
            Benchmark = SmallBenchmark.Id,
            ScoringHash = new string('a', 64),
            Weights = isWeighted ? ValueMap.Create(weights) : ValueMap<double>.Empty,
            N = int.MaxValue,
            Competencies = ValueMap.Create(tables),
            Overall = overall,
        }).ToArbitrary();

    public static NormTable TableOf(ValueList<ScoreFrequency> frequencies, bool hasFrequencies = true)
    {
        double[] values = [.. frequencies.SelectMany(frequency => Enumerable.Repeat(frequency.Score, frequency.Count))];
        double mean = values.Average();
        return new NormTable
        {
            N = values.Length,
            Mean = Math.Clamp(mean, 0, 100),
            Sd = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1)),
            Frequencies = hasFrequencies ? frequencies : [],
        };
    }

    /// <summary>A norm set of 250 people for a benchmark, with these tables and no role.</summary>
    public static NormSet For(Benchmark benchmark, NormTable? overall, params IEnumerable<(string Id, NormTable Table)> tables) => new()
    {
        Id = "norms-2026",
        Date = new DateOnly(2026, 3, 1),
        Population = "Applicants",
        Setting = "Structured interview",
        Benchmark = benchmark.Id,
        ScoringHash = benchmark.ComputeScoringHash(),
        N = 250,
        Competencies = ValueMap.Create(tables.Select(pair => KeyValuePair.Create(pair.Id, pair.Table))),
        Overall = overall,
    };

    /// <summary>Scores that rise in hundredths of a point as far as the scale goes; at least two people.</summary>
    private static ValueList<ScoreFrequency> Rising(IEnumerable<int> steps, IEnumerable<int> counts)
    {
        List<ScoreFrequency> frequencies = [];
        int place = 0;
        foreach ((int step, int count) in steps.Zip(counts))
        {
            place += step;
            if (place <= 10_000)
            {
                frequencies.Add(new ScoreFrequency(place / 100.0, frequencies.Count == 0 ? count + 1 : count));
            }
        }

        return [.. frequencies];
    }
}
