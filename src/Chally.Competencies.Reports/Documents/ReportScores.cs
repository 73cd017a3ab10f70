using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Documents;

/// <summary>Holds the scores of a report to its benchmark.</summary>
internal static class ReportScores
{
    /// <summary>What a caller gives, none of it null.</summary>
    /// <exception cref="ArgumentException">An element is null; the message has its place.</exception>
    public static T[] All<T>(IEnumerable<T> values, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(values, name);
        T[] all = [.. values];
        int missing = Array.FindIndex(all, one => one is null);
        return missing < 0 ? all : throw new ArgumentException($"{name} must hold no null, but element {missing} is null.", name);
    }

    /// <exception cref="ArgumentException">A score is of another benchmark, scoring hash or list of competencies; the message has its place and no
    /// name.</exception>
    public static void Require(Benchmark benchmark, IReadOnlyList<BenchmarkScore> scores, string name)
    {
        string hash = benchmark.ComputeScoringHash();
        for (int i = 0; i < scores.Count; i++)
        {
            BenchmarkScore score = scores[i];
            if (score.Benchmark != benchmark.Id || score.Provenance.ScoringHash != hash
                || !score.Competencies.Select(one => one.Id).SequenceEqual(benchmark.Competencies.Select(entry => entry.Id)))
            {
                throw new ArgumentException(
                    $"The scores must be of benchmark '{benchmark.Id}' with scoring hash {hash}, but the one at place {i} is of another, or of other " +
                        $"competencies.", name);
            }
        }
    }
}
