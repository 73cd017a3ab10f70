using System.CommandLine;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Development;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally plan</c>: what each person can do next.</summary>
internal sealed class PlanCommand : Command
{
    private readonly ScoringInput input;
    private readonly NormInput norms = new($"{NormInput.Places} beside the plan, whose order stays that of gap and weight");
    private readonly Option<string> format = CommonOptions.Format("text", "json");
    private readonly Option<string?> output = CommonOptions.Output();

    public PlanCommand(Terminal terminal)
        : base("plan", "Make a development plan for every person of a file.")
    {
        input = new ScoringInput(terminal, keysPeople: false);
        input.AddTo(this);
        norms.AddTo(this);
        Add(format);
        Add(output);
        SetAction(parsed =>
        {
            BenchmarkScorer scorer = input.Scorer(parsed);
            ScoredNorms? set = norms.Read(parsed, scorer);
            IEnumerable<BenchmarkScore> scores = input.Scores(parsed, scorer);
            IEnumerable<(BenchmarkScore Score, DevelopmentPlan Plan)> plans = (set is null ? scores : norms.Fitting(parsed, set.Set, scores))
                .Select(score => (score, DevelopmentPlan.For(scorer.Benchmark, score, policy: scorer.Policy)));
            CommandOutput target = new(terminal, parsed.GetValue(output));
            if (parsed.GetValue(format) == "json")
            {
                target.Json(json => PlanJson.WriteJson(json, plans, set));
                return ExitCode.Done;
            }

            CandidateReportOptions shown = new() { Policy = scorer.Policy, Norms = set?.Set };
            target.Text(plans.Select(one => Report.Plan(scorer.Benchmark, one.Score, one.Plan, shown)));

            return ExitCode.Done;
        });
    }
}
