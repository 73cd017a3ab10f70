using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tables;

namespace Chally.Competencies.Cli.Commands;

/// <summary>A proposed cut, and the groups of the people who would stand under it.</summary>
internal sealed class CutInput : IOptionGroup
{
    private readonly Terminal terminal;
    private readonly SheetInput sheets;
    private readonly Option<double?> cut = CommonOptions.Share("--cut", 0, 100);
    private readonly Option<string?> groups = new("--groups")
    {
        Description = "The groups of the people as CSV with the columns subject, group and perhaps stratum. Goes with --benchmark and --cut.",
    };

    private readonly CompetencyChoice by = new("select");

    public CutInput(Terminal terminal)
    {
        this.terminal = terminal;
        sheets = new SheetInput(terminal, needsBenchmark: false);
        cut.Description = "A proposed cut, 0 to 100 points: FILE then holds ratings, and whoever scores at least the cut counts as selected.";
        groups.Validators.Add(CommonOptions.RequirePath);
    }

    public void AddTo(Command command)
    {
        command.Add(cut);
        command.Add(groups);
        sheets.AddTo(command);
        by.AddTo(command);
    }

    /// <summary>How reports are written.</summary>
    public ReportOptions Reports(ParseResult parsed) => sheets.Reports(parsed);

    /// <summary>Whether a cut is proposed.</summary>
    /// <exception cref="UsageException">Only a part of what a cut needs is given.</exception>
    public bool IsGiven(ParseResult parsed)
    {
        bool[] given = [parsed.GetValue(cut) is not null, parsed.GetValue(groups) is not null, sheets.HasBenchmark(parsed)];
        return given.All(one => one) ? true
            : given.Any(one => one) || sheets.HasOthers(parsed) || by.IsGiven(parsed)
                ? throw new UsageException(
                    "--cut, --groups and --benchmark go together: ratings, the groups of the people, and the cut proposed. Without them FILE holds counts.")
            : false;
    }

    /// <summary>Reads the people who would stand under the cut.</summary>
    /// <exception cref="InputException">A file has problems, or nobody has ratings and a group.</exception>
    public (GroupedScore[] Applicants, AppliedCut Cut) Read(ParseResult parsed, string path)
    {
        string groupPath = parsed.GetValue(groups)!;
        if (path == RatingFile.StandardInput && groupPath == RatingFile.StandardInput)
        {
            throw new UsageException("FILE and --groups cannot both be standard input.");
        }

        BenchmarkScorer scorer = sheets.Scorer(parsed);
        string? competency = by.Of(parsed, scorer.Benchmark);
        InputProblems problems = new();
        IReadOnlyList<SubjectRow<Group>> known = SubjectFile.Read(groupPath, terminal.Input, ["group"], ["stratum"], sheets.Names(parsed), ReadGroup, problems);
        JoinedPeople<Group> people = new JoinInput(sheets).Read(path, scorer, known, sheets.Names(parsed), "no cut may rest on those", problems);
        GroupedScore[] applicants = [.. people.Both.Select(one => GroupedScore.Of(one.Score, one.Known.Name, competency, one.Known.Stratum))];
        return applicants.Any(applicant => applicant.Score is not null)
            ? (applicants, new AppliedCut(scorer.Benchmark, competency, parsed.GetValue(cut)!.Value, people.RatedOnly, people.ListedOnly,
                [.. people.Warnings("group")]))
            : throw InputException.Of(RatingFile.SourceOf(path), ProblemCodes.NoSheets, "at least one person with a score and a group", "none");
    }

    private static Group? ReadGroup(TableFields fields, Action<InputProblem> note) =>
        SelectionFile.IsLabel(fields["group"]!, "group", note) & (fields["stratum"] is null || SelectionFile.IsLabel(fields["stratum"]!, "stratum", note))
            ? new Group(fields["group"]!, fields["stratum"])
            : null;

    private sealed record Group(string Name, string? Stratum);
}
