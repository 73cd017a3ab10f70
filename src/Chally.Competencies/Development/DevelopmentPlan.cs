using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Development;

/// <summary>What to do next: competencies in order of need, each with its advice.</summary>
/// <remarks>Deterministic: the same scores give the same plan. Ties stand in benchmark order.</remarks>
public sealed partial record DevelopmentPlan : PersonalRecord
{
    private DevelopmentPlan(string subject, string benchmark, ValueList<DevelopmentStep> steps, int further, ValueList<UnknownNeed> unknown)
    {
        Subject = subject;
        Benchmark = benchmark;
        Steps = steps;
        FurtherSteps = further;
        Unknown = unknown;
    }

    /// <summary>Who was rated.</summary>
    public string Subject { get; }

    /// <summary>The id of the benchmark.</summary>
    public string Benchmark { get; }

    /// <summary>The competencies to develop, the greatest need first.</summary>
    public ValueList<DevelopmentStep> Steps { get; }

    /// <summary>How many competencies with a gap the plan leaves for later.</summary>
    public int FurtherSteps { get; }

    /// <summary>The competencies of which the ratings say too little, in benchmark order.</summary>
    public ValueList<UnknownNeed> Unknown { get; }

    /// <summary>Makes a plan from a person's scores.</summary>
    /// <param name="benchmark">The benchmark that the person was scored against.</param>
    /// <param name="score">The person's scores, with their explanation.</param>
    /// <param name="options">How much the plan holds; <see cref="DevelopmentPlanOptions.Default"/> when left out.</param>
    /// <param name="policy">
    /// The policy by which the person was scored, whose weights order the needs. A score carries only the hash of its policy; when left out,
    /// the weights are those of the benchmark.
    /// </param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">
    /// The score is of another benchmark, scoring hash or policy, or has no explanation in the benchmark's order.
    /// </exception>
    public static DevelopmentPlan For(
        Benchmark benchmark, BenchmarkScore score, DevelopmentPlanOptions? options = null, ScoringPolicy? policy = null)
    {
        ScoreOrigin.RequireExplained(benchmark, score);
        if (policy is not null)
        {
            ScoreOrigin.RequirePolicy(policy, score);
        }

        options ??= DevelopmentPlanOptions.Default;
        List<DevelopmentStep> steps = [];
        List<UnknownNeed> unknown = [];
        for (int c = 0; c < benchmark.Competencies.Count; c++)
        {
            BenchmarkCompetency entry = benchmark.Competencies[c];
            CompetencyScore scored = score.Competencies[c];
            if (StepRule.WhyUnknown(entry, scored) is string reason)
            {
                unknown.Add(new UnknownNeed(entry.Id, entry.Name, reason));
            }
            else if (StepRule.Apply(entry, scored, (policy ?? ScoringPolicy.Default).WeightOf(entry), benchmark.RatingScale, options) is DevelopmentStep step)
            {
                steps.Add(step);
            }
        }

        DevelopmentStep[] ordered = [.. steps.OrderByDescending(step => ScoreBoundary.Round(step.Need)).Take(options.MaxCompetencies)];
        return new DevelopmentPlan(score.Subject, benchmark.Id, [.. ordered], steps.Count - ordered.Length, [.. unknown]);
    }
}
