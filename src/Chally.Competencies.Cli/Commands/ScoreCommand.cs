using System.CommandLine;
using System.Text.Json;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tables;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally score</c>: scores every sheet of a file against a benchmark.</summary>
internal sealed class ScoreCommand : ToolCommand
{
    private readonly ScoringInput input;
    private readonly NormInput norms = new();
    private readonly Option<bool> explain = new("--explain") { Description = "Show what each item adds to its score, in text and JSON." };
    private readonly Option<bool> combine = new("--combine-raters")
    {
        Description = "Put the rows of each person together: a score by role, and all roles but self combined. Holds all scores in memory.",
    };

    public ScoreCommand(Terminal terminal)
        : base(terminal, "score", "Score every rating sheet of a file against a benchmark.", "text", "json", "csv", "html", "markdown")
    {
        input = new ScoringInput(terminal);
        FormatNote = "In csv the 5 and 95 of protected roles (--combine-raters) stand for 5 or less and 95 or more.";
        Takes(input, norms, explain, combine, input.Previous, input.Raters);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        CheckUsage(parsed);
        BenchmarkScorer scorer = input.Scorer(parsed);
        if (parsed.GetValue(combine))
        {
            WriteCombined(output, parsed, scorer.Benchmark, input.Combined(parsed, scorer));
        }
        else
        {
            Write(output, parsed, scorer);
        }

        return ExitCode.Done;
    }

    private void WriteCombined(CommandOutput output, ParseResult parsed, Benchmark benchmark, IReadOnlyList<MultiRaterScore> scores)
    {
        switch (output.Format)
        {
            case "json":
                output.Json(json => JsonParts.WriteAll(json, scores));
                break;
            case "csv":
                output.Csv(csv => ScoreRows.Write(csv, benchmark, scores));
                break;
            case "html":
                new MultiRaterPages(benchmark, input.Reports(parsed)).WriteHtml(output, scores);
                break;
            case "markdown":
                new MultiRaterPages(benchmark, input.Reports(parsed)).WriteMarkdown(output, scores);
                break;
            default:
                output.Text(scores.Select(score => Report.Raters(benchmark, score, input.Reports(parsed))));
                break;
        }
    }

    private void Write(CommandOutput output, ParseResult parsed, BenchmarkScorer scorer)
    {
        ScoredNorms? set = norms.Read(parsed, scorer);
        if (output.Format is "html" or "markdown")
        {
            WritePages(output, parsed, scorer, set);
            return;
        }

        IEnumerable<BenchmarkScore> scores = input.Scores(parsed, scorer);
        if (set is not null)
        {
            scores = norms.Fitting(parsed, set.Set, scores);
        }

        bool isExplained = parsed.GetValue(explain);
        switch (output.Format)
        {
            case "json":
                output.Json(json => WriteJson(json, scores, isExplained, set));
                break;
            case "csv":
                output.Csv(csv => ScoreRows.Write(csv, scorer.Benchmark, scores));
                break;
            default:
                CandidateReportOptions shown = new() { Policy = scorer.Policy, Norms = set?.Set, ExplainsItems = isExplained };
                output.Text(scores.Select(score => Report.Candidate(scorer.Benchmark, score, shown, input.Reports(parsed))));
                break;
        }
    }

    private void WritePages(CommandOutput output, ParseResult parsed, BenchmarkScorer scorer, ScoredNorms? set)
    {
        IReadOnlyList<NotedScore> scores = input.ForPages(parsed, scorer);
        if (set is not null)
        {
            norms.RequireForAll(parsed, set.Set, scores.Select(noted => noted.Score));
        }

        CandidatePages pages = new(scorer.Benchmark, scorer.Policy, set?.Set, input.Reports(parsed));
        if (output.Format == "html")
        {
            pages.WriteHtml(output, scores);
        }
        else
        {
            pages.WriteMarkdown(output, scores);
        }
    }

    /// <exception cref="UsageException">The options do not go together.</exception>
    private void CheckUsage(ParseResult parsed)
    {
        bool isCsv = FormatOf(parsed) == "csv";
        bool isPage = FormatOf(parsed) is "html" or "markdown";
        bool isCombined = parsed.GetValue(combine);
        string? message = isCombined && norms.IsGiven(parsed)
            ? "--norms does not go with --combine-raters: a norm set is of one rater role, combined scores are of several."
            : !isCombined && input.Previous.IsGiven(parsed) ? "--previous goes with --combine-raters: it compares the scores of groups."
            : input.Raters.IsGiven(parsed) && (isCombined || !isPage)
                ? "--show-raters goes with the formats html and markdown of single sheets, and not with --combine-raters."
            : isCombined && parsed.GetValue(explain) ? "--explain does not go with --combine-raters: items explain the score of one sheet."
            : isCsv && norms.IsGiven(parsed) ? "--norms goes with the formats text and json; the columns of csv are the scores alone."
            : isCsv && parsed.GetValue(explain) ? "--explain goes with the formats text and json; the columns of csv are the scores alone."
            : isPage && parsed.GetValue(explain) ? "--explain goes with the formats text and json; html and markdown always explain."
            : null;
        if (message is not null)
        {
            throw new UsageException(message);
        }
    }

    private static void WriteJson(Utf8JsonWriter json, IEnumerable<BenchmarkScore> scores, bool isExplained, ScoredNorms? norms)
    {
        if (norms is null)
        {
            JsonParts.WriteAll(json, scores.Select(Written));
        }
        else
        {
            JsonParts.WriteAll(json, scores.Select(score => new ScoreWithNorms(Written(score), norms.Compare(score))));
        }

        BenchmarkScore Written(BenchmarkScore score) => isExplained ? score : score.WithoutItems();
    }
}
