using System.Text.Unicode;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring;
using CsvHelper;

namespace Chally.Competencies.Cli.Input;

/// <summary>Reads ratings as CSV (RFC 4180, comma, UTF-8), row by row.</summary>
internal static class CsvRatings
{
    private const int MaxRowBytes = 1024 * 1024;

    public static IEnumerable<PlacedSheet> Read(Stream stream, string source, Benchmark benchmark, InputProblems problems)
    {
        bool isMalformed = false;
        CsvReaderOptions options = CsvReaderOptions.Default with
        {
            Separator = ',',
            HasHeader = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRowBytes,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record =>
            {
                isMalformed = true;
                Add(problems, source, record.LineNumber, "a row in CSV form (RFC 4180)", record.Reason.ToString());
            },
        };
        using CsvReader csv = CsvReader.Create(stream, options, leaveOpen: true);
        RatingTable? table = null;
        while (Advance(csv, source, problems))
        {
            long line = csv.LineNumber;
            InputProblem Place(InputProblem problem) => problem with { Source = source, Line = line };
            bool isText = Utf8.IsValid(csv.RawRecord);
            if (!isText)
            {
                Add(problems, source, line, "text in UTF-8", "bytes that are not");
            }

            if (isMalformed || !isText)
            {
                isMalformed = false;
                if (table is null)
                {
                    yield break;
                }

                continue;
            }

            string[] fields = csv.Current.ToArray();
            if (table is null)
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
            Add(problems, source, 1, "a header row with a column 'subject'", "an empty file");
        }
    }

    private static bool Advance(CsvReader csv, string source, InputProblems problems)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException e)
        {
            Add(problems, source, e.LineNumber, $"a row in CSV form of at most {MaxRowBytes} bytes", "a longer or broken one; reading stopped there");
            return false;
        }
    }

    private static void Add(InputProblems problems, string source, long line, string expected, string found) =>
        problems.Add(new InputProblem { Source = source, Line = line, Code = ProblemCodes.Row, Expected = expected, Found = found });
}
