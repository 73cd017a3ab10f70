using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

/// <summary>What a person's scores in one job say about another job.</summary>
/// <remarks>A score counts for the other job when both use the competency with the same items, poles, weights and range of ratings.</remarks>
public sealed partial record BenchmarkEvidence : PersonalRecord
{
    private BenchmarkEvidence(Benchmark here, Benchmark there, BenchmarkScore score)
    {
        Subject = score.Subject;
        Here = here.Id;
        There = there.Id;
        Dictionary<string, BenchmarkCompetency> entries = here.Competencies.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        Dictionary<string, CompetencyScore> scores = score.Competencies.ToDictionary(competency => competency.Id, StringComparer.Ordinal);
        bool isSameRange = (here.RatingScale.Min, here.RatingScale.Max) == (there.RatingScale.Min, there.RatingScale.Max);
        CompetencyScore[] forThere = [.. there.Competencies.Select(entry => ScoreFor(entry, entries.GetValueOrDefault(entry.Id), scores, isSameRange))];
        Competencies = [.. there.Competencies.Zip(forThere, (entry, one) => new CompetencyEvidence(entry, one.Percent is null ? null : one, one.Reason))];
        Scored = forThere.Count(one => one.Percent is not null);
        Needed = forThere.Count(one => one.Status != ScoreStatus.NotRateable);

        // The default policy needs every rateable competency and takes the weights of the benchmark.
        (CompositeScore? composite, ReadinessReason) = CompositeRule.Apply(there, forThere, ScoringPolicy.Default, []);
        Readiness = composite?.Percent;
    }

    /// <summary>Who was rated.</summary>
    public string Subject { get; }

    /// <summary>The id of the job in which the person was rated.</summary>
    public string Here { get; }

    /// <summary>The id of the job that one looks to.</summary>
    public string There { get; }

    /// <summary>The competencies of the other job in its order, those without evidence included.</summary>
    public ValueList<CompetencyEvidence> Competencies { get; }

    /// <summary>For how many competencies of the other job there is a score: the 4 of "4 of 7".</summary>
    public int Scored { get; }

    /// <summary>How many competencies of the other job can be rated: the 7 of "4 of 7".</summary>
    public int Needed { get; }

    /// <summary>
    /// The composite under the weights of the other job, Σw·p/Σw, 0 to 100 scale points; null unless every competency that can be rated is
    /// scored. It says how the person is rated on what the other job needs, not how they will do in it.
    /// </summary>
    public double? Readiness { get; }

    /// <summary>Why there is no such figure; null when there is one.</summary>
    public string? ReadinessReason { get; }

    /// <summary>Asks what a person's scores say about another job.</summary>
    /// <param name="here">The benchmark that the person was scored against.</param>
    /// <param name="there">The benchmark of the other job.</param>
    /// <param name="score">The person's scores.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentException">The score is of another benchmark or scoring hash than the first, or holds other competencies.</exception>
    public static BenchmarkEvidence Of(Benchmark here, Benchmark there, BenchmarkScore score)
    {
        ArgumentNullException.ThrowIfNull(there);
        ScoreOrigin.RequireCompetencies(here, score);
        return new BenchmarkEvidence(here, there, score);
    }

    private static CompetencyScore ScoreFor(
        BenchmarkCompetency there, BenchmarkCompetency? here, Dictionary<string, CompetencyScore> scores, bool isSameRange)
    {
        int items = there.Competency.Items().Count();
        string? why = items == 0 ? "The content has nothing to rate."
            : here is null ? "The first job does not need it, so it was not rated."
            : !isSameRange ? "The two jobs are rated on different ranges."
            : !Keys(here).SequenceEqual(Keys(there)) ? "The two jobs use it with different items."
            : null;
        return why is null ? scores[there.Id] : new CompetencyScore
        {
            Id = there.Id,
            Status = items == 0 ? ScoreStatus.NotRateable : ScoreStatus.NotScored,
            Reason = why,
            Rated = 0,
            Expected = items,
        };
    }

    private static IEnumerable<(string Id, Pole Pole, int Weight, int? LevelRank)> Keys(BenchmarkCompetency entry) =>
        entry.Competency.Items().Select(item => (item.Id, item.Pole, item.Weight, item.LevelRank));
}
