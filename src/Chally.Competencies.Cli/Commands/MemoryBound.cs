using System.CommandLine;

namespace Chally.Competencies.Cli.Commands;

/// <summary>What each command holds in memory, as its help says; beside it the content, at most 16 MiB a file, and 4 MiB of output.</summary>
internal static class MemoryBound
{
    private const string Content = "the content";
    private const string Scores = "a score for each sheet, without its items, so it grows with their number";
    private const string Sheets = "every sheet, so it grows with their number";

    /// <summary>The bound of each command by its name.</summary>
    public static IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["benchmarks"] = Content,
        ["show"] = Content,
        ["template"] = Content,
        ["form"] = Content,
        ["schema"] = "one schema",
        ["demo"] = Content,
        ["validate"] = "the content and at most 100 problems",
        ["diff"] = "both versions of the content",
        ["import"] = "the document, at most 16 MiB",
        ["score"] = "one sheet at a time, of at most 16 MiB in an array of JSON and 1 MiB a row or line; for pages and several raters all scores",
        ["plan"] = "one sheet at a time; for pages all scores",
        ["compare"] = "a score for each sheet with its items, so it grows with their number",
        ["rank"] = Scores,
        ["study"] = Scores,
        ["correlate"] = Scores,
        ["reliability"] = Sheets,
        ["agreement"] = Sheets,
        ["fairness"] = Scores,
        ["norms"] = "one sheet at a time, and how often each score occurs",
        ["merge"] = "the norm sets, at most 16 MiB each",
    };

    /// <summary>Adds the bound of a command to its description; the list of all commands stays short without them.</summary>
    public static void Describe(Command command)
    {
        if (Words.TryGetValue(command.Name, out string? words))
        {
            command.Description += $" Memory: holds {words}.";
        }
    }
}
