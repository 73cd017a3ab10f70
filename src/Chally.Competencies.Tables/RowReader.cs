using Chally.Competencies.Input;
using Chally.Competencies.Tables.Csv;

namespace Chally.Competencies.Tables;

/// <summary>Makes of rows of fields what they say: the header row opens the table, the others are read by it.</summary>
/// <typeparam name="T">What a row says.</typeparam>
internal abstract class RowReader<T>(TableOptions? options)
    where T : class
{
    private readonly string? source = options?.Source;
    private bool anyProblem;

    /// <summary>Whether the header has been read and is in order.</summary>
    protected bool IsOpen { get; private set; }

    /// <summary>Whether a row was read that says something.</summary>
    protected bool AnyValue { get; private set; }

    /// <summary>Whether the header has problems, so that nothing else can be read.</summary>
    public bool IsAtEnd => anyProblem && !IsOpen;

    /// <summary>Takes the next row.</summary>
    /// <returns>What it says, or its problems; null for a header that is in order.</returns>
    public InputItem<T>? Take(CsvRow row)
    {
        InputProblems problems = new() { Source = source, Line = row.Line };
        foreach (InputProblem problem in row.Problems)
        {
            problems.Add(problem with { Source = source });
        }

        T? value = null;
        if (row.Fields is string[] fields)
        {
            if (IsOpen)
            {
                value = Read(fields, problems);
            }
            else
            {
                fields[0] = fields[0].TrimStart('\uFEFF');
                Open(fields, problems);
                IsOpen = problems.Total == 0;
                if (IsOpen)
                {
                    return null;
                }
            }
        }

        if (value is not null)
        {
            AnyValue = true;
            Keep(value, row.Line);
        }

        return Row(row.Line, value, problems);
    }

    /// <summary>What is wrong with the table as a whole.</summary>
    public IEnumerable<InputItem<T>> Rest()
    {
        bool isSound = !anyProblem;
        foreach ((long line, InputProblem problem) in AtEnd())
        {
            yield return Problem(line, problem);
        }

        if (isSound && WhyEmpty() is string expected)
        {
            yield return Problem(1, new InputProblem { Code = ProblemCodes.Row, Expected = expected, Found = IsOpen ? "none" : "an empty file" });
        }
    }

    /// <summary>Opens the table by its header row, or adds what is wrong with it.</summary>
    protected abstract void Open(string[] header, InputProblems problems);

    /// <summary>Reads a row; null when it added what is wrong with it.</summary>
    protected abstract T? Read(string[] fields, InputProblems problems);

    /// <summary>What the table must hold and does not; null when it is not empty.</summary>
    protected abstract string? WhyEmpty();

    /// <summary>Keeps what the end of the table asks about.</summary>
    protected virtual void Keep(T value, long line)
    {
    }

    /// <summary>What is wrong with rows that were read, each with its line.</summary>
    protected virtual IEnumerable<(long Line, InputProblem Problem)> AtEnd() => [];

    private InputItem<T> Problem(long line, InputProblem problem)
    {
        InputProblems problems = new();
        problems.Add(problem with { Source = source, Line = line });
        return Row(line, null, problems);
    }

    private InputItem<T> Row(long line, T? value, InputProblems problems)
    {
        anyProblem |= problems.Total > 0;
        return new InputItem<T>(line, value, problems, problem => problem with { Source = source, Line = line });
    }
}
