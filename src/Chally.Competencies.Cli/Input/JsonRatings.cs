using System.Globalization;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Input;

/// <summary>Reads ratings as one JSON text: a sheet, or an array of sheets.</summary>
internal static class JsonRatings
{
    public static IEnumerable<PlacedSheet> Read(Stream stream, string source, bool isArray, Benchmark benchmark, InputProblems problems)
    {
        RatingSheetJson.TryRead(stream, out IReadOnlyList<RatingSheet?> sheets, out InputProblems found, benchmark);
        problems.AddAll(found, problem => problem with { Source = source });
        for (int i = 0; i < sheets.Count; i++)
        {
            string element = isArray ? string.Create(CultureInfo.InvariantCulture, $"$[{i}]") : "$";
            if (sheets[i] is RatingSheet sheet)
            {
                yield return new PlacedSheet(sheet, problem => problem with { Source = source, Path = $"{element}.{problem.Path}" });
            }
        }
    }
}
