using System.CommandLine;
using System.Globalization;
using Chally.Competencies.Cli.Output;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally benchmarks</c>: lists the benchmarks.</summary>
internal sealed class BenchmarksCommand : Command
{
    private static readonly string[] Counts = ["Competencies", "High", "Low", "Levels", "Tips", "Tactics"];
    private readonly Option<string> format = CommonOptions.Format("text", "json");
    private readonly Option<string[]> content = CommonOptions.Content();
    private readonly Option<string?> output = CommonOptions.Output();

    public BenchmarksCommand(Terminal terminal)
        : base("benchmarks", "List the benchmarks.")
    {
        Add(content);
        Add(format);
        Add(output);
        SetAction(parsed =>
        {
            CompetencyCatalog catalog = CommonOptions.Catalog(parsed, content);
            CommandOutput target = new(terminal, parsed.GetValue(output));
            if (parsed.GetValue(format) == "json")
            {
                WriteJson(target, catalog);
            }
            else
            {
                target.Text(view => view.Table(
                    [Column.Id("Benchmark"), "Title", .. Counts.Select(Column.Number)],
                    catalog.Benchmarks.Select(Row)));
            }

            return ExitCode.Done;
        });
    }

    private static string[] Row(Benchmark benchmark)
    {
        BenchmarkContents contents = BenchmarkContents.Of(benchmark);
        return
        [
            benchmark.Id,
            benchmark.Title,
            .. new[] { contents.Competencies, contents.High, contents.Low, contents.Levels, contents.Tips, contents.Tactics }
                .Select(count => count.ToString(CultureInfo.InvariantCulture)),
        ];
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
