using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Commands;

/// <summary>The norm set that scores are compared with, where the user gives one.</summary>
/// <param name="adds">What the norm set adds to the command, for its help.</param>
internal sealed class NormInput(string adds = NormInput.Places) : IOptionGroup
{
    /// <summary>What a norm set adds to a score.</summary>
    public const string Places = "percentile ranks, standard scores and intervals";

    private readonly Option<string?> norms = CommonOptions.Norms(adds);

    public void AddTo(Command command) => command.Add(norms);

    public bool IsGiven(ParseResult parsed) => parsed.GetValue(norms) is not null;

    /// <summary>The norm set with the scorer's policy, or null where none is given.</summary>
    /// <exception cref="InputException">The file cannot be read, or its weights are not those by which the scorer composes.</exception>
    /// <exception cref="ScoringFileException">The file has problems.</exception>
    public ScoredNorms? Read(ParseResult parsed, BenchmarkScorer scorer)
    {
        if (parsed.GetValue(norms) is not string path)
        {
            return null;
        }

        using FileStream stream = InputFile.Open(path);
        NormSet set = NormSetJson.Read(stream, path);
        return scorer.Benchmark.Competencies.All(entry => WeightOf(entry, set.Weights) == WeightOf(entry, scorer.Policy.Weights))
            ? new ScoredNorms(set, scorer.Policy)
            : throw InputException.Of(path, ProblemCodes.NormMismatch, "weights of the competencies like those of the scoring policy", "other weights");
    }

    /// <summary>
    /// Passes scores on that the norm set fits. When the last score is read and there were others, what does not fit is thrown, each
    /// difference once.
    /// </summary>
    /// <exception cref="InputException">The norm set does not fit all scores.</exception>
    public IEnumerable<BenchmarkScore> Fitting(ParseResult parsed, NormSet set, IEnumerable<BenchmarkScore> scores)
    {
        HashSet<InputProblem> differences = [];
        foreach (BenchmarkScore score in scores)
        {
            InputProblems found = NormComparison.ProblemsOf(score, set);
            differences.UnionWith(differences.Count < InputProblems.MaxKept ? found : []);
            if (found.Total == 0)
            {
                yield return score;
            }
        }

        ThrowOn(parsed, differences);
    }

    /// <exception cref="InputException">The norm set does not fit all scores.</exception>
    public void RequireForAll(ParseResult parsed, NormSet set, IEnumerable<BenchmarkScore> scores)
    {
        foreach (BenchmarkScore _ in Fitting(parsed, set, scores))
        {
        }
    }

    /// <summary>Passes over what keeps the norm set from one of two scores when it fits the other: a change of roles is flagged and not refused.</summary>
    /// <exception cref="InputException">The norm set fits neither.</exception>
    public void RequireForOneOf(ParseResult parsed, NormSet set, BenchmarkScore first, BenchmarkScore second)
    {
        InputProblems found = NormComparison.ProblemsOf(first, set);
        if (found.Total > 0 && NormComparison.ProblemsOf(second, set) is { Total: > 0 } others)
        {
            ThrowOn(parsed, found.Concat(others).Distinct());
        }
    }

    private void ThrowOn(ParseResult parsed, IEnumerable<InputProblem> differences)
    {
        InputProblems problems = new();
        foreach (InputProblem difference in differences)
        {
            problems.Add(difference with { Source = parsed.GetValue(norms) });
        }

        if (problems.Total > 0)
        {
            throw new InputException(problems);
        }
    }

    private static double WeightOf(BenchmarkCompetency entry, ValueMap<double> weights) =>
        weights.TryGetValue(entry.Id, out double weight) ? weight : entry.Weight;
}
