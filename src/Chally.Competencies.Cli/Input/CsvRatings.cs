using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Input;

/// <summary>Reads ratings as CSV, row by row.</summary>
internal static class CsvRatings
{
    public static IEnumerable<PlacedSheet> Read(Stream stream, string source, Benchmark benchmark, InputProblems problems)
    {
        RatingTable? table = null;
        foreach (CsvRow row in CsvRows.Read(stream, source, problems))
        {
            InputProblem Place(InputProblem problem) => problem with { Source = source, Line = row.Line };
            if (row.Fields is not string[] fields)
            {
                if (table is null)
                {
                    yield break;
                }
            }
            else if (table is null)
            {
                if (!RatingTable.TryOpen(fields, benchmark, out table, out InputProblems headerProblems))
                {
                    problems.AddAll(headerProblems, Place);
                    yield break;
                }
            }
            else if (table.TryRead(fields, out RatingSheet? sheet, out InputProblems rowProblems))
            {
                yield return new PlacedSheet(sheet, Place);
            }
            else
            {
                problems.AddAll(rowProblems, Place);
            }
        }

        if (table is null && problems.Total == 0)
        {
            CsvRows.Add(problems, source, 1, "a header row with a column 'subject'", "an empty file");
        }
    }
}
