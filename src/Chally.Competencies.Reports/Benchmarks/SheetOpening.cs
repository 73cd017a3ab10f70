using Chally.Competencies.Content;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Benchmarks;

/// <summary>What stands around the competencies of a benchmark: what the job is, what its sources tell of it, where it comes from.</summary>
internal static class SheetOpening
{
    public static IReadOnlyList<Fact> Facts(Benchmark benchmark, ReportOptions options)
    {
        Wording words = new(options);
        return
        [
            new Fact("Competencies", words.Whole(benchmark.Competencies.Count)),
            new Fact("Items to rate", words.Whole(benchmark.Items().Count())),
            new Fact("Rated from", Scale(words, benchmark.RatingScale)),
        ];
    }

    public static IReadOnlyList<Block> Blocks(Benchmark benchmark) =>
    [
        new Passage(benchmark.Description.Text, PassageKind.Content),
        new Passage("High pole: what high scorers do. Low pole: what low scorers do. A low-pole item counts in reverse when it is rated.", PassageKind.Note),
    ];

    /// <summary>What the sources tell of the job beside its competencies, and what they keep back; nothing where there is neither.</summary>
    public static IEnumerable<Section> About(Benchmark benchmark)
    {
        if (benchmark.Facts.Count > 0)
        {
            yield return new Section("facts", "About the job", [new FactList([.. benchmark.Facts.Select(fact => new Fact(fact.Label, fact.Text))])])
            {
                IsBrief = true,
            };
        }

        if (benchmark.NotPublished.Count > 0)
        {
            yield return new Section("not-published", "What the source does not publish",
                [new StatementList("Not known, and not made up", [.. benchmark.NotPublished.Select(text => new Statement(text))])])
            { IsBrief = true };
        }
    }

    public static Section Provenance(Benchmark benchmark, ReportOptions options)
    {
        (string Label, string? Text)[] facts =
        [
            ("Benchmark", benchmark.Id),
            ("Content version", benchmark.ContentVersion),
            ("Content hash", ContentHash.Of(benchmark)),
            ("Scoring hash", benchmark.ComputeScoringHash()),
            ("Report made", options.Made is DateTimeOffset made ? new Wording(options).Date(made) : null),
        ];
        return new Section("provenance", "Where it comes from",
            [new FactList([.. facts.Where(fact => fact.Text is not null).Select(fact => new Fact(fact.Label, fact.Text!))])]);
    }

    private static string Scale(Wording words, RatingScale scale) => scale.Anchors.Count > 0
        ? $"{words.Whole(scale.Min)} to {words.Whole(scale.Max)}: {string.Join(", ", scale.Anchors)}"
        : $"{words.Whole(scale.Min)} to {words.Whole(scale.Max)}";
}
