using Chally.Competencies.Input;

namespace Chally.Competencies.Tables;

/// <summary>A row of a table: what it says, or what is wrong with it.</summary>
/// <typeparam name="T">What a row says.</typeparam>
public sealed class TableRow<T>
    where T : class
{
    private readonly string? source;

    internal TableRow(string? source, long line, T? value, InputProblems problems)
    {
        this.source = source;
        Line = line;
        Value = value;
        Problems = problems;
    }

    /// <summary>The line on which the row begins, from 1.</summary>
    public long Line { get; }

    /// <summary>What the row says; null when it has problems.</summary>
    public T? Value { get; }

    /// <summary>Its problems, each with its line; empty when there is a value.</summary>
    public InputProblems Problems { get; }

    /// <summary>Gives a problem that is found later its place in the table.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The problem with the source and the line of this row.</returns>
    /// <exception cref="ArgumentNullException">The problem is null.</exception>
    public InputProblem Place(InputProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem with { Source = source, Line = Line };
    }
}
