namespace Chally.Competencies.Authoring.Importing;

/// <summary>Counts what a benchmark was made of.</summary>
internal static class ImportCounts
{
    public static IEnumerable<ImportCount> Of(Benchmark benchmark)
    {
        Competency[] all = [.. benchmark.Competencies.Select(entry => entry.Competency)];
        ImportCount[] counts =
        [
            new("competencies", all.Length),
            new("definitions", all.Count(one => one.Definition is not null)),
            new("high indicators", all.Sum(one => one.IndicatorsOf(Pole.High).Count())),
            new("low indicators", all.Sum(one => one.IndicatorsOf(Pole.Low).Count())),
            new("mindset tips", all.Sum(one => one.MindsetTips.Count)),
            new("success tactics", all.Sum(one => one.SuccessTactics.Count)),
            new("levels", all.Sum(one => one.Levels.Count)),
            new("behaviors", all.Sum(one => one.Levels.Sum(level => level.Behaviors.Count))),
            new("facts", benchmark.Facts.Count),
        ];
        return counts.Where(count => count.Count > 0);
    }
}
