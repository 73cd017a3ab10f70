using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Chally.Competencies;

/// <summary>An immutable map from names to values with the equality of its entries, so that records that hold one compare by content.</summary>
/// <typeparam name="T">The type of the values, never null.</typeparam>
/// <remarks>
/// Names are compared ordinally and enumerated in ordinal order, whichever order they came in. Safe to share between threads.
/// </remarks>
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
    where T : notnull
{
    private readonly SortedList<string, T> entries = new(StringComparer.Ordinal);

    internal ValueMap(IEnumerable<KeyValuePair<string, T>> entries)
    {
        foreach ((int place, (string name, T value)) in entries.Index())
        {
            if (name is null || value is null)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"A map holds no null names or values, but that of entry {place} is null."), nameof(entries));
            }

            if (!this.entries.TryAdd(name, value))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A map holds each name once, but entry {place} has one again."),
                    nameof(entries));
            }
        }
    }

    /// <summary>The map without entries.</summary>
    public static ValueMap<T> Empty { get; } = new([]);

    /// <summary>The number of entries.</summary>
    public int Count => entries.Count;

    /// <summary>The names in ordinal order.</summary>
    public IEnumerable<string> Keys => entries.Keys;

    /// <summary>The values in the order of their names.</summary>
    public IEnumerable<T> Values => entries.Values;

    /// <summary>The value of a name.</summary>
    /// <param name="key">The name.</param>
    /// <exception cref="KeyNotFoundException">The map does not have the name.</exception>
    public T this[string key] => entries[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => entries.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => entries.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(ValueMap<T>? other) => other is not null && entries.SequenceEqual(other.entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((string name, T value) in entries)
        {
            hash.Add(name);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>The entries in braces, separated by commas.</summary>
    /// <returns>A text for people and debuggers.</returns>
    public override string ToString() =>
        $"{{{string.Join(", ", entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key}: {entry.Value}")))}}}";

    /// <summary>Enumerates the entries in ordinal order of their names.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
