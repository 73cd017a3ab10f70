using System.CommandLine;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Content;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally fairness</c>: how the selection of groups of applicants differs, as screening statistics.</summary>
internal sealed class FairnessCommand : Command
{
    private readonly Argument<string> file = new("FILE")
    {
        Description = "Counts as CSV with the columns group, selected, rejected and perhaps stratum, such as a department; - for standard input.",
    };

    private readonly Option<string?> reference = new("--reference")
    {
        Description = "The group that the others are compared with; the one with the highest selection rate when left out.",
    };

    private readonly Option<double?> level = CommonOptions.Level("0.95");
    private readonly Option<string> format = CommonOptions.Format("text", "json");
    private readonly Option<string?> output = CommonOptions.Output();

    public FairnessCommand(Terminal terminal)
        : base("fairness", "Compare how groups of applicants were selected: screening statistics, not a legal verdict.")
    {
        file.Validators.Add(CommonOptions.RequirePath);
        Add(file);
        Add(reference);
        Add(level);
        Add(format);
        Add(output);
        SetAction(parsed =>
        {
            InputProblems problems = new();
            IReadOnlyList<SelectionCount> counts = SelectionTable.Read(parsed.GetRequiredValue(file), terminal.Input, problems);
            SheetInput.ThrowOn(problems);
            RequireReference(parsed.GetValue(reference), counts);
            double confidence = parsed.GetValue(level) ?? AdverseImpactOptions.Default.ConfidenceLevel;
            AdverseImpact impact = AdverseImpact.Of(counts, new AdverseImpactOptions { Reference = parsed.GetValue(reference), ConfidenceLevel = confidence });
            CommandOutput target = new(terminal, parsed.GetValue(output));
            target.Write(parsed.GetValue(format), json => ImpactView.WriteJson(json, impact, confidence), view => ImpactView.Write(view, impact, confidence));

            return ExitCode.Done;
        });
    }

    /// <exception cref="UsageException">The group is not in the file, or has no applicants.</exception>
    private static void RequireReference(string? chosen, IReadOnlyList<SelectionCount> counts)
    {
        if (chosen is not null && !counts.Any(count => count.Group == chosen && (count.Selected > 0 || count.Rejected > 0)))
        {
            throw new UsageException($"--reference names '{InputProblem.Shorten(chosen)}', but the file has no applicants of such a group.");
        }
    }
}
