using System.CommandLine;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Comparison;
using Chally.Competencies.Content;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Cli.Commands;

/// <summary>The arguments of every command that scores a file of ratings, and the scores that follow.</summary>
internal sealed class ScoringInput(Terminal terminal)
{
    private readonly Argument<string> file = CommonOptions.Ratings();
    private readonly SheetInput sheets = new(terminal);

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

    /// <exception cref="InputException">The policy cannot be read or does not fit the benchmark.</exception>
    public BenchmarkScorer Scorer(ParseResult parsed) => sheets.Scorer(parsed);

    /// <summary>
    /// Scores the sheets one after the other. Sheets with problems are passed over and their problems kept; when the last sheet is
    /// read and there were any, all of them are thrown.
    /// </summary>
    /// <exception cref="InputException">The file has problems.</exception>
    public IEnumerable<BenchmarkScore> Scores(ParseResult parsed, BenchmarkScorer scorer) => Noted(parsed, scorer).Select(noted => noted.Score);

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

    /// <summary>
    /// Scores the sheets and combines those of one person, people in the order in which they first appear. All scores are held in
    /// memory, as the sheets of a person may stand anywhere.
    /// </summary>
    /// <exception cref="InputException">The file has problems, or a rater has two sheets of a person in one role.</exception>
    public IEnumerable<MultiRaterScore> Combined(ParseResult parsed, BenchmarkScorer scorer)
    {
        InputProblems problems = new();
        Dictionary<string, List<PlacedScore>> bySubject = new(StringComparer.Ordinal);
        List<List<PlacedScore>> people = [];
        foreach (PlacedScore placed in Scored(parsed, scorer, problems))
        {
            if (!bySubject.TryGetValue(placed.Score.Subject, out List<PlacedScore>? person))
            {
                person = [];
                bySubject.Add(placed.Score.Subject, person);
                people.Add(person);
            }

            person.Add(placed with { Score = SheetInput.WithoutExplanation(placed.Score) });
        }

        MultiRaterScorer several = new(scorer);
        foreach (List<PlacedScore> person in people)
        {
            foreach ((PlacedScore placed, InputProblems found) in person.Zip(several.ProblemsWith([.. person.Select(placed => placed.Score)])))
            {
                problems.AddAll(found, placed.Place);
            }
        }

        SheetInput.ThrowOn(problems);
        foreach (List<PlacedScore> person in people)
        {
            yield return several.Combine(person.Select(placed => placed.Score));
        }
    }

    /// <summary>Scores the sheets for a ranking. All scores are held in memory, without their explanation.</summary>
    /// <exception cref="InputException">The file has problems, a sheet that was collected for development among them.</exception>
    public IReadOnlyList<BenchmarkScore> ForRanking(ParseResult parsed, BenchmarkScorer scorer)
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

        SheetInput.ThrowOn(problems);
        return scores;
    }

    private IEnumerable<PlacedScore> Scored(ParseResult parsed, BenchmarkScorer scorer, InputProblems problems) =>
        sheets.Scored(parsed.GetRequiredValue(file), scorer, problems);
}
