using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>A norm set with the policy by which the scores beside it came about.</summary>
internal sealed record ScoredNorms(NormSet Set, ScoringPolicy Policy)
{
    public NormComparison Compare(BenchmarkScore score) => NormComparison.Of(score, Set, Policy);
}
