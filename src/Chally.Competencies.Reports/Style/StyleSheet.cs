using System.Reflection;

namespace Chally.Competencies.Reports.Style;

/// <summary>The style sheets and scripts that stand as files beside this class and go into pages as they are.</summary>
internal static class StyleSheet
{
    /// <summary>The text of an embedded file, such as <c>page.css</c>.</summary>
    public static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Style/{name}")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
