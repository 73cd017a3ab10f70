using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Input;

/// <summary>Reads ratings as JSON. Problems may name the items of the benchmark.</summary>
internal static class JsonRatings
{
    /// <summary>Reads an array of sheets, or a sheet a line, of which one at a time is held in memory.</summary>
    public static IEnumerable<InputItem<RatingSheet>> ReadMany(Stream stream, string source, Benchmark benchmark) =>
        CompetencyJson.ReadManyAsync<RatingSheet>(stream, OptionsFor(source, benchmark)).ToBlockingEnumerable();

    /// <summary>Reads one sheet, on as many lines as it likes.</summary>
    public static IEnumerable<InputItem<RatingSheet>> ReadOne(Stream stream, string source, Benchmark benchmark)
    {
        CompetencyJson.TryReadList(stream, out IReadOnlyList<RatingSheet?> sheets, out InputProblems problems, OptionsFor(source, benchmark));
        InputItem<RatingSheet> Item(RatingSheet? sheet) => new(1, sheet, problems, problem => problem with { Source = source, Path = $"$.{problem.Path}" });
        return problems.Total > 0 ? [Item(null)] : sheets.Select(Item);
    }

    private static JsonReadOptions OptionsFor(string source, Benchmark benchmark) =>
        new() { Source = source, KnownIds = benchmark.Items().Select(item => item.Id).ToHashSet(StringComparer.Ordinal) };
}
