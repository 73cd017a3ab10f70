using System.CommandLine;
using System.Text.Json;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Tables;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally template</c>: a blank rating sheet to fill in.</summary>
internal sealed class TemplateCommand : ToolCommand
{
    private readonly Argument<string> benchmark = CommonOptions.BenchmarkArgument();
    private readonly ContentOptions content = new();

    public TemplateCommand(Terminal terminal)
        : base(terminal, "template",
            "Write a blank rating sheet: a header row as CSV, or one sheet as JSON. Add subjectId, raterId and responseId where you have ids.", "csv", "json")
    {
        Takes(benchmark, content);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        Benchmark rated = CommonOptions.Find(content.Catalog(parsed), parsed.GetRequiredValue(benchmark));
        if (output.Format == "json")
        {
            output.Json(json => WriteJson(json, rated));
        }
        else
        {
            output.Csv(csv => RatingRows.WriteTemplate(csv, rated));
        }

        return ExitCode.Done;
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
