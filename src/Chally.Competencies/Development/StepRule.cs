using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Development;

/// <summary>Makes the step of one competency.</summary>
internal static class StepRule
{
    /// <summary>Why the need for a competency cannot be said; null when it can.</summary>
    public static string? WhyUnknown(BenchmarkCompetency entry, CompetencyScore score)
    {
        if (score.Status != ScoreStatus.NotRateable && entry.RequiredLevel is not null && score.Level is LevelScore level)
        {
            return level.Status == LevelStatus.Undetermined || (level.IsLowerBound && level.Gap > 0) ? WhyOpen(level) : null;
        }

        return score.Percent is null ? score.Reason ?? "It is not scored." : null;
    }

    /// <summary>The step; null when there is no gap.</summary>
    public static DevelopmentStep? Apply(BenchmarkCompetency entry, CompetencyScore score, double weight, RatingScale scale, DevelopmentPlanOptions options)
    {
        int? levels = score.Level?.Gap;
        double gap = levels ?? 100 - score.Percent!.Value;
        if (ScoreBoundary.Round(gap) <= 0)
        {
            return null;
        }

        double pointsPerUnit = levels is null ? 1 : 100.0 / entry.Competency.Levels.Count;
        (CompetencyItem Item, ItemContribution Score)[] items = [.. entry.Competency.Items().Zip(score.Items)];
        return new DevelopmentStep
        {
            Competency = entry.Id,
            Name = entry.Name,
            Percent = score.Percent,
            Gap = gap,
            GapUnit = levels is null ? GapUnit.ScalePoints : GapUnit.Levels,
            Weight = weight,
            Need = gap * pointsPerUnit * weight,
            Leave = PullingLow(items.Where(pair => pair.Item.Pole == Pole.Low), scale, options.MaxBehaviors),
            Practice = levels is null
                ? PullingLow(items.Where(pair => pair.Item.Pole == Pole.High), scale, options.MaxBehaviors)
                : NextLevel(entry.Competency, score.Level!, options.MaxBehaviors),
            Tips = [.. entry.Competency.MindsetTips.Take(options.MaxTips)],
            Tactics = [.. entry.Competency.SuccessTactics.Take(options.MaxTactics)],
            Caution = entry.Competency.Caution,
        };
    }

    private static string WhyOpen(LevelScore level)
    {
        LevelEvidence open = level.Levels.First(evidence => evidence.IsDemonstrated is null);
        string why = open.PublishedBehaviors == 0 ? $"the content has no behavior of level {open.Rank}" : $"level {open.Rank} is not fully rated";
        return $"The level is open: {why}.";
    }

    /// <summary>Items whose keyed rating is below the middle of the scale, the lowest first.</summary>
    private static ValueList<CompetencyItem> PullingLow(
        IEnumerable<(CompetencyItem Item, ItemContribution Score)> items, RatingScale scale, int most) =>
    [
        .. items.Where(pair => 2 * (pair.Score.KeyedRating - scale.Min) < scale.Range)
            .OrderBy(pair => pair.Score.KeyedRating)
            .Take(most)
            .Select(pair => pair.Item),
    ];

    private static ValueList<CompetencyItem> NextLevel(Competency competency, LevelScore level, int most) =>
        [.. competency.Items().Where(item => item.LevelRank == level.Achieved + 1).Take(most)];
}
