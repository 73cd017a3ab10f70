using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Correlations;

/// <summary>The report on how scores go with a continuous criterion, and what a cut would yield.</summary>
internal static class CorrelationDocument
{
    public static ReportDocument Of(Benchmark benchmark, ContinuousCriterionStudy study, CorrelationReportOptions shown, ReportOptions options)
    {
        if (!study.Competencies.Select(one => one.Id).SequenceEqual(benchmark.Competencies.Select(entry => entry.Id)))
        {
            throw new ArgumentException($"The study must be of the competencies of benchmark '{benchmark.Id}' in its order, but is of others.", nameof(study));
        }

        Wording words = new(options);
        (string Name, CriterionCorrelation One)[] all =
        [
            .. benchmark.Competencies.Zip(study.Competencies, (entry, one) => (entry.Name, one)),
            .. study.Overall is CriterionCorrelation overall ? [("Overall", overall)] : Array.Empty<(string, CriterionCorrelation)>(),
        ];
        double? level = all.Select(one => one.One.Interval?.Level).FirstOrDefault(known => known is not null);
        return new ReportDocument(
            "Scores and a criterion",
            benchmark.Title,
            level is double confidence ? [new Fact("Confidence level of intervals", words.Number(confidence, "0.####"))] : [],
            [new Passage("Correlations of scores in scale points with the criterion.")],
            [
                new Section("correlations", "How scores go with the criterion",
                    [Figures.Table("Correlations", "Score", all, CorrelationFigures.Correlations, words)]) { IsBrief = true },
                .. Fifths(all, shown.Study, words),
                .. Yield(all, shown.Study, words),
                Figures.MissingSection(Figures.Missing(
                    CorrelationFigures.All,
                    all.SelectMany(one => one.One.Missing.Where(figure => shown.Study.ProposedCut is not null
                        || figure.Figure != nameof(CriterionCorrelation.Yield)).Select(figure => (one.Name, figure))),
                    words)),
                .. Figures.CautionSection(
                    shown.Warnings.Concat(all.SelectMany(one => one.One.Notes.Cautions)).Concat(study.Notes.Cautions),
                    study.Intercorrelations.Mean is double mean
                        ? [new Passage(
                            $"The competencies correlate {words.Figure(mean, 2)} on average: near 1 may be halo, one impression that colors every rating.")]
                        : []),
                Figures.ReadingSection(("The study", study.Notes),
                    [new(string.Empty, "each correlation") { Notes = one => one.Notes }, .. CorrelationFigures.All], all.Select(one => one.One), words),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }

    private static IEnumerable<Section> Fifths((string Name, CriterionCorrelation One)[] all, CriterionOptions study, Wording words)
    {
        (string, CriterionCorrelation)[] known = [.. all.Where(one => one.One.Expectancy is not null)];
        if (known.Length > 0)
        {
            yield return new Section("expectancy", "What to expect of each fifth",
            [
                Figures.Table("Mean criterion by fifths of the scores", "Score", known, CorrelationFigures.MeanCriterion, words),
                .. study.SuccessFrom is double mark
                    ? [Figures.Table($"Share of people with a criterion of {words.Number(mark, "0.##########")} or more by fifths of the scores", "Score",
                        known, CorrelationFigures.SuccessRate, words)]
                    : Array.Empty<Block>(),
            ])
            {
                IsBrief = true,
            };
        }
    }

    private static IEnumerable<Section> Yield((string Name, CriterionCorrelation One)[] all, CriterionOptions study, Wording words)
    {
        (string Name, CriterionCorrelation One)[] known = [.. all.Where(one => one.One.Yield is not null)];
        if (known.Length > 0)
        {
            string from = study.ProposedCut is double cut ? $" from {words.Number(cut, "0.##########")} scale points on" : string.Empty;
            yield return new Section("yield", $"What selecting{from} would yield (Taylor-Russell)",
            [
                Figures.Table("Yield of the cut", "Score", known, CorrelationFigures.Yield, words),
                .. known[0].One.Yield!.Notes.Cautions.Select(text => new Passage(text, PassageKind.Caution)),
            ])
            {
                IsBrief = true,
            };
        }
    }
}
