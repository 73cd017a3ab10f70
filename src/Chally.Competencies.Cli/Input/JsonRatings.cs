using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Input;

/// <summary>Reads ratings as one JSON text: a sheet, or an array of sheets, of which one at a time is held in memory.</summary>
internal static class JsonRatings
{
    public static IEnumerable<PlacedSheet> Read(Stream stream, string source, bool isArray, Benchmark benchmark, InputProblems problems) =>
        isArray ? ReadArray(stream, source, benchmark, problems) : ReadOne(stream, source, benchmark, problems);

    /// <summary>Problems may name the items of the benchmark.</summary>
    public static JsonReadOptions OptionsFor(Benchmark benchmark) =>
        new() { KnownIds = benchmark.Items().Select(item => item.Id).ToHashSet(StringComparer.Ordinal) };

    private static IEnumerable<PlacedSheet> ReadOne(Stream stream, string source, Benchmark benchmark, InputProblems problems)
    {
        CompetencyJson.TryReadList(stream, out IReadOnlyList<RatingSheet?> sheets, out InputProblems found, OptionsFor(benchmark));
        problems.AddAll(found, problem => problem with { Source = source });
        foreach (RatingSheet sheet in sheets.OfType<RatingSheet>())
        {
            yield return new PlacedSheet(sheet, problem => problem with { Source = source, Path = $"$.{problem.Path}" });
        }
    }

    private static IEnumerable<PlacedSheet> ReadArray(Stream stream, string source, Benchmark benchmark, InputProblems problems)
    {
        JsonArrayReader elements = new(stream);
        JsonReadOptions options = OptionsFor(benchmark);
        for (long i = 0; TryRead(elements, out ReadOnlyMemory<byte> json, source, problems); i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"$[{i}]");
            if (json.Span[0] == (byte)'[')
            {
                problems.Add(new InputProblem { Source = source, Path = place, Code = ProblemCodes.WrongType, Expected = "an object", Found = "an array" });
                continue;
            }

            long line = elements.Line;
            CompetencyJson.TryReadList(json, out IReadOnlyList<RatingSheet?> sheets, out InputProblems found, options);
            problems.AddAll(found, problem => problem with { Source = source, Line = problem.Line + line - 1, Path = place + problem.Path?[1..] });
            foreach (RatingSheet sheet in sheets.OfType<RatingSheet>())
            {
                yield return new PlacedSheet(sheet, problem => problem with { Source = source, Path = $"{place}.{problem.Path}" });
            }
        }

        if (elements.IsTooLarge)
        {
            problems.Add(new InputProblem
            {
                Source = source,
                Code = ProblemCodes.TooLarge,
                Expected = string.Create(CultureInfo.InvariantCulture, $"sheets of at most {JsonArrayReader.MaxElementBytes} bytes"),
                Found = "a larger one; reading stopped there",
            });
        }
    }

    /// <summary>Reads the next element; what is no JSON is a problem and the end.</summary>
    private static bool TryRead(JsonArrayReader elements, out ReadOnlyMemory<byte> json, string source, InputProblems problems)
    {
        try
        {
            return elements.TryRead(out json);
        }
        catch (JsonException e)
        {
            problems.Add(new InputProblem
            {
                Source = source,
                Line = e.LineNumber + 1,
                Code = ProblemCodes.NotJson,
                Expected = string.Create(CultureInfo.InvariantCulture, $"strict JSON, at most {JsonArrayReader.MaxDepth} levels deep"),
                Found = InputProblem.Describe(e),
            });
            json = default;
            return false;
        }
    }
}
