namespace Chally.Competencies;

/// <summary>Builds a <see cref="ValueMap{T}"/>.</summary>
public static class ValueMap
{
    /// <summary>Copies names with values into an immutable map.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The names with their values; a dictionary will do.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException">A name or value is null, or a name occurs twice.</exception>
    public static ValueMap<T> Create<T>(IEnumerable<KeyValuePair<string, T>> entries)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new ValueMap<T>(entries);
    }
}
