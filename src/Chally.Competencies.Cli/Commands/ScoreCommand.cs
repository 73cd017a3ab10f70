using System.CommandLine;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally score</c>: scores every sheet of a file against a benchmark.</summary>
internal sealed class ScoreCommand : Command
{
    private readonly ScoringInput input;
    private readonly NormInput norms = new();
    private readonly Option<string> format = CommonOptions.Format("text", "json", "csv");
    private readonly Option<string?> output = CommonOptions.Output();

    public ScoreCommand(Terminal terminal)
        : base("score", "Score every rating sheet of a file against a benchmark.")
    {
        input = new ScoringInput(terminal);
        input.AddTo(this);
        norms.AddTo(this);
        Add(format);
        Add(output);
        SetAction(parsed =>
        {
            BenchmarkScorer scorer = input.Scorer(parsed);
            IEnumerable<BenchmarkScore> scores = input.Scores(parsed, scorer);
            ScoredNorms? set = norms.Read(parsed, scorer);
            if (set is not null)
            {
                scores = norms.Fitting(parsed, set.Set, scores);
            }

            CommandOutput target = new(terminal, parsed.GetValue(output));
            switch (parsed.GetValue(format))
            {
                case "json":
                    target.Json(json => ScoreView.WriteJson(json, scores, set));
                    break;
                case "csv" when set is not null:
                    throw new UsageException("--norms goes with the formats text and json; the columns of csv are the scores alone.");
                case "csv":
                    target.Csv(csv => ScoreView.WriteCsv(csv, scorer.Benchmark, scores));
                    break;
                default:
                    target.Text(view => ScoreView.Write(view, scorer.Benchmark, scores, set));
                    break;
            }

            return ExitCode.Done;
        });
    }
}
