using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally fairness</c>: how the selection of groups of applicants differs, as screening statistics.</summary>
internal sealed class FairnessCommand : ToolCommand
{
    private readonly Argument<string> file = new("FILE")
    {
        Description = "Counts as CSV with the columns group, selected, rejected and perhaps stratum, such as a department; with --cut ratings as CSV, JSON " +
            "or NDJSON. - for standard input.",
    };

    private readonly Terminal terminal;
    private readonly CutInput cut;

    private readonly Option<string?> reference = new("--reference")
    {
        Description = "The group that the others are compared with; the one with the highest selection rate when left out.",
    };

    private readonly Option<double?> level = CommonOptions.Level("0.95");

    public FairnessCommand(Terminal terminal)
        : base(terminal, "fairness", "Compare how groups of applicants were selected, or would be by a cut: screening statistics, not a legal verdict.", "text",
            "json", "html", "markdown")
    {
        this.terminal = terminal;
        file.Validators.Add(CommonOptions.RequirePath);
        cut = new CutInput(terminal);
        Takes(file, cut, reference, level);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        AdverseImpactOptions options = new()
        {
            Reference = Reference(parsed),
            ConfidenceLevel = parsed.GetValue(level) ?? AdverseImpactOptions.Default.ConfidenceLevel,
        };
        (AdverseImpact impact, AppliedCut? applied) = cut.IsGiven(parsed) ? AtCut(parsed, options) : (OfCounts(parsed, options), null);
        output.Write(
            json => CompetencyJson.Write(json, new ImpactJson(impact, ImpactJson.Applied.Of(applied))),
            () => Report.Impact(impact, ShownOf(applied), cut.Reports(parsed)));

        return ExitCode.Done;
    }

    private static ImpactReportOptions ShownOf(AppliedCut? cut) => cut is null
        ? ImpactReportOptions.Default
        : new ImpactReportOptions { Benchmark = cut.Benchmark, Competency = cut.Competency, Cut = cut.Score, Warnings = [.. cut.Warnings] };

    /// <exception cref="UsageException">The group is not in the file, or has no applicants.</exception>
    private static void RequireReference(string? chosen, IEnumerable<string> groups)
    {
        if (chosen is not null && !groups.Contains(chosen, StringComparer.Ordinal))
        {
            throw new UsageException("--reference: the file has no applicants of such a group.");
        }
    }

    /// <exception cref="UsageException">The text cannot name a group.</exception>
    private string? Reference(ParseResult parsed)
    {
        string? chosen = parsed.GetValue(reference);
        return chosen is null || SelectionFile.IsLabel(chosen, "group", static _ => { })
            ? chosen
            : throw new UsageException("--reference: the file has no applicants of such a group.");
    }

    private AdverseImpact OfCounts(ParseResult parsed, AdverseImpactOptions options)
    {
        InputProblems problems = new();
        IReadOnlyList<SelectionCount> counts = SelectionFile.Read(parsed.GetRequiredValue(file), terminal.Input, problems);
        SheetInput.ThrowOn(problems);
        RequireReference(options.Reference, counts.Where(count => count.Selected > 0 || count.Rejected > 0).Select(count => count.Group));
        return AdverseImpact.Of(counts, options);
    }

    private (AdverseImpact Impact, AppliedCut Cut) AtCut(ParseResult parsed, AdverseImpactOptions options)
    {
        (GroupedScore[] applicants, AppliedCut applied) = cut.Read(parsed, parsed.GetRequiredValue(file));
        RequireReference(options.Reference, applicants.Where(applicant => applicant.Score is not null).Select(applicant => applicant.Group));
        return (AdverseImpact.AtCut(applicants, applied.Score, options), applied);
    }
}
