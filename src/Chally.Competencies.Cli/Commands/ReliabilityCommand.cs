using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally reliability</c>: how far scores would come out the same with other items of the kind.</summary>
internal sealed class ReliabilityCommand : ToolCommand
{
    private readonly Argument<string> file = CommonOptions.Ratings();
    private readonly SheetInput sheets;
    private readonly NormInput norms = new("its stated reliabilities and standard errors beside those found");
    private readonly Option<double?> level = CommonOptions.Level("that of the policy");

    public ReliabilityCommand(Terminal terminal)
        : base(terminal, "reliability", "Show how reliable the scores are: alpha, omega, standard error and each item's part, over complete cases.", "text",
            "json", "html", "markdown")
    {
        sheets = new SheetInput(terminal);
        Takes(file, sheets, norms, level);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        BenchmarkScorer scorer = sheets.Scorer(parsed);
        ReliabilityOptions options = new() { ConfidenceLevel = parsed.GetValue(level) ?? scorer.Policy.ConfidenceLevel, Names = sheets.Names(parsed) };
        ScoredNorms? set = norms.Read(parsed, scorer);
        RatingSheet[] read = [.. sheets.AllSheets(parsed.GetRequiredValue(file), scorer).Select(placed => placed.Value!)];
        BenchmarkReliability reliability = BenchmarkReliability.Of(scorer.Benchmark, read, scorer.Policy, options);
        NormReliabilityReport? beside = set is null ? null
            : new NormReliabilityReport(
                set.Set, NormReliability.Of(reliability, scorer.Benchmark, norms.Fitting(parsed, set.Set, read.Select(scorer.Score)), set.Set));
        output.Write(
            json => CompetencyJson.Write(json, new WithNorms<BenchmarkReliability, NormReliability>(reliability, beside?.Reliability)),
            () => Report.Reliability(scorer.Benchmark, reliability, beside?.Reliability, beside?.Set, sheets.Reports(parsed)));

        return ExitCode.Done;
    }
}
