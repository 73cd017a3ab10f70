using System.Reflection;
using System.Text;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>The JSON Schemas (2020-12) of the files that the library reads and writes, for editors and validators.</summary>
/// <remarks>
/// Each stands alone: it refers to no other file. A schema accepts everything that the reader of its file accepts. Some refusals only a
/// reader can make, such as that of an id that stands twice; docs/content-schema.md lists them by code.
/// </remarks>
public static class ContentSchema
{
    /// <summary>How the file of a schema is named after its name: ".schema.json".</summary>
    public const string FileSuffix = ".schema.json";

    private const string Folder = "schema/";
    private static readonly Assembly Library = typeof(ContentSchema).Assembly;

    /// <summary>The names in ordinal order, such as "benchmark" and "rating-sheet".</summary>
    public static ValueList<string> Names { get; } =
    [
        .. Library.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal))
            .Select(resource => resource[Folder.Length..^FileSuffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a schema.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The JSON text, with line feeds and one at its end.</returns>
    /// <exception cref="ArgumentException">There is no schema of that name.</exception>
    public static string Read(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        using Stream stream = Library.GetManifestResourceStream($"{Folder}{name}{FileSuffix}")
            ?? throw new ArgumentException($"There is no schema '{InputProblem.Shorten(name)}'. There are: {string.Join(", ", Names)}.", nameof(name));
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
