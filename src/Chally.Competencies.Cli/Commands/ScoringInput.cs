using System.CommandLine;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary>The arguments of every command that scores a file of ratings, and the scores that follow.</summary>
internal sealed class ScoringInput(Terminal terminal)
{
    private readonly Argument<string> file = CommonOptions.Ratings();
    private readonly Option<string> benchmark = CommonOptions.Benchmark();
    private readonly Option<string[]> content = CommonOptions.Content();
    private readonly Option<string?> policy = CommonOptions.Policy();

    public void AddTo(Command command)
    {
        command.Add(file);
        command.Add(benchmark);
        command.Add(content);
        command.Add(policy);
    }

    /// <exception cref="InputException">The policy cannot be read or does not fit the benchmark.</exception>
    public BenchmarkScorer Scorer(ParseResult parsed)
    {
        Benchmark found = CommonOptions.Find(CommonOptions.Catalog(parsed, content), parsed.GetRequiredValue(benchmark));
        return parsed.GetValue(policy) is string path ? new BenchmarkScorer(found, PolicyFile.Read(path, found)) : new BenchmarkScorer(found);
    }

    /// <summary>
    /// Scores the sheets one after the other. Sheets with problems are passed over and their problems kept; when the last sheet is
    /// read and there were any, all of them are thrown.
    /// </summary>
    /// <exception cref="InputException">The file has problems.</exception>
    public IEnumerable<BenchmarkScore> Scores(ParseResult parsed, BenchmarkScorer scorer)
    {
        InputProblems problems = new();
        foreach (PlacedSheet placed in RatingFile.Read(parsed.GetRequiredValue(file), terminal.Input, scorer.Benchmark, problems))
        {
            if (!scorer.TryScore(placed.Sheet, out BenchmarkScore? score, out InputProblems found))
            {
                problems.AddAll(found, placed.Place);
            }
            else if (problems.Total == 0)
            {
                yield return score;
            }
        }

        if (problems.Total > 0)
        {
            throw new InputException(problems);
        }
    }
}
