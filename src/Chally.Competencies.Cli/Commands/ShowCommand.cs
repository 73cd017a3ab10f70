using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Comparison;
using Chally.Competencies.Input;
using Chally.Competencies.Reports;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally show</c>: what good looks like in a job, or how two jobs differ.</summary>
internal sealed class ShowCommand : ToolCommand
{
    private readonly Argument<string> benchmark = CommonOptions.BenchmarkArgument();
    private readonly Option<string?> against = new("--against") { Description = "The id of another benchmark: show how the two jobs differ." };
    private readonly ContentOptions content = new();

    public ShowCommand(Terminal terminal)
        : base(terminal, "show", "Show a benchmark: high against low, tips and tactics.", "text", "json", "html", "markdown")
    {
        Takes(benchmark, against, content);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        CompetencyCatalog catalog = content.Catalog(parsed);
        Benchmark here = CommonOptions.Find(catalog, parsed.GetRequiredValue(benchmark));
        if (parsed.GetValue(against) is string other)
        {
            Benchmark there = CommonOptions.Find(catalog, other);
            output.Write(
                json => CompetencyJson.Write(json, BenchmarkContrast.Between(here, there)),
                () => Report.Benchmarks(here, there, content.Reports(parsed)));
        }
        else
        {
            output.Write(
                json => BenchmarkJson.WriteJson(json, here),
                () => Report.Benchmark(here, content.Reports(parsed)));
        }

        return ExitCode.Done;
    }
}
