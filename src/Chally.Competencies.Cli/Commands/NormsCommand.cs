using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally norms</c>: makes a norm set of how people scored.</summary>
internal sealed class NormsCommand : ToolCommand
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "Ratings as CSV, JSON or NDJSON, a row a person; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly SheetInput sheets;
    private readonly Option<string?> role = new("--role") { Description = "Take only the rows of this rater role; without it all rows must be of one." };
    private readonly NormDescription description = new("the benchmark's with -norms");

    public NormsCommand(Terminal terminal)
        : base(terminal, "norms", "Make a norm set of how people scored, or merge norm sets; 'chally score --norms' compares with it.", "json", "text", "html",
            "markdown")
    {
        role.AcceptOnlyFromAmong([.. Enum.GetValues<RaterRole>().Select(Word)]);
        files.Validators.Add(CommonOptions.RequirePath);
        sheets = new SheetInput(terminal, keysPeople: false);
        Takes(files, sheets, role, description, new NormsMergeCommand(terminal));
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        BenchmarkScorer scorer = sheets.Scorer(parsed);
        NormSet made = Build(parsed, scorer, DateOnly.FromDateTime(Terminal.Clock.GetUtcNow().UtcDateTime));
        NormFile.Write(Terminal, output, made);
        return ExitCode.Done;
    }

    private static string Word(RaterRole role) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(role.ToString());

    private NormSet Build(ParseResult parsed, BenchmarkScorer scorer, DateOnly today)
    {
        string[] paths = parsed.GetRequiredValue(files);
        if (paths.Distinct(StringComparer.Ordinal).Count() < paths.Length)
        {
            throw new UsageException("A file is named twice: nobody may stand in a norm set twice.");
        }

        // Described before the files are read: what is wrong there should not wait for a million rows.
        Benchmark benchmark = scorer.Benchmark;
        NormSet described = description.Over(parsed, new NormSet
        {
            Id = $"{(benchmark.Id.Length > 70 ? "scores" : benchmark.Id)}-norms",
            Date = today,
            Population = "not stated",
            Setting = "not stated",
            Benchmark = benchmark.Id,
            ScoringHash = benchmark.ComputeScoringHash(),
            N = 2,
            Competencies = ValueMap<NormTable>.Empty,
        });
        Dictionary<string, ScoreReliability> reliabilities = description.Reliabilities(parsed,
            [.. benchmark.Competencies.Select(entry => entry.Id), "overall"]);
        NormSetBuilder? builder = null;
        RaterRole? wanted = parsed.GetValue(role) is string word ? Enum.GetValues<RaterRole>().First(one => Word(one) == word) : null;
        InputProblems problems = new();
        foreach (PlacedScore placed in paths.SelectMany(path => sheets.Scored(path, scorer, problems)))
        {
            if (wanted is not null && placed.Score.Role != wanted)
            {
                continue;
            }

            builder ??= new NormSetBuilder(benchmark, placed.Score.Role, scorer.Policy);
            if (placed.Score.Role == builder.RaterRole)
            {
                builder.Add(placed.Score);
            }
            else
            {
                problems.Add(placed.Place(new InputProblem
                {
                    Code = ProblemCodes.NormMismatch,
                    Path = "role",
                    Expected = $"the rater role of the rows before, {Shown(builder.RaterRole)}, or --role",
                    Found = Shown(placed.Score.Role),
                }));
            }
        }

        SheetInput.ThrowOn(problems);
        if (builder is null || builder.People < 2)
        {
            throw InputException.Of(string.Join(", ", paths.Select(RatingFile.SourceOf)), ProblemCodes.NoSheets, "at least 2 people",
                builder is null ? "none" : "one");
        }

        NormSet made = builder.Build(described.Id, described.Date, described.Population, described.Setting, reliabilities);
        return made.Competencies.Count > 0 || made.Overall is not null
            ? made
            : throw InputException.Of(string.Join(", ", paths.Select(RatingFile.SourceOf)), ProblemCodes.NoSheets, "at least 2 people with a score", "fewer");
    }

    private static string Shown(RaterRole? role) => role is RaterRole known ? $"'{Word(known)}'" : "not stated";
}
