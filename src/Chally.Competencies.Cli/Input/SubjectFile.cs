using Chally.Competencies.Input;
using Chally.Competencies.Scoring.People;
using Chally.Competencies.Tables;

namespace Chally.Competencies.Cli.Input;

/// <summary>A file that says something of each person.</summary>
internal static class SubjectFile
{
    /// <summary>Reads a row a person. Problems are added and reading goes on, so that the caller can report all of them.</summary>
    /// <param name="path">The file, or "-" for standard input.</param>
    /// <param name="standardInput">Standard input.</param>
    /// <param name="required">The columns beside the subject.</param>
    /// <param name="optional">The columns that may be missing.</param>
    /// <param name="names">When two names are those of one person.</param>
    /// <param name="read">Reads the fields of a row; null after it noted a problem.</param>
    /// <param name="problems">Where problems go.</param>
    public static IReadOnlyList<SubjectRow<T>> Read<T>(
        string path, Stream standardInput, string[] required, string[] optional, NameMatching names, Func<TableFields, Action<InputProblem>, T?> read,
        InputProblems problems)
        where T : class
    {
        using Stream stream = InputFile.OpenOr(standardInput, path);
        List<SubjectRow<T>> people = [];
        foreach (InputItem<PersonFields> row in PersonRows.Read(stream, required, optional, names, new TableOptions { Source = RatingFile.SourceOf(path) }))
        {
            problems.AddAll(row.Problems, static problem => problem);
            if (row.Value is PersonFields person && read(person.Fields, problem => problems.Add(row.Place(problem))) is T known)
            {
                people.Add(new SubjectRow<T>(person.Person, known, row.Place));
            }
        }

        return people;
    }
}
