using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;
using StudyReport = Chally.Competencies.Cli.Output.StudyReport;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally study</c>: which competencies separate high performers from low producers.</summary>
internal sealed class StudyCommand : ToolCommand
{
    private readonly SheetInput sheets;
    private readonly Option<string> high = Group("--high", "high performers");
    private readonly Option<string> low = Group("--low", "low producers");
    private readonly NormInput norms = new("where the mean of each group stands, as percentile rank and T");
    private readonly Option<double?> baseRate = CommonOptions.Share("--base-rate", 0, 1);
    private readonly Option<string> origin = new("--origin")
    {
        Description = "How the groups came about; the ends of a continuum make every difference larger than it is over the whole population.",
        DefaultValueFactory = _ => Word(GroupOrigin.NotStated),
    };

    private readonly Option<bool> cutTable = new("--cut-table")
    {
        Description = "Show every observed score as a cut, for each competency and overall: as many rows as there are different scores.",
    };

    private readonly Option<double?> level = CommonOptions.Level("that of the policy");

    public StudyCommand(Terminal terminal)
        : base(terminal, "study", "Study which competencies separate high performers from low producers, how surely, and at which cut.", "text", "json", "html",
            "markdown")
    {
        baseRate.Description =
            "The share of high performers in the population that scores will be used in, 0 to 1; without it no expectancy or predictive value.";
        origin.AcceptOnlyFromAmong([.. Enum.GetValues<GroupOrigin>().Select(Word)]);
        sheets = new SheetInput(terminal);
        Takes(high, low, sheets, norms, baseRate, origin, cutTable, level);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        CheckUsage(parsed);
        StudyReport report = Study(parsed);
        output.Write(json => CompetencyJson.Write(json, report.Document()), () => PageOf(report, sheets.Reports(parsed)));

        return ExitCode.Done;
    }

    private static Option<string> Group(string name, string who)
    {
        Option<string> option =
            new(name) { Description = $"Ratings of the {who}, a row a person, as CSV, JSON or NDJSON; - for standard input.", Required = true };
        option.Validators.Add(CommonOptions.RequirePath);
        return option;
    }

    private static Report PageOf(StudyReport report, ReportOptions options) => Report.Study(
        report.Benchmark,
        report.Study,
        new StudyReportOptions { Norms = report.Norms?.Study, NormSet = report.Norms?.Set, Warnings = [.. report.Warnings], ShowsEveryCut = report.ShowsCuts },
        options);

    private static string Word(GroupOrigin origin) => JsonNamingPolicy.KebabCaseLower.ConvertName(origin.ToString());

    /// <summary>What the rows say of the people: a person in both groups, or with several rows, is counted as several.</summary>
    private static IEnumerable<string> WarningsOf(IReadOnlyList<BenchmarkScore> high, IReadOnlyList<BenchmarkScore> low, NameMatching matching)
    {
        PeopleIndex index = PeopleIndex.OfSubjects(high.Concat(low), matching);
        HashSet<int> highs = [.. Enumerable.Range(0, high.Count).Select(i => index[i])];
        HashSet<int> lows = [.. Enumerable.Range(high.Count, low.Count).Select(i => index[i])];
        foreach ((string group, int people, int rows) in new[] { ("high", highs.Count, high.Count), ("low", lows.Count, low.Count) })
        {
            if (people < rows)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"The {group} group has {rows} rows of {people} people: each row counts as a " +
                    $"person, so every interval is too narrow and every p too small.");
            }
        }

        int both = highs.Count(lows.Contains);
        if (both > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{both} people are in both groups, which are then not independent: no figure holds until they are in one.");
        }
    }

    /// <exception cref="UsageException">The options do not go together.</exception>
    private void CheckUsage(ParseResult parsed)
    {
        if (parsed.GetValue(cutTable) && FormatOf(parsed) is ("html" or "markdown"))
        {
            throw new UsageException("--cut-table goes with the formats text and json; pages show the cuts of the overall score without it.");
        }
    }

    private StudyReport Study(ParseResult parsed)
    {
        (string highPath, string lowPath) = (parsed.GetRequiredValue(high), parsed.GetRequiredValue(low));
        if (highPath == RatingFile.StandardInput && lowPath == RatingFile.StandardInput)
        {
            throw new UsageException("--high and --low cannot both be standard input.");
        }

        BenchmarkScorer scorer = sheets.Scorer(parsed);
        ScoredNorms? set = norms.Read(parsed, scorer);
        InputProblems problems = new();
        IReadOnlyList<PlacedScore> placedHighs = sheets.AllScored(highPath, scorer, problems);
        IReadOnlyList<PlacedScore> placedLows = sheets.AllScored(lowPath, scorer, problems);
        SheetInput.ThrowOn(problems);
        sheets.ReportSubjects([.. placedHighs, .. placedLows], sheets.Names(parsed));
        BenchmarkScore[] highs = [.. placedHighs.Select(placed => placed.Score)];
        BenchmarkScore[] lows = [.. placedLows.Select(placed => placed.Score)];
        StudyOptions options = new()
        {
            ConfidenceLevel = parsed.GetValue(level) ?? scorer.Policy.ConfidenceLevel,
            BaseRate = parsed.GetValue(baseRate),
            Origin = Enum.GetValues<GroupOrigin>().First(one => Word(one) == parsed.GetValue(origin)),
        };
        CriterionStudy study = CriterionStudy.Between(highs, lows, options);
        NormedStudyReport? beside = null;
        if (set is not null)
        {
            norms.RequireForAll(parsed, set.Set, highs.Concat(lows));
            beside = new NormedStudyReport(set.Set, NormedStudy.Of(highs, lows, set.Set));
        }

        return new StudyReport(scorer.Benchmark, study,
            [.. WarningsOf(highs, lows, sheets.Names(parsed)).Concat(study.Warnings).Concat(study.Notes.Cautions).Distinct()])
        {
            Norms = beside,
            ShowsCuts = parsed.GetValue(cutTable),
        };
    }
}
