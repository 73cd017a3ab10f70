using System.Collections;
using System.Runtime.CompilerServices;

namespace Chally.Competencies;

/// <summary>An immutable list with the equality of its elements, so that records that hold one compare by content.</summary>
/// <typeparam name="T">The type of the elements, never null.</typeparam>
/// <remarks>
/// Two lists are equal when they have equal elements in the same order. There is no uninitialised state.
/// Instances are safe to share between threads.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly T[] items;

    internal ValueList(ReadOnlySpan<T> items)
        : this(items.ToArray())
    {
    }

    /// <summary>Takes an array that nobody else holds, without a copy.</summary>
    internal ValueList(T[] items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException($"A list holds no null elements, but element {i} of {items.Length} is null.", nameof(items));
            }
        }

        this.items = items;
    }

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of elements.</summary>
    public int Count => items.Length;

    /// <summary>The element at a place.</summary>
    /// <param name="index">The place, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is outside the list.</exception>
    public T this[int index] => (uint)index < (uint)items.Length
        ? items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, items.Length == 0
            ? $"The list is empty, so it has no place {index}."
            : $"The place must be from 0 to {items.Length - 1}, but was {index}.");

    /// <summary>The elements as a span, without a copy.</summary>
    /// <returns>A read-only view of the elements.</returns>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || items.AsSpan().SequenceEqual(other.items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, separated by commas.</summary>
    /// <returns>A text for people and debuggers.</returns>
    public override string ToString() => $"[{string.Join(", ", items)}]";

    /// <summary>Enumerates the elements in order.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
