using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally agreement</c>: how far several raters of the same people agree.</summary>
internal sealed class AgreementCommand : ToolCommand
{
    private readonly Argument<string> file = CommonOptions.Ratings();
    private readonly SheetInput sheets;
    private readonly NormInput norms = new("its stated reliabilities beside those of the same kind found");
    private readonly Option<double?> level = CommonOptions.Level("that of the policy");

    public AgreementCommand(Terminal terminal)
        : base(terminal, "agreement", "Show how far several raters of the same people agree; rows of one subject are about one person.", "text", "json", "html",
            "markdown")
    {
        sheets = new SheetInput(terminal);
        Takes(file, sheets, norms, level);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        BenchmarkScorer scorer = sheets.Scorer(parsed);
        ScoredNorms? set = norms.Read(parsed, scorer);
        SheetIdentities identities = new(sheets.Names(parsed));
        IReadOnlyList<InputItem<RatingSheet>> read = sheets.AllSheets(parsed.GetRequiredValue(file), scorer, identities);
        RequireOnce(read, identities.Names);

        // That sheets are equal is what agreement is about.
        sheets.Report(
            [.. identities.Notes.Where(note => note.Code != ScoreFlagCodes.EqualSheets)],
            [.. read.Select(placed => (Func<InputProblem, InputProblem>)placed.Place)]);
        ReliabilityOptions options = new() { ConfidenceLevel = parsed.GetValue(level) ?? scorer.Policy.ConfidenceLevel, Names = identities.Names };
        BenchmarkAgreement agreement = BenchmarkAgreement.Of(scorer.Benchmark, read.Select(placed => placed.Value!), scorer.Policy, options);
        NormReliabilityReport? beside = set is null ? null
            : new NormReliabilityReport(
                set.Set, NormReliability.Of(agreement, norms.Fitting(parsed, set.Set, read.Select(placed => scorer.Score(placed.Value!))), set.Set));
        output.Write(
            json => CompetencyJson.Write(json, new WithNorms<BenchmarkAgreement, NormReliability>(agreement, beside?.Reliability)),
            () => Report.Agreement(scorer.Benchmark, agreement, beside?.Reliability, beside?.Set, sheets.Reports(parsed)));

        return ExitCode.Done;
    }

    /// <exception cref="InputException">A rater has two sheets of a person, or a sheet is a copy of another.</exception>
    private static void RequireOnce(IReadOnlyList<InputItem<RatingSheet>> sheets, NameMatching names)
    {
        InputProblems problems = new();
        IEnumerable<InputProblems> ofSheets = BenchmarkAgreement.ProblemsWith(sheets.Select(placed => placed.Value!), names);
        foreach ((InputItem<RatingSheet> placed, InputProblems found) in sheets.Zip(ofSheets))
        {
            problems.AddAll(found, placed.Place);
        }

        SheetInput.ThrowOn(problems);
    }
}
