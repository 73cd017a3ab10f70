namespace Chally.Competencies.Scoring;

/// <summary>Determines a proficiency level from ratings of its behaviours.</summary>
internal static class LevelRule
{
    /// <param name="entry">The competency with its levels and the required one.</param>
    /// <param name="items">The items of the competency.</param>
    /// <param name="ratings">The answers, one an item.</param>
    /// <param name="demonstratedFrom">The lowest rating that counts as demonstrated.</param>
    public static LevelScore Apply(
        BenchmarkCompetency entry, ReadOnlySpan<CompetencyItem> items, ReadOnlySpan<ItemRating?> ratings, int demonstratedFrom)
    {
        LevelEvidence[] levels = new LevelEvidence[entry.Competency.Levels.Count];
        for (int i = 0; i < levels.Length; i++)
        {
            ProficiencyLevel level = entry.Competency.Levels[i];
            int published = level.Behaviors.Count;
            bool? shown = IsDemonstrated(level.Rank, items, ratings, demonstratedFrom);
            levels[i] = new LevelEvidence(level.Rank, shown, published, level.BehaviorsInSource ?? published);
        }

        int firstNotShown = Array.FindIndex(levels, level => level.IsDemonstrated != true);
        int reached = firstNotShown < 0 ? levels.Length : firstNotShown;
        bool isOpen = firstNotShown >= 0 && levels[firstNotShown].IsDemonstrated is null;
        bool shownAbove = levels.Skip(reached).Any(level => level.IsDemonstrated == true);
        bool isUndetermined = isOpen && (shownAbove || reached == 0);
        return new LevelScore
        {
            Status = isUndetermined ? LevelStatus.Undetermined : LevelStatus.Determined,
            Achieved = isUndetermined ? null : reached,
            Required = entry.RequiredLevel,
            Levels = [.. levels],
        };
    }

    private static bool? IsDemonstrated(int rank, ReadOnlySpan<CompetencyItem> items, ReadOnlySpan<ItemRating?> ratings, int demonstratedFrom)
    {
        bool anyBehavior = false;
        bool anyUnrated = false;
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].LevelRank != rank)
            {
                continue;
            }

            anyBehavior = true;
            int? rating = ratings[i]?.Rating;
            if (rating < demonstratedFrom)
            {
                return false;
            }

            anyUnrated |= rating is null;
        }

        return anyBehavior && !anyUnrated ? true : null;
    }
}
