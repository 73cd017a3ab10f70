namespace Chally.Competencies.Content;

/// <summary>Where an element of the content stands.</summary>
/// <param name="Source">The name of its file; null for none.</param>
/// <param name="Path">Its JSON path in the file.</param>
public readonly record struct ContentPlace(string? Source, string Path)
{
    /// <summary>The place of a member of the element.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The place.</returns>
    public ContentPlace Member(string name) => this with { Path = $"{Path}.{name}" };
}
