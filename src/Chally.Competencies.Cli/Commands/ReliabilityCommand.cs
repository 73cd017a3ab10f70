using System.CommandLine;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally reliability</c>: how far scores would come out the same with other items of the kind.</summary>
internal sealed class ReliabilityCommand : Command
{
    private readonly Argument<string> file = CommonOptions.Ratings();
    private readonly SheetInput sheets;
    private readonly Option<double?> level = CommonOptions.Level("that of the policy");
    private readonly Option<string> format = CommonOptions.Format("text", "json");
    private readonly Option<string?> output = CommonOptions.Output();

    public ReliabilityCommand(Terminal terminal)
        : base("reliability", "Show how reliable the scores are: alpha, omega, standard error and each item's part, over complete cases.")
    {
        sheets = new SheetInput(terminal);
        Add(file);
        sheets.AddTo(this);
        Add(level);
        Add(format);
        Add(output);
        SetAction(parsed =>
        {
            BenchmarkScorer scorer = sheets.Scorer(parsed);
            ReliabilityOptions options = new() { ConfidenceLevel = parsed.GetValue(level) ?? scorer.Policy.ConfidenceLevel };
            BenchmarkReliability reliability = BenchmarkReliability.Of(
                scorer.Benchmark, sheets.AllSheets(parsed.GetRequiredValue(file), scorer).Select(placed => placed.Sheet), scorer.Policy, options);
            CommandOutput target = new(terminal, parsed.GetValue(output));
            target.Write(parsed.GetValue(format), json => ReliabilityView.WriteJson(json, reliability, options), view => ReliabilityView.Write(view, scorer.Benchmark, reliability, options));

            return ExitCode.Done;
        });
    }
}
