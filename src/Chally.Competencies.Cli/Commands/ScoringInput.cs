using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Comparison;
using Chally.Competencies.Input;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Cli.Commands;

/// <summary>The arguments of every command that scores a file of ratings, and the scores that follow.</summary>
/// <param name="terminal">Where standard input comes from.</param>
/// <param name="keysPeople">Whether the command asks which sheets are of one person.</param>
internal sealed class ScoringInput(Terminal terminal, bool keysPeople = true) : IOptionGroup
{
    private readonly Argument<string> file = CommonOptions.Ratings();
    private readonly SheetInput sheets = new(terminal, keysPeople: keysPeople);

    /// <summary>What was published earlier of the same people.</summary>
    public PreviousInput Previous => field ??= new PreviousInput(terminal, sheets);

    /// <summary>Whether pages may show several raters of a person, for a command that writes pages of single sheets.</summary>
    public RaterGuard Raters => field ??= new RaterGuard();

    public void AddTo(Command command)
    {
        command.Add(file);
        sheets.AddTo(command);
    }

    /// <summary>Another benchmark beside the one that scores.</summary>
    /// <exception cref="UsageException">There is no such benchmark.</exception>
    public Benchmark Find(ParseResult parsed, string id) => sheets.Find(parsed, id);

    /// <summary>How reports on the scores are written.</summary>
    public ReportOptions Reports(ParseResult parsed) => sheets.Reports(parsed);

    /// <summary>When two names are those of one person.</summary>
    public NameMatching Names(ParseResult parsed) => sheets.Names(parsed);

    /// <exception cref="InputException">The policy cannot be read or does not fit the benchmark.</exception>
    public BenchmarkScorer Scorer(ParseResult parsed) => sheets.Scorer(parsed);

    /// <summary>
    /// Scores the sheets one after the other. Sheets with problems are passed over and their problems kept; when the last sheet is
    /// read and there were any, all of them are thrown.
    /// </summary>
    /// <exception cref="InputException">The file has problems.</exception>
    public IEnumerable<BenchmarkScore> Scores(ParseResult parsed, BenchmarkScorer scorer) => Noted(parsed, scorer).Select(noted => noted.Score);

    /// <summary>The scores of people with what the raters noted, for a command that asks which are of one person.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="scorer">The scorer.</param>
    /// <param name="chosen">Which of all scores are shown.</param>
    /// <param name="format">The format; pages are of one rater of each person who is shown, unless raters are to be shown.</param>
    /// <exception cref="InputException">The file has problems, or a page would show who said what.</exception>
    public IReadOnlyList<NotedScore> Chosen(
        ParseResult parsed, BenchmarkScorer scorer, Func<IReadOnlyList<PlacedScore>, IEnumerable<PlacedScore>> chosen, string? format)
    {
        InputProblems problems = new();
        PlacedScore[] scores = [.. Scored(parsed, scorer, problems)];
        SheetInput.ThrowOn(problems);
        sheets.ReportSubjects(scores, Names(parsed));
        PlacedScore[] shown = [.. chosen(scores)];
        if (RaterGuard.Covers(format))
        {
            Raters.AddProblems(parsed, shown, Names(parsed), problems);
            SheetInput.ThrowOn(problems);
        }

        return [.. shown.Select(placed => new NotedScore(placed.Score, placed.Notes))];
    }

    /// <summary>The same with what the raters noted.</summary>
    /// <exception cref="InputException">The file has problems.</exception>
    public IEnumerable<NotedScore> Noted(ParseResult parsed, BenchmarkScorer scorer)
    {
        InputProblems problems = new();
        foreach (PlacedScore placed in Scored(parsed, scorer, problems))
        {
            if (problems.Total == 0)
            {
                yield return new NotedScore(placed.Score, placed.Notes);
            }
        }

        SheetInput.ThrowOn(problems);
    }

    /// <summary>The same for pages, all of them held in memory.</summary>
    /// <exception cref="InputException">The file has problems, sheets by several raters of one person among them where these must not be shown.</exception>
    public IReadOnlyList<NotedScore> ForPages(ParseResult parsed, BenchmarkScorer scorer)
    {
        InputProblems problems = new();
        PlacedScore[] placed = [.. Scored(parsed, scorer, problems)];
        Raters.AddProblems(parsed, placed, Names(parsed), problems);
        SheetInput.ThrowOn(problems);
        return [.. placed.Select(one => new NotedScore(one.Score, one.Notes))];
    }

    /// <summary>
    /// Scores the sheets and combines those of one person, people in the order in which they first appear. All scores are held in
    /// memory, as the sheets of a person may stand anywhere.
    /// </summary>
    /// <exception cref="InputException">
    /// The file has problems, a sheet is a copy of another, or what was published earlier forbids the scores.
    /// </exception>
    public IReadOnlyList<MultiRaterScore> Combined(ParseResult parsed, BenchmarkScorer scorer)
    {
        InputProblems problems = new();
        List<BenchmarkScore> scores = [];
        List<Func<InputProblem, InputProblem>> places = [];
        SheetIdentities identities = new(Names(parsed));
        foreach (PlacedScore placed in Scored(parsed, scorer, problems))
        {
            identities.Add(placed.Score);
            scores.Add(SheetInput.WithoutExplanation(placed.Score));
            places.Add(placed.Place);
        }

        MultiRaterScorer several = new(scorer, identities.Names);
        foreach ((Func<InputProblem, InputProblem> place, InputProblems found) in places.Zip(several.ProblemsWith(scores, identities)))
        {
            problems.AddAll(found, place);
        }

        SheetInput.ThrowOn(problems);
        sheets.Report(identities.Notes, places);
        MultiRaterScore[] combined = [.. several.CombineAll(scores, identities)];
        Previous.AddProblems(parsed, scorer, identities, scores, combined, problems);
        SheetInput.ThrowOn(problems);
        return combined;
    }

    /// <summary>Scores the sheets for a ranking. All scores are held in memory, without their explanation.</summary>
    /// <exception cref="InputException">The file has problems, a sheet that was collected for development among them, or a page would show who said
    /// what.</exception>
    public IReadOnlyList<BenchmarkScore> ForRanking(ParseResult parsed, BenchmarkScorer scorer, string? format)
    {
        InputProblems problems = new();
        List<PlacedScore> people = [];
        foreach (PlacedScore placed in Scored(parsed, scorer, problems))
        {
            people.Add(placed with { Score = SheetInput.WithoutExplanation(placed.Score) });
        }

        BenchmarkScore[] scores = [.. people.Select(placed => placed.Score)];
        foreach ((PlacedScore placed, InputProblems found) in people.Zip(Ranking.ProblemsWith(scorer.Benchmark, scores)))
        {
            problems.AddAll(found, placed.Place);
        }

        if (RaterGuard.Covers(format))
        {
            Raters.AddProblems(parsed, people, Names(parsed), problems);
        }

        SheetInput.ThrowOn(problems);
        sheets.ReportSubjects(people, Names(parsed));
        return scores;
    }

    private IEnumerable<PlacedScore> Scored(ParseResult parsed, BenchmarkScorer scorer, InputProblems problems) =>
        sheets.Scored(parsed.GetRequiredValue(file), scorer, problems);
}
