using System.CommandLine;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Comparison;
using Chally.Competencies.Reports;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally rank</c>: people in the order of their scores, ties and what error does not tell apart included.</summary>
internal sealed class RankCommand : Command
{
    private readonly ScoringInput input;
    private readonly NormInput norms = new("to each person the ranks that error of measurement does not tell apart");
    private readonly CompetencyChoice by = new("rank");
    private readonly Option<string> format = CommonOptions.Format("text", "json", "csv", "html", "markdown");
    private readonly Option<string?> output = CommonOptions.Output();

    public RankCommand(Terminal terminal)
        : base("rank", "Rank the people of a file by their scores. Refuses sheets that were collected for development.")
    {
        input = new ScoringInput(terminal);
        input.AddTo(this);
        norms.AddTo(this);
        by.AddTo(this);
        input.Raters.AddTo(this);
        Add(format);
        Add(output);
        SetAction(parsed =>
        {
            input.Raters.CheckFormat(parsed, parsed.GetValue(format));
            BenchmarkScorer scorer = input.Scorer(parsed);
            Ranking ranking = Rank(parsed, scorer);
            CommandOutput target = new(terminal, parsed.GetValue(output));
            if (parsed.GetValue(format) == "csv")
            {
                target.Csv(csv => RankView.WriteCsv(csv, ranking));
                return ExitCode.Done;
            }

            target.Write(
                parsed.GetValue(format),
                json => CompetencyJson.Write(json, ranking),
                view =>
                {
                    RankView.Write(view, ranking, scorer.Benchmark);
                    view.Note(ScoreView.ReadingNote);
                },
                () => RankingReport.Of(scorer.Benchmark, ranking, input.Reports(parsed)));

            return ExitCode.Done;
        });
    }

    private Ranking Rank(ParseResult parsed, BenchmarkScorer scorer)
    {
        string? competency = by.Of(parsed, scorer.Benchmark);
        ScoredNorms? set = norms.Read(parsed, scorer);
        IReadOnlyList<BenchmarkScore> scores = input.ForRanking(parsed, scorer, parsed.GetValue(format));
        return Ranking.Of(
            scorer.Benchmark, set is null ? scores : norms.Fitting(parsed, set.Set, scores), competency, set?.Set, scorer.Policy.ConfidenceLevel, input.Names(parsed));
    }
}
