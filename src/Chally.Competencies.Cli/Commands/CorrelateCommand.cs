using System.CommandLine;
using System.Globalization;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tables;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally correlate</c>: how scores go with a continuous criterion, and what a cut would yield.</summary>
internal sealed class CorrelateCommand : ToolCommand
{
    /// <summary>Beyond this a sum of squares of many people would leave the range of doubles.</summary>
    private const double LargestCriterion = 1e12;

    private readonly Terminal terminal;
    private readonly Argument<string> file = CommonOptions.Ratings();
    private readonly SheetInput sheets;
    private readonly Option<string> criterion = new("--criterion")
    {
        Description = "The criterion of the people, such as sales, as CSV with the columns subject and criterion; empty where it is not known.",
        Required = true,
    };

    private readonly Option<double?> successFrom = CommonOptions.Share("--success-from", -LargestCriterion, LargestCriterion);
    private readonly Option<double?> cut = CommonOptions.Share("--cut", 0, 100);
    private readonly Option<double?> baseRate = CommonOptions.Share("--base-rate", 0, 1);
    private readonly Option<double?> level = CommonOptions.Level("that of the policy");

    public CorrelateCommand(Terminal terminal)
        : base(terminal, "correlate", "Show how scores go with a continuous criterion, such as sales, and what a cut would yield.", "text", "json", "html",
            "markdown")
    {
        this.terminal = terminal;
        criterion.Validators.Add(CommonOptions.RequirePath);
        successFrom.Description = "From which criterion on a person is successful: adds the share of successful people by fifths of the scores.";
        cut.Description = "A proposed cut, 0 to 100 points: adds its yield by Taylor and Russell. Refuses sheets that were collected for development.";
        baseRate.Description = "The share of people who would be successful without the cut, 0 to 1; that of FILE by --success-from when left out.";
        sheets = new SheetInput(terminal);
        Takes(file, criterion, sheets, successFrom, cut, baseRate, level);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        CheckUsage(parsed);
        (Benchmark benchmark, CorrelationJson result) = Correlate(parsed);
        output.Write(
            json => CompetencyJson.Write(json, result),
            () => Report.Correlation(
                benchmark,
                result.Study,
                new CorrelationReportOptions { Study = result.Study.Options, Warnings = result.Study.Warnings },
                sheets.Reports(parsed)));

        return ExitCode.Done;
    }

    private static Criterion? ReadCriterion(TableFields fields, Action<InputProblem> note)
    {
        string field = fields["criterion"]!;
        if (field.Length == 0)
        {
            return new Criterion(double.NaN);
        }

        if (double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && Math.Abs(number) <= LargestCriterion)
        {
            return new Criterion(number);
        }

        note(new InputProblem
        {
            Path = "criterion",
            Code = ProblemCodes.NotAllowed,
            Expected = string.Create(CultureInfo.InvariantCulture, $"a number from {-LargestCriterion} to {LargestCriterion}, or nothing"),
            Found = InputProblem.Describe(field),
        });
        return null;
    }

    /// <exception cref="UsageException">The options do not go together.</exception>
    private void CheckUsage(ParseResult parsed)
    {
        bool hasCut = parsed.GetValue(cut) is not null;
        bool hasRate = parsed.GetValue(baseRate) is not null;
        string? message = hasRate && !hasCut ? "--base-rate goes with --cut: it is the rate that the cut is to raise."
            : hasCut && !hasRate && parsed.GetValue(successFrom) is null
                ? "--cut needs --base-rate or --success-from: what a cut yields depends on how many are successful without it."
            : parsed.GetRequiredValue(file) == RatingFile.StandardInput && parsed.GetRequiredValue(criterion) == RatingFile.StandardInput
                ? "FILE and --criterion cannot both be standard input."
            : null;
        if (message is not null)
        {
            throw new UsageException(message);
        }
    }

    private (Benchmark Benchmark, CorrelationJson Result) Correlate(ParseResult parsed)
    {
        BenchmarkScorer scorer = sheets.Scorer(parsed);
        CriterionOptions options = new()
        {
            ConfidenceLevel = parsed.GetValue(level) ?? scorer.Policy.ConfidenceLevel,
            SuccessFrom = parsed.GetValue(successFrom),
            BaseRate = parsed.GetValue(baseRate),
            ProposedCut = parsed.GetValue(cut),
        };
        InputProblems problems = new();
        IReadOnlyList<SubjectRow<Criterion>> known = SubjectFile.Read(
            parsed.GetRequiredValue(criterion), terminal.Input, ["criterion"], [], sheets.Names(parsed), ReadCriterion, problems);
        JoinedPeople<Criterion> people = new JoinInput(sheets).Read(
            parsed.GetRequiredValue(file), scorer, known, sheets.Names(parsed), options.ProposedCut is null ? null : "no cut may rest on those", problems);
        ContinuousCriterionStudy study = ContinuousCriterionStudy.Of(
            ScoreTable.FromScores(people.Both.Select(one => one.Score)), [.. people.Both.Select(one => one.Known.Number)], options);
        return (scorer.Benchmark, new CorrelationJson(
            study with { Warnings = [.. people.Warnings("criterion").Concat(study.Warnings).Distinct()] }, people.RatedOnly, people.ListedOnly));
    }

    /// <param name="Number">The criterion; NaN where it is not known.</param>
    private sealed record Criterion(double Number);
}
