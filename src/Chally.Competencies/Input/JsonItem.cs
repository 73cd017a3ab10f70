namespace Chally.Competencies.Input;

/// <summary>One of many values in a stream.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="Index">Its place among them, from 0.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Value">The value; null when it has problems.</param>
/// <param name="Problems">Its problems, each with its place in the stream; empty when there is a value.</param>
public sealed record JsonItem<T>(long Index, long Line, T? Value, InputProblems Problems)
    where T : class
{
    /// <summary>The name of the type alone: values may be about people.</summary>
    /// <returns>"JsonItem".</returns>
    public override string ToString() => nameof(JsonItem<>);
}
