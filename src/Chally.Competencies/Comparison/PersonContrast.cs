using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

/// <summary>Where a scored person stands between high performers and low producers.</summary>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record PersonContrast
{
    private PersonContrast(string subject, string benchmark, ValueList<CompetencyLean> competencies)
    {
        Subject = subject;
        Benchmark = benchmark;
        Competencies = competencies;
    }

    /// <summary>Who was rated.</summary>
    public string Subject { get; }

    /// <summary>The id of the benchmark.</summary>
    public string Benchmark { get; }

    /// <summary>The competencies in benchmark order.</summary>
    public ValueList<CompetencyLean> Competencies { get; }

    /// <summary>Sorts a person's ratings by the pole to which they pull.</summary>
    /// <param name="benchmark">The benchmark that the person was scored against.</param>
    /// <param name="score">The person's scores, with their explanation.</param>
    /// <returns>The contrast.</returns>
    /// <exception cref="ArgumentException">The score is of another benchmark or scoring hash, or has no explanation in the benchmark's order.</exception>
    public static PersonContrast Of(Benchmark benchmark, BenchmarkScore score)
    {
        ScoreOrigin.RequireExplained(benchmark, score);
        CompetencyLean[] leans = new CompetencyLean[score.Competencies.Count];
        for (int c = 0; c < leans.Length; c++)
        {
            leans[c] = LeanOf(benchmark.Competencies[c], score.Competencies[c], benchmark.RatingScale);
        }

        return new PersonContrast(score.Subject, benchmark.Id, [.. leans]);
    }

    private static CompetencyLean LeanOf(BenchmarkCompetency entry, CompetencyScore score, RatingScale scale)
    {
        ItemPull[] pulls =
        [
            .. entry.Competency.Items().Zip(score.Items)
                .Where(pair => pair.Second.KeyedRating is not null)
                .Select(pair => new ItemPull(
                    pair.First.Id, pair.First.Text, pair.First.Pole, pair.Second.Rating!.Value, PullOf(pair.Second.KeyedRating!.Value, scale), pair.First.Caution)),
        ];
        return new CompetencyLean
        {
            Id = entry.Id,
            Name = entry.Name,
            Percent = score.Percent,
            TowardHigh = [.. pulls.Where(pull => pull.Pull > 0).OrderByDescending(pull => pull.Pull)],
            TowardLow = [.. pulls.Where(pull => pull.Pull < 0).OrderBy(pull => pull.Pull)],
            Neutral = [.. pulls.Where(pull => pull.Pull == 0)],
            NotRated = score.Expected - score.Rated,
        };
    }

    private static double PullOf(int keyed, RatingScale scale) => (double)((2 * (keyed - scale.Min)) - scale.Range) / scale.Range;
}
