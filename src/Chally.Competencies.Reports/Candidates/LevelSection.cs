using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>Proficiency levels against the required ones; nothing where no competency has levels.</summary>
internal static class LevelSection
{
    public static IEnumerable<Section> Of(CandidateResults results)
    {
        (BenchmarkCompetency Entry, LevelScore Level)[] levels =
        [
            .. results.Benchmark.Competencies.Zip(results.Score.Competencies).Where(pair => pair.Second.Level is not null)
                .Select(pair => (pair.First, pair.Second.Level!)),
        ];
        return levels.Length == 0 ? [] : [new Section("levels", "Levels against required levels", () => [ChartOf(results, levels)]) { IsBrief = true }];
    }

    private static Drawing ChartOf(CandidateResults results, (BenchmarkCompetency Entry, LevelScore Level)[] levels)
    {
        Wording words = results.Words;
        int highest = levels.Max(pair => pair.Level.Levels.Max(level => level.Rank));
        Axis axis = new(0, highest, [.. Enumerable.Range(1, highest).Select(rank => (rank - 0.5, words.Whole(rank)))]);
        TrackRow[] rows =
        [
            .. levels.Select(pair => new TrackRow(
                pair.Entry.Name, Short(words, pair.Level), new LevelTrack(Line(words, pair.Level), pair.Level.Levels, pair.Level.Required),
                CandidateResults.LinkTo(pair.Entry.Id))),
        ];
        DataTable numbers = new(
            "Levels by competency",
            ["Competency", "Achieved", "Required", "Shown over a gap", "Behaviors published"],
            [.. levels.Select(pair => (string[])[pair.Entry.Name, Achieved(words,
                pair.Level), pair.Level.Required is int needed ? words.Whole(needed) : "–", Over(words, pair.Level) ?? "–", Published(words, pair.Level)])]);
        int published = levels.Sum(pair => pair.Level.Levels.Sum(level => level.PublishedBehaviors));
        int all = levels.Sum(pair => pair.Level.Levels.Sum(level => level.BehaviorsInSource));
        string description = "Filled: every published behavior of the level was shown. Empty: not shown. Dotted: not rated. The line marks the required " +
            "level. Levels build on each other. "
            + (published == all
                ? "All behaviors of these levels are published."
                : $"Of {words.Count(all, "behavior")} of these levels {words.Whole(published)} are published: a level stands on those alone.");
        return new TrackRows(Finding(words, levels), description, axis, rows, numbers);
    }

    private static string Finding(Wording words, (BenchmarkCompetency Entry, LevelScore Level)[] levels)
    {
        LevelScore[] required = [.. levels.Select(pair => pair.Level).Where(level => level.Required is not null)];
        if (required.Length == 0)
        {
            return $"Levels are known for {words.Whole(levels.Count(pair => pair.Level.Achieved is not null))} of " +
                $"{words.Count(levels.Length, "competency", "competencies")}";
        }

        int reached = required.Count(level => level.Achieved >= level.Required);
        int unknown = required.Count(level => level.Achieved is null || (level.IsLowerBound && level.Achieved < level.Required));
        string open = unknown == 0 ? string.Empty : $"; {words.Whole(unknown)} not determined";
        return $"Reaches the required level in {words.Whole(reached)} of {words.Count(required.Length, "competency", "competencies")}{open}";
    }

    private static string Short(Wording words, LevelScore level) =>
        level.Required is int needed ? $"{Achieved(words, level)} of {words.Whole(needed)} required" : Achieved(words, level);

    private static string Achieved(Wording words, LevelScore level) =>
        level.Achieved is int rank ? $"{words.Whole(rank)}{(level.IsLowerBound ? " or more" : string.Empty)}" : "undetermined";

    private static string Line(Wording words, LevelScore level)
    {
        string over = Over(words, level) is string levels ? $"; shown over a gap: {levels}" : string.Empty;
        return $"level {Short(words, level)}{over}";
    }

    private static string? Over(Wording words, LevelScore level) =>
        level.Inconsistencies.Count == 0 ? null : Wording.And([.. level.Inconsistencies.Select(rank => words.Whole(rank))]);

    private static string Published(Wording words, LevelScore level) =>
        $"{words.Whole(level.Levels.Sum(one => one.PublishedBehaviors))} of {words.Whole(level.Levels.Sum(one => one.BehaviorsInSource))}";
}
