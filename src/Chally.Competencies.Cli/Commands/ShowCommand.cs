using System.CommandLine;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Comparison;
using Chally.Competencies.Reports;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally show</c>: what good looks like in a role, or how two roles differ.</summary>
internal sealed class ShowCommand : Command
{
    private readonly Argument<string> benchmark = CommonOptions.BenchmarkArgument();
    private readonly Option<string?> against = new("--against") { Description = "The id of another benchmark: show how the two roles differ." };
    private readonly ContentOptions content = new();
    private readonly Option<string> format = CommonOptions.Format("text", "json", "html", "markdown");
    private readonly Option<string?> output = CommonOptions.Output();

    public ShowCommand(Terminal terminal)
        : base("show", "Show a benchmark: high against low, tips and tactics.")
    {
        Add(benchmark);
        Add(against);
        content.AddTo(this);
        Add(format);
        Add(output);
        SetAction(parsed =>
        {
            CompetencyCatalog catalog = content.Catalog(parsed);
            Benchmark here = CommonOptions.Find(catalog, parsed.GetRequiredValue(benchmark));
            CommandOutput target = new(terminal, parsed.GetValue(output));
            if (parsed.GetValue(against) is string other)
            {
                Benchmark there = CommonOptions.Find(catalog, other);
                target.Write(
                    parsed.GetValue(format),
                    json => RoleContrastJson.WriteJson(json, RoleContrast.Between(here, there)),
                    () => Report.Benchmarks(here, there, content.Reports(parsed)));
            }
            else
            {
                target.Write(
                    parsed.GetValue(format),
                    json => BenchmarkJson.WriteJson(json, here),
                    () => Report.Benchmark(here, content.Reports(parsed)));
            }

            return ExitCode.Done;
        });
    }
}
