using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Input;

/// <summary>Reads ratings as NDJSON, one sheet a line; blank lines are passed over.</summary>
internal static class NdjsonRatings
{
    public const int MaxLineBytes = 1024 * 1024;

    public static IEnumerable<PlacedSheet> Read(Stream stream, string source, Benchmark benchmark, InputProblems problems)
    {
        JsonReadOptions options = JsonRatings.OptionsFor(benchmark);
        LineReader lines = new(stream, MaxLineBytes);
        while (lines.Read())
        {
            long number = lines.Number;
            InputProblem Place(InputProblem problem) => problem with { Source = source, Line = number };
            if (lines.IsTooLong)
            {
                problems.Add(
                    Place(new InputProblem { Code = ProblemCodes.TooLarge, Expected = $"a line of at most {MaxLineBytes} bytes", Found = "a longer one" }));
            }
            else if (lines.Line.Span.TrimStart(" \t"u8).StartsWith("["u8))
            {
                problems.Add(Place(new InputProblem { Code = ProblemCodes.WrongType, Path = "$", Expected = "an object", Found = "an array" }));
            }
            else if (!lines.IsBlank)
            {
                CompetencyJson.TryReadList(lines.Line, out IReadOnlyList<RatingSheet?> sheets, out InputProblems found, options);
                problems.AddAll(found, Place);
                foreach (RatingSheet sheet in sheets.OfType<RatingSheet>())
                {
                    yield return new PlacedSheet(sheet, problem => Place(problem) with { Path = $"$.{problem.Path}" });
                }
            }
        }
    }
}
