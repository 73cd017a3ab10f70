namespace Chally.Competencies;

/// <summary>Builds a <see cref="ValueList{T}"/>; the target of collection expressions such as <c>[a, b]</c>.</summary>
public static class ValueList
{
    /// <summary>Copies the elements into an immutable list.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, none of them null.</param>
    /// <returns>The list; the shared empty list when there are none.</returns>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items);
}
