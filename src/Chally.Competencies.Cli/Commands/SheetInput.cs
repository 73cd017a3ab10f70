using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Cli.Commands;

/// <summary>What a command needs to read and score rating sheets, wherever they come from: benchmark, own content and policy.</summary>
/// <param name="terminal">Where standard input comes from.</param>
/// <param name="needsBenchmark">Whether the command has no use without a benchmark.</param>
/// <param name="keysPeople">Whether the command asks which sheets are of one person.</param>
internal sealed class SheetInput(Terminal terminal, bool needsBenchmark = true, bool keysPeople = true) : IOptionGroup
{
    private readonly Option<string> benchmark = CommonOptions.Benchmark(needsBenchmark);
    private readonly ContentOptions content = new();
    private readonly Option<string?> policy = CommonOptions.Policy();
    private readonly Option<string> names = CommonOptions.Names();

    public void AddTo(Command command)
    {
        command.Add(benchmark);
        content.AddTo(command);
        command.Add(policy);
        if (keysPeople)
        {
            command.Add(names);
        }
    }

    /// <summary>When two names are those of one person.</summary>
    public NameMatching Names(ParseResult parsed) => parsed.GetValue(names) == CommonOptions.ExactNames ? NameMatching.Exact : NameMatching.Folded;

    /// <summary>Says on standard error what should be looked at about who people are.</summary>
    public void Report(IReadOnlyList<IdentityNote> notes, IReadOnlyList<Func<InputProblem, InputProblem>> places) =>
        IdentityNotes.Write(terminal.Error, notes, places);

    /// <summary>Whether a benchmark is named.</summary>
    public bool HasBenchmark(ParseResult parsed) => parsed.GetValue(benchmark) is not null;

    /// <summary>Whether there is own content or a policy.</summary>
    public bool HasOthers(ParseResult parsed) =>
        content.IsGiven(parsed) || parsed.GetValue(policy) is not null || parsed.GetResult(names) is { Implicit: false };

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
        foreach ((InputItem<RatingSheet> item, RatingSheet sheet, BenchmarkScore score) in SoundAndScored(path, scorer, problems))
        {
            progress.Count();
            yield return new PlacedScore(score, sheet.Notes, item.Place);
        }
    }

    /// <summary>Says on standard error what should be looked at about whom scores are of.</summary>
    public void ReportSubjects(IReadOnlyList<PlacedScore> scores, NameMatching matching) =>
        Report(PeopleIndex.OfSubjects(scores.Select(placed => placed.Score), matching).Notes, [.. scores.Select(placed => placed.Place)]);

    /// <summary>Every score of a file without what each item adds, which would fill the memory; a file without sheets is a problem.</summary>
    public IReadOnlyList<PlacedScore> AllScored(string path, BenchmarkScorer scorer, InputProblems problems)
    {
        long before = problems.Total;
        PlacedScore[] scores = [.. Scored(path, scorer, problems).Select(placed => placed with { Score = WithoutExplanation(placed.Score) })];
        RequireSome(scores.Length, path, problems, before);
        return scores;
    }

    /// <summary>Every sheet of a file, all of which the scorer can score.</summary>
    /// <param name="path">The file.</param>
    /// <param name="scorer">Scores the sheets.</param>
    /// <param name="identities">What the scores are added to; null where nobody asks.</param>
    /// <exception cref="InputException">The file has problems, or no sheets.</exception>
    public IReadOnlyList<InputItem<RatingSheet>> AllSheets(string path, BenchmarkScorer scorer, SheetIdentities? identities = null)
    {
        InputProblems problems = new();
        List<InputItem<RatingSheet>> sheets = [];
        using (Progress progress = new(terminal))
        {
            foreach ((InputItem<RatingSheet> item, _, BenchmarkScore score) in SoundAndScored(path, scorer, problems))
            {
                identities?.Add(score);
                progress.Count();
                sheets.Add(item);
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

    private IEnumerable<(InputItem<RatingSheet> Item, RatingSheet Sheet, BenchmarkScore Score)> SoundAndScored(
        string path, BenchmarkScorer scorer, InputProblems problems)
    {
        foreach (InputItem<RatingSheet> item in RatingFile.Read(path, terminal.Input, scorer.Benchmark))
        {
            problems.AddAll(item.Problems, static problem => problem);
            if (item.IsSound)
            {
                if (scorer.TryScore(item.Value, out BenchmarkScore? score, out InputProblems found))
                {
                    yield return (item, item.Value, score);
                }
                else
                {
                    problems.AddAll(found, item.Place);
                }
            }
        }
    }

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
            problems.Add(
                new InputProblem { Source = RatingFile.SourceOf(path), Code = ProblemCodes.NoSheets, Expected = "at least one rating sheet", Found = "none" });
        }
    }
}
