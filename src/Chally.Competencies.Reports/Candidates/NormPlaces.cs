using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring.Norms;
using Column = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Scoring.Norms.NormedScore?>;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>Where a person stands among the people of a norm set; nothing without one.</summary>
internal static class NormPlaces
{
    private static readonly FigureOf<NormedScore?>[] Places =
    [
        new(
            nameof(NormedScore.PercentileRank),
            "percentile rank",
            Column.Rank("Percentile rank", one => one?.PercentileRank),
            new("Interval of rank", (words, one) => one?.PercentileRankInterval is ScoreInterval interval ? RankRange(words, interval) : Wording.None)),
        new(nameof(NormedScore.T), "T", Column.Points("T", one => one?.T)),
        new(nameof(NormedScore.Interval), "interval", new Column("Interval of points",
            (words, one) => one?.Interval is ScoreInterval interval ? words.Range(interval.Lower, interval.Upper) : Wording.None)),
    ];

    public static IEnumerable<Section> Of(CandidateResults results) => results is { Norms: NormComparison norms, Shown.Norms: NormSet set }
        ? [new Section("norms", $"Among {results.Words.Describe(set)}", () => [.. Blocks(results, norms)]) { IsBrief = true }]
        : [];

    private static IEnumerable<Block> Blocks(CandidateResults results, NormComparison norms)
    {
        (string Name, NormedScore? Normed, string? Reason)[] lines =
        [
            .. results.Benchmark.Competencies.Zip(norms.Competencies, (entry, competency) => (entry.Name, competency.Normed, competency.Reason)),
            ("Overall", norms.Overall, norms.OverallReason),
        ];
        yield return Figures.Table("Where the person stands among them", "Competency", lines.Select(line => (line.Name, line.Normed)), Places, results.Words);
        foreach (Passage remark in Figures.ByText(lines.Where(line => line.Reason is not null).Select(line => (line.Name, $"no norms: {line.Reason}")),
            lines.Length)
            .Concat(Figures.ByText(lines.SelectMany(line => (line.Normed?.Flags ?? []).Select(flag => (line.Name, flag.Rule))), lines.Length)))
        {
            yield return remark;
        }

        foreach ((string name, string boundary) in new[] { (Names(lines[^1..]), "cut"), (Names(lines[..^1]), "minimum") }.Where(one => one.Item1.Length > 0))
        {
            yield return new Passage(
                $"{name}: the interval holds the policy's {boundary}, so the score does not say surely on which side of it the person stands.",
                PassageKind.Caution);
        }

        if (lines.Select(line => line.Normed?.PercentileRankInterval).FirstOrDefault(interval => interval is not null) is ScoreInterval ofRank)
        {
            yield return new Passage($"The interval of a percentile rank says how far it may lie from that in the population (confidence level " +
                $"{Level(results, ofRank)}), as the norm set is a sample.", PassageKind.Note);
        }

        if (lines.Select(line => line.Normed?.Interval).FirstOrDefault(interval => interval is not null) is ScoreInterval any)
        {
            yield return new Passage($"Intervals are around the observed points, at confidence level {Level(results, any)}.", PassageKind.Note);
        }
    }

    private static string Names((string Name, NormedScore? Normed, string? Reason)[] lines) =>
        Wording.And([.. lines.Where(line => line.Normed?.StraddlesCut == true).Select(line => line.Name)]);

    private static string Level(CandidateResults results, ScoreInterval interval) => results.Words.Number(interval.Level, "0.####");

    private static string RankRange(Wording words, ScoreInterval interval)
    {
        (string lower, string upper) = (words.PercentileRank(interval.Lower), words.PercentileRank(interval.Upper));
        return lower == upper ? lower : $"{lower} to {upper}";
    }
}
