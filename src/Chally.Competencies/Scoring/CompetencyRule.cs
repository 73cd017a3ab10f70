using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring;

/// <summary>Scores one competency from its answers: sums, the rules for missing answers, the level, the explanation.</summary>
internal static class CompetencyRule
{
    public static CompetencyScore Apply(
        BenchmarkCompetency entry, ReadOnlySpan<CompetencyItem> items, ReadOnlySpan<ItemRating?> ratings, RatingScale scale, ScoringPolicy policy)
    {
        RatedItems rated = RatedItems.Of(items, ratings, scale);
        string? reason = items.IsEmpty ? "The content has nothing to rate for this competency." : rated.WhyNotScored(policy);
        double? percent = reason is null ? PercentScore.Of(rated.Sum, rated.Weight, scale.Range) : null;
        return new CompetencyScore
        {
            Id = entry.Id,
            Weight = policy.WeightOf(entry),
            Status = items.IsEmpty ? ScoreStatus.NotRateable : reason is null ? ScoreStatus.Scored : ScoreStatus.NotScored,
            Reason = reason,
            Percent = percent,
            RawMean = percent is null ? null : scale.Min + ((double)rated.Sum / rated.Weight),
            Rated = rated.Count,
            Expected = items.Length,
            Band = percent is double score ? policy.Bands.Of(score).Name : null,
            Level = entry.Competency.Levels.Count > 0 ? LevelRule.Apply(entry, items, ratings, policy.DemonstratedOn(scale)) : null,
            Flags = percent is not null && rated.OnlyPole is Pole pole ? [OnePole(pole, rated)] : [],
            Items = Explain(items, ratings, scale, rated.Weight),
        };
    }

    private static ScoreFlag OnePole(Pole pole, RatedItems rated)
    {
        string other = pole == Pole.High ? "low" : "high";
        int expectedOther = pole == Pole.High ? rated.ExpectedLow : rated.ExpectedHigh;
        string why = expectedOther == 0 ? $"the content has no {other}-pole items" : $"none of the {other}-pole items is rated";
        return new ScoreFlag(ScoreFlagCodes.OnePole, $"The score rests on {(pole == Pole.High ? "high" : "low")}-pole items alone: {why}.");
    }

    private static ValueList<ItemContribution> Explain(
        ReadOnlySpan<CompetencyItem> items, ReadOnlySpan<ItemRating?> ratings, RatingScale scale, long weight)
    {
        ItemContribution[] contributions = new ItemContribution[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            CompetencyItem item = items[i];
            ItemRating? answer = ratings[i];
            ItemStatus status = answer is null ? ItemStatus.NotAnswered : answer.Rating is null ? ItemStatus.NotObserved : ItemStatus.Rated;
            int? keyed = answer?.Rating is int rating ? KeyedRating.Of(item.Pole, rating, scale) : null;
            double? points = keyed is int counted ? PercentScore.Of((long)item.Weight * (counted - scale.Min), weight, scale.Range) : null;
            contributions[i] = new ItemContribution(item.Id, item.Pole, item.Weight, status, answer?.Rating, keyed, points);
        }

        return new ValueList<ItemContribution>(contributions);
    }
}
