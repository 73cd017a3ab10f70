using System.Reflection;

namespace Chally.Competencies.Content;

/// <summary>The content files inside the library's assembly.</summary>
internal static class EmbeddedContent
{
    private const string Folder = "seeds/";

    public static CompetencyCatalog Read() => CompetencyCatalog.Read(Files());

    public static IEnumerable<ContentFile> Files()
    {
        Assembly assembly = typeof(EmbeddedContent).Assembly;
        string[] names = [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];
        Array.Sort(names, StringComparer.Ordinal);
        foreach (string name in names)
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            yield return ContentFile.FromStream(name, stream);
        }
    }
}
