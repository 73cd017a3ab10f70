using System.Diagnostics.CodeAnalysis;

namespace Chally.Competencies.Input;

/// <summary>
/// One of many values that are read one after the other, such as a row of a table or an element of a JSON array: the value, or what is wrong with it.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class InputItem<T>
    where T : class
{
    private readonly Func<InputProblem, InputProblem> place;

    /// <summary>Creates an item, for readers of other forms than those of the library.</summary>
    /// <param name="line">The line on which it begins, from 1.</param>
    /// <param name="value">The value; null when it has problems.</param>
    /// <param name="problems">Its problems, each with its place in the input.</param>
    /// <param name="place">Gives a problem that is found later its place in the input.</param>
    /// <exception cref="ArgumentNullException">The problems or the place are null.</exception>
    /// <exception cref="ArgumentException">There are a value and problems, or neither.</exception>
    public InputItem(long line, T? value, InputProblems problems, Func<InputProblem, InputProblem> place)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(place);
        if (value is null == (problems.Total == 0))
        {
            throw new ArgumentException($"An item has a value or problems; this one has {(value is null ? "neither" : "both")}.", nameof(value));
        }

        Line = line;
        Value = value;
        Problems = problems;
        this.place = place;
    }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSound => Value is not null;

    /// <summary>The line on which it begins, from 1.</summary>
    public long Line { get; }

    /// <summary>The value; null when it has problems.</summary>
    public T? Value { get; }

    /// <summary>Its problems, each with its place in the input; empty when there is a value.</summary>
    public InputProblems Problems { get; }

    /// <summary>Gives a problem that is found later, such as by a scorer, its place in the input.</summary>
    /// <param name="problem">The problem; its path is one in the value.</param>
    /// <returns>The problem with source, line and path of this item.</returns>
    /// <exception cref="ArgumentNullException">The problem is null.</exception>
    public InputProblem Place(InputProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return place(problem);
    }
}
