using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Benchmarks;

/// <summary>How two benchmarks differ in the competencies that they need.</summary>
internal static class BenchmarkContrastDocument
{
    public static ReportDocument Of(Benchmark here, Benchmark there, ReportOptions options)
    {
        BenchmarkContrast contrast = BenchmarkContrast.Between(here, there);
        Wording words = new(options);
        return new ReportDocument(
            "Two jobs",
            $"{here.Title} against {there.Title}",
            [new Fact("From", here.Title), new Fact("To", there.Title)],
            [new Passage(Lead(words, contrast, there), PassageKind.Lead)],
            [
                new Section("overview", "What each job needs", [ChartOf(words, here, there, contrast)]) { IsBrief = true },
                .. Changes(words, contrast, here, there),
                new Section("statements", "What only one of them needs",
                [
                    new Columns(
                        new StatementList($"Only {here.Title}", [.. contrast.OnlyHere.Select(entry => Entry(words, here, entry))]),
                        new StatementList($"Only {there.Title}", [.. contrast.OnlyThere.Select(entry => Entry(words, there, entry))])),
                    .. contrast.OnlyHere.Count + contrast.OnlyThere.Count == 0
                        ? [new Passage("Nothing: both need the same competencies.")]
                        : Array.Empty<Block>(),
                ])
                {
                    IsBrief = true,
                },
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }

    private static string Lead(Wording words, BenchmarkContrast contrast, Benchmark there)
    {
        int needed = contrast.Shared.Count + contrast.OnlyThere.Count;
        return contrast.OnlyThere.Count == 0
            ? $"{there.Title} needs nothing that the other job does not need too."
            : $"{words.Whole(contrast.OnlyThere.Count)} of the {words.Count(needed, "competency", "competencies")} that {there.Title} needs " +
                $"{(contrast.OnlyThere.Count == 1 ? "is" : "are")} not asked for in the other job.";
    }

    private static Drawing ChartOf(Wording words, Benchmark here, Benchmark there, BenchmarkContrast contrast)
    {
        (string Name, NeededCompetency? Here, NeededCompetency? There)[] all =
        [
            .. contrast.Shared.Select(shared => (shared.Here.Name, (NeededCompetency?)shared.Here, (NeededCompetency?)shared.There)),
            .. contrast.OnlyHere.Select(entry => (entry.Name, (NeededCompetency?)entry, (NeededCompetency?)null)),
            .. contrast.OnlyThere.Select(entry => (entry.Name, (NeededCompetency?)null, (NeededCompetency?)entry)),
        ];
        Axis axis = new(0, 1, [(0.25, "here"), (0.75, "there")]);
        TrackRow[] rows = [.. all.Select(
            one => new TrackRow(one.Name, Where(one.Here, one.There), new NeedTrack(Where(one.Here, one.There), one.Here is not null, one.There is not null)))];
        DataTable numbers = new(
            "Competencies of both jobs",
            ["Competency", "Needed", TableColumn.Number("Weight here"), TableColumn.Number("Weight there"), TableColumn.Number("Level here"),
                TableColumn.Number("Level there")],
            [
                .. all.Select(one => (string[])
                [
                    one.Name, Where(one.Here, one.There), Weight(words, one.Here), Weight(words, one.There), Level(words, one.Here), Level(words, one.There),
                ]),
            ]);
        return new TrackRows(
            $"{words.Whole(contrast.Shared.Count)} shared, {words.Whole(contrast.OnlyHere.Count)} only here, {words.Whole(contrast.OnlyThere.Count)} " +
                $"only there",
            $"Here is {here.Title}, there is {there.Title}. A filled mark: the job needs the competency. A line joins what both need.",
            axis, rows, numbers);
    }

    private static string Where(NeededCompetency? here, NeededCompetency? there) => (here, there) switch
    {
        (not null, not null) => "both",
        (not null, null) => "only here",
        _ => "only there",
    };

    private static string Weight(Wording words, NeededCompetency? entry) => entry is null ? "–" : SheetCards.Weight(entry.Weight, words);

    private static string Level(Wording words, NeededCompetency? entry) => entry?.RequiredLevel is int level ? words.Whole(level) : "–";

    /// <summary>What both need in different ways, raised requirements first; nothing where there is no difference.</summary>
    private static IEnumerable<Section> Changes(Wording words, BenchmarkContrast contrast, Benchmark here, Benchmark there)
    {
        SharedCompetency[] raised = [.. contrast.Shared.Where(IsRaised)];
        Statement[] others =
        [
            .. contrast.Shared.Select(shared => (shared, Said: Differences(words, shared).ToArray())).Where(one => one.Said.Length > 0)
                .Select(one => new Statement(one.shared.Here.Name, Remark: string.Join("; ", one.Said))),
        ];
        if (raised.Length + others.Length == 0)
        {
            yield break;
        }

        yield return new Section("changes", "What both need, in different ways",
        [
            new StatementList(
                $"{there.Title} requires more",
                [.. raised.Select(shared => new Statement(shared.There.Name,
                    Remark: $"level {LevelOr(words, shared.Here.RequiredLevel)} here, {LevelOr(words, shared.There.RequiredLevel)} there"))]),
            new StatementList($"Different from {here.Title}", others),
        ])
        {
            IsBrief = true,
        };
    }

    /// <summary>Whether the second job requires a higher level, or one where the first states none.</summary>
    private static bool IsRaised(SharedCompetency shared) => shared.There.RequiredLevel is int there && !(shared.Here.RequiredLevel >= there);

    private static IEnumerable<string> Differences(Wording words, SharedCompetency shared)
    {
        if (shared.Here.Name != shared.There.Name)
        {
            yield return $"called '{shared.There.Name}' there";
        }

        if (shared.WeightDiffers)
        {
            yield return $"weight {SheetCards.Weight(shared.Here.Weight, words)} here, {SheetCards.Weight(shared.There.Weight, words)} there";
        }

        if (shared.RequiredLevelDiffers && !IsRaised(shared))
        {
            yield return $"required level {LevelOr(words, shared.Here.RequiredLevel)} here, {LevelOr(words, shared.There.RequiredLevel)} there";
        }

        if (shared.DefinitionDiffers)
        {
            yield return "defined in other words there";
        }
    }

    private static string LevelOr(Wording words, int? level) => level is int rank ? words.Whole(rank) : "none";

    private static Statement Entry(Wording words, Benchmark benchmark, NeededCompetency needed)
    {
        BenchmarkCompetency entry = benchmark.Competencies.First(one => one.Id == needed.Id);
        return new Statement(
            entry.Definition?.Text ?? entry.Competency.Items().FirstOrDefault(item => item.Pole == Pole.High)?.Text ?? "Not described.",
            entry.Name,
            entry.RequiredLevel is int level ? $"required level {words.Whole(level)}" : null);
    }
}
