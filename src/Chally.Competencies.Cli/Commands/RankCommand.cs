using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Comparison;
using Chally.Competencies.Input;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tables;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally rank</c>: people in the order of their scores, ties and what error does not tell apart included.</summary>
internal sealed class RankCommand : ToolCommand
{
    private readonly ScoringInput input;
    private readonly NormInput norms = new("to each person the ranks that error of measurement does not tell apart");
    private readonly CompetencyChoice by = new("rank");

    public RankCommand(Terminal terminal)
        : base(terminal, "rank", "Rank the people of a file by their scores. Refuses sheets that were collected for development.", "text", "json", "csv",
            "html", "markdown")
    {
        input = new ScoringInput(terminal);
        Takes(input, norms, by, input.Raters);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        input.Raters.CheckFormat(parsed, output.Format);
        BenchmarkScorer scorer = input.Scorer(parsed);
        Ranking ranking = Rank(parsed, scorer);
        if (output.Format == "csv")
        {
            output.Csv(csv => RankingRows.Write(csv, ranking));
            return ExitCode.Done;
        }

        output.Write(
            json => CompetencyJson.Write(json, ranking),
            () => Report.Ranking(scorer.Benchmark, ranking, input.Reports(parsed)));

        return ExitCode.Done;
    }

    private Ranking Rank(ParseResult parsed, BenchmarkScorer scorer)
    {
        string? competency = by.Of(parsed, scorer.Benchmark);
        ScoredNorms? set = norms.Read(parsed, scorer);
        IReadOnlyList<BenchmarkScore> scores = input.ForRanking(parsed, scorer, FormatOf(parsed));
        return Ranking.Of(
            scorer.Benchmark, set is null ? scores : norms.Fitting(parsed, set.Set, scores), competency, set?.Set, scorer.Policy.ConfidenceLevel,
            input.Names(parsed));
    }
}
