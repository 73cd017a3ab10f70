using System.Text.RegularExpressions;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Infrastructure;

/// <summary>
/// The worked examples of a page of the documentation: files, named after the language of their block, and commands with the output printed
/// below them, in which a line "..." stands for output left out.
/// </summary>
internal static partial class PageExamples
{
    private const string Gap = "...";

    public static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, "docs", page)).ReplaceLineEndings("\n");

    /// <summary>Writes the files, then runs each command and holds what it prints against the page.</summary>
    /// <returns>The number of commands.</returns>
    public static int Run(string page)
    {
        string text = Read(page);
        using TempFolder folder = new();
        foreach (Match file in Files().Matches(text))
        {
            folder.File(file.Groups["name"].Value, file.Groups["text"].Value);
        }

        Match[] examples = [.. Examples().Matches(text).Cast<Match>()];
        foreach (Match example in examples)
        {
            string[] args = [.. example.Groups["args"].Value.Split(' ').Select(word => File.Exists(folder[word]) ? folder[word] : word)];
            ToolRun run = ToolRun.Of(args);
            string output = (run.Output + run.Error).Replace(folder.Path + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
            AssertShown(example.Groups["args"].Value, Trimmed(example.Groups["output"].Value), Trimmed(output));
        }

        return examples.Length;
    }

    /// <summary>The parts between the gaps stand in the output as they are and in this order.</summary>
    private static void AssertShown(string command, string shown, string output)
    {
        int from = 0;
        foreach (string part in $"\n{shown}".Split($"\n{Gap}\n", StringSplitOptions.None).Where(part => part.Length > 0))
        {
            int at = $"\n{output}".IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"chally {command} does not print:\n{part}\nbut:\n{output}");
            from = at + part.Length;
        }
    }

    /// <summary>Tables pad their cells to the width of the column; a page has no blanks at the end of a line.</summary>
    private static string Trimmed(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()));

    [GeneratedRegex("^```(json|csv) (?<name>\\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Files();

    [GeneratedRegex("^```console\n\\$ chally (?<args>[^\n]+)\n(?<output>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Examples();
}
