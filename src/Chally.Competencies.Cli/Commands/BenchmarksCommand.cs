using System.CommandLine;
using System.Globalization;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Reports;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally benchmarks</c>: lists the benchmarks.</summary>
internal sealed class BenchmarksCommand : ToolCommand
{
    private readonly ContentOptions content = new();

    public BenchmarksCommand(Terminal terminal)
        : base(terminal, "benchmarks", "List the benchmarks.", "text", "json")
    {
        Takes(content);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        CompetencyCatalog catalog = content.Catalog(parsed);
        if (output.Format == "json")
        {
            WriteJson(output, catalog);
        }
        else
        {
            output.Text([Report.Listing("Benchmarks", CountOf(catalog),
                [new ListedSection(string.Empty, []) { Columns = ["Benchmark", "Title", "Contents"], Rows = [.. catalog.Benchmarks.Select(Row)] }])]);
        }

        return ExitCode.Done;
    }

    private static string CountOf(CompetencyCatalog catalog) => string.Create(CultureInfo.InvariantCulture, $"{catalog.Benchmarks.Count}");

    private static ValueList<string> Row(Benchmark benchmark) => [benchmark.Id, benchmark.Title, Describe(BenchmarkContents.Of(benchmark))];

    /// <summary>One cell, as a column for each number would leave the title no room on a Terminal of 80 columns.</summary>
    private static string Describe(BenchmarkContents contents)
    {
        (int Count, string What)[] parts =
        [
            (contents.Competencies, "competencies"), (contents.High, "high"), (contents.Low, "low"),
            (contents.Levels, "levels"), (contents.Tips, "tips"), (contents.Tactics, "tactics"),
        ];
        return string.Join(", ", parts.Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.What}")));
    }

    private static void WriteJson(CommandOutput target, CompetencyCatalog catalog) => target.Json(json =>
    {
        json.WriteStartArray();
        foreach (Benchmark benchmark in catalog.Benchmarks)
        {
            BenchmarkContents contents = BenchmarkContents.Of(benchmark);
            json.WriteStartObject();
            json.WriteString("id", benchmark.Id);
            json.WriteString("title", benchmark.Title);
            json.WriteString("contentVersion", benchmark.ContentVersion);
            json.WriteNumber("competencies", contents.Competencies);
            json.WriteNumber("high", contents.High);
            json.WriteNumber("low", contents.Low);
            json.WriteNumber("levels", contents.Levels);
            json.WriteNumber("mindsetTips", contents.Tips);
            json.WriteNumber("successTactics", contents.Tactics);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
