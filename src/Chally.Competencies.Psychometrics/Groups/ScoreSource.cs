using Chally.Competencies.Scoring;

namespace Chally.Competencies.Psychometrics;

/// <summary>What scores must have in common to be put together.</summary>
internal sealed record ScoreSource(string Benchmark, string ScoringHash, string PolicyHash)
{
    public static ScoreSource Of(BenchmarkScore score) => new(score.Benchmark, score.Provenance.ScoringHash, score.Provenance.PolicyHash);

    public void Require(BenchmarkScore score, ValueList<string> ids, string parameter)
    {
        Require(Of(score), parameter);
        if (!score.Competencies.Select(competency => competency.Id).SequenceEqual(ids))
        {
            throw new ArgumentException(
                $"All scores must have the competencies {string.Join(", ", ids)}, but one has " +
                    $"{string.Join(", ", score.Competencies.Select(competency => competency.Id))}.",
                parameter);
        }
    }

    public void Require(ScoreSource other, string parameter)
    {
        RequireSame("benchmark", Benchmark, other.Benchmark, parameter);
        RequireSame("scoring hash", ScoringHash, other.ScoringHash, parameter);
        RequireSame("policy hash", PolicyHash, other.PolicyHash, parameter);
    }

    private static void RequireSame(string what, string first, string other, string parameter)
    {
        if (first != other)
        {
            throw new ArgumentException($"All scores must have the same {what}, but there are {first} and {other}.", parameter);
        }
    }
}
