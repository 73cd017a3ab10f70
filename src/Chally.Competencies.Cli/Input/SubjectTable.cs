using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Cli.Input;

/// <summary>Reads what is known of each person as CSV: the columns subject, subjectId or both, and others beside them in any order.</summary>
internal static class SubjectTable
{
    private const string Subject = "subject";
    private const string SubjectId = "subjectid";

    /// <summary>Reads a row a person. Problems are added and reading goes on, so that the caller can report all of them.</summary>
    /// <param name="path">The file, or "-" for standard input.</param>
    /// <param name="standardInput">Standard input.</param>
    /// <param name="required">The columns beside the subject.</param>
    /// <param name="optional">A column that may be missing.</param>
    /// <param name="names">When two names are those of one person.</param>
    /// <param name="read">Reads the fields of a row in the order of the columns, null for one that is missing; null after it noted a problem.</param>
    /// <param name="problems">Where problems go.</param>
    public static IReadOnlyList<SubjectRow<T>> Read<T>(
        string path, Stream standardInput, string[] required, string? optional, NameMatching names, Func<string?[], Action<InputProblem>, T?> read, InputProblems problems)
        where T : class
    {
        string source = RatingFile.SourceOf(path);
        using Stream stream = path == RatingFile.StandardInput ? standardInput : InputFile.Open(path);
        List<SubjectRow<T>> people = [];
        long before = problems.Total;
        string[]? header = null;
        int[] places = [];
        foreach (CsvRow row in CsvRows.Read(stream, source, problems))
        {
            InputProblem Place(InputProblem problem) => problem with { Source = source, Line = row.Line };
            void Note(InputProblem problem) => problems.Add(Place(problem));
            if (row.Fields is not string[] fields)
            {
                if (header is null)
                {
                    return people;
                }
            }
            else if (header is null)
            {
                header = [.. fields.Select((name, i) => (i == 0 ? name.TrimStart('\uFEFF') : name).Trim().ToLowerInvariant() is var column && IsSubjectId(column) ? SubjectId : column)];
                places = [.. required.Prepend(SubjectId).Prepend(Subject).Concat(optional is null ? [] : [optional]).Select(name => Array.IndexOf(header, name))];
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
            else if (PersonOf(fields, places) is not PersonIdentity person)
            {
                Note(new InputProblem { Code = ProblemCodes.Text, Path = Subject, Expected = "text that is not blank", Found = "nothing" });
            }
            else if (read([.. places[2..].Select(place => place < 0 ? null : fields[place].Trim())], Note) is T known)
            {
                people.Add(new SubjectRow<T>(person, known, Place));
            }
        }

        AddSecondRows(people, names, problems);

        if (people.Count == 0 && problems.Total == before)
        {
            CsvRows.Add(problems, source, 1, "at least one person", header is null ? "an empty file" : "none");
        }

        return people;
    }

    private static string? WhyNoHeader(string[] header, int[] places, string[] required, string? optional)
    {
        bool isKnown = header.All(name => name is Subject or SubjectId || name == optional || required.Contains(name)) && header.Distinct(StringComparer.Ordinal).Count() == header.Length;
        return isKnown && (places[0] >= 0 || places[1] >= 0) && places[2..(required.Length + 2)].All(place => place >= 0)
            ? null
            : $"the columns {string.Join(" and ", required.Prepend(Subject).Select(name => $"'{name}'"))}{(optional is null ? string.Empty : $", and perhaps '{optional}'")}, each once; 'subjectId' beside or instead of 'subject'";
    }

    private static void AddSecondRows<T>(List<SubjectRow<T>> people, NameMatching names, InputProblems problems)
    {
        PeopleIndex index = PeopleIndex.Of(people.Select(row => row.Person), names);
        HashSet<int> seen = [];
        for (int i = 0; i < people.Count; i++)
        {
            if (!seen.Add(index[i]))
            {
                problems.Add(people[i].Place(new InputProblem { Code = ProblemCodes.DuplicateId, Path = Subject, Expected = "one row of a person", Found = "a second one" }));
            }
        }
    }

    private static bool IsSubjectId(string column) => column.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal)
        .Replace("_", string.Empty, StringComparison.Ordinal) == SubjectId;

    /// <summary>Who a row is about; null when it does not say.</summary>
    private static PersonIdentity? PersonOf(string[] fields, int[] places)
    {
        (string? id, string? name) = (At(fields, places[1]), At(fields, places[0]));
        return id is null && name is null ? null : new PersonIdentity(id, name);
    }

    /// <summary>The text of a column; null when there is none.</summary>
    private static string? At(string[] fields, int place) => place < 0 || string.IsNullOrWhiteSpace(fields[place]) ? null : fields[place];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
