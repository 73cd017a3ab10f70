using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Input;

/// <summary>Reads how many of each group were selected and rejected, as CSV with the columns group, selected, rejected and perhaps stratum.</summary>
internal static class SelectionTable
{
    private const string Columns = "the columns 'group', 'selected' and 'rejected', and perhaps 'stratum', each once";
    private static readonly string[] Known = ["group", "selected", "rejected", "stratum"];

    /// <summary>Reads the counts. Problems are added and reading goes on, so that the caller can report all of them.</summary>
    /// <param name="path">The file, or "-" for standard input.</param>
    /// <param name="standardInput">Standard input.</param>
    /// <param name="problems">Where problems go.</param>
    public static IReadOnlyList<SelectionCount> Read(string path, Stream standardInput, InputProblems problems)
    {
        string source = RatingFile.SourceOf(path);
        using Stream stream = path == RatingFile.StandardInput ? standardInput : InputFile.Open(path);
        List<SelectionCount> counts = [];
        Dictionary<string, long> applicants = new(StringComparer.Ordinal);
        int[]? places = null;
        int width = 0;
        foreach (CsvRow row in CsvRows.Read(stream, source, problems))
        {
            if (row.Fields is not string[] fields)
            {
                if (places is null)
                {
                    return counts;
                }
            }
            else if (places is null)
            {
                width = fields.Length;
                if ((places = PlacesOf(fields, source, row.Line, problems)) is null)
                {
                    return counts;
                }
            }
            else if (fields.Length != width)
            {
                CsvRows.Add(problems, source, row.Line, Text($"{width} fields, as the header has"), Text($"{fields.Length}"));
            }
            else
            {
                AddRow(counts, applicants, fields, places, problem => problems.Add(problem with { Source = source, Line = row.Line }));
            }
        }

        if (problems.Total == 0 && (places is null || applicants.Values.Sum() == 0))
        {
            CsvRows.Add(problems, source, 1, "at least one applicant who was selected or rejected", places is null ? "an empty file" : "none");
        }

        return counts;
    }

    /// <summary>The places of the four columns, −1 for strata that are not there; null when the header has problems.</summary>
    private static int[]? PlacesOf(string[] header, string source, long line, InputProblems problems)
    {
        string[] names = [.. header.Select((name, i) => (i == 0 ? name.TrimStart('\uFEFF') : name).Trim().ToLowerInvariant())];
        int[] places = [.. Known.Select(name => Array.IndexOf(names, name))];
        bool isKnown = names.All(name => Array.IndexOf(Known, name) >= 0) && names.Distinct(StringComparer.Ordinal).Count() == names.Length;
        if (isKnown && places[..3].All(place => place >= 0))
        {
            return places;
        }

        problems.Add(new InputProblem
        {
            Source = source,
            Line = line,
            Code = ProblemCodes.Column,
            Expected = Columns,
            Found = CsvRows.Shown(names, Known),
        });
        return null;
    }

    private static void AddRow(
        List<SelectionCount> counts, Dictionary<string, long> applicants, string[] fields, int[] places, Action<InputProblem> note)
    {
        string group = fields[places[0]].Trim();
        string? stratum = places[3] < 0 ? null : fields[places[3]].Trim();
        bool isNamed = IsLabel(group, Known[0], note) & (stratum is null || IsLabel(stratum, Known[3], note));
        int? selected = Count(fields[places[1]], Known[1], note);
        int? rejected = Count(fields[places[2]], Known[2], note);
        if (!isNamed || selected is not int taken || rejected is not int refused)
        {
            return;
        }

        long all = applicants[group] = applicants.GetValueOrDefault(group) + taken + refused;
        if (all > SelectionCount.MaxApplicants)
        {
            note(new InputProblem { Path = Known[0], Code = ProblemCodes.TooLarge, Expected = Text($"at most {SelectionCount.MaxApplicants} applicants a group"), Found = Text($"{all}") });
            return;
        }

        counts.Add(new SelectionCount(group, taken, refused, stratum));
    }

    /// <summary>Whether a text can name a group or a stratum; a problem is noted when it cannot.</summary>
    public static bool IsLabel(string text, string column, Action<InputProblem> note)
    {
        try
        {
            _ = new SelectionCount(text, 0, 0);
            return true;
        }
        catch (ArgumentException)
        {
            note(new InputProblem
            {
                Path = column,
                Code = ProblemCodes.Text,
                Expected = "text that is not blank, not too long and without control characters",
                Found = InputProblem.Describe(text),
            });
            return false;
        }
    }

    private static int? Count(string field, string column, Action<InputProblem> note)
    {
        if (int.TryParse(field.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= SelectionCount.MaxApplicants)
        {
            return count;
        }

        note(new InputProblem
        {
            Path = column,
            Code = ProblemCodes.NotAllowed,
            Expected = Text($"a whole number from 0 to {SelectionCount.MaxApplicants}"),
            Found = InputProblem.Describe(field),
        });
        return null;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
