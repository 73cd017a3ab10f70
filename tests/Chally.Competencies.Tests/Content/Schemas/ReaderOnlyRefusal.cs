using System.Text.RegularExpressions;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content.Schemas;

/// <summary>One place of a row of docs/content-schema.md: a refusal that the reader makes and no schema can.</summary>
/// <param name="Code">The code of the problem.</param>
/// <param name="Schemas">The schemas of the files; empty for all.</param>
/// <param name="Place">How the path of the problem ends, without places in lists; ".*" at the end stands for any member; null for any path.</param>
internal sealed record ReaderOnlyRefusal(string Code, ValueList<string> Schemas, string? Place)
{
    public static IReadOnlyList<ReaderOnlyRefusal> OfThePage()
    {
        MatchCollection rows = Regex.Matches(File.ReadAllText(Repository.PathOf("docs", "content-schema.md")),
            @"^\| `([A-Z]{2}\d{4})` \| ([^|]+) \| ([^|]+) \|", RegexOptions.Multiline);
        return
        [
            .. from row in rows
               from place in row.Groups[3].Value.Trim() == "any" ? (string?[])[null] : Words(row.Groups[3].Value)
               select new ReaderOnlyRefusal(row.Groups[1].Value, [.. Words(row.Groups[2].Value)], place),
        ];
    }

    public bool Is(string schema, InputProblem problem)
    {
        string path = Regex.Replace(problem.Path ?? string.Empty, @"\[\d+\]", string.Empty);
        bool isThere = Place is null || path.EndsWith(Place, StringComparison.Ordinal)
            || (Place.EndsWith(".*", StringComparison.Ordinal) && path[..Math.Max(0, path.LastIndexOf('.'))].EndsWith(Place[..^2], StringComparison.Ordinal));
        return isThere && problem.Code == Code && (Schemas.Count == 0 || Schemas.Contains(schema));
    }

    /// <summary>The words in backticks; "all" has none.</summary>
    private static string[] Words(string cell) => [.. Regex.Matches(cell, "`([^`]+)`").Select(word => word.Groups[1].Value)];
}
