using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>Where the means of both groups stand among the people of a norm set; nothing without one.</summary>
internal static class NormSection
{
    public static IEnumerable<Section> Of(StudyMaterial material)
    {
        if (material.Evidence.Norms is not NormedStudy norms)
        {
            yield break;
        }

        Wording words = material.Words;
        (string Name, NormedContrast Contrast)[] lines = [.. material.Benchmark.Competencies.Zip(norms.Competencies, (entry, contrast) => (entry.Name, contrast)), ("Overall", norms.Overall)];
        List<Block> blocks = [new Figure(ChartOf(material, norms, lines))];
        Statement[] missing = [.. StudyFigures.Missing(lines.SelectMany(line => line.Contrast.Missing.Select(figure => (line.Name, figure))))];
        blocks.Add(new StatementList("Not known", missing));
        foreach (IGrouping<string, string> rule in lines.SelectMany(line => line.Contrast.Flags.Select(flag => (line.Name, flag.Rule))).GroupBy(one => one.Rule, one => one.Name))
        {
            blocks.Add(new Passage($"{(rule.Count() == lines.Length ? "All" : Wording.And([.. rule]))}: {rule.Key}", PassageKind.Caution));
        }

        blocks.AddRange(norms.Notes.Cautions.Select(text => new Passage(text, PassageKind.Caution)));
        yield return new Section("norms", $"Among the people of norm set {norms.NormSet}", blocks);

        Chart ChartOf(StudyMaterial all, NormedStudy study, (string Name, NormedContrast Contrast)[] places)
        {
            TrackRow[] rows =
            [
                .. places.Select(line => new TrackRow(
                    line.Name,
                    $"{words.PercentileRank(line.Contrast.High?.PercentileRank)} against {words.PercentileRank(line.Contrast.Low?.PercentileRank)}",
                    new DumbbellTrack(
                        $"percentile rank of the high mean {words.PercentileRank(line.Contrast.High?.PercentileRank)}, of the low mean {words.PercentileRank(line.Contrast.Low?.PercentileRank)}",
                        line.Contrast.Low?.PercentileRank, line.Contrast.High?.PercentileRank) { IsOfPoles = true })),
            ];
            DataTable numbers = new(
                "Where the means stand",
                ["Score", TableColumn.Number("Percentile rank high"), TableColumn.Number("Percentile rank low"), TableColumn.Number("T high"), TableColumn.Number("T low")],
                [
                    .. places.Select(line => (string[])
                    [
                        line.Name, words.PercentileRank(line.Contrast.High?.PercentileRank), words.PercentileRank(line.Contrast.Low?.PercentileRank),
                        words.Points(line.Contrast.High?.T), words.Points(line.Contrast.Low?.T),
                    ]),
                ]);
            NormedContrast overall = study.Overall;
            string title = overall is { High.PercentileRank: double high, Low.PercentileRank: double low }
                ? $"Overall the high mean stands at percentile rank {words.PercentileRank(high)}, the low mean at {words.PercentileRank(low)}"
                : "Where the means of both groups stand among the people of the norm set";
            return new Chart(
                title,
                $"Percentile ranks of the mean of high performers (blue, first number) and of low producers (orange) in norm set {study.NormSet}. A rank is of the mean score, not a mean of ranks.",
                new TrackRows(new Axis(0, 100, [.. Enumerable.Range(0, 5).Select(quarter => (quarter * 25.0, words.Whole(quarter * 25)))], 50), rows, all.Options.ContentLanguage, numbers));
        }
    }
}
