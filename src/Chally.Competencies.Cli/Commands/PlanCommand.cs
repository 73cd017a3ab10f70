using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Development;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally plan</c>: what each person can do next.</summary>
internal sealed class PlanCommand : ToolCommand
{
    private readonly ScoringInput input;
    private readonly NormInput norms = new($"{NormInput.Places} beside the plan, whose order stays that of gap and weight");

    public PlanCommand(Terminal terminal)
        : base(terminal, "plan", "Make a development plan for every person of a file.", "text", "json")
    {
        input = new ScoringInput(terminal, keysPeople: false);
        Takes(input, norms);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        BenchmarkScorer scorer = input.Scorer(parsed);
        ScoredNorms? set = norms.Read(parsed, scorer);
        IEnumerable<BenchmarkScore> scores = input.Scores(parsed, scorer);
        IEnumerable<(BenchmarkScore Score, DevelopmentPlan Plan)> plans = (set is null ? scores : norms.Fitting(parsed, set.Set, scores))
            .Select(score => (score, DevelopmentPlan.For(scorer.Benchmark, score, policy: scorer.Policy)));
        if (output.Format == "json")
        {
            output.Json(json => JsonParts.WriteAll(json, plans.Select(one => PlanJson.Of(one.Score, one.Plan, set))));
            return ExitCode.Done;
        }

        CandidateReportOptions shown = new() { Policy = scorer.Policy, Norms = set?.Set };
        output.Text(plans.Select(one => Report.Plan(scorer.Benchmark, one.Score, one.Plan, shown)));

        return ExitCode.Done;
    }
}
