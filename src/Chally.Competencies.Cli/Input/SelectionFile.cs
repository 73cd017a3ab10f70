using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Tables;

namespace Chally.Competencies.Cli.Input;

/// <summary>A file that counts how many of each group were selected and rejected: the columns group, selected, rejected and perhaps stratum.</summary>
internal static class SelectionFile
{
    /// <summary>Reads the counts. Problems are added and reading goes on, so that the caller can report all of them.</summary>
    /// <param name="path">The file, or "-" for standard input.</param>
    /// <param name="standardInput">Standard input.</param>
    /// <param name="problems">Where problems go.</param>
    public static IReadOnlyList<SelectionCount> Read(string path, Stream standardInput, InputProblems problems)
    {
        string source = RatingFile.SourceOf(path);
        using Stream stream = InputFile.OpenOr(standardInput, path);
        List<SelectionCount> counts = [];
        Dictionary<string, long> applicants = new(StringComparer.Ordinal);
        foreach (InputItem<TableFields> row in NamedRows.Read(stream, ["group", "selected", "rejected"], ["stratum"], new TableOptions { Source = source }))
        {
            problems.AddAll(row.Problems, static problem => problem);
            if (row.Value is TableFields fields)
            {
                AddRow(counts, applicants, fields, problem => problems.Add(row.Place(problem)));
            }
        }

        if (problems.Total == 0 && applicants.Values.Sum() == 0)
        {
            problems.Add(new InputProblem
            {
                Source = source,
                Line = 1,
                Code = ProblemCodes.Row,
                Expected = "at least one applicant who was selected or rejected",
                Found = "none",
            });
        }

        return counts;
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

    private static void AddRow(List<SelectionCount> counts, Dictionary<string, long> applicants, TableFields fields, Action<InputProblem> note)
    {
        string group = fields["group"]!;
        string? stratum = fields["stratum"];
        bool isNamed = IsLabel(group, "group", note) & (stratum is null || IsLabel(stratum, "stratum", note));
        int? selected = Count(fields, "selected", note);
        int? rejected = Count(fields, "rejected", note);
        if (!isNamed || selected is not int taken || rejected is not int refused)
        {
            return;
        }

        long all = applicants[group] = applicants.GetValueOrDefault(group) + taken + refused;
        if (all > SelectionCount.MaxApplicants)
        {
            note(new InputProblem
            {
                Path = "group",
                Code = ProblemCodes.TooLarge,
                Expected = Text($"at most {SelectionCount.MaxApplicants} applicants a group"),
                Found = Text($"{all}"),
            });
            return;
        }

        counts.Add(new SelectionCount(group, taken, refused, stratum));
    }

    private static int? Count(TableFields fields, string column, Action<InputProblem> note)
    {
        string field = fields[column]!;
        if (int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= SelectionCount.MaxApplicants)
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
