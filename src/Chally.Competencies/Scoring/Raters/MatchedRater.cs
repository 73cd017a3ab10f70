using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>A rater of one publication, by what tells raters of several publications apart.</summary>
/// <param name="Person">Equal for raters with one key.</param>
/// <param name="HasId">Whether the rater has an id.</param>
/// <param name="HasName">Whether the rater has a name.</param>
/// <param name="Percents">The score of each competency: of a rater with several sheets their mean.</param>
internal sealed record MatchedRater(int Person, bool HasId, bool HasName, double?[] Percents)
{
    /// <summary>The raters of sheets of one role.</summary>
    /// <param name="sheets">The sheets with the key of who rated each.</param>
    /// <param name="competencies">The ids of the competencies.</param>
    public static MatchedRater[] Of(IEnumerable<(int Person, BenchmarkScore Score)> sheets, IReadOnlyList<string> competencies) =>
    [
        .. sheets.GroupBy(sheet => sheet.Person, sheet => sheet.Score).Select(rater => new MatchedRater(
            rater.Key,
            rater.Any(score => score.RaterId is not null),
            rater.Any(score => score.Rater is not null),
            [.. competencies.Select(id => MeanOf(rater, id))])),
    ];

    /// <summary>Whether all scores are the same.</summary>
    public bool ScoresAs(MatchedRater other) => Percents.SequenceEqual(other.Percents);

    /// <summary>Whether the scores that both have are the same, and there are any.</summary>
    public bool AgreesWith(MatchedRater other)
    {
        (double?, double?)[] both = [.. Percents.Zip(other.Percents).Where(pair => pair.First is not null && pair.Second is not null)];
        return both.Length > 0 && both.All(pair => pair.Item1 == pair.Item2);
    }

    /// <summary>Whether nothing says that the two are not one: they have neither ids nor names to compare.</summary>
    public bool CannotBeToldFrom(MatchedRater other) => !(HasId && other.HasId) && !(HasName && other.HasName);

    private static double? MeanOf(IEnumerable<BenchmarkScore> sheets, string competency)
    {
        double[] percents = [.. sheets.Select(score => score.Competencies.FirstOrDefault(one => one.Id == competency)?.Percent).OfType<double>()];
        return percents.Length == 0 ? null : ScoreBoundary.Round(OrderedMean.Of(percents));
    }
}
