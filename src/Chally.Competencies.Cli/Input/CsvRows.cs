using System.Text.Unicode;
using Chally.Competencies.Input;
using CsvHelper;

namespace Chally.Competencies.Cli.Input;

/// <summary>Reads CSV (RFC 4180, comma; UTF-8, or UTF-16 and UTF-32 with a byte order mark), row by row.</summary>
internal static class CsvRows
{
    private const int MaxRowBytes = 1024 * 1024;
    private const int MaxShown = 8;

    /// <summary>Reads the rows, header row first. Rows with problems come without fields, so that the caller may go on or stop.</summary>
    public static IEnumerable<CsvRow> Read(Stream stream, string source, InputProblems problems)
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
        using CsvReader csv = CsvReader.Create(new StrictText(stream, source), options, leaveOpen: true);
        while (Advance(csv, source, problems))
        {
            long line = csv.LineNumber;
            bool isText = Utf8.IsValid(csv.RawRecord);
            if (!isText)
            {
                Add(problems, source, line, "text in UTF-8", "bytes that are not");
            }

            string[]? fields = isMalformed || !isText ? null : csv.Current.ToArray();
            isMalformed = false;
            yield return new CsvRow(fields, line);
        }
    }

    /// <summary>Notes a problem of a row as a whole.</summary>
    public static void Add(InputProblems problems, string source, long line, string expected, string found) =>
        problems.Add(new InputProblem { Source = source, Line = line, Code = ProblemCodes.Row, Expected = expected, Found = found });

    /// <summary>A header row for a message: names that the format knows as they are, of others the length, as they may be names of people.</summary>
    public static string Shown(IEnumerable<string> header, IEnumerable<string?> known) =>
        string.Join(", ", header.Take(MaxShown).Select(name => known.Contains(name) ? $"'{name}'" : InputProblem.Describe(name)));

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
}
