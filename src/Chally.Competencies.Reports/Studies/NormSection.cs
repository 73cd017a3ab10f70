using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Studies;

/// <summary>Where the means of both groups stand among the people of a norm set; nothing without one.</summary>
internal static class NormSection
{
    public static IEnumerable<Section> Of(StudyResults results)
    {
        if (results.Shown.Norms is not NormedStudy norms)
        {
            yield break;
        }

        Wording words = results.Words;
        (string Name, NormedContrast Contrast)[] lines =
            [.. results.Benchmark.Competencies.Zip(norms.Competencies, (entry, contrast) => (entry.Name, contrast)), ("Overall", norms.Overall)];
        Section section = new(
            "norms",
            results.Shown.NormSet is NormSet set ? $"Where the means stand among {words.Describe(set)}" : $"Among the people of norm set {norms.NormSet}",
            [
                ChartOf(norms, lines),
                Figures.Table("Where the means stand", "Score", lines, NormedFigures.All, words),
                new StatementList("Not known",
                    [.. Figures.Missing(NormedFigures.All, lines.SelectMany(line => line.Contrast.Missing.Select(figure => (line.Name, figure))), words)]),
                .. Figures.ByText(lines.SelectMany(line => line.Contrast.Flags.Select(flag => (line.Name, flag.Rule))), lines.Length),
                .. norms.Notes.Cautions.Select(text => new Passage(text, PassageKind.Caution)),
            ])
        {
            IsBrief = true,
        };
        yield return section;

        Drawing ChartOf(NormedStudy study, (string Name, NormedContrast Contrast)[] places)
        {
            TrackRow[] rows =
            [
                .. places.Select(line => new TrackRow(
                    line.Name,
                    $"{words.PercentileRank(line.Contrast.High?.PercentileRank)} against {words.PercentileRank(line.Contrast.Low?.PercentileRank)}",
                    new DumbbellTrack(
                        $"percentile rank of the high mean {words.PercentileRank(line.Contrast.High?.PercentileRank)}, of the low mean " +
                            $"{words.PercentileRank(line.Contrast.Low?.PercentileRank)}",
                        line.Contrast.Low?.PercentileRank, line.Contrast.High?.PercentileRank) { IsOfPoles = true })),
            ];
            NormedContrast overall = study.Overall;
            string title = overall is { High.PercentileRank: double high, Low.PercentileRank: double low }
                ? $"Overall the high mean stands at percentile rank {words.PercentileRank(high)}, the low mean at {words.PercentileRank(low)}"
                : "Where the means of both groups stand among the people of the norm set";
            return new TrackRows(
                title,
                $"Percentile ranks of the mean of high performers (blue, first number) and of low producers (orange) in norm set {study.NormSet}. A rank is " +
                    $"of the mean score, not a mean of ranks.",
                new Axis(0, 100, [.. Enumerable.Range(0, 5).Select(quarter => (quarter * 25.0, words.Whole(quarter * 25)))], 50), rows,
                Figures.Table("Where the means stand", "Score", places, NormedFigures.All, words))
            { HasTableBeside = true };
        }
    }
}
