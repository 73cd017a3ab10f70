using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Documents;

/// <summary>Holds the scores of a report to its benchmark.</summary>
internal static class ReportScores
{
    /// <exception cref="ArgumentException">A score is of another benchmark, scoring hash or list of competencies; the message has its place and no name.</exception>
    public static void Require(Benchmark benchmark, IReadOnlyList<BenchmarkScore> scores, string name)
    {
        string hash = benchmark.ComputeScoringHash();
        for (int i = 0; i < scores.Count; i++)
        {
            BenchmarkScore score = scores[i];
            if (score.Benchmark != benchmark.Id || score.Provenance.ScoringHash != hash || !score.Competencies.Select(one => one.Id).SequenceEqual(benchmark.Competencies.Select(entry => entry.Id)))
            {
                throw new ArgumentException(
                    $"The scores must be of benchmark '{benchmark.Id}' with scoring hash {hash}, but at place {i} there is one of '{score.Benchmark}' with {score.Provenance.ScoringHash}.", name);
            }
        }
    }
}
