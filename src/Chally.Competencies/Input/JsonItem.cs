namespace Chally.Competencies.Input;

/// <summary>One of many values in a stream.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class JsonItem<T>
    where T : class
{
    internal JsonItem(long index, long line, T? value, InputProblems problems)
    {
        Index = index;
        Line = line;
        Value = value;
        Problems = problems;
    }

    /// <summary>Its place among the values, from 0.</summary>
    public long Index { get; }

    /// <summary>The line on which it begins, from 1.</summary>
    public long Line { get; }

    /// <summary>The value; null when it has problems.</summary>
    public T? Value { get; }

    /// <summary>Its problems, each with its place in the stream; empty when there is a value.</summary>
    public InputProblems Problems { get; }
}
