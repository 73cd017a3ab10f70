using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Reliabilities;

/// <summary>The report on how far scores would come out the same with other items of the kind.</summary>
internal static class ReliabilityDocument
{
    public static ReportDocument Of(Benchmark benchmark, BenchmarkReliability reliability, NormReliability? norms, NormSet? set, ReportOptions options)
    {
        Wording words = new(options);
        (string Name, Reliability One)[] all = [.. benchmark.Named(reliability.Competencies, one => one.Id)];
        double? level = all.Select(one => one.One.AlphaInterval?.Level).FirstOrDefault(known => known is not null);
        return new ReportDocument(
            "Reliability",
            benchmark.Title,
            level is double confidence ? [new Fact("Confidence level of intervals", words.Number(confidence, "0.####"))] : [],
            [new Passage($"Over the people with every item of a competency rated. The standard error is in points of the rating scale, " +
                $"{words.Whole(benchmark.RatingScale.Min)} to {words.Whole(benchmark.RatingScale.Max)}.")],
            [
                new Section("competencies", "How reliable the scores are",
                [
                    Figures.Table("Reliability by competency", "Competency", all, ReliabilityFigures.OfCompetency, words),
                    .. reliability.Overall is CompositeReliability overall
                        ? [new Passage($"Overall: {words.Figure(overall.Value, 2)}, from the reliabilities of the competencies.")]
                        : Array.Empty<Block>(),
                ])
                {
                    IsBrief = true,
                },
                .. StatedFigures.Of(benchmark, norms, set, words),
                .. Items(all, words),
                Figures.MissingSection(
                [
                    .. Figures.Missing(ReliabilityFigures.All, all.SelectMany(one => one.One.Missing.Where(IsShown).Select(figure => (one.Name, figure))),
                        words),
                    .. Figures.Missing(ReliabilityFigures.OfBenchmark, reliability.Missing.Select(figure => ("Overall", figure)), words),
                ]),
                .. Figures.CautionSection(
                    reliability.Competencies.SelectMany(one => one.Notes.Cautions).Concat(reliability.Notes.Cautions),
                    reliability.Intercorrelations.Mean is double mean
                        ? [new Passage(
                            $"The competencies correlate {words.Figure(mean, 2)} on average: near 1 may be halo, one impression that colors every rating.")]
                        : []),
                Figures.ReadingSection(
                    ("Reliability", reliability.Notes), [new(string.Empty, "each competency") { Notes = one => one.Notes }, .. ReliabilityFigures.All],
                    all.Select(one => one.One), words),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }

    /// <summary>What is missing of one item alone shows in its row.</summary>
    private static bool IsShown(MissingFigure missing) => ReliabilityFigures.All.Any(figure => figure.Member == missing.Figure);

    /// <summary>Each item's part; nothing where no item's figures may be told.</summary>
    private static IEnumerable<Section> Items((string Name, Reliability One)[] all, Wording words)
    {
        (string Name, Reliability One)[] told =
            [.. all.Where(one => one.One.Items.Any(item => item.Mean is not null || item.ItemRest is not null || item.AlphaIfDeleted is not null))];
        if (told.Length > 0)
        {
            yield return new Section("items", "What each item adds",
            [
                .. told.Select(
                    one => Figures.Table(one.Name, TableColumn.Id("Item"), one.One.Items.Select(item => (item.Id, item)), ReliabilityFigures.OfItem, words)),
                new Passage("Means are of keyed ratings: low-pole items are reversed.", PassageKind.Note),
            ])
            {
                IsBrief = true,
            };
        }
    }
}
