using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Chally.Competencies.Psychometrics.Tests.Infrastructure;

/// <summary>
/// Published tables and the figures that established statistics packages give for them, embedded from Reference/: Shrout &amp; Fleiss
/// (1979), table 2; Hollander &amp; Wolfe (1973), p. 69; lawyers' ratings of US judges, New Haven Register 1977, from Hartigan (R's USJudgeRatings); the aSAH
/// study of Turck et al. (2010) from pROC; Morris (2017); Bickel, Hammel &amp; O'Connell (1975), admissions to Berkeley.
/// </summary>
internal static class ReferenceFigures
{
    /// <summary>Every number and truth value (as 1 or 0) of the file by its path, such as "aSAH.s100b.auc" or "a.list[0]".</summary>
    public static IReadOnlyDictionary<string, double> All { get; } = Flatten();

    public static double At(string path) => All[path];

    /// <summary>The rows of a table, each by its column names.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string name)
    {
        using StreamReader reader = new(Open(name));
        string[] header = reader.ReadLine()!.Split(',');
        List<IReadOnlyDictionary<string, string>> rows = [];
        while (reader.ReadLine() is string line)
        {
            string[] fields = line.Split(',');
            rows.Add(header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second));
        }

        return rows;
    }

    public static double[] Column(IEnumerable<IReadOnlyDictionary<string, string>> rows, string column) =>
        [.. rows.Select(row => double.Parse(row[column], CultureInfo.InvariantCulture))];

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"'{name}' is not embedded.");

    private static Dictionary<string, double> Flatten()
    {
        Dictionary<string, double> figures = new(StringComparer.Ordinal);
        using Stream stream = Open("expected.json");
        using JsonDocument document = JsonDocument.Parse(stream);
        Walk(document.RootElement, string.Empty, figures);
        return figures;
    }

    private static void Walk(JsonElement element, string path, Dictionary<string, double> figures)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    Walk(property.Value, path.Length == 0 ? property.Name : $"{path}/{property.Name}", figures);
                }

                break;
            case JsonValueKind.Array:
                int place = 0;
                foreach (JsonElement entry in element.EnumerateArray())
                {
                    Walk(entry, $"{path}[{place++}]", figures);
                }

                break;
            case JsonValueKind.Number:
                figures.Add(path, element.GetDouble());
                break;
            case JsonValueKind.True or JsonValueKind.False:
                figures.Add(path, element.GetBoolean() ? 1 : 0);
                break;
        }
    }
}
