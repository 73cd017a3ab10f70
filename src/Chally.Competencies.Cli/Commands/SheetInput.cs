using System.CommandLine;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Content;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary>What a command needs to read and score rating sheets, wherever they come from: benchmark, own content and policy.</summary>
/// <param name="terminal">Where standard input comes from.</param>
/// <param name="needsBenchmark">Whether the command has no use without a benchmark.</param>
internal sealed class SheetInput(Terminal terminal, bool needsBenchmark = true)
{
    private readonly Option<string> benchmark = CommonOptions.Benchmark(needsBenchmark);
    private readonly ContentOptions content = new();
    private readonly Option<string?> policy = CommonOptions.Policy();

    public void AddTo(Command command)
    {
        command.Add(benchmark);
        content.AddTo(command);
        command.Add(policy);
    }

    /// <summary>Whether a benchmark is named.</summary>
    public bool HasBenchmark(ParseResult parsed) => parsed.GetValue(benchmark) is not null;

    /// <summary>Whether there is own content or a policy.</summary>
    public bool HasOthers(ParseResult parsed) => content.IsGiven(parsed) || parsed.GetValue(policy) is not null;

    /// <summary>Another benchmark beside the one that scores.</summary>
    /// <exception cref="UsageException">There is no such benchmark.</exception>
    public Benchmark Find(ParseResult parsed, string id) => CommonOptions.Find(content.Catalog(parsed), id);

    /// <summary>How reports on the scores are written.</summary>
    public ReportOptions Reports(ParseResult parsed) => content.Reports(parsed);

    /// <exception cref="InputException">The policy cannot be read or does not fit the benchmark.</exception>
    public BenchmarkScorer Scorer(ParseResult parsed)
    {
        Benchmark found = CommonOptions.Find(content.Catalog(parsed), parsed.GetRequiredValue(benchmark));
        return parsed.GetValue(policy) is string path ? new BenchmarkScorer(found, PolicyFile.Read(path, found)) : new BenchmarkScorer(found);
    }

    /// <summary>Scores the sheets one after the other; those with problems are passed over and their problems kept.</summary>
    public IEnumerable<PlacedScore> Scored(string path, BenchmarkScorer scorer, InputProblems problems)
    {
        using Progress progress = new(terminal);
        foreach (PlacedSheet placed in RatingFile.Read(path, terminal.Input, scorer.Benchmark, problems))
        {
            if (scorer.TryScore(placed.Sheet, out BenchmarkScore? score, out InputProblems found))
            {
                progress.Count();
                yield return new PlacedScore(score, placed.Sheet.Notes, placed.Place);
            }
            else
            {
                problems.AddAll(found, placed.Place);
            }
        }
    }

    /// <summary>Every score of a file without what each item adds, which would fill the memory; a file without sheets is a problem.</summary>
    public IReadOnlyList<BenchmarkScore> AllScored(string path, BenchmarkScorer scorer, InputProblems problems)
    {
        long before = problems.Total;
        BenchmarkScore[] scores = [.. Scored(path, scorer, problems).Select(placed => WithoutExplanation(placed.Score))];
        RequireSome(scores.Length, path, problems, before);
        return scores;
    }

    /// <summary>Every sheet of a file, all of which the scorer can score.</summary>
    /// <exception cref="InputException">The file has problems, or no sheets.</exception>
    public IReadOnlyList<PlacedSheet> AllSheets(string path, BenchmarkScorer scorer)
    {
        InputProblems problems = new();
        List<PlacedSheet> sheets = [];
        using (Progress progress = new(terminal))
        {
            foreach (PlacedSheet placed in RatingFile.Read(path, terminal.Input, scorer.Benchmark, problems))
            {
                if (scorer.TryScore(placed.Sheet, out _, out InputProblems found))
                {
                    progress.Count();
                    sheets.Add(placed);
                }
                else
                {
                    problems.AddAll(found, placed.Place);
                }
            }
        }

        RequireSome(sheets.Count, path, problems, before: 0);
        ThrowOn(problems);
        return sheets;
    }

    /// <summary>
    /// The score without what need not be held in memory for many people. Where a scored competency has items missing, its error of
    /// measurement depends on which they are, so those stay.
    /// </summary>
    public static BenchmarkScore WithoutExplanation(BenchmarkScore score) => score with
    {
        Quality = null,
        Competencies =
        [
            .. score.Competencies.Select(competency =>
                competency.Percent is not null && competency.Rated < competency.Expected ? competency : competency with { Items = [] }),
        ],
    };

    /// <exception cref="InputException">There are problems.</exception>
    public static void ThrowOn(InputProblems problems)
    {
        if (problems.Total > 0)
        {
            throw new InputException(problems);
        }
    }

    public static void RequireSome(int count, string path, InputProblems problems, long before)
    {
        if (count == 0 && problems.Total == before)
        {
            problems.Add(new InputProblem { Source = RatingFile.SourceOf(path), Code = ProblemCodes.NoSheets, Expected = "at least one rating sheet", Found = "none" });
        }
    }
}
