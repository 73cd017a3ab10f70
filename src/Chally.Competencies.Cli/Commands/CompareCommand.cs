using System.CommandLine;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Comparison;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally compare</c>: where people stand between high performers and low producers, and how two of them differ.</summary>
internal sealed class CompareCommand : Command
{
    private readonly ScoringInput input;
    private readonly Option<string?> subjects = new("--subjects") { Description = "Only these people, as A,B; with two rows, their differences follow." };
    private readonly Option<string> format = CommonOptions.Format("text", "json");
    private readonly Option<string?> output = CommonOptions.Output();

    public CompareCommand(Terminal terminal)
        : base("compare", "Show which behaviors pull each person to the high and to the low pole.")
    {
        input = new ScoringInput(terminal);
        input.AddTo(this);
        Add(subjects);
        Add(format);
        Add(output);
        SetAction(parsed =>
        {
            BenchmarkScorer scorer = input.Scorer(parsed);
            Benchmark benchmark = scorer.Benchmark;
            BenchmarkScore[] scores = [.. Chosen([.. input.Scores(parsed, scorer)], parsed.GetValue(subjects))];
            (BenchmarkScore, PersonContrast)[] people = [.. scores.Select(score => (score, PersonContrast.Of(benchmark, score)))];
            ScoreDifference? difference = scores.Length == 2 ? ScoreDifference.Between(scores[0], scores[1]) : null;
            CommandOutput target = new(terminal, parsed.GetValue(output));
            if (parsed.GetValue(format) == "json")
            {
                target.Json(json => ContrastView.WriteJson(json, benchmark, people, difference));
            }
            else
            {
                target.Text(view =>
                {
                    ContrastView.Write(view, benchmark, people);
                    if (scores.Length == 2)
                    {
                        ContrastView.WriteDifference(view, benchmark, scores[0], scores[1]);
                    }

                    view.Note(ScoreView.ReadingNote);
                });
            }

            return ExitCode.Done;
        });
    }

    /// <summary>The people in the order asked for; all rows of a person that has several.</summary>
    private static IEnumerable<BenchmarkScore> Chosen(BenchmarkScore[] scores, string? subjects)
    {
        if (subjects is null)
        {
            return scores;
        }

        string[] names = subjects.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0)
        {
            throw new UsageException("--subjects names nobody: give names as A,B.");
        }

        foreach (string name in names)
        {
            if (scores.All(score => score.Subject != name))
            {
                throw new UsageException($"--subjects names '{InputProblem.Shorten(name)}', but the file has no such subject.");
            }
        }

        return names.Distinct(StringComparer.Ordinal).SelectMany(name => scores.Where(score => score.Subject == name));
    }
}
