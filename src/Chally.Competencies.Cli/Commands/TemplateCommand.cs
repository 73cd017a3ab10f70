using System.CommandLine;
using System.Text.Json;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally template</c>: a blank rating sheet to fill in.</summary>
internal sealed class TemplateCommand : Command
{
    private readonly Argument<string> benchmark = CommonOptions.BenchmarkArgument();
    private readonly ContentOptions content = new();
    private readonly Option<string> format = CommonOptions.Format("csv", "json");
    private readonly Option<string?> output = CommonOptions.Output();

    public TemplateCommand(Terminal terminal)
        : base("template", "Write a blank rating sheet: a header row as CSV, or one sheet as JSON. Add subjectId, raterId and responseId where you have ids.")
    {
        Add(benchmark);
        content.AddTo(this);
        Add(format);
        Add(output);
        SetAction(parsed =>
        {
            Benchmark role = CommonOptions.Find(content.Catalog(parsed), parsed.GetRequiredValue(benchmark));
            CommandOutput target = new(terminal, parsed.GetValue(output));
            if (parsed.GetValue(format) == "json")
            {
                target.Json(json => WriteJson(json, role));
            }
            else
            {
                target.Csv(csv => csv.WriteRecord([.. RatingTable.ColumnsOf(role)]));
            }

            return ExitCode.Done;
        });
    }

    /// <summary>Every item with null, which means "not observed" until it is filled in; the subject is left to be filled in.</summary>
    private static void WriteJson(Utf8JsonWriter json, Benchmark benchmark)
    {
        json.WriteStartObject();
        json.WriteString("subject", string.Empty);
        json.WriteString("benchmark", benchmark.Id);
        if (benchmark.ContentVersion is string version)
        {
            json.WriteString("contentVersion", version);
        }

        json.WriteStartObject("ratings");
        foreach (CompetencyItem item in benchmark.Items())
        {
            json.WriteNull(item.Id);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
