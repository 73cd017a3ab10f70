using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>A study of scores with a continuous criterion, with what it was made of.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Study">The study.</param>
/// <param name="Options">How it was made.</param>
/// <param name="WithoutCriterion">How many people with ratings are not in the criterion file.</param>
/// <param name="WithoutRatings">How many people in the criterion file have no ratings.</param>
/// <param name="Warnings">What to keep in mind, with what the files themselves give rise to.</param>
internal sealed record CorrelationReport(
    Benchmark Benchmark, ContinuousCriterionStudy Study, CriterionOptions Options, int WithoutCriterion, int WithoutRatings, IReadOnlyList<string> Warnings)
{
    /// <summary>The competencies with their names, the composite last.</summary>
    public IEnumerable<(string Name, CriterionCorrelation Correlation)> Correlations()
    {
        foreach ((BenchmarkCompetency entry, CriterionCorrelation correlation) in Benchmark.Competencies.Zip(Study.Competencies))
        {
            yield return (entry.Name, correlation);
        }

        if (Study.Overall is CriterionCorrelation overall)
        {
            yield return ("Overall", overall);
        }
    }
}
