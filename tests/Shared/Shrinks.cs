namespace Chally.Competencies.Tests.Shared;

/// <summary>Smaller content that is still valid, so that a failing case is shown without what does not matter.</summary>
internal static class Shrinks
{
    public static IEnumerable<Contents> Of(Contents contents)
    {
        foreach (ValueList<Benchmark> fewer in Without(contents.Benchmarks))
        {
            yield return contents with { Benchmarks = fewer };
        }

        HashSet<string> used = [.. contents.Benchmarks.SelectMany(benchmark => benchmark.Competencies).Select(entry => entry.Id)];
        foreach (ValueList<Competency> fewer in Without(contents.Competencies).Where(fewer => used.IsSubsetOf(fewer.Select(competency => competency.Id))))
        {
            yield return contents with { Competencies = fewer };
        }

        foreach (Competency competency in contents.Competencies)
        {
            foreach (Competency smaller in Of(competency))
            {
                yield return new Contents(
                    [.. contents.Competencies.Select(other => other.Id == smaller.Id ? smaller : other)],
                    [.. contents.Benchmarks.Select(benchmark => With(benchmark, smaller))]);
            }
        }

        for (int i = 0; i < contents.Benchmarks.Count; i++)
        {
            foreach (Benchmark smaller in OwnOf(contents.Benchmarks[i]))
            {
                yield return contents with { Benchmarks = Replaced(contents.Benchmarks, i, smaller) };
            }
        }
    }

    public static IEnumerable<Benchmark> Of(Benchmark benchmark) => OwnOf(benchmark).Concat(
        benchmark.Competencies.SelectMany(entry => Of(entry.Competency)).Select(smaller => With(benchmark, smaller)));

    public static IEnumerable<Competency> Of(Competency competency)
    {
        Competency bare = new() { Id = competency.Id, Name = "x", Indicators = competency.Indicators, Levels = competency.Levels };
        if (bare != competency)
        {
            yield return bare;
        }

        if (competency.Levels.Count > 0)
        {
            yield return competency with { Levels = [] };
        }

        foreach (ValueList<Indicator> fewer in Without(competency.Indicators))
        {
            yield return competency with { Indicators = fewer };
        }

        for (int i = 0; i < competency.Indicators.Count; i++)
        {
            Indicator plain = new() { Id = competency.Indicators[i].Id, Pole = competency.Indicators[i].Pole, Text = "x" };
            if (plain != competency.Indicators[i])
            {
                yield return competency with { Indicators = Replaced(competency.Indicators, i, plain) };
            }
        }

        foreach (ValueList<MindsetTip> fewer in Without(competency.MindsetTips))
        {
            yield return competency with { MindsetTips = fewer };
        }

        foreach (ValueList<SuccessTactic> fewer in Without(competency.SuccessTactics))
        {
            yield return competency with { SuccessTactics = fewer };
        }
    }

    /// <summary>Shrinks what is the benchmark's own and leaves its competencies as they are.</summary>
    private static IEnumerable<Benchmark> OwnOf(Benchmark benchmark)
    {
        foreach (ValueList<BenchmarkCompetency> fewer in Without(benchmark.Competencies).Where(fewer => fewer.Count > 0))
        {
            yield return benchmark with { Competencies = fewer };
        }

        foreach (ValueList<BenchmarkFact> fewer in Without(benchmark.Facts))
        {
            yield return benchmark with { Facts = fewer };
        }

        RatingScale small = new(0, 1);
        Benchmark bare = benchmark with { Title = "x", Description = new SourcedText { Text = "x" }, NotPublished = [], RatingScale = small };
        if (bare != benchmark)
        {
            yield return bare;
        }

        for (int i = 0; i < benchmark.Competencies.Count; i++)
        {
            BenchmarkCompetency plain = new() { Competency = benchmark.Competencies[i].Competency };
            if (plain != benchmark.Competencies[i])
            {
                yield return benchmark with { Competencies = Replaced(benchmark.Competencies, i, plain) };
            }
        }
    }

    private static Benchmark With(Benchmark benchmark, Competency competency) => benchmark with
    {
        Competencies = [.. benchmark.Competencies.Select(entry => entry.Id == competency.Id ? entry with { Competency = competency } : entry)],
    };

    private static IEnumerable<ValueList<T>> Without<T>(ValueList<T> list)
        where T : notnull
    {
        for (int i = 0; i < list.Count; i++)
        {
            yield return [.. list.Take(i), .. list.Skip(i + 1)];
        }
    }

    private static ValueList<T> Replaced<T>(ValueList<T> list, int place, T item)
        where T : notnull => [.. list.Take(place), item, .. list.Skip(place + 1)];
}
