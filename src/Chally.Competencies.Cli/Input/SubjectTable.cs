using System.Globalization;
using Chally.Competencies.Content;

namespace Chally.Competencies.Cli.Input;

/// <summary>Reads what is known of each person as CSV: the column subject, and others beside it in any order.</summary>
internal static class SubjectTable
{
    private const string Subject = "subject";

    /// <summary>Reads a row a person. Problems are added and reading goes on, so that the caller can report all of them.</summary>
    /// <param name="path">The file, or "-" for standard input.</param>
    /// <param name="standardInput">Standard input.</param>
    /// <param name="required">The columns beside the subject.</param>
    /// <param name="optional">A column that may be missing.</param>
    /// <param name="read">Reads the fields of a row in the order of the columns, null for one that is missing; null after it noted a problem.</param>
    /// <param name="problems">Where problems go.</param>
    public static Dictionary<string, T> Read<T>(
        string path, Stream standardInput, string[] required, string? optional, Func<string?[], Action<InputProblem>, T?> read, InputProblems problems)
        where T : class
    {
        string source = RatingFile.SourceOf(path);
        using Stream stream = path == RatingFile.StandardInput ? standardInput : InputFile.Open(path);
        Dictionary<string, T> people = new(StringComparer.Ordinal);
        long before = problems.Total;
        string[]? header = null;
        int[] places = [];
        foreach (CsvRow row in CsvRows.Read(stream, source, problems))
        {
            void Note(InputProblem problem) => problems.Add(problem with { Source = source, Line = row.Line });
            if (row.Fields is not string[] fields)
            {
                if (header is null)
                {
                    return people;
                }
            }
            else if (header is null)
            {
                header = [.. fields.Select((name, i) => (i == 0 ? name.TrimStart('\uFEFF') : name).Trim().ToLowerInvariant())];
                places = [.. required.Prepend(Subject).Concat(optional is null ? [] : [optional]).Select(name => Array.IndexOf(header, name))];
                if (WhyNoHeader(header, places, required, optional) is string expected)
                {
                    Note(new InputProblem { Code = ProblemCodes.Column, Expected = expected, Found = CsvRows.Shown(header, required.Prepend(Subject).Append(optional)) });
                    return people;
                }
            }
            else if (fields.Length != header.Length)
            {
                CsvRows.Add(problems, source, row.Line, Text($"{header.Length} fields, as the header has"), Text($"{fields.Length}"));
            }
            else if (fields[places[0]].Length == 0)
            {
                Note(new InputProblem { Code = ProblemCodes.Text, Path = Subject, Expected = "text that is not blank", Found = "nothing" });
            }
            else if (read([.. places[1..].Select(place => place < 0 ? null : fields[place].Trim())], Note) is T known && !people.TryAdd(fields[places[0]], known))
            {
                Note(new InputProblem { Code = ProblemCodes.DuplicateId, Path = Subject, Expected = "one row of a person", Found = "a second one" });
            }
        }

        if (people.Count == 0 && problems.Total == before)
        {
            CsvRows.Add(problems, source, 1, "at least one person", header is null ? "an empty file" : "none");
        }

        return people;
    }

    private static string? WhyNoHeader(string[] header, int[] places, string[] required, string? optional)
    {
        bool isKnown = header.All(name => name == Subject || name == optional || required.Contains(name)) && header.Distinct(StringComparer.Ordinal).Count() == header.Length;
        return isKnown && places[..(required.Length + 1)].All(place => place >= 0)
            ? null
            : $"the columns {string.Join(" and ", required.Prepend(Subject).Select(name => $"'{name}'"))}{(optional is null ? string.Empty : $", and perhaps '{optional}'")}, each once";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
