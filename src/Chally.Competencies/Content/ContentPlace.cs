namespace Chally.Competencies.Content;

/// <summary>Where an element stands: its file, and its JSON path in it.</summary>
internal readonly record struct ContentPlace(string? Source, string Path)
{
    /// <summary>A member of the element.</summary>
    public ContentPlace Member(string name) => this with { Path = $"{Path}.{name}" };
}
